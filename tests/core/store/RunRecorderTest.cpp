// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunRecorder.h"
#include "core/Error.h"
#include "core/store/trainingState.h"
#include "tests/TestProgram.h"
#include "tests/core/store/FullDisk.h"
#include "tests/core/store/StoredRuns.h"
#include "tests/core/train/SmallTraining.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <semaphore>

namespace lodestone::runRecorderTest {

namespace {
RunId addRun(Project& project, const RunSpec& spec)
{
    StoredRun run = someRun("run", project.addData(someData(), someNames()));
    run.spec = spec;
    return project.addRun(run);
}
} // namespace

class RunRecorderTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    std::filesystem::path newPath() { return m_folder.filePath(QString("p%1.lodestone").arg(++m_count)).toStdString(); }

private slots:
    void aLearningRateThatNoEpochWasTrainedWithIsInTheState()
    {
        const auto path = newPath();
        Training training(smallData(), smallSpec());
        Project project = Project::create(path);
        const RunId id = addRun(project, smallSpec());
        {
            RunRecorder recorder(project, id, training, {}, std::chrono::milliseconds(0));
            trainUntil(training, 2, recorder.listener()); // the state of epoch 2 is kept
            training.setLearningRate(0.05);
            recorder.finish(RunStatus::Stopped, {});
        }
        Training again(smallData(), smallSpec());
        restoreTraining(again, project.state(id)->bytes);
        QCOMPARE(again.epoch(), 2);
        QCOMPARE(again.learningRate(), 0.05);
        trainUntil(again, 3);
        QCOMPARE(again.history()[3].learningRate, 0.05);
    }

    void aTrainingIsInTheFileWhenItEnds()
    {
        const auto path = newPath();
        Training training(smallData(), smallSpec());
        RunId id;
        {
            Project project = Project::create(path);
            id = addRun(project, training.spec());
            std::counting_semaphore<> written(0);
            RunRecorder recorder(project, id, training, {[&](const EpochStats&) { written.release(); }, {}});
            TrainListener waiting; // a training that is faster than the disk keeps fewer epochs in the series
            waiting.withinEpochs = false;
            waiting.snapshot = [&](const SnapshotPtr&) { written.acquire(); };
            const TrainEnd end = trainUntil(training, 6, recorder.listener(waiting));
            QCOMPARE(end, TrainEnd::Completed);
            recorder.finish(RunStatus::Completed, training.evaluateBest());
            QCOMPARE(recorder.trouble(), std::string());
        }
        Project project = Project::open(path);
        const StoredRun run = project.run(id);
        QCOMPARE(run.state, RunStatus::Completed);
        QCOMPARE(run.numEpochs, 6);
        QCOMPARE(run.bestEpoch, training.bestEpoch());
        QVERIFY(run.final->test == training.evaluateBest().test);
        QVERIFY(sameHistory(project.history(id), training.history()));
        QCOMPARE(project.embedding(id, KeptKind::Best, training.bestEpoch()).embeddings, training.best()->embeddings);
        QCOMPARE(project.embedding(id, KeptKind::Last, 6).embeddings, RowMatrix(training.model().embedding().vectors));
        QCOMPARE(project.keptEpochs(id, KeptKind::Series), (std::vector{0, 1, 2, 3, 4, 5, 6}));
        QCOMPARE(project.state(id)->epoch, 6);
    }

    void aStateIsKeptWhileTheRestIsComputed()
    {
        Training training(smallData(), smallSpec());
        Project project = Project::create(newPath());
        const RunId id = addRun(project, training.spec());
        RunRecorder recorder(project, id, training, {}, std::chrono::hours(1));
        trainUntil(training, 6, recorder.listener());
        QVERIFY(!project.state(id));
        recorder.keepState();
        QTRY_VERIFY(project.state(id).has_value());
        QCOMPARE(project.state(id)->epoch, 6);
        QCOMPARE(project.embedding(id, KeptKind::Last, 6).embeddings, RowMatrix(training.model().embedding().vectors));
        QCOMPARE(project.run(id).state, RunStatus::Running);
        recorder.finish(RunStatus::Completed, std::nullopt);
        QCOMPARE(project.run(id).state, RunStatus::Completed);
    }

    void stopCloseOpenContinueEqualsOneRun()
    {
        const auto path = newPath();
        Training whole(smallData(), smallSpec());
        trainUntil(whole, 6);
        RunId id;
        {
            Project project = Project::create(path);
            Training training(smallData(), smallSpec());
            id = addRun(project, training.spec());
            RunRecorder recorder(project, id, training);
            std::stop_source stop;
            TrainListener stopping;
            stopping.progress = [&](const TrainProgress& progress) {
                if (progress.epoch == 4 && progress.batch == 3)
                    stop.request_stop();
            };
            QCOMPARE(trainUntil(training, 6, recorder.listener(stopping), stop.get_token()), TrainEnd::Stopped);
            recorder.finish(RunStatus::Stopped, std::nullopt);
        }
        Project project = Project::open(path);
        QCOMPARE(project.run(id).state, RunStatus::Stopped);
        Training training(smallData(), smallSpec());
        restoreTraining(training, project.state(id)->bytes);
        QCOMPARE(training.epoch(), 3);
        RunRecorder recorder(project, id, training);
        trainUntil(training, 6, recorder.listener());
        recorder.finish(RunStatus::Completed, std::nullopt);
        QVERIFY(sameResult(whole, training));
        QVERIFY(sameHistory(project.history(id), whole.history()));
    }

    void anEpochThatIsToldIsInTheFile()
    {
        const auto path = newPath();
        Project project = Project::create(path);
        Training training(smallData(), smallSpec());
        const RunId id = addRun(project, training.spec());
        std::vector<int> told, missing;
        {
            RunRecorder recorder(project, id, training,
                                 {[&](const EpochStats& stats) {
                                      told.push_back(stats.epoch);
                                      Project reader = Project::openReadOnly(path);
                                      if (std::ranges::none_of(reader.history(id), [&](const EpochStats& kept) {
                                              return sameFigures(kept, stats);
                                          }))
                                          missing.push_back(stats.epoch);
                                  },
                                  {}},
                                 std::chrono::milliseconds(0));
            trainUntil(training, 6, recorder.listener());
        }
        QCOMPARE(told, (std::vector{0, 1, 2, 3, 4, 5, 6}));
        QVERIFY(missing.empty());
        QCOMPARE(project.state(id)->epoch, 6); // with every epoch
    }

    void aPauseKeepsTheState()
    {
        Project project = Project::create(newPath());
        Training training(smallData(), smallSpec());
        const RunId id = addRun(project, training.spec());
        RunRecorder recorder(project, id, training);
        PauseGate pause;
        TrainListener pausing;
        pausing.progress = [&](const TrainProgress& progress) {
            if (progress.epoch == 3 && progress.batch == 2 && progress.phase == TrainProgress::Phase::Training)
                pause.pause();
        };
        const TrainListener listener = recorder.listener(pausing);
        std::jthread worker([&](std::stop_token stop) { training.run(6, listener, pause, stop); });
        QTRY_COMPARE(project.run(id).state, RunStatus::Paused);
        QCOMPARE(project.state(id)->epoch, 2);
        Training other(smallData(), smallSpec());
        restoreTraining(other, project.state(id)->bytes);
        QCOMPARE(other.epoch(), 2);
        pause.resume();
        worker.join();
        recorder.finish(RunStatus::Completed, std::nullopt);
        QCOMPARE(project.history(id).size(), std::size_t(7));
    }

    void aFullDiskStopsOnlySavingAndIsToldOnce()
    {
        Project project = Project::create(newPath());
        Training training(smallData(), smallSpec());
        const RunId id = addRun(project, training.spec());
        int told = 0;
        std::vector<int> epochs;
        RunRecorder recorder(project, id, training,
                             {[&](const EpochStats& stats) { epochs.push_back(stats.epoch); },
                              [&](const std::string& text) {
                                  ++told;
                                  QVERIFY2(QString::fromStdString(text).contains(".lodestone: the disk"), text.c_str());
                              }});
        {
            const FullDisk full;
            QCOMPARE(trainUntil(training, 3, recorder.listener()), TrainEnd::Completed);
            recorder.finish(RunStatus::Stopped, std::nullopt);
            QVERIFY(!recorder.trouble().empty());
        }
        QCOMPARE(told, 1);
        QCOMPARE(epochs, (std::vector{0, 1, 2, 3}));
        trainUntil(training, 6, recorder.listener()); // there is room again
        recorder.finish(RunStatus::Completed, std::nullopt);
        QCOMPARE(recorder.trouble(), std::string());
        QCOMPARE(told, 1);
        QVERIFY(sameHistory(project.history(id), training.history()));
        QCOMPARE(project.run(id).state, RunStatus::Completed);
    }

    void aSlowDiskDoesNotHoldTheTrainingUp()
    {
        const auto path = newPath();
        Project project = Project::create(path);
        Training training(smallData(), smallSpec("mml", 20));
        const RunId id = addRun(project, training.spec());
        RunRecorder recorder(project, id, training);
        {
            SQLite::Database other(path.string(), SQLite::OPEN_READWRITE, 60'000);
            SQLite::Transaction holds(other, SQLite::TransactionBehavior::IMMEDIATE);
            QCOMPARE(trainUntil(training, 20, recorder.listener()), TrainEnd::Completed);
        }
        recorder.finish(RunStatus::Completed, std::nullopt);
        QVERIFY(sameHistory(project.history(id), training.history()));
        QVERIFY(recorder.numSkipped() > 0);
        QCOMPARE(project.keptEpochs(id, KeptKind::Series).size() + static_cast<std::size_t>(recorder.numSkipped()),
                 std::size_t(21));
        QCOMPARE(project.embedding(id, KeptKind::Best, training.bestEpoch()).embeddings, training.best()->embeddings);
    }

    void aRecordingMovesToACopyWithoutLosingAnEpoch()
    {
        const auto first = newPath(), second = newPath();
        Training training(smallData(), smallSpec());
        Project project = Project::create(first);
        const RunId id = addRun(project, training.spec());
        {
            RunRecorder recorder(project, id, training);
            trainUntil(training, 2, recorder.listener());
            recorder.hold();
            trainUntil(training, 4, recorder.listener()); // is not held up
            QVERIFY(project.history(id).size() <= 3);
            project.copyTo(second);
            recorder.goOn(Project::open(second));
            trainUntil(training, 6, recorder.listener());
            recorder.finish(RunStatus::Completed, std::nullopt);
        }
        QVERIFY(project.history(id).size() <= 3);
        Project moved = Project::open(second);
        QVERIFY(sameHistory(moved.history(id), training.history()));
        QCOMPARE(moved.run(id).state, RunStatus::Completed);
        QCOMPARE(moved.state(id)->epoch, 6);
    }

    void aReadOnlyProjectIsRefused()
    {
        const auto path = newPath();
        Project first = Project::create(path);
        const RunId id = addRun(first, smallSpec());
        Project second = Project::open(path);
        Training training(smallData(), smallSpec());
        QVERIFY_THROWS_EXCEPTION(Error, RunRecorder(second, id, training));
    }
};

LODESTONE_TEST(RunRecorderTest)

} // namespace lodestone::runRecorderTest

#include "RunRecorderTest.moc"
