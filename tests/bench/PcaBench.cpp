// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PCA of a million vectors of 32 and the alignment of the layout with the one before, beside the one product of the
// same rows by Eigen that the covariance needs at least.
#include "core/parallel/ParallelFor.h"
#include "core/projection/Pca.h"
#include "core/projection/Procrustes.h"

#include <benchmark/benchmark.h>

using namespace lodestone;

namespace {
constexpr Eigen::Index numRows = 1'000'000, dimension = 32;

const RowMatrix& rows()
{
    static const RowMatrix values = RowMatrix::Random(numRows, dimension);
    return values;
}

void pcaAndProcrustes(benchmark::State& state)
{
    const Eigen::MatrixXf factor = Eigen::MatrixXf::Random(dimension, dimension);
    const auto components = static_cast<int>(state.range(0));
    const RowMatrix before = RowMatrix::Random(numRows, components);
    ThreadPool pool(static_cast<int>(state.range(1)));
    for (auto _ : state)
        pool.run([&] {
            RowMatrix layout = project(rows(), factor, fitPca(rows(), factor, components));
            benchmark::DoNotOptimize(alignTo(layout, before));
        });
}

void plainProduct(benchmark::State& state)
{
    Eigen::MatrixXf products(dimension, dimension);
    for (auto _ : state) {
        products.noalias() = rows().transpose() * rows();
        benchmark::DoNotOptimize(products.data());
    }
}
} // namespace

BENCHMARK(plainProduct)->Unit(benchmark::kMillisecond);
BENCHMARK(pcaAndProcrustes)
    ->ArgNames({"components", "threads"})
    ->ArgsProduct({{2, 3}, {1, 0}})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
