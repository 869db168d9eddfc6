// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Made-up ratings: the shape of the paper's Yelp data, and a tenth of its large set, which costs more per rating because
// most users and items have few.
#include "core/data/SampleData.h"
#include "core/parallel/ParallelFor.h"

#include <benchmark/benchmark.h>

using namespace lodestone;

namespace {
void generate(benchmark::State& state, const GeneratorOptions& options)
{
    ThreadPool pool(static_cast<int>(state.range(0)));
    for (auto _ : state)
        pool.run([&] { benchmark::DoNotOptimize(generateDataset(options)); });
    state.counters["ratings"] =
        benchmark::Counter(static_cast<double>(state.iterations() * options.numRatings), benchmark::Counter::kIsRate);
}

const GeneratorOptions yelp{.numUsers = 45'980, .numItems = 11'537, .numRatings = 229'900, .numLabels = 24};
const GeneratorOptions tenthOfBeauty{.numUsers = 640'300, .numItems = 166'012, .numRatings = 1'477'199, .numLabels = 36};
} // namespace

BENCHMARK_CAPTURE(generate, yelp, yelp)->Arg(1)->Arg(2)->ArgName("threads")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(generate, tenthOfBeauty, tenthOfBeauty)
    ->Arg(1)
    ->Arg(2)
    ->ArgName("threads")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
