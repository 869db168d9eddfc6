// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/SampleData.h"
#include "core/data/load.h"
#include "core/model/MagneticModel.h"
#include "core/parallel/FreedMemory.h"
#include "core/parallel/ParallelFor.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <map>
#include <string>

using namespace lodestone;

namespace {
struct Shape {
    const char* name;
    std::size_t users, items, ratings;
};
constexpr Shape shapes[] = {
    {"ml-100k", 943, 1682, 100000}, {"yelp", 16239, 14284, 198397}, {"amazon-sports", 35598, 18357, 296337}};

std::filesystem::path folderOf(const Shape& shape)
{
    return std::filesystem::path(LODESTONE_TEST_DATA) / shape.name;
}

bool isReal(const Shape& shape)
{
    return *LODESTONE_TEST_DATA != '\0' && std::filesystem::exists(folderOf(shape));
}

DatasetPtr madeUp(const Shape& shape)
{
    GeneratorOptions options;
    options.numUsers = shape.users;
    options.numItems = shape.items;
    options.numRatings = shape.ratings;
    return generateDataset(options);
}

/// The same density of ratings per user and item at three sizes: the cost should grow as the ratings do.
constexpr Shape sizes[] = {{"quarter-million", 20'000, 17'000, 250'000},
                           {"one-million", 80'000, 68'000, 1'000'000},
                           {"four-million", 320'000, 272'000, 4'000'000}};

TrainingSetPtr dataOf(const Shape& shape)
{
    static std::map<std::string, TrainingSetPtr> known;
    TrainingSetPtr& set = known[shape.name];
    if (!set) {
        const DatasetPtr data = isReal(shape) ? loadDataset(folderOf(shape)).dataset : madeUp(shape);
        set = makeTrainingSet(data, makeSplit(*data, {SplitMethod::Random, 0, 1}));
    }
    return set;
}

/// mml.md 16: epochs of training after a first one; items are train positives.
void trainEpochs(benchmark::State& state, const Shape& shape, const std::vector<Setting>& settings, int threads)
{
    ThreadPool pool(threads);
    pool.run([&] {
        MagneticModel model;
        applySettings(model.params(), settings);
        const TrainingSetPtr set = dataOf(shape);
        model.start(set, 1);
        int epoch = 0;
        const auto train = [&] {
            model.beginEpoch(++epoch);
            for (std::size_t batch = 0; batch < model.numBatches(); ++batch)
                model.trainBatch(batch);
            model.endEpoch();
        };
        train();
        for (auto _ : state)
            train();
        state.SetItemsProcessed(static_cast<std::int64_t>(set->positives.size()) * state.iterations());
    });
}

void registerOne(const Shape& shape, const char* name, const std::vector<Setting>& settings, int threads)
{
    const std::string title = std::string(shape.name) + (isReal(shape) ? "/" : " (made up)/") + name;
    benchmark::RegisterBenchmark(
        (title + "/threads:" + std::to_string(threads)).c_str(),
        [&shape, settings, threads](benchmark::State& state) { trainEpochs(state, shape, settings, threads); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

void registerAll()
{
    const std::vector<std::pair<const char*, std::vector<Setting>>> variants{
        {"full", {}}, {"hogwild", {{"schedule", "hogwild"}}}, {"euclid", {{"metric", "euclid"}}}};
    for (const Shape& shape : shapes)
        for (const auto& [name, settings] : variants)
            for (const int threads : {1, 2})
                registerOne(shape, name, settings, threads);
    for (const Shape& size : sizes)
        for (const int threads : {1, 2})
            registerOne(size, "full", {}, threads);
}
} // namespace

int main(int argc, char** argv)
{
    keepFreedMemory(); // as the programs do
    benchmark::Initialize(&argc, argv);
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
