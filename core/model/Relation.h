// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace lodestone {

/// Which metric compares two entities: W^UI, W^U or W^I (mml.md 2).
enum class Relation { UserItem, User, Item };
inline constexpr std::size_t numRelations = 3;

/// How vectors are compared. Score: dot product, or the negative squared distance.
enum class Comparison { Dot, Euclid, Mahalanobis };

} // namespace lodestone
