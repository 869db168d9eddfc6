// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/PairedTest.h"

#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace lodestone {

namespace {

constexpr std::size_t roundsPerPiece = 64;

enum class Resampling : std::uint64_t { Signs, Users };

struct Difference {
    double sum, weight;
};

/// Sum of the differences with signs that are tossed anew.
double tossedSum(std::span<const Difference> differences, RandomStream random)
{
    double sum = 0;
    std::uint64_t coins = 0;
    for (std::size_t i = 0; i < differences.size(); ++i, coins >>= 1) {
        if (i % 64 == 0)
            coins = random.next();
        sum += coins & 1 ? differences[i].sum : -differences[i].sum;
    }
    return sum;
}

/// Mean of as many differences, drawn with replacement.
double drawnMean(std::span<const Difference> differences, RandomStream random)
{
    Difference total{0, 0};
    for (std::size_t i = 0; i < differences.size(); ++i) {
        const Difference& drawn = differences[random.below(static_cast<std::uint32_t>(differences.size()))];
        total.sum += drawn.sum;
        total.weight += drawn.weight;
    }
    return total.sum / total.weight;
}

double percentile(const std::vector<double>& sorted, double part)
{
    return sorted[static_cast<std::size_t>(std::lround(part * static_cast<double>(sorted.size() - 1)))];
}

} // namespace

PairedTest pairedTest(std::span<const ValuePair> pairs, std::uint64_t seed, int rounds)
{
    assert(rounds > 0);
    PairedTest test;
    test.numPairs = pairs.size();
    if (pairs.empty())
        return test;
    std::vector<Difference> differences;
    Difference observed{0, 0};
    double size = 0;
    for (const ValuePair& pair : pairs) {
        assert(pair.weight > 0);
        differences.push_back({pair.weight * (pair.second - pair.first), pair.weight});
        observed.sum += differences.back().sum;
        observed.weight += pair.weight;
        size += std::abs(differences.back().sum);
    }
    test.meanDifference = observed.sum / observed.weight;

    const auto numRounds = static_cast<std::size_t>(rounds);
    std::vector<double> tossed(numRounds), drawn(numRounds);
    parallelFor(0, numRounds, roundsPerPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t round = begin; round < end; ++round) {
            const auto streamOf = [&](Resampling kind) {
                return RandomStream(seed, Purpose::Significance, static_cast<std::uint64_t>(kind), round);
            };
            tossed[round] = tossedSum(differences, streamOf(Resampling::Signs));
            drawn[round] = drawnMean(differences, streamOf(Resampling::Users));
        }
    });
    const double tolerance = 1e-12 * size; // sums of the same numbers in other signs may differ in their last bits
    const auto asExtreme = std::count_if(tossed.begin(), tossed.end(),
                                         [&](double sum) { return std::abs(sum) >= std::abs(observed.sum) - tolerance; });
    test.pValue = static_cast<double>(asExtreme + 1) / static_cast<double>(rounds + 1);
    std::sort(drawn.begin(), drawn.end());
    test.low = percentile(drawn, 0.025);
    test.high = percentile(drawn, 0.975);
    return test;
}

std::optional<PairedTest> pairedTest(const UserValues& first, const UserValues& second, std::uint64_t seed)
{
    std::vector<ValuePair> pairs;
    for (std::size_t i = 0, j = 0; i < first.users.size() && j < second.users.size();) {
        if (first.users[i] == second.users[j]) {
            pairs.push_back({first.values[i], second.values[j], std::min(first.weights[i], second.weights[j])});
            ++i;
            ++j;
        } else if (first.users[i] < second.users[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    if (pairs.empty())
        return {};
    return pairedTest(pairs, seed);
}

} // namespace lodestone
