// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/PairedTest.h"

#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>

namespace lodestone {

namespace {

constexpr std::size_t roundsPerPiece = 64;

enum class Resampling : std::uint64_t { Signs, Users };

/// Sum of the differences with signs that are tossed anew.
double tossedSum(std::span<const double> differences, RandomStream random)
{
    double sum = 0;
    std::uint64_t coins = 0;
    for (std::size_t i = 0; i < differences.size(); ++i, coins >>= 1) {
        if (i % 64 == 0)
            coins = random.next();
        sum += coins & 1 ? differences[i] : -differences[i];
    }
    return sum;
}

/// Sum of as many differences, drawn with replacement.
double drawnSum(std::span<const double> differences, RandomStream random)
{
    double sum = 0;
    for (std::size_t i = 0; i < differences.size(); ++i)
        sum += differences[random.below(static_cast<std::uint32_t>(differences.size()))];
    return sum;
}

double percentile(const std::vector<double>& sorted, double part)
{
    return sorted[static_cast<std::size_t>(std::lround(part * static_cast<double>(sorted.size() - 1)))];
}

} // namespace

PairedTest pairedTest(std::span<const double> first, std::span<const double> second, std::uint64_t seed, int rounds)
{
    assert(first.size() == second.size() && rounds > 0);
    PairedTest test;
    test.numPairs = first.size();
    if (first.empty())
        return test;
    std::vector<double> differences(first.size());
    std::transform(second.begin(), second.end(), first.begin(), differences.begin(), std::minus<>());
    const double observed = std::accumulate(differences.begin(), differences.end(), 0.0);
    const auto pairs = static_cast<double>(first.size());
    test.meanDifference = observed / pairs;

    const auto numRounds = static_cast<std::size_t>(rounds);
    std::vector<double> tossed(numRounds), drawn(numRounds);
    parallelFor(0, numRounds, roundsPerPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t round = begin; round < end; ++round) {
            const auto streamOf = [&](Resampling kind) {
                return RandomStream(seed, Purpose::Significance, static_cast<std::uint64_t>(kind), round);
            };
            tossed[round] = tossedSum(differences, streamOf(Resampling::Signs));
            drawn[round] = drawnSum(differences, streamOf(Resampling::Users));
        }
    });
    // Sums of the same numbers in other signs may differ in their last bits.
    const double tolerance = 1e-12 * pairs;
    const auto asExtreme = std::count_if(tossed.begin(), tossed.end(),
                                         [&](double sum) { return std::abs(sum) >= std::abs(observed) - tolerance; });
    test.pValue = static_cast<double>(asExtreme + 1) / static_cast<double>(rounds + 1);
    std::sort(drawn.begin(), drawn.end());
    test.low = percentile(drawn, 0.025) / pairs;
    test.high = percentile(drawn, 0.975) / pairs;
    return test;
}

std::optional<PairedTest> pairedTest(const UserValues& first, const UserValues& second, std::uint64_t seed)
{
    std::vector<double> a, b;
    for (std::size_t i = 0, j = 0; i < first.users.size() && j < second.users.size();) {
        if (first.users[i] == second.users[j]) {
            a.push_back(first.values[i++]);
            b.push_back(second.values[j++]);
        } else if (first.users[i] < second.users[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    if (a.empty())
        return {};
    return pairedTest(a, b, seed);
}

} // namespace lodestone
