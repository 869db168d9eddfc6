// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/SampleData.h"
#include "core/data/load.h"
#include "core/metric/VectorKernels.h"
#include "core/experiment/RunPlan.h"
#include "core/model/catalogue.h"
#include "core/parallel/FreedMemory.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/EntityLists.h"

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
    const TrainingSetPtr set = dataOf(name);
    RunSpec spec;
    spec.model = model;
    if (suitedTo(spec, *set->data).model != model)
        return state.SkipWithError("it reads titles, and these items have none");
    ThreadPool pool(threads);
    pool.run([&] {
        const auto trained = createModel(model);
        applySettings(trained->params(), settings);
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

constexpr int floorDimension = 32;
constexpr std::size_t heldGrain = 1024, solveGrain = 32;

/// Gram products of all rows with themselves, as both half-sweeps together need them.
void sumGrams(const AlignedVector<float>& rows)
{
    constexpr auto k = static_cast<std::size_t>(floorDimension);
    parallelFor(0, rows.size() / k, heldGrain, [&](std::size_t begin, std::size_t end) {
        AlignedVector<float> gram(k * k, 0);
        const AlignedVector<float> ones(end - begin, 1);
        kernels::addGram<floorDimension>(rows.data() + begin * k, ones.data(), static_cast<int>(end - begin), gram.data(),
                                         floorDimension);
        benchmark::DoNotOptimize(gram.data());
    });
}

/// One row's Gram product with so many positives, its factorization and its solution.
void solveOnce(const float* positives, const float* ones, std::size_t count, AlignedVector<float>& system)
{
    using Matrix = Eigen::Matrix<float, floorDimension, floorDimension>;
    system.assign(Matrix::SizeAtCompileTime, 0.1F);
    Eigen::Map<Matrix>(system.data()).diagonal().setConstant(30);
    kernels::addGram<floorDimension>(positives, ones, static_cast<int>(count), system.data(), floorDimension);
    const Eigen::LDLT<Matrix> factorization{Eigen::Map<const Matrix>(system.data())};
    Eigen::Vector<float, floorDimension> solution = factorization.solve(Eigen::Vector<float, floorDimension>::Ones());
    benchmark::DoNotOptimize(solution);
}

void solveRows(const EntityLists& lists, std::size_t numRows, const AlignedVector<float>& rows)
{
    const AlignedVector<float> ones(rows.size() / floorDimension, 1);
    parallelFor(0, numRows, solveGrain, [&](std::size_t begin, std::size_t end) {
        AlignedVector<float> system;
        for (std::size_t row = begin; row < end; ++row)
            if (const std::size_t count = lists.of(static_cast<std::uint32_t>(row)).size())
                solveOnce(rows.data(), ones.data(), count, system);
    });
}

/// What a sweep of WRMF cannot do without, at k = 32: the Gram products of both sides and of every row with its positives,
/// which lie side by side here, and one factorization with its solution per row.
void wrmfFloor(benchmark::State& state, const std::string& name, int threads)
{
    ThreadPool pool(threads);
    pool.run([&] {
        const TrainingSetPtr set = dataOf(name);
        AlignedVector<float> rows(set->data->numEntities() * floorDimension);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = static_cast<float>(i % 97) / 97;
        for (auto _ : state) {
            sumGrams(rows);
            solveRows(EntityLists(set->positives, EntityKind::User), set->data->numUsers(), rows);
            solveRows(EntityLists(set->positives, EntityKind::Item), set->data->numItems(), rows);
        }
        state.SetItemsProcessed(static_cast<std::int64_t>(set->positives.size()) * state.iterations());
    });
}

/// All models at the same size of vectors, batches and, where they draw them per positive, number of negatives.
std::vector<Setting> sameSettings(const std::string& key)
{
    std::vector<Setting> settings{{"dimension", "32"}};
    const auto model = createModel(key);
    if (findParam(model->params(), "batch"))
        settings.push_back({"batch", "512"});
    if (findParam(model->params(), "negatives") && key != "iml")
        settings.push_back({"negatives", "10"});
    return settings;
}

template <typename Function> void registerOne(const std::string& name, int threads, Function&& function)
{
    benchmark::RegisterBenchmark((name + "/threads:" + std::to_string(threads)).c_str(), function)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

/// All but MML's ablations, which cost what it does, or less.
std::vector<std::string> models()
{
    std::vector<std::string> keys;
    for (const ModelInfo& info : modelCatalogue())
        if (&info == &plainModel(info) || info.key == "pmf")
            keys.emplace_back(info.key);
    return keys;
}

void registerAll()
{
    for (const std::string name : {"ml-100k", "yelp", "yelp2013"})
        for (const int threads : {1, 2}) {
            registerOne(name + "/wrmf floor", threads,
                        [name, threads](benchmark::State& state) { wrmfFloor(state, name, threads); });
            for (const std::string& model : models())
                registerOne(name + "/" + model, threads, [name, model, threads](benchmark::State& state) {
                    trainEpochs(state, name, model, sameSettings(model), threads);
                });
        }
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
