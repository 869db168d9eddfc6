// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ViewSwitch.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/compare/RecordedRuns.h"
#include "ui/compare/ComparePage.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/RunState.h"
#include "ui/session/Session.h"
#include "ui/session/Workspace.h"
#include "ui/sweep/ParallelAxes.h"
#include "ui/sweep/SweepPage.h"
#include "ui/sweep/SweepTable.h"
#include "ui/sweep/SweepTools.h"
#include "ui/views/ExploreView.h"
#include "ui/views/RunsView.h"
#include "ui/window/DockPanels.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/MainWindow.h"
#include "ui/window/StartPage.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace lodestone::viewSwitchTest {

namespace {
constexpr int timeoutMs = 180000;
}

class ViewSwitchTest : public QObject {
    Q_OBJECT

    const TestSettings m_settings;
    RecordedRuns m_recorded;

    struct Fixture {
        Workspace workspace;
        MainWindow window{workspace};
        ViewSwitch& views = window.views();

        Fixture()
        {
            window.show();
            window.activateWindow();
        }
        void openData(const DatasetPtr& data) { workspace.session().setData(data, {}, QStringLiteral("ratings.csv")); }
        bool isComparing() const { return views.hasComparePage() && views.comparePage()->isVisible(); }
    };

private slots:
    void initTestCase()
    {
        m_recorded.record("one", smallSpec("mml", 2));
        m_recorded.record("two", smallSpec("euc-mml", 2));
    }

    void thePageIsMadeWhenItIsWantedAndSaysWhatToDo()
    {
        Fixture fixture;
        QVERIFY(!fixture.views.hasComparePage());
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        QTest::keyClick(&fixture.window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(fixture.isComparing());
        QVERIFY(fixture.views.comparePage()->isEmpty());
        QVERIFY(fixture.window.commands().compare->isChecked() && !fixture.window.commands().explore->isChecked());
        QTest::keyClick(&fixture.window, Qt::Key_2, Qt::ControlModifier); // stays
        QVERIFY(fixture.isComparing() && fixture.window.commands().compare->isChecked());
        QTest::keyClick(&fixture.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(fixture.window.startPage()->isVisible()); // there are no data to explore
        QVERIFY(!fixture.window.commands().compare->isChecked());
    }

    void runsOfTheProjectAreComparedAndExploreIsAsItWas()
    {
        Fixture fixture;
        fixture.openData(m_recorded.data);
        fixture.views.setProject(m_recorded.path(), m_recorded.data, DataId(1)); // before there is a page
        fixture.window.commands().compare->trigger();
        const ComparePage& page = *fixture.views.comparePage();
        QTRY_VERIFY(page.isIdle() && page.panes()->pane(1)->view()->layoutShown());
        QVERIFY(!fixture.window.panels().isActive());
        QVERIFY(page.panes()->pane(0)->view()->coloring() == fixture.window.explorePage()->picture()->legend().coloring());
        fixture.workspace.session().setSelection({EntityId(3)});
        QTRY_COMPARE(page.panes()->pane(1)->view()->content().marked.size(), std::size_t(1));
        fixture.window.explorePage()->picture()->setColoringKey(QStringLiteral("kind"));
        QCOMPARE(page.panes()->pane(1)->view()->coloring()->key, QStringLiteral("kind"));
        fixture.window.commands().explore->trigger();
        QVERIFY(fixture.window.explorePage()->isVisible() && fixture.window.panels().isActive());
        QVERIFY(fixture.window.commands().explore->isChecked() && !fixture.window.commands().compare->isChecked());
    }

    void panelsAreWhereTheyWereAfterSixPictures()
    {
        Fixture fixture;
        fixture.window.resize(1280, 800);
        fixture.openData(m_recorded.data);
        fixture.window.commands().explore->trigger();
        fixture.window.panels().reveal(QStringLiteral("runs"));
        const auto places = [&fixture] {
            QStringList result;
            for (const QDockWidget* dock : fixture.window.findChildren<QDockWidget*>()) {
                QStringList beside;
                for (const QDockWidget* other : fixture.window.tabifiedDockWidgets(const_cast<QDockWidget*>(dock)))
                    beside << other->objectName();
                beside.sort();
                const QRect place = dock->isVisible() && !dock->visibleRegion().isEmpty() ? dock->geometry() : QRect();
                result << QStringLiteral("%1 %2x%3 at %4,%5 with %6")
                              .arg(dock->objectName(), QString::number(place.width()), QString::number(place.height()),
                                   QString::number(place.x()), QString::number(place.y()), beside.join(','));
            }
            result.sort();
            return result;
        };
        QTest::qWait(0); // the layout is done
        const QStringList before = places();
        fixture.views.setProject(m_recorded.path(), m_recorded.data, DataId(1));
        fixture.window.commands().compare->trigger();
        const ComparePage& page = *fixture.views.comparePage();
        QTRY_VERIFY(page.isIdle());
        fixture.views.compareRuns({RunId(1), RunId(2), RunId(1), RunId(2), RunId(1), RunId(2)});
        QTRY_COMPARE(page.panes()->count(), 6);
        QTRY_VERIFY(page.isIdle());
        fixture.window.commands().explore->trigger();
        QTRY_COMPARE(places(), before);
    }

    void whatIsRecordedWhileTheViewIsAwayIsThereWhenItComesBack()
    {
        Fixture fixture;
        RecordedRuns growing;
        growing.record("one", smallSpec("mml", 1));
        growing.record("two", smallSpec("euc-mml", 1));
        fixture.openData(growing.data);
        fixture.views.setProject(growing.path(), growing.data, DataId(1));
        fixture.window.commands().compare->trigger();
        const ComparePage& page = *fixture.views.comparePage();
        QTRY_VERIFY(page.isIdle() && page.panes()->pane(1)->view()->layoutShown());
        fixture.window.commands().explore->trigger();
        growing.record("three", smallSpec("w-mml", 1));
        fixture.views.refresh();
        QVERIFY(page.isIdle()); // nothing is read for a view that nobody sees
        fixture.window.commands().compare->trigger();
        QTRY_COMPARE(page.panes()->pane(0)->chooser()->count(), 3);
    }

    void trainingsOfTheWindowAreCompared()
    {
        Fixture fixture;
        const QTemporaryDir unsaved;
        fixture.workspace.project().keepUnsavedIn(unsaved.path());
        fixture.window.openSource(QStringLiteral("sample"));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.session().data() != nullptr, timeoutMs);
        const auto train = [&](std::string_view model) {
            const Session& session = fixture.workspace.session();
            const QSignalSpy states(&session, &Session::runStateChanged);
            fixture.workspace.train(smallSpec(model, 2));
            QTRY_VERIFY_WITH_TIMEOUT(!states.isEmpty() && !isActive(session.runState()), timeoutMs);
        };
        train("mml");
        fixture.window.commands().compare->trigger();
        const ComparePage& page = *fixture.views.comparePage();
        QTRY_VERIFY_WITH_TIMEOUT(page.isIdle() && page.shownRuns().size() == 1, timeoutMs);
        QVERIFY(page.isEmpty()); // it says that a second run is missing
        train("euc-mml");
        QTRY_VERIFY_WITH_TIMEOUT(!page.isEmpty() && page.panes()->pane(1)->view()->layoutShown(), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(page.panes()->pane(1)->kept().back(), 2, timeoutMs);
        QVERIFY(!fixture.window.commands().overfitting->isEnabled());
        train("nr-mml");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window.commands().overfitting->isEnabled(), timeoutMs);
        fixture.window.commands().explore->trigger();
        fixture.window.commands().overfitting->trigger();
        QVERIFY(fixture.isComparing());
        QTRY_COMPARE_WITH_TIMEOUT(page.panes()->pane(1)->chooser()->currentText(), QStringLiteral("nr-mml"), timeoutMs);
        RunsView& runs = *fixture.window.runsView();
        runs.table()->selectAll();
        QTRY_VERIFY2_WITH_TIMEOUT(runs.compare->isEnabled(), qPrintable(runs.compare->toolTip()), timeoutMs);
        runs.compare->trigger();
        QCOMPARE(page.panes()->count(), 3);
        const auto rowOnly = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows; // whatever key was held before
        runs.table()->selectionModel()->select(runs.table()->model()->index(1, 0), rowOnly);
        QVERIFY(!runs.compare->isEnabled()); // there is no baseline
        runs.model().toggleBaseline(0);
        QTRY_VERIFY_WITH_TIMEOUT(runs.compare->isEnabled(), timeoutMs);
        runs.compare->trigger();
        QCOMPARE(page.panes()->count(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(page.isIdle() && page.panes()->pane(1)->view()->layoutShown(), timeoutMs);
        const QTemporaryDir folder;
        fixture.workspace.project().saveAs(folder.filePath(QStringLiteral("p.lodestone")));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.workspace.project().path().isEmpty(), timeoutMs);
        QCOMPARE(page.shownRuns().size(), std::size_t(2));
        QTRY_VERIFY_WITH_TIMEOUT(page.isIdle() && page.panes()->pane(1)->view()->layoutShown(), timeoutMs);
        fixture.workspace.project().begin();
        QVERIFY(page.isEmpty());
    }

    void theSweepIsTheThirdViewAndOpensRunsInExplore()
    {
        Fixture fixture;
        QVERIFY(!fixture.views.hasSweepPage());
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        QTest::keyClick(&fixture.window, Qt::Key_3, Qt::ControlModifier);
        QVERIFY(fixture.views.hasSweepPage() && fixture.views.sweepPage()->isVisible());
        QVERIFY(fixture.views.sweepPage()->isEmpty());
        QVERIFY(fixture.window.commands().sweep->isChecked() && !fixture.window.commands().explore->isChecked());
        QVERIFY(!fixture.window.panels().isActive());
        ProjectSession& project = fixture.workspace.project();
        QObject::connect(&project, &ProjectSession::dataNeeded, &fixture.window, [&] {
            fixture.openData(m_recorded.data);
            project.takeData();
        });
        project.open(QString::fromStdString(m_recorded.path().string()));
        QTRY_COMPARE_WITH_TIMEOUT(project.shownRun(), std::optional(RunId(2)), timeoutMs);
        const SweepPage& page = *fixture.views.sweepPage();
        fixture.window.commands().sweep->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isEmpty(), timeoutMs);
        QCOMPARE(page.axes()->runs().axes[0].texts, (QStringList{QStringLiteral("euc-mml"), QStringLiteral("mml")}));
        page.table()->select({RunId(1)});
        QTest::keyClick(page.table()->table(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(project.shownRun(), std::optional(RunId(1)), timeoutMs);
        QVERIFY(fixture.window.explorePage()->isVisible() && fixture.window.commands().explore->isChecked());
        QAction queue(QStringLiteral("Queue runs"));
        fixture.views.setQueueAction(&queue);
        QVERIFY(page.tools()->widgetForAction(&queue) != nullptr);
        fixture.views.setQueueAction(nullptr);
    }

    void otherDataLeaveTheProject()
    {
        Fixture fixture;
        fixture.openData(m_recorded.data);
        fixture.views.setProject(m_recorded.path(), m_recorded.data, DataId(1));
        fixture.window.commands().compare->trigger();
        QTRY_VERIFY(!fixture.views.comparePage()->isEmpty());
        fixture.openData(sampleDataset());
        QVERIFY(fixture.views.comparePage()->isEmpty());
    }
};

LODESTONE_WINDOW_TEST(ViewSwitchTest)

} // namespace lodestone::viewSwitchTest

#include "ViewSwitchTest.moc"
