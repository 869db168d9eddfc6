// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/EntityLists.h"

#include <array>
#include <cstdint>
#include <optional>
#include <stop_token>

namespace lodestone {

/// How similar the entities of one kind are, by the Jaccard overlap of their train positives, in steps of 0.01: what each
/// threshold theta of mml.md 4 would give. Pairs are counted and not held, as there may be far too many of them.
struct OverlapCounts {
    static constexpr int numSteps = 100;
    /// The threshold of a step, exactly what the text "0.17" is read as.
    static double theta(int step) { return static_cast<double>(step) / numSteps; }

    std::size_t numEntities = 0;
    std::size_t numCounted = 0; ///< entities whose partners were counted: all, or an even sample
    /// Partners of the counted entities by overlap: above theta(i), not above theta(i + 1). Partners that share nothing are
    /// left out.
    std::array<std::uint64_t, numSteps> partners{};
    std::array<std::uint64_t, numSteps> largest{}; ///< counted entities by their largest overlap

    bool isSampled() const { return numCounted < numEntities; }
    /// Unordered pairs with an overlap above theta(step), 0 <= step <= numSteps; an estimate if sampled.
    double numPairs(int step) const;
    /// Entities in any such pair; an estimate if sampled.
    double numCovered(int step) const;

private:
    double scale() const { return static_cast<double>(numEntities) / static_cast<double>(numCounted); }
};

/// The step of an overlap: the last one whose theta it is above. @pre 0 < common <= either
int overlapStep(std::size_t common, std::size_t either);

/// @param maxCounts  shared neighbors to be counted; where all would be more, a sample with about as many is taken. The same
///                   seed gives the same sample on any number of threads.
/// @return absent if `stop` was requested
std::optional<OverlapCounts> countOverlaps(const EntityLists& lists, std::uint64_t seed, std::stop_token stop = {},
                                           std::uint64_t maxCounts = 500'000'000);

} // namespace lodestone
