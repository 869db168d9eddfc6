// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/RunQueue.h"
#include "core/Error.h"
#include "core/experiment/RunPlan.h"
#include "core/experiment/keptRuns.h"
#include "tests/TestProgram.h"
#include "tests/core/store/FullDisk.h"
#include "tests/core/store/StoredRuns.h"
#include "tests/core/train/SmallTraining.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <limits>
#include <map>
#include <thread>

namespace lodestone::runQueueTest {

namespace {
const DatasetPtr& data()
{
    static const DatasetPtr small = smallData();
    return small;
}

std::vector<PlannedRun> plan(const std::vector<std::string>& models, int epochs = 4)
{
    return named(withModels({smallSpec("mml", epochs)}, models));
}

DatasetPtr openSmall(const DataReference&, std::stop_token)
{
    return data();
}

/// The model's vectors are no numbers any more.
void spoil(Training& training)
{
    std::stringstream state;
    training.model().save(state);
    std::string bytes = state.str();
    const float lost = std::numeric_limits<float>::quiet_NaN();
    for (std::size_t i = 0; i < 200 * 8; ++i)
        bytes.replace(24 + i * sizeof lost, sizeof lost, reinterpret_cast<const char*>(&lost), sizeof lost);
    state.str(bytes);
    training.model().load(state);
}

/// A project with its queue, and what that told.
struct Bench {
    explicit Bench(const std::filesystem::path& path, RunQueue::OpenData open = openSmall)
        : project(Project::openOrCreate(path)), queue(project, std::move(open))
    {
        events.started = [this](const StoredRun& run, Training&) {
            log += "start " + QString::fromStdString(run.about.name);
        };
        events.ended = [this](const QueuedEnd& end) {
            log += QString::fromStdString(std::string(keyOf(end.run.state)) + ' ' + end.run.about.name);
        };
    }
    std::vector<RunId> add(const std::vector<PlannedRun>& runs) { return queue.add(someData(), *data(), runs); }
    bool work(std::stop_token stop = {}) { return queue.work(events, std::move(stop)); }
    RunStatus stateOf(RunId id) { return project.run(id).state; }

    Project project;
    RunQueue queue;
    QueueEvents events;
    QStringList log;
};
} // namespace

class RunQueueTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    std::filesystem::path newPath() { return m_folder.filePath(QString("q%1.lodestone").arg(++m_count)).toStdString(); }

    void compareWithOneRun(Project& project, RunId id, const RunSpec& spec)
    {
        Training whole(data(), spec);
        trainUntil(whole, spec.epochs);
        const EpochStats best = whole.evaluateBest();
        const StoredRun run = project.run(id);
        QCOMPARE(run.state, RunStatus::Completed);
        QCOMPARE(run.numEpochs, spec.epochs);
        QVERIFY(sameFigures(*run.final, best));
        QVERIFY(sameHistory(project.history(id), whole.history()));
        QCOMPARE(project.embedding(id, KeptKind::Best, whole.bestEpoch()).embeddings, whole.best()->embeddings);
        QCOMPARE(project.embedding(id, KeptKind::Last, spec.epochs).embeddings,
                 RowMatrix(whole.model().embedding().vectors));
        QCOMPARE(keptResult(project, run, data()).testRanks->ranks, whole.testRanks()->ranks);
    }

private slots:
    void runsAreTrainedInOrderAndKept()
    {
        Bench bench(newPath());
        const auto ids = bench.add(plan({"mml", "nr-mml", "cml"}));
        QCOMPARE(bench.queue.pending(), ids);
        bench.queue.setOrder({ids[2]});
        QCOMPARE(bench.queue.pending(), (std::vector{ids[2], ids[0], ids[1]}));
        std::map<RunId, std::vector<int>> epochs;
        bench.events.epoch = [&](const StoredRun& run, const EpochStats& stats) { epochs[run.id].push_back(stats.epoch); };
        std::optional<RunResult> result;
        const auto ended = bench.events.ended;
        bench.events.ended = [&](const QueuedEnd& end) {
            ended(end);
            if (end.run.id == ids[0])
                result = end.result;
        };
        QVERIFY(bench.work());
        QCOMPARE(
            bench.log,
            (QStringList{"start cml", "completed cml", "start mml", "completed mml", "start nr-mml", "completed nr-mml"}));
        QCOMPARE(epochs[ids[1]], (std::vector{0, 1, 2, 3, 4}));
        QVERIFY(bench.queue.pending().empty());
        for (const auto& [id, model] : {std::pair(ids[0], "mml"), std::pair(ids[1], "nr-mml")})
            compareWithOneRun(bench.project, id, plan({model}).front().spec);
        const RunResult kept = keptResult(bench.project, bench.project.run(ids[0]), data());
        QVERIFY(result && kept.figures() == result->figures());
        QCOMPARE(kept.testRanks->ranks, result->testRanks->ranks);
        QCOMPARE(kept.seconds, result->seconds);
    }

    void aStopInTheMiddleAndTheSameAgainGiveTheSameBytes()
    {
        const auto path = newPath();
        std::vector<RunId> ids;
        {
            Bench bench(path);
            ids = bench.add(plan({"mml", "nr-mml"}));
            std::stop_source stop;
            bench.events.progress = [&](const StoredRun& run, const TrainProgress& progress) {
                if (run.id == ids[1] && progress.epoch == 3 && progress.batch == 2)
                    stop.request_stop();
            };
            QVERIFY(!bench.work(stop.get_token()));
            QCOMPARE(bench.log.back(), QString("queued nr-mml"));
            QCOMPARE(bench.project.state(ids[1])->epoch, 2);
        }
        Bench again(path);
        QCOMPARE(again.add(plan({"mml", "nr-mml"})), ids);
        QCOMPARE(again.queue.pending(), std::vector{ids[1]});
        int first = -1;
        again.events.started = [&](const StoredRun&, Training& training) { first = training.epoch(); };
        QVERIFY(again.work());
        QCOMPARE(first, 2);
        QCOMPARE(again.log, QStringList{"completed nr-mml"});
        compareWithOneRun(again.project, ids[0], plan({"mml"}).front().spec);
        compareWithOneRun(again.project, ids[1], plan({"nr-mml"}).front().spec);
    }

    void whatAKilledProgramLeftIsFirst()
    {
        const auto path = newPath();
        std::vector<RunId> ids;
        {
            Bench bench(path);
            ids = bench.add(plan({"mml", "nr-mml", "cml"}));
            bench.queue.setOrder({ids[1], ids[2], ids[0]});
            bench.project.setState(ids[1], RunStatus::Running);
        }
        Bench again(path);
        QCOMPARE(again.stateOf(ids[1]), RunStatus::Interrupted);
        QCOMPARE(again.queue.pending(), (std::vector{ids[1], ids[2], ids[0]}));
        QVERIFY(again.work());
        QCOMPARE(again.log.filter("completed").size(), 3);
    }

    void aDivergedOrFailedRunSaysWhyAndTheOthersGoOn()
    {
        const auto open = [](const DataReference& reference, std::stop_token) {
            if (reference.name == "gone")
                throw Error("gone.csv: it is no longer there; put it back");
            return data();
        };
        Bench bench(newPath(), open);
        DataReference gone = someData();
        gone.name = "gone";
        const RunId failed = bench.queue.add(gone, *data(), plan({"mml"})).front();
        const auto ids = bench.add(plan({"m-mml", "cml"}));
        bench.events.started = [&](const StoredRun& run, Training& training) {
            if (run.id == ids[0]) {
                trainUntil(training, 1);
                spoil(training);
            }
        };
        QVERIFY(bench.work());
        QCOMPARE(bench.log, (QStringList{"failed mml", "diverged m-mml", "completed cml"}));
        QCOMPARE(bench.project.run(failed).message, "gone.csv: it is no longer there; put it back");
        const std::string why = bench.project.run(ids[0]).message;
        QVERIFY2(why.find("epoch 2, batch 1") != std::string::npos, why.c_str());
        QVERIFY(bench.queue.pending().empty());

        // The same call tries again what failed, but not what diverged; so does retry().
        QCOMPARE(bench.queue.add(gone, *data(), plan({"mml"})).front(), failed);
        QCOMPARE(bench.add(plan({"m-mml"})).front(), ids[0]);
        QCOMPARE(bench.queue.pending(), std::vector{failed});
        bench.queue.retry(ids[0]);
        QCOMPARE(bench.queue.pending(), (std::vector{failed, ids[0]}));
        QVERIFY(bench.project.run(ids[0]).message.empty());
    }

    void canceledRunsAreStoppedAndCanGoOn()
    {
        Bench bench(newPath());
        const auto ids = bench.add(plan({"mml", "nr-mml", "cml"}));
        bench.queue.cancel(ids[1]);
        QCOMPARE(bench.stateOf(ids[1]), RunStatus::Stopped);
        bench.events.progress = [&](const StoredRun& run, const TrainProgress& progress) {
            if (run.id == ids[0] && progress.epoch == 2)
                bench.queue.cancel(ids[0]);
        };
        QVERIFY(bench.work());
        QCOMPARE(bench.log, (QStringList{"start mml", "stopped mml", "start cml", "completed cml"}));
        bench.queue.cancel(ids[2]); // it is over
        QCOMPARE(bench.stateOf(ids[2]), RunStatus::Completed);
        bench.events.progress = {};
        bench.queue.retry(ids[0]);
        QVERIFY(bench.work());
        compareWithOneRun(bench.project, ids[0], plan({"mml"}).front().spec);
    }

    void moreEpochsGoOnAndFewerAreARunOfTheirOwn()
    {
        Bench bench(newPath());
        const RunId id = bench.add(plan({"mml"}, 2)).front();
        QVERIFY(bench.work());
        QCOMPARE(bench.add(plan({"mml"}, 5)).front(), id);
        QVERIFY(bench.work());
        compareWithOneRun(bench.project, id, plan({"mml"}, 5).front().spec);
        const RunId shorter = bench.add(plan({"mml"}, 3)).front();
        QVERIFY(shorter != id);
        QCOMPARE(bench.project.run(shorter).about.name, "mml 2");
    }

    void pauseHoldsTheRunAndTheQueue()
    {
        Bench bench(newPath());
        const auto ids = bench.add(plan({"mml", "nr-mml"}));
        std::atomic<bool> once = true;
        bench.events.progress = [&](const StoredRun&, const TrainProgress& progress) {
            if (progress.epoch == 2 && progress.phase == TrainProgress::Phase::Training && once.exchange(false))
                bench.queue.pause();
        };
        std::jthread worker([&](std::stop_token stop) { bench.work(stop); });
        QTRY_COMPARE(bench.stateOf(ids[0]), RunStatus::Paused);
        QCOMPARE(bench.queue.current(), std::optional(ids[0]));
        QCOMPARE(bench.queue.pending(), std::vector{ids[1]});
        QCOMPARE(bench.project.state(ids[0])->epoch, 1);
        bench.queue.resume();
        worker.join();
        QCOMPARE(bench.stateOf(ids[1]), RunStatus::Completed);
        QVERIFY(!bench.queue.current());
    }

    void aFullDiskStopsOnlySaving()
    {
        Bench bench(newPath());
        const auto ids = bench.add(plan({"mml", "nr-mml", "cml"}));
        std::vector<QueuedEnd> ends;
        bench.events.ended = [&](const QueuedEnd& end) { ends.push_back(end); };
        {
            const FullDisk full;
            QVERIFY_THROWS_EXCEPTION(Error, bench.work()); // at its end
        }
        QCOMPARE(ends.size(), ids.size());
        for (const QueuedEnd& end : ends) {
            QVERIFY2(QString::fromStdString(end.unsaved).contains(".lodestone: the disk"), end.unsaved.c_str());
            QVERIFY(end.result && end.run.state == RunStatus::Completed);
        }
        QCOMPARE(bench.queue.pending(), ids);
        QVERIFY(bench.work()); // there is room again
        for (const RunId id : ids)
            compareWithOneRun(bench.project, id, bench.project.run(id).spec);
    }

    void aRunThatFailsOnAFullDiskDoesNotHoldUpTheOthers()
    {
        int opened = 0;
        Bench bench(newPath(), [&](const DataReference&, std::stop_token) -> DatasetPtr {
            if (++opened == 1)
                throw Error("ratings.csv: the data have changed");
            return data();
        });
        bench.add(plan({"mml", "nr-mml"}, 1));
        std::vector<QueuedEnd> ends;
        bench.events.ended = [&](const QueuedEnd& end) { ends.push_back(end); };
        const FullDisk full;
        QVERIFY_THROWS_EXCEPTION(Error, bench.work());
        QCOMPARE(ends.size(), std::size_t(2));
        QVERIFY(ends[0].run.state == RunStatus::Failed && !ends[0].unsaved.empty());
        QVERIFY(ends[1].run.state == RunStatus::Completed && !ends[1].unsaved.empty());
    }

    void oneRunOutOfTurn()
    {
        Bench bench(newPath());
        const auto ids = bench.add(plan({"mml", "nr-mml"}, 1));
        const auto end = bench.queue.workOn(ids[1], bench.events, {});
        QVERIFY(end && end->run.state == RunStatus::Completed && end->result);
        QVERIFY(!bench.queue.workOn(ids[1], bench.events, {}));
        QCOMPARE(bench.queue.pending(), std::vector{ids[0]});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!bench.queue.workOn(ids[0], bench.events, stop.get_token()));
        QVERIFY(!bench.work(stop.get_token()));
        QCOMPARE(bench.queue.pending(), std::vector{ids[0]});
    }

    void whatCannotBeTrainedIsToldAtOnceAndNothingIsAdded()
    {
        Bench bench(newPath());
        auto runs = plan({"mml", "nr-mml"});
        runs[1].spec.settings.push_back({"alpha", "7"});
        QVERIFY_THROWS_EXCEPTION(Error, bench.add(runs));
        QVERIFY(bench.project.runs().empty());
        runs[1].spec.model = "nobody";
        QVERIFY_THROWS_EXCEPTION(Error, bench.add(runs));
    }

    void theDataAreOpenedAnewAndMustBeTheSame()
    {
        const QString file = m_folder.filePath("ratings.csv");
        const auto write = [&](int shift) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            for (int user = 0; user < 30; ++user)
                for (int item = 0; item < 10; ++item)
                    out.write(QString("u%1,i%2,%3\n")
                                  .arg(user)
                                  .arg((user * 3 + item * 7 + shift) % 40)
                                  .arg(3 + item % 3)
                                  .toUtf8());
        };
        write(0);
        const LoadedData loaded = openData(file.toStdString());
        const DataReference reference = referenceOf(file.toStdString(), {}, *loaded.dataset);
        Bench bench(newPath(), {});
        const auto ids = bench.queue.add(reference, *loaded.dataset, plan({"mml", "nr-mml"}, 1));
        QVERIFY(bench.queue.workOn(ids[0], bench.events, {})->result);
        write(1);
        Bench later(bench.project.path().string() + "2", {});
        later.queue.add(reference, *loaded.dataset, plan({"mml"}, 1));
        QVERIFY(later.work());
        QCOMPARE(later.log, QStringList{"failed mml"});
        QVERIFY(QString::fromStdString(later.project.runs().front().message).contains("ratings.csv: the data have changed"));
    }

    void aReadOnlyProjectHasNoQueue()
    {
        const auto path = newPath();
        const Project first = Project::create(path);
        const Project second = Project::open(path);
        QVERIFY_THROWS_EXCEPTION(Error, RunQueue(second, {}));
    }
};

LODESTONE_TEST(RunQueueTest)

} // namespace lodestone::runQueueTest

#include "RunQueueTest.moc"
