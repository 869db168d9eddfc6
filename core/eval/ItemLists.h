// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"

#include <span>
#include <vector>

namespace lodestone {

/// One ascending list of items per user, for a group of users that are ranked together.
class ItemLists {
public:
    /// Adds to the list of the last user.
    void append(ItemIndex item) { m_items.push_back(item); }
    void endList() { m_offsets.push_back(m_items.size()); }

    std::size_t size() const { return m_offsets.size() - 1; }
    std::size_t numItems() const { return m_items.size(); }
    std::span<const ItemIndex> operator[](std::size_t list) const
    {
        return std::span(m_items).subspan(m_offsets[list], m_offsets[list + 1] - m_offsets[list]);
    }
    /// Position of a list's first item among the items of all lists.
    std::size_t offset(std::size_t list) const { return m_offsets[list]; }
    std::span<const ItemIndex> items() const { return m_items; }

private:
    std::vector<std::size_t> m_offsets{0};
    std::vector<ItemIndex> m_items;
};

} // namespace lodestone
