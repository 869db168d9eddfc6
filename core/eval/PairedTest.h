// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eval/UserRanks.h"

#include <cstdint>
#include <optional>
#include <span>

namespace lodestone {

/// A user's value in two evaluations.
struct ValuePair {
    double first = 0, second = 0;
    double weight = 1; ///< evaluations behind it
};

/// Whether one run ranks better than another for the same users.
struct PairedTest {
    std::size_t numPairs = 0;
    double meanDifference = 0; ///< of second - first, by weight
    double low = 0, high = 0; ///< 95 % interval of the mean difference: 2.5 and 97.5 percentile of bootstrap means
    double pValue = 1; ///< two-sided; that the difference is due to chance
};

/// Randomization test (Fisher; recommended for retrieval by Smucker et al., CIKM 2007): under the null hypothesis the
/// sign of each user's difference is a coin toss, so the observed mean is compared with those of `rounds` tosses of all
/// signs. The p-value counts the observed one too, so that it is never 0. No distribution is assumed; seeded, and the
/// same on any number of threads.
PairedTest pairedTest(std::span<const ValuePair> pairs, std::uint64_t seed = 1, int rounds = 10'000);

/// The same for the users that both evaluations ranked; absent if there are none. A user's values are tossed together,
/// however many evaluations are behind them: they are not independent of each other.
std::optional<PairedTest> pairedTest(const UserValues& first, const UserValues& second, std::uint64_t seed = 1);

} // namespace lodestone
