// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Split.h"

#include <array>
#include <vector>

namespace lodestone {

/// The part of a split that a rating is in; None: a split from files leaves it out.
enum class RatedIn : std::uint8_t { None, Train, Validation, Test };
inline constexpr std::size_t numRatedIn = 4;

/// One rating seen from its user or its item.
struct PartedRating {
    EntityId other; ///< the item of a user, the user of an item
    float value;
    std::int64_t time; ///< 0 without times
    RatedIn part;
    bool isPositive; ///< at or above the threshold: below it, it is neither learned from nor a target
};

RatedIn partOf(const Split& split, RatingIndex rating);
/// All ratings of an entity, by the index of the other.
std::vector<PartedRating> ratingsOf(const Dataset& data, const Split& split, EntityId entity);
/// How many of them are in each part, by RatedIn.
std::array<std::size_t, numRatedIn> countParts(const std::vector<PartedRating>& ratings);

} // namespace lodestone
