// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/SampleData.h"
#include "core/data/load.h"
#include "core/metric/VectorKernels.h"
#include "core/model/catalogue.h"
#include "core/parallel/ParallelFor.h"

#include <Eigen/Cholesky>

#include <benchmark/benchmark.h>

#include <filesystem>
#include <map>
#include <string>

using namespace lodestone;

namespace {
/// Ratings of the real data set, or made-up ones of its size.
TrainingSetPtr dataOf(const std::string& name)
{
    static std::map<std::string, TrainingSetPtr> known;
    TrainingSetPtr& set = known[name];
    if (!set) {
        const std::filesystem::path folder = std::filesystem::path(LODESTONE_TEST_DATA) / name;
        GeneratorOptions madeUp;
        madeUp.numUsers = 16239;
        madeUp.numItems = 14284;
        madeUp.numRatings = 198397;
        const bool isReal = *LODESTONE_TEST_DATA != '\0' && std::filesystem::exists(folder);
        const DatasetPtr data = isReal ? loadDataset(folder).dataset : generateDataset(madeUp);
        set = makeTrainingSet(data, makeSplit(*data, {SplitMethod::Random, 0, 1}));
    }
    return set;
}

/// Epochs after a first one; items are train positives.
void trainEpochs(benchmark::State& state, const std::string& name, const std::string& model,
                 const std::vector<Setting>& settings, int threads)
{
    ThreadPool pool(threads);
    pool.run([&] {
        const auto trained = createModel(model);
        applySettings(trained->params(), settings);
        const TrainingSetPtr set = dataOf(name);
        trained->start(set, 1);
        int epoch = 0;
        const auto train = [&] {
            trained->beginEpoch(++epoch);
            for (std::size_t batch = 0; batch < trained->numBatches(); ++batch)
                trained->trainBatch(batch);
            trained->endEpoch();
        };
        train();
        for (auto _ : state)
            train();
        state.SetItemsProcessed(static_cast<std::int64_t>(set->positives.size()) * state.iterations());
    });
}

/// What a sweep of WRMF cannot do without, at k = 32 on one thread: the Gram product of every row with its positives, those
/// of both sides, and one factorization with its solution per row.
void wrmfFloor(benchmark::State& state, const std::string& name)
{
    const TrainingSetPtr set = dataOf(name);
    constexpr int k = 32;
    using Matrix = Eigen::Matrix<float, k, k>;
    AlignedVector<float> rows(set->data->numEntities() * k), system(k * k), ones(4096, 1);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<float>(i % 97) / 97;
    Eigen::LDLT<Matrix> factorization;
    for (auto _ : state) {
        for (std::size_t row = 0; row < set->data->numEntities(); row += 4096)
            kernels::addGram<k>(rows.data() + row * k, ones.data(),
                                static_cast<int>(std::min<std::size_t>(4096, set->data->numEntities() - row)), system.data(),
                                k);
        for (std::size_t row = 0; row < set->data->numEntities(); ++row) {
            const bool user = row < set->data->numUsers();
            const auto index = static_cast<std::uint32_t>(user ? row : row - set->data->numUsers());
            const std::size_t count = user ? set->positives.itemsOf(UserIndex{index}).size()
                                           : set->positives.usersOf(ItemIndex{index}).size();
            system.assign(k * k, 0.1F);
            for (int j = 0; j < k; ++j)
                system[static_cast<std::size_t>(j * k + j)] = 30;
            kernels::addGram<k>(rows.data(), ones.data(), static_cast<int>(std::min<std::size_t>(count, 4096)),
                                system.data(), k);
            if (count == 0)
                continue;
            factorization.compute(Eigen::Map<const Matrix>(system.data()));
            Eigen::Matrix<float, k, 1> solution = factorization.solve(Eigen::Matrix<float, k, 1>::Ones());
            benchmark::DoNotOptimize(solution);
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(set->positives.size()) * state.iterations());
}

void registerAll()
{
    for (const std::string name : {"ml-100k", "yelp", "yelp2013"}) {
        benchmark::RegisterBenchmark((name + "/wrmf floor/threads:1").c_str(),
                                     [name](benchmark::State& state) { wrmfFloor(state, name); })
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
        for (const ModelInfo& info : modelCatalogue()) {
            if (info.key.find("mml") != std::string_view::npos)
                continue; // MagneticBench
            // As the peer of CML does it: ten negatives.
            const auto settings =
                info.key == "cml" ? std::vector<Setting>{{"negatives", "10"}} : std::vector<Setting>{};
            for (const int threads : {1, 2})
                benchmark::RegisterBenchmark(
                    (name + "/" + std::string(info.key) + "/threads:" + std::to_string(threads)).c_str(),
                    [name, key = std::string(info.key), settings, threads](benchmark::State& state) {
                        trainEpochs(state, name, key, settings, threads);
                    })
                    ->Unit(benchmark::kMillisecond)
                    ->UseRealTime();
        }
    }
}
} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
