// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/OverlaidRunCommands.h"
#include "core/export/RunColors.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/RunPanel.h"
#include "ui/plot/SeriesColors.h"
#include "ui/session/OverlaidRuns.h"
#include "ui/session/Workspace.h"
#include "ui/views/CurveChart.h"
#include "ui/views/CurvesView.h"
#include "ui/views/LegendEntry.h"
#include "ui/views/OverlaidLegend.h"
#include "ui/views/RunsView.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProjectCommands.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace lodestone::overlaidRunCommandsTest {

namespace {
constexpr int timeoutMs = 120000;

/// One session of the program on the built-in data.
struct Sitting {
    explicit Sitting(const QTemporaryDir& folder) : window(std::make_unique<MainWindow>(workspace))
    {
        window->resize(1280, 800);
        window->show();
        workspace.project().keepUnsavedIn(folder.filePath(QStringLiteral("unsaved")));
    }
    ProjectSession& project() { return workspace.project(); }
    RunsView& runs() { return *window->runsView(); }
    OverlaidRuns& overlaid() { return window->overlaidRuns(); }
    QAction* overlay() { return window->overlaidRunCommands().overlay; }
    CurvesView& curves() { return *window->curvesView(); }
    CurvePlot& nmi() { return *curves().charts()[1]->plot(); }

    void train(const char* seed)
    {
        window->runPanel()->runForm()->apply({{"epochs", "2"}, {"seed", seed}});
        window->runPanel()->modelForm()->apply({{"dimension", "4"}});
        window->commands().train->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.session().runState(), RunState::Finished, timeoutMs);
    }
    void trainTwo()
    {
        window->openSource(DataLoader::sampleSource);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().data() != nullptr, timeoutMs);
        train("1");
        train("2");
        QTRY_COMPARE(runs().model().rowCount(), 2);
        for (const std::size_t run : {std::size_t(0), std::size_t(1)})
            QTRY_COMPARE_WITH_TIMEOUT(project().runs().all()[run].run.numEpochs, 2, timeoutMs);
    }

    Workspace workspace;
    std::unique_ptr<MainWindow> window;
};
} // namespace

class OverlaidRunCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void aSelectedRunLiesOverTheCurvesOfTheShownOne()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        Sitting sitting(folder);
        QVERIFY(!sitting.overlay()->isEnabled());
        QVERIFY(!sitting.curves().others()->isEnabled());
        sitting.trainTwo();
        const int alone = sitting.nmi().numSeries();
        sitting.runs().table()->selectRow(0);
        QVERIFY(sitting.overlay()->isEnabled());
        sitting.overlay()->trigger();
        QTRY_COMPARE(sitting.nmi().numSeries(), alone + 2); // 10 and 20 clusters
        QVERIFY(sitting.nmi().points(alone).size() >= 2);
        const StoredRun& run = sitting.project().runs().all()[0].run;
        QCOMPARE(sitting.nmi().seriesColor(alone), shadeOf(runColor(run), false));
        QVERIFY(sitting.overlay()->isChecked() && sitting.curves().others()->isChecked());
        const auto& entries = sitting.curves().overlaidLegend()->entries();
        QCOMPARE(entries.size(), std::size_t(1));
        QCOMPARE(entries[0]->text(), QString::fromStdString(run.about.name));
        entries[0]->click();
        QVERIFY(!sitting.nmi().isSeriesVisible(alone));
        sitting.curves().others()->trigger();
        QCOMPARE(sitting.nmi().numSeries(), alone);
        sitting.curves().others()->trigger();
        QCOMPARE(sitting.nmi().numSeries(), alone + 2);
        QVERIFY(!sitting.nmi().isSeriesVisible(alone)); // as it was hidden
        sitting.overlay()->trigger();
        QCOMPARE(sitting.nmi().numSeries(), alone);
        QVERIFY(sitting.overlaid().runs().empty());
    }

    void theButtonBeginsWithTheStarredRun()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        Sitting sitting(folder);
        sitting.trainTwo();
        sitting.runs().table()->clearSelection();
        QVERIFY(!sitting.curves().others()->isEnabled());
        sitting.runs().model().toggleBaseline(0);
        QTRY_VERIFY(sitting.curves().others()->isEnabled());
        QVERIFY(!sitting.curves().others()->isChecked());
        sitting.curves().others()->trigger();
        QCOMPARE(sitting.overlaid().runs(), std::vector{sitting.project().runs().all()[0].run.id});
        QTRY_COMPARE(sitting.nmi().numSeries(), 4);
    }

    void theShownRunIsNotDrawnTwice()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        Sitting sitting(folder);
        sitting.trainTwo();
        sitting.runs().table()->selectAll();
        QCOMPARE(sitting.runs().selectedRuns().size(), std::size_t(2));
        sitting.overlay()->trigger();
        QCOMPARE(sitting.overlaid().runs().size(), std::size_t(2));
        QTRY_COMPARE(sitting.nmi().numSeries(), 4);
        QTRY_COMPARE(sitting.nmi().points(2).size(), sitting.nmi().points(0).size());
        QCOMPARE(sitting.curves().overlaidLegend()->entries().size(), std::size_t(1));
    }

    void theProjectKeepsThem()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.lodestone"));
        {
            Sitting sitting(folder);
            sitting.trainTwo();
            QSignalSpy saved(&sitting.project(), &ProjectSession::saved);
            sitting.window->projectCommands()->saveAs(path);
            QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, timeoutMs);
            sitting.runs().table()->selectRow(0);
            sitting.overlay()->trigger();
            QVERIFY(sitting.window->close());
        }
        Sitting sitting(folder);
        QSignalSpy shown(&sitting.project(), &ProjectSession::runShown);
        sitting.window->openSource(path);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, timeoutMs);
        QCOMPARE(sitting.overlaid().runs(), std::vector{sitting.project().runs().all()[0].run.id});
        QTRY_COMPARE(sitting.nmi().numSeries(), 4);
        sitting.project().removeRuns({sitting.overlaid().runs()[0]});
        QTRY_COMPARE(sitting.nmi().numSeries(), 2);
    }
};

LODESTONE_WINDOW_TEST(OverlaidRunCommandsTest)

} // namespace lodestone::overlaidRunCommandsTest

#include "OverlaidRunCommandsTest.moc"
