// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RunsView.h"
#include "tests/core/store/StoredRuns.h"
#include "tests/core/train/SmallTraining.h"
#include "tests/ui/WindowTest.h"
#include "ui/models/tableText.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/Session.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

namespace lodestone::runsViewTest {

namespace {
constexpr int timeoutMs = 60000;

EpochStats statsOf(int epoch, double hr)
{
    EpochStats stats = fullStats(epoch);
    stats.test->hr50 = hr;
    return stats;
}

/// A view on a project file with `numRuns` runs of two models.
struct Fixture {
    explicit Fixture(int numRuns = 4)
    {
        {
            Project file = Project::create(path());
            file.inTransaction([&] {
                const DataId data = file.addData(someData(), someNames());
                for (int i = 0; i < numRuns; ++i)
                    add(file, data, i);
            });
        }
        view.resize(1400, 400);
        view.show();
        QSignalSpy opened(&project, &ProjectSession::opened);
        project.open(QString::fromStdString(path()));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, timeoutMs);
    }
    void add(Project& file, DataId data, int i) const
    {
        StoredRun run;
        run.about.name = "run " + std::to_string(i);
        run.data = data;
        run.spec.model = i % 2 == 0 ? "mml" : "cml";
        run.spec.seed = static_cast<std::uint64_t>(i);
        run.commandLine = "lodestone-cli train " + std::to_string(i);
        const RunId id = file.addRun(run);
        file.putEpoch(id, statsOf(1, 0.5 + 0.001 * i), 1);
        file.putEpoch(id, statsOf(2, 0.25), 1);
        file.setState(id, i == 1 ? RunStatus::Diverged : RunStatus::Completed, i == 1 ? "loss is infinite" : "");
    }
    std::string path() const { return folder.filePath(QStringLiteral("p.lodestone")).toStdString(); }
    QString cell(int row, int column) { return view.table()->model()->index(row, column).data().toString(); }
    int columnOf(const QString& title)
    {
        for (int column = RunsTableModel::NumFixed; column < view.model().columnCount(); ++column)
            if (view.model().headerData(column, Qt::Horizontal).toString() == title)
                return column;
        return -1;
    }
    void select(int row) { view.table()->selectRow(row); }
    std::size_t numStored() { return Project::openReadOnly(path()).runs().size(); }
    /// With those that are deleted.
    int numRows()
    {
        return SQLite::Database(path(), SQLite::OPEN_READONLY, timeoutMs).execAndGet("SELECT count(*) FROM run").getInt();
    }
    StoredRun stored(int run) { return Project::openReadOnly(path()).run(RunId(run)); }

    QTemporaryDir folder;
    Session session;
    ProjectSession project{session};
    RunsView view{session, project};
};
} // namespace

class RunsViewTest : public QObject {
    Q_OBJECT

private slots:
    void theModelKeepsItsPromises()
    {
        Fixture fixture;
        const QAbstractItemModelTester tester(&fixture.view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester shown(fixture.view.table()->model(),
                                             QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.view.model().toggleBaseline(0);
        fixture.project.removeRuns({RunId(2)});
        QCOMPARE(fixture.view.model().rowCount(), 3);
        fixture.project.begin();
        QCOMPARE(fixture.view.model().rowCount(), 0);
    }

    void figuresAreThoseOfTheBestAndTheLastEpoch()
    {
        Fixture fixture;
        QCOMPARE(fixture.view.model().rowCount(), 4);
        QCOMPARE(fixture.cell(2, RunsTableModel::Name), QStringLiteral("run 2"));
        QCOMPARE(fixture.cell(2, RunsTableModel::BestEpoch), QStringLiteral("1"));
        QCOMPARE(fixture.cell(2, RunsTableModel::LastEpoch), QStringLiteral("2"));
        QCOMPARE(fixture.cell(2, RunsTableModel::BestHr50), QLocale().toString(0.502, 'f', 4));
        QCOMPARE(fixture.cell(2, RunsTableModel::LastHr50), QLocale().toString(0.25, 'f', 4));
        QCOMPARE(fixture.cell(1, RunsTableModel::State), QStringLiteral("diverged: loss is infinite"));
    }

    void onlyParametersThatDifferAreShownUnlessAllAreWanted()
    {
        Fixture fixture;
        const int seed = fixture.columnOf(QStringLiteral("Seed")), epochs = fixture.columnOf(QStringLiteral("Epochs"));
        QVERIFY(seed > 0 && epochs > 0);
        QVERIFY(!fixture.view.table()->isColumnHidden(seed));
        QVERIFY(fixture.view.table()->isColumnHidden(epochs));
        fixture.view.allBox()->click();
        QVERIFY(!fixture.view.table()->isColumnHidden(epochs));
    }

    void theBaselineIsOneAndOthersAreComparedWithIt()
    {
        Fixture fixture;
        fixture.select(0);
        fixture.view.star->trigger();
        fixture.select(1);
        fixture.view.star->trigger(); // the other loses it
        QVERIFY(fixture.cell(0, RunsTableModel::Star).isEmpty());
        QVERIFY(!fixture.cell(1, RunsTableModel::Star).isEmpty());
        const QLocale locale;
        QCOMPARE(fixture.cell(3, RunsTableModel::BestHr50),
                 QStringLiteral("%1 (+%2)").arg(locale.toString(0.503, 'f', 4), locale.toString(0.002, 'f', 4)));
        QCOMPARE(fixture.cell(1, RunsTableModel::BestHr50), locale.toString(0.501, 'f', 4));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.stored(2).about.starred && !fixture.stored(1).about.starred, timeoutMs);
        fixture.view.star->trigger();
        QCOMPARE(fixture.cell(3, RunsTableModel::BestHr50), locale.toString(0.503, 'f', 4));
    }

    void figuresCanBeOfCertainRatings()
    {
        Fixture fixture;
        const QString ofTest = QLocale().toString(0.502, 'f', 4), ofValidation = QLocale().toString(1.0 / 7, 'f', 4);
        QCOMPARE(fixture.cell(2, RunsTableModel::BestHr50), ofTest);
        fixture.view.model().setFigures(FigureSet::Validation);
        QCOMPARE(fixture.cell(2, RunsTableModel::BestHr50), ofValidation);
        fixture.view.model().setFigures(FigureSet::Test);
        QCOMPARE(fixture.cell(2, RunsTableModel::BestHr50), ofTest);
    }

    void namesTagsAndNotesAreEditedInPlaceAndKept()
    {
        Fixture fixture;
        RunsTableModel& model = fixture.view.model();
        QVERIFY(model.setData(model.index(0, RunsTableModel::Name), QStringLiteral("first")));
        QVERIFY(model.setData(model.index(0, RunsTableModel::Tags), QStringLiteral(" paper, , paper,b ")));
        QVERIFY(model.setData(model.index(0, RunsTableModel::Notes), QStringLiteral("good")));
        QVERIFY(!model.setData(model.index(0, RunsTableModel::Name), QStringLiteral(" ")));
        QCOMPARE(fixture.cell(0, RunsTableModel::Tags), QStringLiteral("paper, b"));
        const RunNotes wanted{"first", "good", {"paper", "b"}, false, ""};
        QTRY_VERIFY_WITH_TIMEOUT(fixture.stored(1).about == wanted, timeoutMs);
    }

    void aNameThatIsTakenIsToldAndTakenBack()
    {
        Fixture fixture;
        QSignalSpy failed(&fixture.project, &ProjectSession::failed);
        RunsTableModel& model = fixture.view.model();
        model.setData(model.index(0, RunsTableModel::Name), QStringLiteral("run 3"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, timeoutMs);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("choose another name")));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.cell(0, RunsTableModel::Name), QStringLiteral("run 0"), timeoutMs);
    }

    void sortsNumbersAsNumbersAndFiltersByWords()
    {
        Fixture fixture(12);
        fixture.view.table()->sortByColumn(fixture.columnOf(QStringLiteral("Seed")), Qt::DescendingOrder);
        QCOMPARE(fixture.cell(0, RunsTableModel::Name), QStringLiteral("run 11"));
        QCOMPARE(fixture.cell(11, RunsTableModel::Name), QStringLiteral("run 0"));
        fixture.view.filterBox()->setText(QStringLiteral("diverged cml"));
        QCOMPARE(fixture.view.table()->model()->rowCount(), 1);
        fixture.view.filterBox()->setText(QStringLiteral("seed=3"));
        QCOMPARE(fixture.view.table()->model()->rowCount(), 1);
        QCOMPARE(fixture.cell(0, RunsTableModel::Name), QStringLiteral("run 3"));
    }

    void copiesWhatIsShownWithPlainNumbers()
    {
        Fixture fixture;
        fixture.view.model().toggleBaseline(0);
        fixture.select(2);
        const QStringList lines = fixture.view.text(TextTable::Csv).split(u'\n');
        QCOMPARE(lines.size(), 3); // header, one run, and the end
        QVERIFY2(lines[0].startsWith(QStringLiteral("Star,Run,Model,State,")), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(QStringLiteral(",run 2,mml,completed,1,0.5,0.1,0.502,0.6,2,")), qPrintable(lines[1]));
        fixture.view.table()->clearSelection();
        QCOMPARE(fixture.view.text(TextTable::Csv).split(u'\n').size(), 6);
        fixture.select(3);
        fixture.view.copyCommand->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("lodestone-cli train 3"));
    }

    void deletedRunsComeBackWithUndo()
    {
        Fixture fixture;
        fixture.session.setData(smallData(), {}, {});
        QSignalSpy removed(&fixture.view, &RunsView::removed);
        fixture.view.table()->setFocus();
        fixture.view.table()->selectAll();
        fixture.view.table()->selectionModel()->select(fixture.view.table()->model()->index(0, 0),
                                                       QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QCOMPARE(fixture.view.remove->shortcut(), QKeySequence(QKeySequence::Delete));
        QVERIFY(fixture.view.table()->actions().contains(fixture.view.remove)); // whose key acts there
        fixture.view.remove->trigger();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(fixture.view.model().rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.numStored(), std::size_t(1), timeoutMs);
        fixture.session.undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.view.model().rowCount(), 4, timeoutMs);
        QCOMPARE(fixture.numStored(), std::size_t(4));
        QCOMPARE(fixture.cell(1, RunsTableModel::Name), QStringLiteral("run 1"));
        fixture.session.undoStack().redo();
        QCOMPARE(fixture.view.model().rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.numStored(), std::size_t(1), timeoutMs);
        // Once the project is left they are gone for good.
        fixture.project.begin();
        fixture.session.undoStack().undo();
        QCOMPARE(fixture.view.model().rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.numRows(), 1, timeoutMs);
    }

    void aRunThatWaitsInTheQueueIsNotDeleted()
    {
        Fixture fixture;
        RunEntry waiting = fixture.project.runs().all()[0];
        waiting.run.state = RunStatus::Queued;
        const_cast<RunEntries&>(fixture.project.runs()).put(waiting);
        const QSignalSpy failed(&fixture.project, &ProjectSession::failed);
        fixture.project.removeRuns({RunId(1), RunId(2)});
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QLatin1String("run 0")));
        QCOMPARE(fixture.view.model().rowCount(), 3);
    }

    void enterAsksForTheRunsData()
    {
        Fixture fixture;
        QSignalSpy needed(&fixture.project, &ProjectSession::dataNeeded);
        fixture.select(1);
        QTest::keyClick(fixture.view.table(), Qt::Key_Return);
        QCOMPARE(needed.size(), 1);
        QCOMPARE(needed[0][0].toString(), QStringLiteral("/data/ratings.csv"));
    }

    void everyActionThatIsNotPossibleSaysWhy()
    {
        Fixture fixture;
        fixture.view.table()->clearSelection();
        QVERIFY(!fixture.view.open->isEnabled());
        QVERIFY(fixture.view.open->toolTip().contains(QStringLiteral("Select one run")));
        fixture.select(0);
        QVERIFY(fixture.view.open->isEnabled());
        QVERIFY(fixture.view.open->toolTip().contains(QStringLiteral("Show this run")));
    }

    void runsOfDataThatAreNotOpenAreNotCompared()
    {
        Fixture fixture;
        fixture.select(0);
        QVERIFY(!fixture.view.compare->isEnabled());
        QVERIFY2(fixture.view.compare->toolTip().contains(QStringLiteral("two to six")),
                 qPrintable(fixture.view.compare->toolTip()));
        fixture.view.table()->selectAll();
        QVERIFY(!fixture.view.compare->isEnabled());
        QVERIFY2(fixture.view.compare->toolTip().contains(QStringLiteral("not open")),
                 qPrintable(fixture.view.compare->toolTip()));
    }

    void aRunOfAnotherModelBringsItsColumns()
    {
        Fixture fixture(1);
        const QAbstractItemModelTester tester(&fixture.view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int before = fixture.view.model().columnCount();
        RunEntry other = fixture.project.runs().all()[0];
        other.run.id = RunId(9);
        other.run.spec.model = "wrmf";
        const_cast<RunEntries&>(fixture.project.runs()).put(other);
        QCOMPARE(fixture.view.model().rowCount(), 2);
        QVERIFY(fixture.view.model().columnCount() > before);
    }
};

LODESTONE_WINDOW_TEST(RunsViewTest)

} // namespace lodestone::runsViewTest

#include "RunsViewTest.moc"
