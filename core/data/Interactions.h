// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/data/UserRows.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// All ratings of a data set as a sparse users x items matrix, compressed by user and by item.
/// Every (user, item) pair occurs at most once. Immutable after construction.
class Interactions {
public:
    Interactions() = default;
    /// @param ratings  any order; pairs must be unique.  @param hasTime  false drops the times.
    Interactions(std::size_t numUsers, std::size_t numItems, const std::vector<Rating>& ratings, bool hasTime);
    /// @param rows  sorted by item; pairs must be unique
    Interactions(UserRows rows, std::size_t numItems, const WorkProgress& progress = {});

    std::size_t numUsers() const { return m_userOffsets.empty() ? 0 : m_userOffsets.size() - 1; }
    std::size_t numItems() const { return m_itemOffsets.empty() ? 0 : m_itemOffsets.size() - 1; }
    std::size_t size() const { return m_items.size(); }
    bool hasTime() const { return !m_times.empty(); }

    /// Ratings [firstOf(user), firstOf(user) + itemsOf(user).size()) belong to `user`, sorted by item.
    RatingIndex firstOf(UserIndex user) const { return RatingIndex(m_userOffsets[at(user)]); }
    std::span<const ItemIndex> itemsOf(UserIndex user) const { return slice(m_items, m_userOffsets, at(user)); }
    std::span<const float> valuesOf(UserIndex user) const { return slice(m_values, m_userOffsets, at(user)); }
    /// Users who rated `item`, sorted; ratingsOf() names the same ratings in the same order.
    std::span<const UserIndex> usersOf(ItemIndex item) const { return slice(m_users, m_itemOffsets, at(item)); }
    std::span<const RatingIndex> ratingsOf(ItemIndex item) const { return slice(m_ratingOfItem, m_itemOffsets, at(item)); }

    ItemIndex item(RatingIndex rating) const { return m_items[at(rating)]; }
    float value(RatingIndex rating) const { return m_values[at(rating)]; }
    /// 0 without times.
    std::int64_t time(RatingIndex rating) const { return m_times.empty() ? 0 : m_times[at(rating)]; }
    /// O(log numUsers).
    UserIndex user(RatingIndex rating) const;

private:
    template <typename T>
    static std::span<const T> slice(const std::vector<T>& values, const std::vector<std::uint32_t>& offsets, std::size_t row)
    {
        return std::span<const T>(values).subspan(offsets[row], offsets[row + 1] - offsets[row]);
    }

    void fillByItem(const WorkProgress& progress);

    std::vector<std::uint32_t> m_userOffsets, m_itemOffsets;
    std::vector<ItemIndex> m_items;
    std::vector<float> m_values;
    std::vector<std::int64_t> m_times;
    std::vector<UserIndex> m_users;
    std::vector<RatingIndex> m_ratingOfItem;
};

} // namespace lodestone
