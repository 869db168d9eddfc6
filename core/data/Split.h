// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace lodestone {

enum class SplitMethod {
    Folds, ///< per user in 5 parts; fold f tests part f, validates on part f+1 (baselines.md 5.1)
    Random, ///< by rating, 60/20/20 (mml.md 1)
};

struct SplitOptions {
    SplitMethod method = SplitMethod::Folds;
    int fold = 0; ///< 0..4, for Folds
    std::uint64_t seed = 1;
    bool operator==(const SplitOptions&) const = default;
};

/// Three disjoint index sets over the ratings of a data set, each ascending; it copies no ratings.
struct Split {
    SplitOptions options;
    std::vector<RatingIndex> train, validation, test;
};

using SplitPtr = std::shared_ptr<const Split>;

/// Same data, options and seed give the same split on every machine.
/// Throws Error if the fold is out of range.
SplitPtr makeSplit(const Dataset& data, const SplitOptions& options);

} // namespace lodestone
