// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/TrainingSet.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace lodestone {

enum class EntityKind { User, Item };

/// The train positives seen from one kind of entity: the same code then serves users and items. Plain numbers on purpose.
class EntityLists {
public:
    EntityLists(const PositiveLists& lists, EntityKind kind) : m_lists(&lists), m_users(kind == EntityKind::User) { }

    std::size_t size() const { return m_users ? m_lists->numUsers() : m_lists->numItems(); }
    std::size_t numOthers() const { return m_users ? m_lists->numItems() : m_lists->numUsers(); }
    /// list(x): neighbors of an entity, ascending.
    std::span<const std::uint32_t> of(std::uint32_t entity) const { return m_users ? items(entity) : users(entity); }
    /// Entities that have `other` in their list, ascending.
    std::span<const std::uint32_t> with(std::uint32_t other) const { return m_users ? users(other) : items(other); }

    /// |list(x) intersect list(y)|.
    std::size_t overlap(std::uint32_t x, std::uint32_t y) const
    {
        auto shorter = of(x), longer = of(y);
        if (shorter.size() > longer.size())
            std::swap(shorter, longer);
        std::size_t common = 0;
        if (shorter.size() * 16 < longer.size()) {
            for (const std::uint32_t value : shorter)
                common += std::binary_search(longer.begin(), longer.end(), value);
            return common;
        }
        for (std::size_t i = 0, j = 0; i < shorter.size() && j < longer.size();) {
            common += shorter[i] == longer[j];
            const bool advance = shorter[i] <= longer[j];
            j += shorter[i] >= longer[j];
            i += advance;
        }
        return common;
    }

private:
    std::span<const std::uint32_t> items(std::uint32_t user) const { return plain(m_lists->itemsOf(UserIndex{user})); }
    std::span<const std::uint32_t> users(std::uint32_t item) const { return plain(m_lists->usersOf(ItemIndex{item})); }
    template <typename Index> static std::span<const std::uint32_t> plain(std::span<const Index> values)
    {
        static_assert(sizeof(Index) == sizeof(std::uint32_t));
        return {reinterpret_cast<const std::uint32_t*>(values.data()), values.size()};
    }

    const PositiveLists* m_lists;
    bool m_users;
};

} // namespace lodestone
