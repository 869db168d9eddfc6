// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a project file costs: the share of a training's time that recording takes, of one that is watched (a snapshot of each
// epoch is made and let go) and of one that is not (with and without it, one after the other;
// on a machine that others use too, the share of the processors' time says more), opening a project of 1,000 runs with 60
// epochs each, and reading one epoch of a series of yelp2013's size.
#include "core/parallel/ParallelFor.h"
#include "core/store/RunRecorder.h"
#include "core/store/storeJson.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <functional>

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
    double seconds = 1e9, processor = 1e9; ///< of the clock; of all threads
    double finishing = 1e9; ///< of the seconds: the wait for the last bytes on the disk, with the training state

    /// The least of either: what else the machine did is not ours.
    void takeLeast(const Cost& other)
    {
        seconds = std::min(seconds, other.seconds);
        processor = std::min(processor, other.processor);
        finishing = std::min(finishing, other.finishing);
    }
};

Cost costOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t before = std::clock();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC, 0};
}

/// @param listener  with a function for snapshots, as the window has one; they are made for it only
Cost train(const DatasetPtr& data, const RunSpec& spec, const TrainListener& listener = {})
{
    Training training(data, spec);
    PauseGate pause;
    return costOf([&] { training.run(spec.epochs, listener, pause, {}); });
}

Cost trainRecorded(const DatasetPtr& data, const RunSpec& spec)
{
    const Folder folder;
    Project project = Project::create(folder.file());
    Training training(data, spec);
    const RunId run = project.addRun(runOf("run", project.addData({}, namesOf(*data)), spec));
    PauseGate pause;
    double finishing = 0;
    Cost cost = costOf([&] {
        RunRecorder recorder(project, run, training);
        training.run(spec.epochs, recorder.listener(), pause, {});
        finishing = costOf([&] { recorder.finish(RunStatus::Completed, std::nullopt); }).seconds;
    });
    cost.finishing = finishing;
    return cost;
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
    Cost bare, without, with;
    TrainListener watching;
    watching.snapshot = [](const SnapshotPtr& snapshot) { benchmark::DoNotOptimize(snapshot.get()); };
    ThreadPool pool(static_cast<int>(state.range(0)));
    pool.run([&] {
        for (auto _ : state) {
            bare.takeLeast(train(data, spec));
            without.takeLeast(train(data, spec, watching));
            with.takeLeast(trainRecorded(data, spec));
        }
    });
    state.counters["seconds_without"] = without.seconds;
    state.counters["seconds_with"] = with.seconds;
    state.counters["seconds_finishing"] = with.finishing;
    state.counters["bare_share_percent"] = 100 * (with.seconds - bare.seconds) / bare.seconds;
    state.counters["share_percent"] = 100 * (with.seconds - without.seconds) / without.seconds;
    state.counters["processor_share_percent"] = 100 * (with.processor - without.processor) / without.processor;
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
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(recording, yelp2013, "yelp2013", 30)
    ->ArgName("threads")
    ->Arg(1)
    ->Arg(2)
    ->UseRealTime()
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(openThousandRuns)->Arg(0)->Arg(1)->ArgName("histories")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(writeSeriesEpoch)->UseRealTime()->Iterations(200)->Unit(benchmark::kMillisecond);
BENCHMARK(readSeriesEpoch)->UseRealTime()->Unit(benchmark::kMillisecond);
