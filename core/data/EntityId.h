// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace lodestone {

/// Indices of different tables are different types; all count from 0.
enum class UserIndex : std::uint32_t {};
enum class ItemIndex : std::uint32_t {};
/// Row of the unified space: users first (0 .. numUsers - 1), items after.
enum class EntityId : std::uint32_t {};
/// Position of a rating in user order (sorted by user, then by item).
enum class RatingIndex : std::uint32_t {};

/// The plain number of an index, for subscripts.
template <typename Index> constexpr std::size_t at(Index index)
{
    return static_cast<std::size_t>(index);
}

} // namespace lodestone
