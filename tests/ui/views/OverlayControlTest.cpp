// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OverlayControl.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/TrainedSession.h"
#include "tests/ui/WindowTest.h"
#include "ui/session/Preferences.h"
#include "ui/views/ExploreView.h"
#include "ui/views/OverlayLayer.h"
#include "ui/views/ScatterHud.h"
#include "ui/views/ScatterTools.h"
#include "ui/views/ScatterView.h"
#include "ui/views/pick.h"

#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace lodestone::overlayControlTest {

namespace {
constexpr int timeoutMs = 60000;

/// The picture of a trained session, on the screen.
struct Fixture {
    const TestSettings settings;
    Preferences preferences;
    TrainedSession trained;
    Session& session = trained.session;
    std::unique_ptr<ExploreView> view;

    explicit Fixture(const std::string& model = "mml") : trained(model)
    {
        open();
        trained.train();
        QVERIFY(
            QTest::qWaitFor([this] { return scatter().layoutShown() && scatter().layoutShown()->epoch == 3; }, timeoutMs));
    }
    void open()
    {
        view = std::make_unique<ExploreView>(session, preferences);
        view->resize(700, 500);
        view->show();
        view->activateWindow();
        scatter().canvasWidget()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
    }
    ScatterView& scatter() const { return *view->scatter(); }
    const ScatterActions& actions() const { return scatter().viewActions(); }
    const OverlayLayer& layer() const { return *scatter().overlay(); }
    std::size_t numLines() const { return layer().overlay().lines.size(); }
    QString hud() const { return scatter().findChild<ScatterHud*>()->text(); }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return !view->overlays().isBusy() && !scatter().isMoving(); }, timeoutMs);
    }
    bool select(const std::vector<EntityId>& entities)
    {
        session.setSelection(entities);
        return settles();
    }
    EntityId user(std::size_t index) const { return EntityId(index); }
    EntityId item(std::size_t index) const { return EntityId(trained.data->numUsers() + index); }
};

} // namespace

class OverlayControlTest : public QObject {
    Q_OBJECT

private slots:
    void allAreOffAtFirstAndNothingIsDoneForThem()
    {
        Fixture f;
        for (const QAction* action : f.actions().overlays())
            QVERIFY(action->isCheckable() && !action->isChecked());
        QVERIFY(f.select({f.user(1)}));
        QVERIFY(f.layer().overlay().empty() && !f.layer().isVisible());
        QVERIFY(!f.hud().contains(QStringLiteral("line")));
    }

    void recommendationsOfTheSelectedUserAreDrawnAndCounted()
    {
        Fixture f;
        QTest::keyClick(f.scatter().canvasWidget(), Qt::Key_T);
        QVERIFY(f.actions().recommended->isChecked());
        QVERIFY(f.select({f.user(5)}));
        QCOMPARE(f.numLines(), std::size_t(10));
        QVERIFY(f.layer().isVisible());
        QVERIFY2(f.hud().contains(QStringLiteral("10 line")), qPrintable(f.hud()));
        for (const OverlayLine& line : f.layer().overlay().lines) {
            QCOMPARE(line.from, 5U);
            QVERIFY(!f.trained.data->isUser(EntityId(line.to)));
        }
        f.view->overlays().setChoices({5, Part::Validation, Relation::UserItem});
        QVERIFY(f.settles());
        QCOMPARE(f.numLines(), std::size_t(5));
        QVERIFY(f.select({}));
        QCOMPARE(f.numLines(), std::size_t(0));
        QVERIFY(!f.layer().isVisible() && !f.hud().contains(QStringLiteral("line")));
    }

    void neighborsAndSimilarPairsJoinThem()
    {
        Fixture f;
        QTest::keyClick(f.scatter().canvasWidget(), Qt::Key_N);
        QVERIFY(f.select({f.item(3)}));
        QCOMPARE(f.numLines(), std::size_t(20)); // of each kind
        f.actions().recommended->setChecked(true);
        QVERIFY(f.settles());
        QCOMPARE(f.numLines(), std::size_t(30));
        QTest::keyClick(f.scatter().canvasWidget(), Qt::Key_S);
        QVERIFY(f.actions().similar->isChecked());
        f.actions().neighbors->setChecked(false);
        f.actions().recommended->setChecked(false);
        std::vector<EntityId> items;
        for (std::size_t i = 0; i < 40; ++i)
            items.push_back(f.item(i));
        QVERIFY(f.select(items));
        QVERIFY(f.numLines() > 0);
        QVERIFY2(f.layer().explanation().contains(QStringLiteral("Similar pairs")), qPrintable(f.layer().explanation()));
    }

    void whatIsLeftOutIsSaid()
    {
        Fixture f;
        f.actions().neighbors->setChecked(true);
        f.view->selectAll();
        QVERIFY(f.settles());
        QVERIFY(f.numLines() > 1000 && f.numLines() <= LinkOptions().mostLinks);
        QVERIFY(f.layer().explanation().contains(QStringLiteral("Of 130 selected points the first 100 have lines.")));
        QVERIFY2(f.hud().contains(QStringLiteral("lines from 100 points")), qPrintable(f.hud()));
    }

    void linesToHiddenPointsAreCountedOut()
    {
        Fixture f;
        f.actions().neighbors->setChecked(true);
        QVERIFY(f.select({f.user(2)}));
        QTest::keyClick(f.scatter().canvasWidget(), Qt::Key_I); // no items
        QTRY_COMPARE(f.layer().numLinesDrawn(), std::size_t(10));
        QVERIFY2(f.hud().contains(QStringLiteral("10 of 20 line")), qPrintable(f.hud()));
    }

    void linesFollowTheEpochShown()
    {
        Fixture f;
        f.actions().neighbors->setChecked(true);
        QVERIFY(f.select({f.user(2)}));
        const auto before = f.layer().overlay().lines;
        f.session.showEpoch(0);
        QVERIFY(f.settles());
        QCOMPARE(f.numLines(), before.size());
        QVERIFY(f.layer().overlay().lines != before);
    }

    void modelsWithoutSimilarPairsSaySo()
    {
        Fixture f("wrmf");
        QVERIFY(!f.actions().similar->isEnabled());
        QVERIFY(f.actions().similar->toolTip().contains(QStringLiteral("similar pairs")));
        QVERIFY(!f.actions().unitBall->isEnabled());
        QVERIFY(f.actions().unitBall->toolTip().contains(QStringLiteral("unit ball")));
        f.actions().recommended->setChecked(true);
        QVERIFY(f.select({f.user(5)}));
        QCOMPARE(f.numLines(), std::size_t(10));
    }

    void theUnitBallIsOutlinedAndItsBoundCounted()
    {
        Fixture f;
        QTest::keyClick(f.scatter().canvasWidget(), Qt::Key_O);
        QVERIFY(f.settles());
        QCOMPARE(f.layer().overlay().curves.size(), std::size_t(1));
        const BallCounts counts = countAtBound(f.session.shown()->embeddings);
        QCOMPARE(counts.outside, std::size_t(0));
        const int percent = qRound(100.0 * double(counts.atBound) / double(counts.total));
        QTRY_VERIFY2(f.hud().contains(QStringLiteral("%1 % at the bound").arg(percent)), qPrintable(f.hud()));
        // No point is outside of it: the projection of the ball holds that of all its points.
        const UnitBall& ball = *f.scatter().layoutShown()->unitBall;
        const RowMatrix& positions = f.scatter().layoutShown()->positions;
        const Eigen::Matrix2f inside = Eigen::Matrix2f(ball.shape).inverse();
        for (Eigen::Index i = 0; i < positions.rows(); ++i)
            QVERIFY((inside * (positions.row(i).transpose() - ball.center)).norm() < 1.001F);
        f.actions().unitBall->setChecked(false);
        QVERIFY(f.layer().overlay().empty() && !f.hud().contains(QStringLiteral("bound")));
    }

    void namesAreWrittenWhenAskedFor()
    {
        Fixture f;
        QTest::keyClick(f.scatter().canvasWidget(), Qt::Key_L);
        QVERIFY(f.actions().names->isChecked());
        QCOMPARE(f.layer().overlay().names.size(), f.trained.data->labels.names.size());
        f.view->resize(300, 220); // not all find room
        QTRY_VERIFY2(f.hud().contains(QStringLiteral("of %1 names").arg(f.layer().overlay().names.size())),
                     qPrintable(f.hud()));
        f.view->setColoringKey(QStringLiteral("cluster"));
        QVERIFY(f.settles());
        QVERIFY(f.layer().overlay().names.front().text.contains(u'\u00b7'));
        f.view->setColoringKey(QStringLiteral("degree"));
        QVERIFY(f.layer().overlay().names.empty());
        f.view->setColoringKey(QStringLiteral("label"));
        f.view->legend().solo(1);
        QTRY_COMPARE(f.layer().overlay().names.size(), std::size_t(1));
    }

    void thePictureHasThemToo()
    {
        Fixture f;
        const QImage without = f.scatter().image();
        f.actions().names->setChecked(true);
        QVERIFY(f.scatter().image() != without);
        QCOMPARE(f.scatter().image().size(), without.size());
    }

    void choicesAreRemembered()
    {
        Fixture f;
        f.actions().neighbors->setChecked(true);
        f.actions().unitBall->setChecked(true);
        f.open();
        QVERIFY(f.actions().neighbors->isChecked() && f.actions().unitBall->isChecked());
        QVERIFY(!f.actions().similar->isChecked());
    }

    void theyAreInTheStripAndInTheMenu()
    {
        Fixture f;
        bool found = false;
        for (const QToolButton* button : f.scatter().findChild<ScatterTools*>()->findChildren<QToolButton*>())
            found |= button->menu() && button->menu()->actions() == f.actions().overlays() && !button->text().isEmpty();
        QVERIFY(found);
        for (const QAction* action : f.actions().overlays())
            QVERIFY(!action->toolTip().isEmpty() && !action->shortcut().isEmpty() && !action->objectName().isEmpty());
        QTest::mouseClick(f.scatter().canvasWidget(), Qt::RightButton, {}, QPoint(30, 30));
        QMenu* menu = f.scatter().findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        found = false;
        for (const QAction* action : menu->actions())
            found |= action->menu() && action->menu()->actions() == f.actions().overlays();
        QVERIFY(found);
        menu->close();
    }
};

LODESTONE_WINDOW_TEST(OverlayControlTest)

} // namespace lodestone::overlayControlTest

#include "OverlayControlTest.moc"
