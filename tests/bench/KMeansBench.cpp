// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spherical k-means of a million vectors of 32 into 20 clusters, one restart of 30 rounds with its seeding, beside 30
// products of the same rows with 20 centroids by Eigen with nothing done to them: at once, and in blocks that stay in
// cache. On one thread and on all.
#include "core/cluster/SphericalKMeans.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace lodestone;

namespace {
constexpr Eigen::Index numRows = 1'000'000, dimension = 32;
constexpr int numClusters = 20, numRounds = 30;

const RowMatrix& rows()
{
    static const RowMatrix values = [] {
        RandomStream random(1, Purpose::Quality);
        RowMatrix made(numRows, dimension);
        std::generate_n(made.data(), made.size(), [&] { return static_cast<float>(random.gaussian()); });
        return made;
    }();
    return values;
}

void kMeans(benchmark::State& state)
{
    KMeansOptions options;
    options.numClusters = numClusters;
    options.restarts = 1;
    options.maxRounds = numRounds;
    options.minRelativeGain = -1;
    ThreadPool pool(static_cast<int>(state.range(0)));
    rows();
    for (auto _ : state)
        pool.run([&] {
            const Clustering clustering = sphericalKMeans(rows(), options);
            if (clustering.rounds != numRounds)
                state.SkipWithError("ended early");
        });
}

void plainProducts(benchmark::State& state, Eigen::Index rowsPerBlock)
{
    const RowMatrix centroids = rows().topRows(numClusters);
    ThreadPool pool(static_cast<int>(state.range(0)));
    RowMatrix cosines(numRows, numClusters);
    for (auto _ : state)
        pool.run([&] {
            for (int round = 0; round < numRounds; ++round)
                parallelFor(0, numRows, static_cast<std::size_t>(rowsPerBlock), [&](std::size_t begin, std::size_t end) {
                    const auto first = static_cast<Eigen::Index>(begin), count = static_cast<Eigen::Index>(end - begin);
                    // Blocks write to the same place again and again, which stays in cache.
                    auto block = cosines.middleRows(rowsPerBlock == numRows ? first : 0, count);
                    block.noalias() = rows().middleRows(first, count) * centroids.transpose();
                    benchmark::DoNotOptimize(cosines.data());
                });
        });
}
} // namespace

BENCHMARK_CAPTURE(plainProducts, whole, numRows)->Arg(1)->ArgName("threads")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plainProducts, blocks, 2048)->Arg(1)->ArgName("threads")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(kMeans)->Arg(1)->Arg(0)->ArgName("threads")->UseRealTime()->Unit(benchmark::kMillisecond);
