// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterView.h"
#include "core/data/SampleData.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/views/MadeUpLayout.h"
#include "ui/views/HoverCard.h"
#include "ui/views/ScatterHud.h"
#include "ui/views/ScatterPicture.h"
#include "ui/views/pick.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lodestone::scatterViewTest {

namespace {

/// A shown view with the sample data; offscreen, so drawn by the painter.
struct Fixture {
    DatasetPtr data = sampleDataset();
    ScatterView view;

    explicit Fixture(bool withLayout = true)
    {
        view.resize(800, 600);
        view.show();
        view.setDataset(data);
        view.setColoring(findColoring(QStringLiteral("label"))->apply(data, nullptr));
        if (withLayout)
            view.showLayout(madeUpLayout(*data, 2));
    }
    QWidget* canvas() const { return view.canvasWidget(); }
    /// Keys act in active windows only.
    void activate()
    {
        view.activateWindow();
        canvas()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }
    QPoint pixelOf(EntityId entity) const { return screenPosition(view.content(), entity)->toPoint(); }
    /// Stands alone, so that picking is unambiguous: the last of the spiral.
    EntityId loner() const { return EntityId(data->numEntities() - 1); }
    void wheel(QPoint where, int delta) const
    {
        QWheelEvent event(where, canvas()->mapToGlobal(where), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas(), &event);
    }
    QString hud() const { return view.findChild<ScatterHud*>()->text(); }
};

bool isFitted(const ScatterContent& content)
{
    const QRectF screen(QPointF(0, 0), content.plane.screen);
    const QPointF low = content.plane.toScreen({content.box.min().x(), content.box.min().y()});
    const QPointF high = content.plane.toScreen({content.box.max().x(), content.box.max().y()});
    return screen.contains(low) && screen.contains(high);
}

} // namespace

class ScatterViewTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstFrameHasThePoints()
    {
        Fixture fixture(false);
        ScatterChange seen = ScatterChange::None;
        const auto note = [&seen](ScatterChange changes) { seen |= changes; };
        connect(fixture.view.findChild<ScatterPicture*>(), &ScatterPicture::changed, this, note);
        fixture.view.showLayout(madeUpLayout(*fixture.data, 2));
        QVERIFY(has(seen, ScatterChange::Entities) && has(seen, ScatterChange::Positions)); // so before any event is handled
    }

    void withoutOpenGlItSaysWhyAndDrawsInTwoDimensions()
    {
        Fixture fixture;
        QVERIFY(!fixture.view.canDraw3D());
        bool said = false;
        for (const QLabel* label : fixture.view.findChildren<QLabel*>())
            said |= label->isVisible() && label->text().contains(QStringLiteral("offscreen"));
        QVERIFY(said);
        QVERIFY(!fixture.view.viewActions().space->isEnabled());
        QVERIFY(fixture.view.viewActions().space->toolTip().contains(QStringLiteral("OpenGL 3.2")));
        fixture.view.setDimensions(3);
        QCOMPARE(fixture.view.dimensions(), 2);
        QCOMPARE(fixture.view.rendererName(), QStringLiteral("QPainter"));
    }

    void pointsAreDrawnInTheColorsOfTheirCategories()
    {
        const Fixture fixture;
        QTRY_COMPARE(fixture.view.content().positions.rows(), Eigen::Index(1800));
        const Rgba color = fixture.view.content().colors.back();
        const auto drawn = [&] { return fixture.canvas()->grab().toImage().pixel(fixture.pixelOf(fixture.loner())); };
        QTRY_COMPARE(drawn(), qRgb(color.red, color.green, color.blue));
    }

    void theEmptyStateSaysWhatToDoNext()
    {
        Fixture fixture(false);
        QAction train(QStringLiteral("Train"));
        fixture.view.setEmptyState(QStringLiteral("Train to see something."), &train);
        QToolButton* button = nullptr;
        for (QToolButton* candidate : fixture.view.findChildren<QToolButton*>()) {
            if (candidate->defaultAction() == &train)
                button = candidate;
        }
        QVERIFY(button && button->isVisible());
        QVERIFY(!fixture.canvas()->isVisible());
        QSignalSpy triggered(&train, &QAction::triggered);
        button->click();
        QCOMPARE(triggered.size(), 1);
        fixture.view.showLayout(madeUpLayout(*fixture.data, 2));
        QVERIFY(fixture.canvas()->isVisible() && !button->isVisible());
        fixture.view.clearLayout();
        QVERIFY(!fixture.canvas()->isVisible());
        fixture.view.setDataset(nullptr);
        fixture.view.setColoring(nullptr);
        QVERIFY(!fixture.view.layoutShown());
    }

    void theLineBelowTellsWhatIsShown()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.hud().contains(QStringLiteral("1,800 of 1,800")));
        QVERIFY2(fixture.hud().contains(QStringLiteral("PCA 2D of WUI")), qPrintable(fixture.hud()));
        QVERIFY(fixture.hud().contains(QStringLiteral("explained 50 %")));
        fixture.view.viewActions().users->trigger();
        QTRY_VERIFY(fixture.hud().contains(QStringLiteral("600 of 1,800")));
        auto plain = madeUpLayout(*fixture.data, 2);
        plain->usesMetric = false;
        fixture.view.showLayout(plain);
        QVERIFY(fixture.hud().contains(QStringLiteral("PCA 2D,")));
    }

    void theLineBelowIsAsHighWhenPointsAreLeftOut()
    {
        QAction drawAll(QStringLiteral("Draw all"));
        ScatterHud hud(&drawAll, nullptr);
        hud.show();
        hud.setCounts(10, 10, 10, false);
        const QSize before = hud.sizeHint();
        hud.setCounts(5, 10, 10, false);
        QVERIFY(hud.findChild<QToolButton*>()->isVisible());
        QCOMPARE(hud.sizeHint().height(), before.height()); // else the picture is resized, and thinned out for that
    }

    /// A picture of distances misleads where products decide.
    void dotProductsAreNamedInTheLineBelow()
    {
        Fixture fixture;
        QVERIFY(!fixture.hud().contains(QStringLiteral("dot product")));
        const auto show = [&](Comparison comparison) {
            auto snapshot = std::make_shared<Snapshot>();
            snapshot->comparison = comparison;
            auto layout = madeUpLayout(*fixture.data, 2);
            layout->snapshot = snapshot;
            fixture.view.showLayout(layout);
        };
        show(Comparison::Dot);
        QVERIFY2(fixture.hud().contains(QStringLiteral("compares by dot product")), qPrintable(fixture.hud()));
        bool isExplained = false;
        for (const QLabel* label : fixture.view.findChild<ScatterHud*>()->findChildren<QLabel*>())
            isExplained |= label->toolTip().contains(QStringLiteral("far out in the user's direction"));
        QVERIFY(isExplained);
        for (const Comparison comparison : {Comparison::Euclid, Comparison::Mahalanobis}) {
            show(comparison);
            QVERIFY(!fixture.hud().contains(QStringLiteral("dot product")));
        }
    }

    void pointsMoveToTheNextLayoutAndArriveExactly()
    {
        Fixture fixture;
        const RowMatrix before = fixture.view.content().positions;
        const auto next = madeUpLayout(*fixture.data, 2, 0.9F, 2);
        fixture.view.showLayout(next);
        QVERIFY(fixture.view.isMoving());
        QCOMPARE(fixture.view.content().positions, before);
        QTRY_VERIFY(!fixture.view.isMoving());
        QCOMPARE(fixture.view.content().positions, next->positions);
    }

    void aLayoutThatComesMidwayIsHeadedForFromThere()
    {
        Fixture fixture;
        fixture.view.showLayout(madeUpLayout(*fixture.data, 2, 0.5F, 2));
        const auto last = madeUpLayout(*fixture.data, 2, 0.8F, 3);
        fixture.view.showLayout(last);
        QTRY_VERIFY(!fixture.view.isMoving());
        QCOMPARE(fixture.view.content().positions, last->positions);
        QCOMPARE(fixture.view.layoutShown(), LayoutPtr(last));
    }

    void reducedMotionAndAnotherRunJump()
    {
        Fixture fixture;
        fixture.view.setReducedMotion(true);
        const auto next = madeUpLayout(*fixture.data, 2, 0.9F, 2);
        fixture.view.showLayout(next);
        QVERIFY(!fixture.view.isMoving());
        QCOMPARE(fixture.view.content().positions, next->positions);
        fixture.view.setReducedMotion(false);
        fixture.view.beginRun();
        const auto other = madeUpLayout(*fixture.data, 2, 0.3F, 0);
        fixture.view.showLayout(other);
        QCOMPARE(fixture.view.content().positions, other->positions);
    }

    void theAxesBoxStaysWhileThePointsFitAndGrowsWhenTheyDoNot()
    {
        Fixture fixture;
        const Eigen::AlignedBox3d box = fixture.view.content().box;
        fixture.view.showLayout(madeUpLayout(*fixture.data, 2, 0.5F, 2));
        QCOMPARE(fixture.view.content().box.min(), box.min());
        fixture.view.showLayout(madeUpLayout(*fixture.data, 2, 2, 3));
        const Eigen::AlignedBox3d grown = fixture.view.content().box;
        QVERIFY(grown.contains(box) && grown.max().x() > 1.9);
        QVERIFY(isFitted(fixture.view.content()));
        fixture.view.showLayout(madeUpLayout(*fixture.data, 2, 0.2F, 4));
        QCOMPARE(fixture.view.content().box.max(), grown.max());
        fixture.view.viewActions().fit->trigger();
        QVERIFY(fixture.view.content().box.max().x() < 0.5);
        QVERIFY(isFitted(fixture.view.content()));
    }

    void anotherRunGetsAnAxesBoxOfItsOwn()
    {
        Fixture fixture;
        fixture.view.beginRun();
        fixture.view.showLayout(madeUpLayout(*fixture.data, 2, 0.2F, 0));
        QVERIFY(fixture.view.content().box.max().x() < 0.5);
    }

    void theWheelZoomsAboutTheCursorAndHomeFitsAgain()
    {
        Fixture fixture;
        const QPoint cursor = fixture.pixelOf(EntityId(700));
        const double before = fixture.view.content().plane.unitsPerPixel;
        fixture.wheel(cursor, 240);
        QVERIFY(fixture.view.content().plane.unitsPerPixel < 0.8 * before);
        QVERIFY((fixture.pixelOf(EntityId(700)) - cursor).manhattanLength() <= 2);
        fixture.view.showLayout(madeUpLayout(*fixture.data, 2, 0.95F, 2)); // keeps the user's camera
        QVERIFY(fixture.view.content().plane.unitsPerPixel < 0.8 * before);
        fixture.activate();
        QTest::keyClick(fixture.canvas(), Qt::Key_Home);
        QTRY_VERIFY(isFitted(fixture.view.content()));
    }

    void aDragPansAndIsNoClick()
    {
        Fixture fixture;
        QSignalSpy clicked(&fixture.view, &ScatterView::clicked), nothing(&fixture.view, &ScatterView::clickedNothing);
        const QPoint start = fixture.pixelOf(fixture.loner());
        QTest::mousePress(fixture.canvas(), Qt::MiddleButton, {}, start);
        QTest::mouseMove(fixture.canvas(), start + QPoint(-30, 20));
        QTest::mouseMove(fixture.canvas(), start + QPoint(-60, 40));
        QTest::mouseRelease(fixture.canvas(), Qt::MiddleButton, {}, start + QPoint(-60, 40));
        QCOMPARE(fixture.pixelOf(fixture.loner()), start + QPoint(-60, 40));
        QVERIFY(clicked.isEmpty() && nothing.isEmpty());
    }

    void aClickNamesTheEntityOrNothing()
    {
        Fixture fixture;
        QSignalSpy clicked(&fixture.view, &ScatterView::clicked), nothing(&fixture.view, &ScatterView::clickedNothing);
        QTest::mouseClick(fixture.canvas(), Qt::LeftButton, Qt::ControlModifier,
                          fixture.pixelOf(fixture.loner()) + QPoint(3, 3));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<EntityId>(), fixture.loner());
        QCOMPARE(clicked[0][1].value<Qt::KeyboardModifiers>(), Qt::KeyboardModifiers(Qt::ControlModifier));
        QTest::mouseClick(fixture.canvas(), Qt::LeftButton, {}, QPoint(3, 3));
        QCOMPARE(nothing.size(), 1);
        QCOMPARE(clicked.size(), 1);
    }

    void hoveringShowsACard()
    {
        Fixture fixture;
        std::vector<std::optional<EntityId>> hovered;
        connect(&fixture.view, &ScatterView::hovered, this,
                [&](std::optional<EntityId> entity) { hovered.push_back(entity); });
        const auto* card = fixture.view.findChild<HoverCard*>();
        QTest::mouseMove(fixture.canvas(), fixture.pixelOf(fixture.loner()) + QPoint(2, 2));
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(hovered, std::vector<std::optional<EntityId>>{fixture.loner()});
        const auto id = fixture.data->idOf(fixture.loner());
        const std::size_t item = fixture.data->numItems() - 1;
        QVERIFY(card->text().contains(QString::fromUtf8(id.data(), qsizetype(id.size()))));
        const std::string& label = fixture.data->labels.names[std::size_t(fixture.data->labels.primary[item])];
        QVERIFY2(card->text().contains(QStringLiteral("Label: ") + QString::fromStdString(label)), qPrintable(card->text()));
        const auto numRatings = fixture.data->interactions.usersOf(ItemIndex(item)).size();
        QVERIFY2(card->text().contains(QStringLiteral("Ratings: ") + QLocale().toString(qulonglong(numRatings))),
                 qPrintable(card->text()));
        QVERIFY(fixture.view.rect().contains(card->geometry()));
        QCOMPARE(fixture.view.content().hovered, std::optional(std::uint32_t(at(fixture.loner()))));
        QTest::mouseMove(fixture.canvas(), QPoint(3, 3));
        QTRY_VERIFY(!card->isVisible());
        QCOMPARE(hovered.back(), std::nullopt);
    }

    void theSelectionIsMarked()
    {
        Fixture fixture;
        std::vector<std::uint8_t> selection(fixture.data->numEntities(), 0);
        selection[4] = selection[1500] = 1;
        fixture.view.setSelection(selection);
        std::vector<std::uint32_t> marked = fixture.view.content().marked;
        std::sort(marked.begin(), marked.end());
        QCOMPARE(marked, (std::vector<std::uint32_t>{4, 1500}));
        fixture.view.setSelection(std::vector<std::uint8_t>(fixture.data->numEntities(), 0));
        QVERIFY(fixture.view.content().marked.empty());
    }

    void keysActWhileTheViewHasTheFocus()
    {
        Fixture fixture;
        fixture.activate();
        const ScatterContent& content = fixture.view.content();
        QTest::keyClick(fixture.canvas(), Qt::Key_U);
        QVERIFY(!content.usersShown && content.itemsShown);
        QTest::keyClick(fixture.canvas(), Qt::Key_I);
        QVERIFY(!content.itemsShown);
        QTest::keyClick(fixture.canvas(), Qt::Key_U);
        QVERIFY(content.usersShown);
        const float size = content.pointSize;
        QTest::keyClick(fixture.canvas(), Qt::Key_BracketRight);
        QVERIFY(content.pointSize > 1.2F * size);
        QTest::keyClick(fixture.canvas(), Qt::Key_BracketLeft);
        QVERIFY(std::abs(content.pointSize - size) < 0.01F);
        QCOMPARE(content.colors[0].alpha, 255);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(fixture.canvas(), Qt::Key_BracketLeft, Qt::ShiftModifier);
        QCOMPARE(content.colors[0].alpha, 26);
        std::vector<std::uint8_t> selection(content.numEntities());
        selection[1] = 1;
        fixture.view.setSelection(selection);
        QCOMPARE(content.colors[1].alpha, 255); // what is selected stays opaque
        QCOMPARE(content.colors[0].alpha, 26);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(fixture.canvas(), Qt::Key_BracketRight, Qt::ShiftModifier);
        QCOMPARE(content.colors[0].alpha, 255);
    }

    void everyActionHasATextAndATip()
    {
        const Fixture fixture;
        for (const QAction* action : fixture.view.viewActions().all()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY(!action->toolTip().isEmpty());
        }
    }

    void anotherMetricIsAskedFor()
    {
        Fixture fixture;
        QCOMPARE(fixture.view.settings().relation, std::optional(Relation::UserItem));
        QSignalSpy changed(&fixture.view, &ScatterView::settingsChanged);
        fixture.view.viewActions().metrics->actions().constLast()->trigger();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(fixture.view.settings().relation, std::nullopt);
    }

    void emphasisReachesThePicture()
    {
        Fixture fixture;
        const std::size_t categories = fixture.view.coloring()->categories.size();
        std::vector<Emphasis> emphasis(categories, Emphasis::Hidden);
        emphasis[0] = Emphasis::Normal;
        fixture.view.setEmphasis(emphasis);
        const Category& shown = fixture.view.coloring()->categories[0];
        QCOMPARE(fixture.view.content().numDrawable(), shown.numUsers + shown.numItems);
        fixture.view.setEmphasis({});
        QCOMPARE(fixture.view.content().numDrawable(), std::size_t(1800));
    }

    void thePaletteIsFollowed()
    {
        Fixture fixture;
        const Rgba light = fixture.view.content().colors[0];
        QPalette dark = fixture.view.palette();
        dark.setColor(QPalette::Base, QColor(30, 33, 38));
        dark.setColor(QPalette::Text, Qt::white);
        fixture.view.setPalette(dark);
        QCOMPARE(fixture.view.content().background, (Rgba{30, 33, 38, 255}));
        QVERIFY(fixture.view.content().colors[0] != light);
    }

    void manyPointsAreThinnedOutWhileTheyMoveAndTheLineSaysSo()
    {
        const DatasetPtr data = generateDataset({.numUsers = 120'000, .numItems = 30'000, .numRatings = 150'000});
        ScatterView view;
        view.resize(400, 300);
        view.show();
        view.setDataset(data);
        std::size_t fewest = data->numEntities();
        const auto* picture = view.findChild<ScatterPicture*>();
        connect(picture, &ScatterPicture::countsChanged, this, [&] { fewest = std::min(fewest, view.content().budget); });
        const LayoutPtr layouts[] = {madeUpLayout(*data, 2), madeUpLayout(*data, 2, 0.9F, 2)};
        int numShown = 0;
        const auto isThinned = [&] {
            if (!view.isMoving()) // a busy machine may be late for all frames of one move
                view.showLayout(layouts[numShown++ % 2]);
            return fewest < data->numEntities();
        };
        QTRY_VERIFY(isThinned());
        QVERIFY(fewest >= 20'000);
        QTRY_VERIFY(!view.isMoving());
        QTRY_VERIFY(view.findChild<ScatterHud*>()->text().contains(QStringLiteral("of 150,000 points")));
        view.viewActions().drawAll->trigger();
        QTRY_VERIFY(view.findChild<ScatterHud*>()->text().contains(QStringLiteral("150,000 of 150,000")));
    }
};

LODESTONE_WINDOW_TEST(ScatterViewTest)

} // namespace lodestone::scatterViewTest

#include "ScatterViewTest.moc"
