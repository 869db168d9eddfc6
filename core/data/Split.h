// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

enum class SplitMethod {
    Folds, ///< per user in 5 parts; fold f tests part f, validates on part f+1 (baselines.md 5.1)
    Random, ///< by rating, 60/20/20 (mml.md 1)
    Time, ///< per user in order of time: the latest fifth tests, the one before it validates
    LeaveOneOut, ///< per user the latest rating tests, the one before it validates; at random without times
    Files, ///< as the files say that came with the data (LoadOptions::splitFiles)
};

/// "folds", "random", "time", "leave-one-out", "files", in the order of SplitMethod.
std::span<const std::string_view> splitMethodKeys();
std::string_view keyOf(SplitMethod method);

struct SplitOptions {
    SplitMethod method = SplitMethod::Folds;
    int fold = 0; ///< 0..4, for Folds; 0 for the others
    std::uint64_t seed = 1; ///< decides what is random, for Time and LeaveOneOut the order of equal times
    bool operator==(const SplitOptions&) const = default;
};
/// For people: "5 folds per user, fold 2", "by time per user, 60/20/20".
std::string describe(const SplitOptions& options);

/// Three disjoint index sets over the ratings of a data set, each ascending; it copies no ratings. Together they are all
/// ratings, but for Files, where those in none of the files are left out.
struct Split {
    SplitOptions options;
    std::vector<RatingIndex> train, validation, test;
};

using SplitPtr = std::shared_ptr<const Split>;

/// Same data, options and seed give the same split on every machine, on any number of threads.
///
/// Folds, Time and LeaveOneOut go user by user. Of n ratings Time takes n/5, rounded to the nearest, to test and as many
/// to validation; LeaveOneOut takes one each. Users with fewer than three ratings keep them all in train; Folds deals
/// them like any others. Held-out ratings may lie below the threshold of a positive: then they are no target (baselines.md
/// 5.2).
/// Throws Error if the fold is out of range, or the data do not allow the method.
SplitPtr makeSplit(const Dataset& data, const SplitOptions& options);

/// Why `data` cannot be split by `method`, with what to do; empty if it can.
std::string splitObstacle(const Dataset& data, SplitMethod method);

/// A number that differs, almost surely, where any rating lies in another part.
std::uint64_t digestOf(const Split& split);

} // namespace lodestone
