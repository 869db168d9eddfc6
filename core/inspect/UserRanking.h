// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eval/Evaluator.h"
#include "core/inspect/RatingParts.h"

#include <optional>
#include <span>
#include <vector>

namespace lodestone {

class ScoreSpace;

/// An item in the order in which a user would be shown it.
struct RankedItem {
    ItemIndex item;
    std::optional<std::uint32_t> rank; ///< from 0, among the candidates; absent where the mask leaves the item out
    float score; ///< larger = better, of ScoreSpace; NaN counts as the lowest
    RatedIn part; ///< None = not rated
    bool isPositive;
};

/// All items in the order of one user, as Evaluator ranks a held-out part among all items.
struct UserRanking {
    std::vector<RankedItem> items; ///< by score, ties by index; those left out stand where they would be
    std::size_t numCandidates = 0; ///< items with a rank
    std::vector<std::uint32_t> targets; ///< ranks of the positives of the part, ascending

    /// Positives of the part among the first k candidates.
    std::size_t hits(std::size_t k) const;
    /// Absent if the part holds no positive of the user.
    std::optional<double> recall(std::size_t k) const;
    /// Positions in `items` of the targets beyond the first k, ascending.
    std::vector<std::size_t> misses(std::size_t k, Part part) const;
};

/// @param ratings  of the user, ascending by item (ratingsOf)
/// @param part  Validation or Test
UserRanking rankItems(const ScoreSpace& space, UserIndex user, std::span<const PartedRating> ratings, std::size_t numUsers,
                      Part part, Mask mask);

} // namespace lodestone
