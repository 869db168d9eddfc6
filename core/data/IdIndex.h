// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/StringTable.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace lodestone {

/// Numbers strings in the order of their first appearance; a hash table over a StringTable.
class IdIndex {
public:
    IdIndex() = default;
    /// Indexes a table that exists; of equal strings the first is found.
    explicit IdIndex(const StringTable& ids);

    /// The number of `id`, a new one if it was not there.
    std::uint32_t insert(std::string_view id);
    /// insert() of every string of a table, in order; much faster than one by one where the index exceeds the caches.
    std::vector<std::uint32_t> insertAll(const StringTable& ids);
    std::optional<std::uint32_t> find(std::string_view id) const;

    std::size_t size() const { return m_ids.size(); }
    bool empty() const { return m_ids.empty(); }
    std::string_view operator[](std::size_t index) const { return m_ids[index]; }
    const StringTable& ids() const { return m_ids; }
    /// The strings by number; the index is empty afterwards.
    StringTable takeIds();
    /// Gives the memory of the index back; only the strings by number are left.
    void dropIndex();
    /// Takes all ids out, but keeps the memory for others.
    void clear();

private:
    static constexpr std::uint32_t none = 0xffff'ffff;
    struct Slot {
        std::uint32_t hash, index = none;
    };
    /// The slot that holds `id`, or the free one where it belongs. @pre the table is not empty
    std::size_t slotOf(std::string_view id, std::uint32_t hash) const;
    std::uint32_t insert(std::string_view id, std::uint32_t hash);
    void grow();
    /// What the insertions after this one read lies anywhere in memory, so it is asked for ahead.
    /// @param hashes  of this and all that follow
    void prefetch(std::span<const std::uint32_t> hashes) const;

    StringTable m_ids;
    std::vector<Slot> m_slots; ///< a power of two, at most 5/8 full
};

} // namespace lodestone
