// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ranking of all users of a data set in the size of yelp2013, beside the product of the same size by Eigen, in blocks
// of users, with nothing done to it. Both on one thread and on all.
#include "core/eval/Evaluator.h"
#include "core/model/EmbeddingModel.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <string>

using namespace lodestone;

namespace {
constexpr std::size_t numUsers = 42609, numItems = 11537, numRatings = 335022;

struct Yelp {
    DatasetPtr data;
    SplitPtr split;
    Snapshot snapshot;

    Yelp()
    {
        RandomStream random(1, Purpose::Quality);
        std::vector<std::uint64_t> pairs;
        while (pairs.size() < numRatings) {
            while (pairs.size() < numRatings)
                pairs.push_back(random.below(numUsers) * numItems + random.below(numItems));
            std::sort(pairs.begin(), pairs.end());
            pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        }
        std::vector<Rating> ratings;
        for (const std::uint64_t pair : pairs)
            ratings.push_back({UserIndex(pair / numItems), ItemIndex(pair % numItems), 1.0F + float(random.below(5))});
        auto made = std::make_shared<Dataset>();
        for (std::size_t i = 0; i < numUsers; ++i)
            made->userIds.append(std::to_string(i));
        for (std::size_t i = 0; i < numItems; ++i)
            made->itemIds.append(std::to_string(i));
        made->interactions = Interactions(numUsers, numItems, std::move(ratings), false);
        data = made;
        split = makeSplit(*data, SplitOptions());
        snapshot.numUsers = numUsers;
        snapshot.comparison = Comparison::Mahalanobis;
        snapshot.embeddings = RowMatrix::Random(numUsers + numItems, 32);
        for (Eigen::MatrixXf& factor : snapshot.factors)
            factor = Eigen::MatrixXf::Random(32, 32);
    }
};

const Yelp& yelp()
{
    static const Yelp data;
    return data;
}

void evaluate(benchmark::State& state, Candidates candidates)
{
    const Evaluator evaluator(yelp().data, yelp().split, {candidates, Mask::Seen, 1});
    ThreadPool pool(static_cast<int>(state.range(0)));
    for (auto _ : state)
        pool.run([&] { benchmark::DoNotOptimize(evaluator.evaluate(viewOf(yelp().snapshot), Part::Test)); });
}

void plainProduct(benchmark::State& state)
{
    constexpr std::size_t usersPerBlock = 256;
    const RowMatrix& vectors = yelp().snapshot.embeddings;
    ThreadPool pool(static_cast<int>(state.range(0)));
    for (auto _ : state)
        pool.run([&] {
            parallelFor(0, numUsers, usersPerBlock, [&](std::size_t begin, std::size_t end) {
                thread_local RowMatrix scores(usersPerBlock, numItems);
                const auto count = static_cast<Eigen::Index>(end - begin);
                scores.topRows(count).noalias() =
                    vectors.middleRows(static_cast<Eigen::Index>(begin), count) * vectors.bottomRows(numItems).transpose();
                benchmark::DoNotOptimize(scores.data());
            });
        });
}
} // namespace

BENCHMARK(plainProduct)->Arg(1)->Arg(0)->ArgName("threads")->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(evaluate, full, Candidates::Full)
    ->Arg(1)
    ->Arg(0)
    ->ArgName("threads")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(evaluate, sampled, Candidates::Sampled)
    ->Arg(1)
    ->Arg(0)
    ->ArgName("threads")
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
