// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/TrainingSet.h"

#include <cstdint>
#include <vector>

namespace lodestone {

/// One train positive as rows of the unified space.
struct PositivePair {
    std::uint32_t user, item; ///< item counts from numUsers
};

/// The train positives in the order of an epoch.
/// @param positives  reused memory; overwritten
void shufflePositives(const PositiveLists& lists, std::uint64_t seed, int epoch, std::vector<PositivePair>& positives);

} // namespace lodestone
