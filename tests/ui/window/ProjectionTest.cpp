// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/session/MadeUpSnapshots.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/ParamRow.h"
#include "ui/session/Workspace.h"
#include "ui/views/ExploreView.h"
#include "ui/views/OverlayLayer.h"
#include "ui/views/ScatterHud.h"
#include "ui/views/ScatterView.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProjectionActions.h"
#include "ui/window/ProjectionBar.h"
#include "ui/window/ProjectionDialog.h"
#include "ui/window/ProjectionStatus.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace lodestone::projectionTest {

namespace {
constexpr int timeoutMs = 120000;

/// The entry of a menu by the titles on the way, without the marks of their keys.
QAction* menuEntry(const QMenuBar& bar, const QStringList& path)
{
    QList<QAction*> entries = bar.actions();
    QAction* found = nullptr;
    for (const QString& title : path) {
        found = nullptr;
        for (QAction* entry : entries)
            if (QString(entry->text()).remove(u'&') == title)
                found = entry;
        if (!found)
            return nullptr;
        if (found->menu())
            entries = found->menu()->actions();
    }
    return found;
}
} // namespace

class ProjectionTest : public QObject {
    Q_OBJECT

    const MadeUpSnapshots m_run{generateDataset({.numUsers = 120, .numItems = 80, .numRatings = 1500})};

    /// A window that shows epoch 3 of a run of 0 .. 3.
    struct Fixture {
        explicit Fixture(const MadeUpSnapshots& run, bool reducedMotion = false) : window(workspace)
        {
            workspace.preferences().setReducedMotion(reducedMotion);
            window.show();
            Session& session = workspace.session();
            session.setData(run.data(), {}, QStringLiteral("made up"));
            emit workspace.dataOpened(false);
            session.beginRun({});
            for (int epoch = 0; epoch <= 3; ++epoch) {
                const SnapshotPtr snapshot = run.at(epoch);
                session.addSnapshots({snapshot}, snapshot);
            }
        }
        ExploreView& picture() const { return *window.explorePage()->picture(); }
        LayoutPtr shown() const { return picture().scatter()->layoutShown(); }
        bool isDone() const { return shown() && shown()->projection && shown()->projection->isDone; }
        QAction* entry(const QString& title) const
        {
            return menuEntry(*window.menuBar(), {QStringLiteral("Analyze"), QStringLiteral("Projection"), title});
        }
        QString hud() const { return picture().findChild<ScatterHud*>()->text(); }
        /// Opens the form by the menu.
        ProjectionDialog* open(const QString& title) const
        {
            entry(title)->trigger();
            return window.findChild<ProjectionDialog*>();
        }

        TestSettings settings;
        Workspace workspace;
        MainWindow window;
    };

    static void type(const ProjectionDialog& dialog, std::string_view key, const QString& text)
    {
        auto* edit = qobject_cast<QLineEdit*>(dialog.form()->row(key)->editor());
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// Runs t-SNE by menu, form and button.
    static void runTsne(const Fixture& fixture, const QString& iterations)
    {
        ProjectionDialog* dialog = fixture.open(QStringLiteral("t-SNE\u2026"));
        QVERIFY(dialog);
        type(*dialog, "perplexity", QStringLiteral("10"));
        type(*dialog, "iterations", iterations);
        QVERIFY2(dialog->runButton()->isEnabled(), qPrintable(dialog->runButton()->toolTip()));
        QTest::mouseClick(dialog->runButton(), Qt::LeftButton);
        QTRY_VERIFY(!fixture.window.findChild<ProjectionDialog*>());
    }

private slots:
    void theUnitBallIsOutlinedInLinearProjectionsOnly()
    {
        Fixture fixture(m_run);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() && fixture.shown()->epoch == 3, timeoutMs);
        QAction* ball = menuEntry(*fixture.window.menuBar(), {"View", "Overlays", "Unit ball"});
        QVERIFY(ball && ball->isEnabled());
        ball->trigger();
        const OverlayContent& overlay = fixture.picture().scatter()->overlay()->overlay();
        QCOMPARE(overlay.curves.size(), std::size_t(1));
        runTsne(fixture, QStringLiteral("20"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), timeoutMs);
        QVERIFY(overlay.curves.empty());
        QVERIFY(!ball->isEnabled() && ball->toolTip().contains(QStringLiteral("not linear")));
        fixture.entry(QStringLiteral("PCA"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(overlay.curves.size(), std::size_t(1), timeoutMs);
        QVERIFY(ball->isEnabled());
    }

    void nothingRunsByItselfAndPcaIsChecked()
    {
        Fixture fixture(m_run);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() && fixture.shown()->epoch == 3, timeoutMs);
        QVERIFY(!fixture.shown()->projection);
        QVERIFY(fixture.entry(QStringLiteral("PCA"))->isChecked());
        QVERIFY(!fixture.entry(QStringLiteral("Stop"))->isEnabled());
        QVERIFY(!fixture.entry(QStringLiteral("Run again"))->isEnabled());
        QVERIFY(fixture.window.projectionStatus()->isHidden());
        QVERIFY(fixture.window.explorePage()->projectionBar()->isHidden());
    }

    void withoutAPictureTheMenuSaysWhyNot()
    {
        const TestSettings settings;
        Workspace workspace;
        const MainWindow window(workspace);
        for (const QAction* action : window.projections().methods) {
            QVERIFY(!action->isEnabled());
            QVERIFY(!action->toolTip().isEmpty());
        }
    }

    void tsneRunsFromTheMenuAndShowsItsQuality()
    {
        Fixture fixture(m_run);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() && fixture.shown()->epoch == 3, timeoutMs);
        const RowMatrix pca = fixture.shown()->positions;
        QSignalSpy layouts(&fixture.picture(), &ExploreView::layoutShown);
        runTsne(fixture, QStringLiteral("2000"));
        QVERIFY(!fixture.window.projectionStatus()->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), timeoutMs);
        QVERIFY2(layouts.size() > 1, "it is seen on its way");
        QVERIFY(fixture.entry(QStringLiteral("t-SNE\u2026"))->isChecked());
        QVERIFY(fixture.window.projectionStatus()->isHidden());

        const Layout& layout = *fixture.shown();
        QCOMPARE(layout.projection->iteration, 2000);
        QCOMPARE(layout.snapshot, fixture.workspace.session().shown());
        QVERIFY(layout.grid && layout.previous);
        QCOMPARE(layout.positions.rows(), pca.rows());
        QVERIFY(layout.positions.allFinite() && (layout.positions - pca).norm() > 0.1F * pca.norm());
        QVERIFY(layout.positions.colwise().mean().norm() < 1e-3F * pca.cwiseAbs().maxCoeff());
        // It has the room that PCA had, so that axes and camera stay.
        QVERIFY(layout.positions.cwiseAbs().maxCoeff() <= 1.001F * pca.cwiseAbs().maxCoeff());
        const LayoutQuality own =
            layoutQuality(layout.snapshot->embeddings, drawnFactor(*layout.snapshot, layout.settings), layout.positions, {});
        QCOMPARE(layout.projection->quality->trustworthiness, own.trustworthiness);
        QVERIFY2(fixture.hud().contains(QStringLiteral("t-SNE 2D of WUI, perplexity 10")), qPrintable(fixture.hud()));
        QVERIFY2(fixture.hud().contains(QStringLiteral("of 15 neighbors at 200 of 200 points")), qPrintable(fixture.hud()));
    }

    void theSameChoiceGivesTheSamePicture()
    {
        std::vector<RowMatrix> pictures;
        for (int i = 0; i < 2; ++i) {
            Fixture fixture(m_run);
            QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() && fixture.shown()->epoch == 3, timeoutMs);
            runTsne(fixture, QStringLiteral("50"));
            QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), timeoutMs);
            pictures.push_back(fixture.shown()->positions);
        }
        QCOMPARE(pictures[0], pictures[1]);
    }

    void pcaComesBackOnDemand()
    {
        Fixture fixture(m_run);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() && fixture.shown()->epoch == 3, timeoutMs);
        const RowMatrix pca = fixture.shown()->positions;
        runTsne(fixture, QStringLiteral("20"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), timeoutMs);
        fixture.entry(QStringLiteral("PCA"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.shown()->projection, timeoutMs);
        QCOMPARE(fixture.shown()->positions, pca);
        QVERIFY(fixture.entry(QStringLiteral("PCA"))->isChecked());
        QVERIFY2(fixture.hud().startsWith(QStringLiteral("PCA 2D")), qPrintable(fixture.hud()));
    }

    void anotherEpochLeavesThePictureAndOffersToRunAgain()
    {
        Fixture fixture(m_run);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() && fixture.shown()->epoch == 3, timeoutMs);
        runTsne(fixture, QStringLiteral("20"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), timeoutMs);
        const LayoutPtr before = fixture.shown();
        fixture.workspace.session().showEpoch(1);
        const ProjectionBar& bar = *fixture.window.explorePage()->projectionBar();
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("The picture is t-SNE of epoch 3; the timeline is at epoch 1."));
        QCOMPARE(fixture.shown(), before);
        QTest::mouseClick(bar.againButton(), Qt::LeftButton);
        QVERIFY(bar.isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone() && fixture.shown()->epoch == 1, timeoutMs);
        QCOMPARE(fixture.shown()->projection->numIterations, 20);
        fixture.workspace.session().showEpoch(2);
        QVERIFY(!bar.isHidden());
        QTest::mouseClick(bar.pcaButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.shown()->projection && fixture.shown()->epoch == 2, timeoutMs);
        QVERIFY(bar.isHidden());
    }

    void stopKeepsWhatThereIs()
    {
        Fixture fixture(m_run);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() && fixture.shown()->epoch == 3, timeoutMs);
        runTsne(fixture, QStringLiteral("90000"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown()->projection.has_value(), timeoutMs);
        QTRY_VERIFY(fixture.window.projectionStatus()->text().contains(tr("of %L1").arg(90000)));
        QTest::mouseClick(fixture.window.projectionStatus()->stopButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), timeoutMs);
        const ProjectionState& state = *fixture.shown()->projection;
        QVERIFY(state.iteration > 0 && state.iteration < 90000);
        QVERIFY(state.quality.has_value());
        QVERIFY2(fixture.hud().contains(tr("of %L1, trustworthiness").arg(90000)), qPrintable(fixture.hud()));
        QVERIFY(!fixture.entry(QStringLiteral("Stop"))->isEnabled());
    }

    void reducedMotionShowsTheEndAlone()
    {
        Fixture fixture(m_run, true);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() && fixture.shown()->epoch == 3, timeoutMs);
        QSignalSpy layouts(&fixture.picture(), &ExploreView::layoutShown);
        runTsne(fixture, QStringLiteral("60"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), timeoutMs);
        QCOMPARE(layouts.size(), 1);
    }

    void umapRunsInThreeDimensionsAndOtherSettingsEndIt()
    {
        Fixture fixture(m_run);
        fixture.picture().scatter()->setDimensions(3);
        if (fixture.picture().scatter()->dimensions() != 3)
            QSKIP("no OpenGL, so no 3D");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() && fixture.shown()->settings.dimensions == 3, timeoutMs);
        ProjectionDialog* dialog = fixture.open(QStringLiteral("UMAP\u2026"));
        type(*dialog, "iterations", QStringLiteral("30"));
        QTest::keyClick(dialog->runButton(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isDone(), timeoutMs);
        QCOMPARE(fixture.shown()->positions.cols(), Eigen::Index(3));
        fixture.picture().scatter()->setDimensions(2);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.shown()->projection && fixture.shown()->settings.dimensions == 2, timeoutMs);
        QVERIFY(fixture.entry(QStringLiteral("PCA"))->isChecked());
    }

    void tooFewPointsAreAnErrorAndPcaStays()
    {
        const MadeUpSnapshots few(generateDataset({.numUsers = 30, .numItems = 20, .numRatings = 150}));
        Fixture fixture(few);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() && fixture.shown()->epoch == 3, timeoutMs);
        QSignalSpy failed(&fixture.picture(), &ExploreView::failed);
        ProjectionDialog* dialog = fixture.open(QStringLiteral("t-SNE\u2026")); // 90 neighbors of 50 points
        QTest::mouseClick(dialog->runButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, timeoutMs);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("smaller perplexity")));
        QTRY_VERIFY(fixture.entry(QStringLiteral("PCA"))->isChecked());
        QVERIFY(!fixture.shown()->projection);
    }

    void aBadValueBlocksTheRun()
    {
        Fixture fixture(m_run);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() != nullptr, timeoutMs);
        ProjectionDialog* dialog = fixture.open(QStringLiteral("t-SNE\u2026"));
        type(*dialog, "perplexity", QStringLiteral("0"));
        QVERIFY(!dialog->runButton()->isEnabled());
        QVERIFY(dialog->runButton()->toolTip().contains(QStringLiteral("Perplexity")));
    }

    void aNewRunOrOtherDataEndIt()
    {
        Fixture fixture(m_run);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown() && fixture.shown()->epoch == 3, timeoutMs);
        runTsne(fixture, QStringLiteral("90000"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.shown()->projection.has_value(), timeoutMs);
        fixture.workspace.session().beginRun({});
        QVERIFY(fixture.picture().projection().isPca() && !fixture.picture().projection().isBusy());
        const SnapshotPtr snapshot = m_run.at(0);
        fixture.workspace.session().addSnapshots({snapshot}, snapshot);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.shown()->projection && fixture.shown()->epoch == 0, timeoutMs);
        runTsne(fixture, QStringLiteral("90000"));
        fixture.workspace.session().setData(m_run.data(), {}, QStringLiteral("other"));
        QVERIFY(fixture.picture().projection().isPca());
        QVERIFY(!fixture.shown());
    }
};

LODESTONE_WINDOW_TEST(ProjectionTest)

} // namespace lodestone::projectionTest

#include "ProjectionTest.moc"
