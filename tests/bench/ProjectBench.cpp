// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a project file costs: the share of a training's time, its figures on the test ratings included, that recording takes,
// of one that is watched (a snapshot of each epoch is made and let go) and of one that is not (with and without it, one
// after the other; on a machine that others use too, at_most_percent says more, which is counted within one training),
// opening a project of 1,000 runs with 60 epochs each, and reading one epoch of a series of yelp2013's size.
#include "core/parallel/ParallelFor.h"
#include "core/store/RunRecorder.h"
#include "core/store/storeJson.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <functional>
#include <vector>

using namespace lodestone;

namespace {
/// A folder that goes with it.
class Folder {
public:
    Folder() : m_path(std::filesystem::temp_directory_path() / "lodestone-project-bench")
    {
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directories(m_path);
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    std::filesystem::path file() const { return m_path / "bench.lodestone"; }

private:
    std::filesystem::path m_path;
};

StoredRun runOf(const std::string& name, DataId data, const RunSpec& spec)
{
    StoredRun run;
    run.about.name = name;
    run.data = data;
    run.spec = spec;
    return run;
}

struct Cost {
    double seconds = 0, processor = 0; ///< of the clock; of all threads
    double finishing = 0; ///< of the seconds: the wait for the last bytes on the disk
    double recorder = 0; ///< of the processor: of the recorder's thread, and of the training's within the recorder
};

Cost costOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t before = std::clock();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC};
}

/// Of the processor.
double secondsOfThisThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// @param listener  with a function for snapshots, as the window has one; they are made for it only
Cost train(const DatasetPtr& data, const RunSpec& spec, const TrainListener& listener = {})
{
    Training training(data, spec);
    PauseGate pause;
    return costOf([&] {
        training.run(spec.epochs, listener, pause, {});
        benchmark::DoNotOptimize(training.evaluateBest());
    });
}

Cost trainRecorded(const DatasetPtr& data, const RunSpec& spec)
{
    const Folder folder;
    Project project = Project::create(folder.file());
    Training training(data, spec);
    const RunId run = project.addRun(runOf("run", project.addData({}, namesOf(*data)), spec));
    PauseGate pause;
    double finishing = 0, inTraining = 0;
    std::atomic<double> writing = 0;
    Cost cost = costOf([&] {
        RunRecorder recorder(project, run, training, {[&](const EpochStats&) { writing = secondsOfThisThread(); }, {}});
        TrainListener listener = recorder.listener();
        listener.snapshot = [&inTraining, add = listener.snapshot](const SnapshotPtr& snapshot) {
            inTraining += costOf([&] { add(snapshot); }).seconds;
        };
        training.run(spec.epochs, listener, pause, {});
        inTraining += costOf([&] { recorder.keepState(); }).seconds;
        const EpochStats best = training.evaluateBest();
        finishing = costOf([&] { recorder.finish(RunStatus::Completed, best); }).seconds;
    });
    cost.finishing = finishing;
    cost.recorder = writing + inTraining;
    return cost;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double median(const std::vector<Cost>& costs, double Cost::*figure)
{
    std::vector<double> values;
    for (const Cost& cost : costs)
        values.push_back(cost.*figure);
    return median(values);
}

/// The median of what each training took more than the one just before it: a machine that others use too is faster now and
/// slower then, which a pair that ran one after the other shares.
double sharePercent(const std::vector<Cost>& with, const std::vector<Cost>& without, double Cost::*figure)
{
    std::vector<double> shares;
    for (std::size_t i = 0; i < with.size(); ++i)
        shares.push_back(100 * (with[i].*figure / (without[i].*figure) - 1));
    return median(shares);
}

/// Includes the wait for the last bytes on the disk.
void recording(benchmark::State& state, const char* name, int epochs)
{
    const std::filesystem::path path = std::filesystem::path(LODESTONE_TEST_DATA) / name;
    if (!std::filesystem::exists(path)) {
        state.SkipWithError("the data set is not there");
        return;
    }
    const DatasetPtr data = loadDataset(path).dataset;
    RunSpec spec;
    spec.epochs = epochs;
    std::vector<Cost> bare, without, with;
    TrainListener watching;
    watching.snapshot = [](const SnapshotPtr& snapshot) { benchmark::DoNotOptimize(snapshot.get()); };
    ThreadPool pool(static_cast<int>(state.range(0)));
    pool.run([&] {
        for (auto _ : state) {
            bare.push_back(train(data, spec));
            without.push_back(train(data, spec, watching));
            with.push_back(trainRecorded(data, spec));
        }
    });
    state.counters["seconds_without"] = median(without, &Cost::seconds);
    state.counters["seconds_with"] = median(with, &Cost::seconds);
    state.counters["seconds_finishing"] = median(with, &Cost::finishing);
    // What it costs where the training waits for all that the recorder does: no core is free, and none of its threads goes
    // on.
    state.counters["at_most_percent"] = 100 * (median(with, &Cost::recorder) + median(with, &Cost::finishing))
        / (median(with, &Cost::seconds) - median(with, &Cost::recorder));
    state.counters["bare_share_percent"] = sharePercent(with, bare, &Cost::seconds);
    state.counters["share_percent"] = sharePercent(with, without, &Cost::seconds);
    state.counters["processor_share_percent"] = sharePercent(with, without, &Cost::processor);
}

EpochStats someStats(int epoch)
{
    EpochStats stats;
    stats.epoch = epoch;
    stats.seconds = 0.123456789 * (epoch + 1);
    for (const char* key : {"l1", "l2", "la", "lp", "lr"})
        stats.loss.push_back({key, 1.0 / (epoch + 3)});
    for (const char* key : {"l1", "l2", "la"})
        stats.active.push_back({key, 1.0 / (epoch + 7)});
    stats.validation.emplace().recall50 = 1.0 / (epoch + 9);
    stats.nmi10 = stats.nmi20 = 1.0 / 3;
    for (const char* key : {"m_u", "m_i", "m_l"})
        stats.margins.push_back({key, {0.1, 0.2, 0.3, 1.0 / 7, 0.5}});
    return stats;
}

void openThousandRuns(benchmark::State& state)
{
    const Folder folder;
    {
        Project project = Project::create(folder.file());
        const DataId data = project.addData({}, {});
        project.inTransaction([&] {
            for (int i = 0; i < 1000; ++i) {
                const RunId run = project.addRun(runOf("run " + std::to_string(i), data, {}));
                for (int epoch = 0; epoch <= 60; ++epoch)
                    project.putEpoch(run, someStats(epoch), epoch);
                project.setFinal(run, someStats(60));
            }
        });
    }
    const bool withHistories = state.range(0) != 0;
    for (auto _ : state) {
        Project project = Project::open(folder.file());
        const std::vector<StoredRun> runs = project.runs();
        if (withHistories)
            for (const StoredRun& run : runs)
                benchmark::DoNotOptimize(project.history(run.id));
    }
}

/// In the size of yelp2013.
Snapshot largeSnapshot()
{
    Snapshot snapshot;
    snapshot.numUsers = 42609;
    snapshot.embeddings = RowMatrix::Random(54146, 32);
    return snapshot;
}

void writeSeriesEpoch(benchmark::State& state)
{
    const Folder folder;
    Project project = Project::create(folder.file());
    const RunId run = project.addRun(runOf("run", project.addData({}, {}), {}));
    Snapshot snapshot = largeSnapshot();
    for (auto _ : state) {
        project.putEmbedding(run, KeptKind::Series, snapshot);
        ++snapshot.epoch;
    }
}

void readSeriesEpoch(benchmark::State& state)
{
    constexpr int numEpochs = 60;
    const Folder folder;
    Project project = Project::create(folder.file());
    const RunId run = project.addRun(runOf("run", project.addData({}, {}), {}));
    Snapshot snapshot = largeSnapshot();
    for (snapshot.epoch = 0; snapshot.epoch < numEpochs; ++snapshot.epoch)
        project.putEmbedding(run, KeptKind::Series, snapshot);
    int epoch = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(project.embedding(run, KeptKind::Series, epoch).embeddings.data());
        epoch = (epoch + 17) % numEpochs;
    }
}
} // namespace

// One thread leaves a core to the recorder where there are two, as the window does; two leave none.
BENCHMARK_CAPTURE(recording, ml_100k, "ml-100k", 40)
    ->ArgName("threads")
    ->Arg(1)
    ->Arg(2)
    ->UseRealTime()
    ->Iterations(15)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(recording, yelp2013, "yelp2013", 30)
    ->ArgName("threads")
    ->Arg(1)
    ->Arg(2)
    ->UseRealTime()
    ->Iterations(9)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(openThousandRuns)->Arg(0)->Arg(1)->ArgName("histories")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(writeSeriesEpoch)->UseRealTime()->Iterations(200)->Unit(benchmark::kMillisecond);
BENCHMARK(readSeriesEpoch)->UseRealTime()->Unit(benchmark::kMillisecond);
