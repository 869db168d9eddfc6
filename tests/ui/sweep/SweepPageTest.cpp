// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/SweepPage.h"
#include "tests/core/train/SmallTraining.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/sweep/SweptRuns.h"
#include "ui/plot/CurvePlot.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/Session.h"
#include "ui/sweep/ParallelAxes.h"
#include "ui/sweep/ParameterCurve.h"
#include "ui/sweep/SweepTable.h"
#include "ui/sweep/SweepTools.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace lodestone::sweepPageTest {

namespace {
constexpr int timeoutMs = 60000;

/// A page on a project file with the runs of sweptEntries() and one that failed.
struct Fixture {
    explicit Fixture(int numRuns = 13)
    {
        {
            Project file = Project::create(path());
            file.inTransaction([&] {
                const DataId known = file.addData(someData(), someNames());
                for (const RunEntry& entry : sweptEntries())
                    if (static_cast<int>(entry.run.id) <= numRuns)
                        file.putEpoch(file.addRun(entry.run), *entry.best, 1);
                if (numRuns > 12) {
                    const RunId failed = file.addRun(sweptRun("mml", "1", 1, known));
                    file.setState(failed, RunStatus::Failed, "out of memory");
                }
            });
        }
        QObject::connect(&project, &ProjectSession::dataNeeded, &session, [this] {
            session.setData(data, {}, QStringLiteral("ratings.csv"));
            project.takeData();
        });
        page.resize(1200, 800);
        page.show();
    }
    void open()
    {
        QSignalSpy shown(&project, &ProjectSession::runShown);
        project.open(QString::fromStdString(path()));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(page.axes()->runs().runs.size() == project.runs().all().size(), timeoutMs);
    }
    std::string path() const { return folder.filePath(QStringLiteral("p.lodestone")).toStdString(); }
    int numRows() { return page.table()->table()->model()->rowCount(); }
    QModelIndex rowOf(RunId run)
    {
        for (int row = 0; row < numRows(); ++row) {
            const QModelIndex index = page.table()->table()->model()->index(row, RunsTableModel::Name);
            if (page.table()->runAt(index) == run)
                return index;
        }
        return {};
    }
    std::string kept() { return Project::openReadOnly(path()).document("view", "sweep").value_or(""); }

    QTemporaryDir folder;
    const DatasetPtr data = smallData();
    Session session;
    ProjectSession project{session};
    SweepPage page{session, project};
};
} // namespace

class SweepPageTest : public QObject {
    Q_OBJECT

    const TestSettings m_settings;

private slots:
    void failedRunsAreQueuedAgain()
    {
        Fixture f;
        f.open();
        QSignalSpy wanted(&f.page, &SweepPage::retryRequested);
        QAction* retry = f.page.tools()->retry;
        f.page.table()->select({});
        QVERIFY(retry->isEnabled()); // the one of the table that failed
        retry->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<std::vector<RunId>>(), std::vector{RunId(13)});
        f.page.table()->select({RunId(1)});
        QVERIFY(!retry->isEnabled());
        QVERIFY(retry->toolTip().contains(QLatin1String("None of the selected")));
        f.page.table()->select({RunId(1), RunId(13)});
        QVERIFY(retry->isEnabled());
    }

    void whereNoRunFailedNoneIsQueuedAgain()
    {
        Fixture f(12);
        f.open();
        QVERIFY(!f.page.tools()->retry->isEnabled());
        QVERIFY(f.page.tools()->retry->toolTip().contains(QLatin1String("No run of the table failed")));
    }

    void anEmptyPageSaysWhatToDo()
    {
        Fixture f(1);
        QVERIFY(f.page.isEmpty() && f.page.emptyText().contains(QStringLiteral("Open ratings")));
        f.open();
        QVERIFY2(f.page.isEmpty() && f.page.emptyText().contains(QStringLiteral("one run so far")),
                 qPrintable(f.page.emptyText()));
        f.project.begin();
        QTRY_VERIFY_WITH_TIMEOUT(f.page.emptyText().contains(QStringLiteral("no finished epochs")), timeoutMs);
    }

    void theQueueHasAButtonOnceThereIsOne()
    {
        Fixture f;
        QAction queue(QStringLiteral("Queue runs"));
        const auto hasButton = [&] { return f.page.tools()->widgetForAction(&queue) != nullptr; };
        QVERIFY(!hasButton());
        f.page.setQueueAction(&queue);
        QVERIFY(hasButton());
        const QSignalSpy triggered(&queue, &QAction::triggered);
        for (QToolButton* button : f.page.findChildren<QToolButton*>()) // that of the empty page
            if (button->isVisible() && button->defaultAction() == &queue)
                button->click();
        QCOMPARE(triggered.size(), 1);
        f.page.setQueueAction(nullptr);
        QVERIFY(!hasButton());
    }

    void allRunsOfTheDataAreShownAlsoThoseThatFailed()
    {
        Fixture f;
        f.open();
        QVERIFY(!f.page.isEmpty());
        QCOMPARE(f.numRows(), 13);
        QCOMPARE(f.page.axes()->runs().numTakingPart(), 12);
        const QString state = f.rowOf(RunId(13)).siblingAtColumn(RunsTableModel::State).data().toString();
        QVERIFY2(state.contains(QStringLiteral("out of memory")), qPrintable(state));
        QVERIFY(f.page.table()->table()->isColumnHidden(RunsTableModel::LastHr50));
        QVERIFY(!f.page.table()->table()->isColumnHidden(RunsTableModel::Model));
        QCOMPARE(f.page.curve()->plot(1)->numSeries(), 2);
    }

    void brushesFilterTableAndCurve()
    {
        Fixture f;
        f.open();
        f.page.axes()->setBrush("model", {1, 1});
        QTRY_COMPARE_WITH_TIMEOUT(f.numRows(), 6, timeoutMs);
        QCOMPARE(f.page.curve()->plot(1)->numSeries(), 1);
        QVERIFY2(f.page.tools()->count->text().contains(QStringLiteral("6 of 13")),
                 qPrintable(f.page.tools()->count->text()));
        f.page.axes()->setBrush("alpha", {0.9, 1});
        QTRY_COMPARE_WITH_TIMEOUT(f.numRows(), 0, timeoutMs);
        f.page.axes()->clearBrush("model");
        QTRY_COMPARE_WITH_TIMEOUT(f.numRows(), 1, timeoutMs); // the failed one has this alpha
        f.page.tools()->clearBrushes->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(f.numRows(), 13, timeoutMs);
        QVERIFY(!f.page.tools()->clearBrushes->isEnabled());
    }

    void lineRowAndCurveLightUpTogether()
    {
        Fixture f;
        f.open();
        emit f.page.axes()->hovered({RunId(3)});
        QCOMPARE(f.page.axes()->lit(), std::vector{RunId(3)});
        QCOMPARE(f.page.curve()->plot(1)->markers(0).size(), 1);
        QTableView* table = f.page.table()->table();
        const QRect cell = table->visualRect(f.rowOf(RunId(4)));
        const QColor lit =
            table->viewport()->grab().toImage().pixelColor(table->visualRect(f.rowOf(RunId(3))).topRight() - QPoint(3, -3));
        QTest::mouseMove(table->viewport(), cell.center());
        QTRY_COMPARE_WITH_TIMEOUT(f.page.axes()->lit(), std::vector{RunId(4)}, timeoutMs);
        const QColor plain =
            table->viewport()->grab().toImage().pixelColor(table->visualRect(f.rowOf(RunId(3))).topRight() - QPoint(3, -3));
        QVERIFY(lit != plain);
        emit f.page.curve()->hovered({});
        QVERIFY(f.page.axes()->lit().empty());
        QVERIFY(f.page.curve()->plot(1)->markers(0).isEmpty());
    }

    void clicksSelectRowsAndLines()
    {
        Fixture f;
        f.open();
        emit f.page.curve()->clicked({RunId(9), RunId(10)});
        QCOMPARE(f.page.table()->selected().size(), std::size_t(2));
        QCOMPARE(f.page.axes()->selected().size(), std::size_t(2));
        QCOMPARE(f.page.curve()->plot(1)->markers(1).size(), 1);
        emit f.page.axes()->clicked({RunId(1)});
        QCOMPARE(f.page.table()->selected(), std::vector{RunId(1)});
    }

    void runsAreOpenedInExplore()
    {
        Fixture f;
        f.open();
        const QSignalSpy explore(&f.page, &SweepPage::exploreWanted);
        QSignalSpy shown(&f.project, &ProjectSession::runShown);
        emit f.page.axes()->opened(f.page.axes()->runs().runs[4]);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, timeoutMs);
        QCOMPARE(f.project.shownRun(), std::optional(RunId(5)));
        QCOMPARE(explore.size(), 1);
        f.page.table()->select({RunId(2)});
        QTest::keyClick(f.page.table()->table(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(f.project.shownRun(), std::optional(RunId(2)), timeoutMs);
        QCOMPARE(explore.size(), 2);
    }

    void figuresAreOfTheValidationRatingsUnlessTheUserWantsOthers()
    {
        Fixture f;
        f.open();
        QVERIFY(f.page.tools()->figures() == FigureSet::Validation);
        f.page.tools()->figuresBox->setFocus();
        QTest::keyClick(f.page.tools()->figuresBox, Qt::Key_Down);
        const SweepRuns& sweep = f.page.axes()->runs();
        QVERIFY(sweep.figures == FigureSet::Test);
        QCOMPARE(sweep.runs[0].values[std::size_t(sweep.axisOf("hr50"))], 0.5 * (0.1 * 0.2 + 0.001));
        QCOMPARE(f.rowOf(RunId(1)).siblingAtColumn(RunsTableModel::BestHr50).data().toString(),
                 QLocale().toString(0.0105, 'f', 4));
    }

    void theProjectRemembersTheAxes()
    {
        Fixture f;
        f.open();
        for (QAction* action : f.page.tools()->axesMenu->actions())
            if (action->text() == QStringLiteral("Best epoch"))
                action->trigger();
        f.page.axes()->moveAxis(0, 2);
        f.page.axes()->setFlipped("seed", true);
        f.page.tools()->figuresBox->setFocus();
        QTest::keyClick(f.page.tools()->figuresBox, Qt::Key_Down);
        const AxisArrangement arrangement = f.page.axes()->arrangement();
        QVERIFY(arrangement.hidden.contains("best") && !arrangement.order.empty());
        QTRY_VERIFY_WITH_TIMEOUT(f.kept().find("\"test\"") != std::string::npos, timeoutMs);
        f.project.begin();
        QVERIFY(f.page.axes()->arrangement() == AxisArrangement());
        f.open();
        QVERIFY(f.page.axes()->arrangement() == arrangement);
        QVERIFY(f.page.tools()->figures() == FigureSet::Test);
        const SweepPage later(f.session, f.project); // made after the project was opened
        QVERIFY(later.axes()->arrangement() == arrangement);
    }

    void runsThatAreRecordedTakePartAtOnce()
    {
        Fixture f;
        f.open();
        auto& runs = const_cast<RunEntries&>(f.project.runs());
        RunEntry entry = sweptEntry(RunId(14), "mml", "0.9", 1);
        entry.run.numEpochs = 0;
        runs.put(entry);
        QTRY_COMPARE_WITH_TIMEOUT(f.page.axes()->runs().runs.size(), std::size_t(14), timeoutMs);
        QCOMPARE(f.page.axes()->runs().numTakingPart(), 12);
        entry.run.numEpochs = 1;
        runs.put(entry);
        QTRY_COMPARE_WITH_TIMEOUT(f.page.axes()->runs().numTakingPart(), 13, timeoutMs);
        f.page.hide();
        runs.remove(RunId(14));
        QCOMPARE(f.page.axes()->runs().runs.size(), std::size_t(14)); // nobody looks
        f.page.show();
        QCOMPARE(f.page.axes()->runs().runs.size(), std::size_t(13));
    }

    void everyControlHasAName()
    {
        Fixture f;
        f.open();
        int numControls = 0;
        for (const QWidget* widget : f.page.findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isControl = button || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QTableView*>(widget) || qobject_cast<const ParallelAxes*>(widget);
            if (!isControl || !widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            ++numControls;
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
        QVERIFY(numControls > 8);
    }

    void otherDataEmptyThePage()
    {
        Fixture f;
        f.open();
        f.session.setData(smallData(), {}, QStringLiteral("other.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(f.page.isEmpty(), timeoutMs);
        QVERIFY(f.page.emptyText().contains(QStringLiteral("other data")));
    }
};

LODESTONE_WINDOW_TEST(SweepPageTest)

} // namespace lodestone::sweepPageTest

#include "SweepPageTest.moc"
