// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/QueueCommands.h"
#include "core/experiment/RunQueue.h"
#include "core/train/train.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/forms/ParamForm.h"
#include "ui/forms/QueueDialog.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/Workspace.h"
#include "ui/views/RunsView.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProjectCommands.h"
#include "ui/window/ProjectNotice.h"
#include "ui/window/QueueStatus.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace lodestone::queueCommandsTest {

namespace {
constexpr int timeoutMs = 60000;

/// A place for files that outlives the windows.
struct Place {
    Place() { write(ratings(), 7); }
    static void write(const QString& path, int step)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write("user,item,rating\n");
        for (int user = 0; user < 30; ++user)
            for (int item = 0; item < 12; ++item)
                file.write(QStringLiteral("%1,i%2,4\n").arg(user).arg((user * 5 + item * step) % 40).toUtf8());
    }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString ratings() const { return path("ratings.csv"); }
    QString project() const { return path("p.lodestone"); }
    QStringList unsaved() const { return QDir(path("unsaved")).entryList(QDir::Files); }

    TestSettings settings;
    QTemporaryDir folder;
};

/// One session of the program.
struct Sitting {
    explicit Sitting(const Place& place) : window(std::make_unique<MainWindow>(workspace))
    {
        window->resize(1280, 800);
        window->show();
        workspace.project().keepUnsavedIn(place.path("unsaved"));
    }
    QueueCommands& commands() { return window->queueCommands(); }
    QueueController& queue() { return workspace.queue(); }
    ProjectSession& project() { return workspace.project(); }
    RunsView& runs() { return *window->runsView(); }

    void openData(const QString& source)
    {
        QSignalSpy opened(&workspace, &Workspace::dataOpened);
        window->openSource(source);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, timeoutMs);
    }
    void plan(const char* epochs)
    {
        window->runPanel()->runForm()->apply({{"epochs", epochs}});
        window->runPanel()->modelForm()->apply({{"dimension", "4"}});
    }
    /// Queues that many seeds of MML through the dialog.
    void queueSeeds(int numSeeds)
    {
        QSignalSpy added(&queue(), &QueueController::added);
        commands().plan->trigger();
        QVERIFY(commands().dialog());
        commands().dialog()->seedsBox()->setValue(numSeeds);
        QTest::mouseClick(commands().dialog()->queueButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, timeoutMs);
    }
    void awaitIdle() { QTRY_COMPARE_WITH_TIMEOUT(queue().state(), QueueState::Idle, timeoutMs); }
    void awaitEpoch(int epoch) { QTRY_VERIFY_WITH_TIMEOUT(queue().progress().epoch >= epoch, timeoutMs); }
    /// Of every run, in the order of the table, once the window has read it all.
    QStringList states()
    {
        QStringList states;
        for (const RunEntry& entry : project().runs().all())
            states << QString::fromUtf8(keyOf(entry.run.state).data());
        return states;
    }
    QString stateCell(int row) { return runs().model().index(row, RunsTableModel::State).data().toString(); }
    void saveAs(const QString& path)
    {
        QSignalSpy saved(&project(), &ProjectSession::saved);
        window->projectCommands()->saveAs(path);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, timeoutMs);
    }
    bool hasMessage(const QString& text)
    {
        for (const Message& message : workspace.messages().messages())
            if (message.text.contains(text))
                return true;
        return false;
    }

    Workspace workspace;
    std::unique_ptr<MainWindow> window;
};

QStringList times(int count, const char* state)
{
    return QList<QString>(count, QString::fromLatin1(state));
}

/// The best epoch's figures of a run that was never held up.
EpochStats trainedInOneGo(const DatasetPtr& data, const RunSpec& spec)
{
    Training training(data, spec);
    PauseGate pause;
    training.run(spec.epochs, {}, pause, {});
    return training.evaluateBest();
}
} // namespace

class QueueCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void oneClickTrainsAllVariants()
    {
        const Place place;
        Sitting sitting(place);
        QVERIFY(!sitting.commands().variants->isEnabled());
        QVERIFY(sitting.commands().variants->toolTip().contains(QLatin1String("sample")));
        sitting.openData(place.ratings());
        sitting.plan("2");
        QSignalSpy finished(&sitting.queue(), &QueueController::finished);
        sitting.commands().variants->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(sitting.states(), times(6, "completed"), timeoutMs);
        QVERIFY(sitting.runs().isVisible());
        QVERIFY(!sitting.window->queueStatus()->isVisible());
        const std::vector<RunEntry>& runs = sitting.project().runs().all();
        for (std::size_t i = 0; i < runs.size(); ++i) {
            QCOMPARE(runs[i].run.spec.model, mmlVariants()[i]);
            QCOMPARE(runs[i].run.splitDigest, runs[0].run.splitDigest);
            QCOMPARE(runs[i].run.spec.seed, std::uint64_t(1));
            QCOMPARE(settingOf(runs[i].run.spec, "dimension"), std::string("4"));
            QVERIFY(runs[i].run.final && runs[i].run.final->test);
        }
        const EpochStats alone = trainedInOneGo(sitting.workspace.session().data(), runs[5].run.spec);
        QCOMPARE(runs[5].run.final->test->recall50, alone.test->recall50);
        QCOMPARE(runs[5].run.final->nmi10, alone.nmi10);
        QVERIFY(sitting.hasMessage(QStringLiteral("nr-mml is trained to epoch 2")));

        // The same again is known.
        QSignalSpy added(&sitting.queue(), &QueueController::added);
        sitting.commands().variants->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, timeoutMs);
        QCOMPARE(added[0][0].toInt(), 0);
        QCOMPARE(added[0][1].toInt(), 6);
        QCOMPARE(sitting.queue().state(), QueueState::Idle);
    }

    void aPlanIsQueuedAndShownWhileItGoesOn()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.plan("100000");
        sitting.queueSeeds(3);
        sitting.awaitEpoch(2);
        QTRY_VERIFY_WITH_TIMEOUT(sitting.stateCell(0).startsWith(QLatin1String("running,")), timeoutMs);
        QCOMPARE(sitting.stateCell(1), QStringLiteral("queued, no. 1"));
        QCOMPARE(sitting.stateCell(2), QStringLiteral("queued, no. 2"));
        QueueStatus& status = *sitting.window->queueStatus();
        QVERIFY(status.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(status.text().contains(QLatin1String("run 1 of 3")), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(status.text().contains(QLatin1String("left")), timeoutMs);
        QTest::mouseClick(status.stopButton(), Qt::LeftButton);
        sitting.awaitIdle();
        QTRY_COMPARE_WITH_TIMEOUT(sitting.states(), times(3, "queued"), timeoutMs);
        QCOMPARE(sitting.queue().pending(), (std::vector{RunId(1), RunId(2), RunId(3)}));
        QVERIFY(sitting.commands().resume->isEnabled());
        QVERIFY(!sitting.commands().stop->isEnabled());
    }

    void runsAreMovedTakenOutAndQueuedAgain()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.plan("100000");
        sitting.queueSeeds(4);
        sitting.awaitEpoch(2);
        sitting.commands().pause->trigger();
        QCOMPARE(sitting.queue().state(), QueueState::Paused);
        QTableView* table = sitting.runs().table();
        table->selectRow(3);
        QVERIFY(sitting.commands().up->isEnabled());
        QVERIFY(!sitting.commands().down->isEnabled());
        QVERIFY(table->actions().contains(sitting.commands().up)); // whose key acts there
        QCOMPARE(sitting.commands().up->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up));
        sitting.commands().up->trigger();
        QCOMPARE(sitting.queue().pending(), (std::vector{RunId(2), RunId(4), RunId(3)}));
        QCOMPARE(sitting.stateCell(3), QStringLiteral("queued, no. 2"));
        QVERIFY(!sitting.runs().remove->isEnabled());

        table->selectRow(1);
        sitting.commands().cancel->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(sitting.stateCell(1), QStringLiteral("stopped"), timeoutMs);
        QVERIFY(sitting.runs().remove->isEnabled());
        table->selectRow(0); // in work
        QVERIFY(sitting.commands().cancel->isEnabled());
        QVERIFY(!sitting.commands().up->isEnabled());
        sitting.commands().cancel->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(sitting.states(),
                                  (QStringList{QStringLiteral("stopped"), QStringLiteral("stopped"),
                                               QStringLiteral("queued"), QStringLiteral("queued")}),
                                  timeoutMs);
        QVERIFY(sitting.hasMessage(QStringLiteral("was canceled")));
        table->selectRow(1);
        sitting.commands().retry->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(sitting.stateCell(1), QStringLiteral("queued, no. 3"), timeoutMs);
        sitting.commands().stop->trigger();
        sitting.awaitIdle();
    }

    void thePictureFollowsTheQueue()
    {
        const Place place;
        Sitting sitting(place);
        Session& session = sitting.workspace.session();
        sitting.openData(place.ratings());
        sitting.plan("100000");
        QVERIFY(sitting.commands().follow->isChecked());
        const std::uint64_t seed = sitting.window->runPanel()->spec().seed;
        sitting.queueSeeds(2);
        QTRY_VERIFY_WITH_TIMEOUT(
            sitting.project().shownRun() == RunId(1) && session.latest() && session.latest()->epoch >= 5, timeoutMs);
        QVERIFY(session.followsLatest());
        QTRY_VERIFY_WITH_TIMEOUT(session.shownEpoch() >= 3, timeoutMs);
        QCOMPARE(session.plannedEpochs(), 100000);
        QVERIFY(!isActive(session.runState())); // the queue has not to wait for itself
        QVERIFY(!sitting.workspace.canContinue());
        sitting.commands().pause->trigger(); // so that it does not run on while this looks
        // Taken out, the next one is followed, and the run panel stays as the user left it.
        sitting.window->runPanel()->runForm()->apply({{"seed", "77"}});
        sitting.runs().table()->selectRow(0);
        sitting.commands().cancel->trigger();
        sitting.commands().resume->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            sitting.project().shownRun() == RunId(2) && session.latest() && session.latest()->epoch >= 2, timeoutMs);
        sitting.commands().pause->trigger();
        QCOMPARE(session.spec().seed, seed + 1);
        QCOMPARE(sitting.window->runPanel()->spec().seed, std::uint64_t(77));
        // Another run that the user opens stays.
        sitting.project().showRun(RunId(1));
        QVERIFY(!sitting.commands().follow->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(sitting.project().shownRun(), std::optional(RunId(1)), timeoutMs);
        const int epoch = sitting.queue().progress().epoch;
        sitting.commands().resume->trigger();
        sitting.awaitEpoch(epoch + 2);
        QCOMPARE(sitting.project().shownRun(), std::optional(RunId(1)));
        sitting.commands().follow->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(sitting.project().shownRun(), std::optional(RunId(2)), timeoutMs);
        sitting.commands().stop->trigger();
        sitting.awaitIdle();
    }

    void aFollowedRunHasAllItsEpochsInTheEnd()
    {
        const Place place;
        Sitting sitting(place);
        Session& session = sitting.workspace.session();
        sitting.openData(place.ratings());
        sitting.plan("40");
        QSignalSpy finished(&sitting.queue(), &QueueController::finished);
        sitting.queueSeeds(1);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(sitting.project().shownRun() == RunId(1) && session.history().size() == 41, timeoutMs);
        for (std::size_t i = 0; i < session.history().size(); ++i)
            QCOMPARE(session.history()[i].epoch, static_cast<int>(i));
        QTRY_VERIFY_WITH_TIMEOUT(sitting.workspace.canContinue(), timeoutMs);
    }

    void theQueueOutlivesTheProgram()
    {
        const Place place;
        {
            Sitting sitting(place);
            sitting.openData(place.ratings());
            sitting.plan("100");
            // Somewhere in the first run, or soon after it.
            connect(&sitting.queue(), &QueueController::prepared, sitting.commands().pause, &QAction::trigger);
            sitting.queueSeeds(2);
            QTRY_COMPARE_WITH_TIMEOUT(sitting.queue().state(), QueueState::Paused, timeoutMs);
            sitting.saveAs(place.project());
            QVERIFY(place.unsaved().isEmpty());
            QVERIFY(sitting.window->close());
        }
        Sitting sitting(place);
        QSignalSpy found(&sitting.queue(), &QueueController::found);
        sitting.window->openSource(place.project());
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, timeoutMs);
        const ProjectNotice& notice = *sitting.window->projectCommands()->notice();
        QVERIFY(notice.isVisible());
        QVERIFY(!sitting.queue().isAtWork()); // nothing heavy starts by itself
        QTRY_VERIFY_WITH_TIMEOUT(sitting.workspace.session().data() != nullptr, timeoutMs);
        QTest::mouseClick(notice.button(0), Qt::LeftButton);
        QVERIFY(!notice.isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(sitting.states(), times(2, "completed"), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(sitting.project().runs().all()[1].run.numEpochs, 100, timeoutMs);
        for (const RunEntry& entry : sitting.project().runs().all()) {
            QCOMPARE(entry.run.numEpochs, 100);
            const EpochStats alone = trainedInOneGo(sitting.workspace.session().data(), entry.run.spec);
            QCOMPARE(entry.run.final->test->recall50, alone.test->recall50);
        }
    }

    void savingElsewhereTakesTheQueueAlong()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.plan("100000");
        sitting.queueSeeds(2);
        sitting.awaitEpoch(2);
        sitting.saveAs(place.project());
        QVERIFY(place.unsaved().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(sitting.queue().state(), QueueState::Working, timeoutMs);
        sitting.awaitEpoch(3);
        QVERIFY(sitting.window->close()); // saved: no question
    }

    void aRunThatFailsSaysWhyAndTheOthersGoOn()
    {
        const Place place;
        const QString gone = place.path("gone.csv");
        Place::write(gone, 11);
        {
            Project project = Project::create(place.project().toStdString());
            RunQueue queue(project);
            for (const QString& source : {gone, place.ratings()}) {
                RunSpec spec;
                spec.epochs = 2;
                const DatasetPtr data = loadDataset(source.toStdString()).dataset;
                queue.add(referenceOf(source.toStdString(), {}, *data), *data, {{spec, "run"}});
            }
        }
        QVERIFY(QFile::remove(gone));
        Sitting sitting(place);
        QSignalSpy found(&sitting.queue(), &QueueController::found), finished(&sitting.queue(), &QueueController::finished);
        sitting.window->openSource(place.project());
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(sitting.workspace.session().data() != nullptr, timeoutMs);
        sitting.commands().resume->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(sitting.states(), (QStringList{QStringLiteral("failed"), QStringLiteral("completed")}),
                                  timeoutMs);
        QVERIFY2(sitting.stateCell(0).contains(QLatin1String("gone.csv")), qPrintable(sitting.stateCell(0)));
        QVERIFY(sitting.hasMessage(QStringLiteral("The other runs go on")));

        // Once the data are back it can be tried again.
        Place::write(gone, 11);
        sitting.runs().table()->selectRow(0);
        QVERIFY(sitting.commands().retry->isEnabled());
        sitting.commands().retry->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(sitting.states(), times(2, "completed"), timeoutMs);
        QVERIFY(!sitting.commands().retry->isEnabled());
    }

    void theQueueWaitsForTheTrainingOfTheWindow()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.plan("100000");
        sitting.queueSeeds(2);
        sitting.awaitEpoch(2);
        sitting.plan("3");
        sitting.window->commands().train->trigger();
        QCOMPARE(sitting.queue().state(), QueueState::Waiting);
        QVERIFY(sitting.window->queueStatus()->text().contains(QLatin1String("waits")));
        QTRY_COMPARE_WITH_TIMEOUT(sitting.workspace.session().runState(), RunState::Finished, timeoutMs);
        QCOMPARE(sitting.workspace.session().latest()->epoch, 3);
        QCOMPARE(sitting.queue().state(), QueueState::Working);
        QTRY_COMPARE_WITH_TIMEOUT(sitting.states().last(), QStringLiteral("completed"), timeoutMs);
        QVERIFY(sitting.project().runs().all()[2].run.final);
        QVERIFY(sitting.window->commands().continueRun->isEnabled());

        // A run of the queue is not trained from two sides.
        QSignalSpy shown(&sitting.project(), &ProjectSession::runShown);
        sitting.project().showRun(RunId(1));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), timeoutMs);
        const int fromFile = sitting.workspace.session().latest()->epoch;
        QTRY_VERIFY_WITH_TIMEOUT(sitting.workspace.session().latest()->epoch > fromFile, timeoutMs);
        QCOMPARE(shown.size(), 1); // followed from there on, not read again
        QVERIFY(!sitting.window->commands().continueRun->isEnabled());
        sitting.workspace.continueFor(1);
        QVERIFY(!isActive(sitting.workspace.session().runState()));
        sitting.runs().table()->selectRow(0);
        QVERIFY(!sitting.runs().continueRun->isEnabled());
        sitting.commands().stop->trigger();
        sitting.awaitIdle();
    }

    void otherDataStopTheQueue()
    {
        const Place place;
        const QString other = place.path("other.csv");
        Place::write(other, 11);
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.plan("100000");
        sitting.queueSeeds(2);
        sitting.awaitEpoch(2);
        sitting.openData(other);
        sitting.awaitIdle();
        QTRY_COMPARE_WITH_TIMEOUT(sitting.states(), times(2, "queued"), timeoutMs);
        QVERIFY(sitting.hasMessage(QStringLiteral("other data were opened")));
        // It goes on with its own data.
        sitting.commands().resume->trigger();
        sitting.awaitEpoch(3);
        QCOMPARE(sitting.queue().state(), QueueState::Working);
    }

    void leavingTheProjectAsksAndStops()
    {
        const Place place;
        Sitting sitting(place);
        sitting.openData(place.ratings());
        sitting.plan("100000");
        sitting.queueSeeds(2);
        sitting.awaitEpoch(2);
        sitting.saveAs(place.project());
        sitting.awaitEpoch(3);
        sitting.window->commands().newProject->trigger();
        QTRY_VERIFY(sitting.window->projectCommands()->box() != nullptr);
        for (QAbstractButton* button : sitting.window->projectCommands()->box()->buttons())
            if (sitting.window->projectCommands()->box()->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!sitting.project().isOpen(), timeoutMs);
        QCOMPARE(sitting.queue().state(), QueueState::Idle);
        QVERIFY(sitting.queue().pending().empty());
        QVERIFY(!sitting.commands().resume->isEnabled());
        QSignalSpy found(&sitting.queue(), &QueueController::found);
        sitting.window->openSource(place.project());
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, timeoutMs);
        QVERIFY(sitting.project().readOnlyReason().isEmpty());
        QCOMPARE(sitting.queue().pending().size(), std::size_t(2));
    }
};

LODESTONE_WINDOW_TEST(QueueCommandsTest)

} // namespace lodestone::queueCommandsTest

#include "QueueCommandsTest.moc"
