// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Neighbor graphs, iterations of t-SNE and UMAP and the quality of a layout, for as many points as MovieLens 100K has users
// and items, and for more. Vectors are clusters in 32 dimensions.
#include "core/parallel/ParallelFor.h"
#include "core/projection/LayoutQuality.h"
#include "core/projection/Pca.h"
#include "core/projection/catalogue.h"
#include "core/sample/RandomStream.h"

#include <benchmark/benchmark.h>

#include <map>

using namespace lodestone;

namespace {
constexpr Eigen::Index dimension = 32, numClusters = 50;

const RowMatrix& rows(Eigen::Index numRows)
{
    static std::map<Eigen::Index, RowMatrix> all;
    RowMatrix& values = all[numRows];
    if (values.size() == 0) {
        RandomStream random(1, Purpose::Quality);
        const auto gaussian = [&](Eigen::Index) { return static_cast<float>(random.gaussian()); };
        const RowMatrix centers = RowMatrix::NullaryExpr(numClusters, dimension, gaussian);
        values = RowMatrix::NullaryExpr(numRows, dimension, gaussian) / 2;
        for (Eigen::Index i = 0; i < numRows; ++i)
            values.row(i) += centers.row(i % numClusters);
    }
    return values;
}

const NeighborGraph& graph(Eigen::Index numRows, int numNeighbors)
{
    static std::map<std::pair<Eigen::Index, int>, NeighborGraph> all;
    NeighborGraph& known = all[{numRows, numNeighbors}];
    if (known.numRows() == 0)
        known = findNeighbors(rows(numRows), {}, {.numNeighbors = numNeighbors});
    return known;
}

void neighborGraph(benchmark::State& state)
{
    const RowMatrix& values = rows(state.range(0));
    ThreadPool pool(static_cast<int>(state.range(2)));
    for (auto _ : state)
        pool.run([&] {
            benchmark::DoNotOptimize(findNeighbors(values, {}, {.numNeighbors = static_cast<int>(state.range(1))}));
        });
}

/// One iteration, after as many as let the layout unfold.
void iteration(benchmark::State& state, const char* key, int before)
{
    const auto layout = projectionInfo(key).create();
    applySettings(layout->params(), {{{"iterations", "100000"}}});
    const RowMatrix& values = rows(state.range(0));
    ThreadPool pool(static_cast<int>(state.range(1)));
    pool.run([&] {
        layout->start(graph(state.range(0), layout->numNeighbors()), project(values, {}, fitPca(values, {}, 2)));
        layout->run(before);
    });
    for (auto _ : state)
        pool.run([&] { layout->run(layout->iteration() + 1); });
}

void quality(benchmark::State& state)
{
    const RowMatrix& values = rows(state.range(0));
    const RowMatrix layout = project(values, {}, fitPca(values, {}, 2));
    for (auto _ : state)
        benchmark::DoNotOptimize(layoutQuality(values, {}, layout, {}));
}
} // namespace

BENCHMARK(neighborGraph)
    ->ArgNames({"rows", "neighbors", "threads"})
    ->ArgsProduct({{2600, 10'000, 54'000}, {14, 90}, {1, 0}})
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(iteration, tsne, "tsne", 300)
    ->ArgNames({"rows", "threads"})
    ->ArgsProduct({{2600, 10'000, 54'000}, {1, 0}})
    ->Iterations(10)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(iteration, umap, "umap", 50)
    ->ArgNames({"rows", "threads"})
    ->ArgsProduct({{2600, 10'000, 54'000}, {1, 0}})
    ->Iterations(10)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(quality)
    ->ArgNames({"rows"})
    ->ArgsProduct({{2600, 54'000}})
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
