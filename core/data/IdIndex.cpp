// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/IdIndex.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

namespace lodestone {

namespace {
constexpr std::uint64_t multiplier = 0x9e37'79b9'7f4a'7c15;

template <typename Word> std::uint64_t load(const char* bytes)
{
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

std::uint64_t blend(std::uint64_t hash, std::uint64_t word)
{
    hash = (hash ^ word) * multiplier;
    return hash ^ (hash >> 32);
}

/// Reads eight bytes at a time; the rest as two overlapping words, because ids are short and a loop over bytes shows.
std::uint32_t hashOf(std::string_view text)
{
    const char* bytes = text.data();
    std::size_t left = text.size();
    std::uint64_t hash = left;
    for (; left >= 8; left -= 8, bytes += 8)
        hash = blend(hash, load<std::uint64_t>(bytes));
    if (left >= 4)
        hash = blend(hash, load<std::uint32_t>(bytes) | load<std::uint32_t>(bytes + left - 4) << 32);
    else if (left > 0)
        hash = blend(hash,
                     static_cast<unsigned char>(bytes[0]) | static_cast<std::uint64_t>(bytes[left / 2]) << 8
                         | static_cast<std::uint64_t>(bytes[left - 1]) << 16);
    hash = blend(hash, hash >> 29);
    return static_cast<std::uint32_t>(hash);
}
} // namespace

IdIndex::IdIndex(const StringTable& ids) : m_ids(ids)
{
    while (m_slots.size() * 5 < m_ids.size() * 8 + 8)
        m_slots.resize(m_slots.empty() ? 64 : m_slots.size() * 2);
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const std::uint32_t hash = hashOf(m_ids[i]);
        Slot& slot = m_slots[slotOf(m_ids[i], hash)];
        if (slot.index == none)
            slot = {hash, static_cast<std::uint32_t>(i)};
    }
}

std::size_t IdIndex::slotOf(std::string_view id, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = hash & mask;
    while (m_slots[place].index != none && (m_slots[place].hash != hash || m_ids[m_slots[place].index] != id))
        place = (place + 1) & mask;
    return place;
}

void IdIndex::grow()
{
    const std::size_t numSlots = m_slots.empty() ? 64 : m_slots.size() * 2;
    dropIndex(); // first: the hashes are made anew, so that the old slots and the new are never in memory together
    m_slots.resize(numSlots);
    const std::size_t mask = numSlots - 1;
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const std::uint32_t hash = hashOf(m_ids[i]);
        std::size_t place = hash & mask;
        while (m_slots[place].index != none)
            place = (place + 1) & mask;
        m_slots[place] = {hash, static_cast<std::uint32_t>(i)};
    }
}

std::uint32_t IdIndex::insert(std::string_view id)
{
    return insert(id, hashOf(id));
}

std::uint32_t IdIndex::insert(std::string_view id, std::uint32_t hash)
{
    if (m_slots.size() * 5 < m_ids.size() * 8 + 8)
        grow();
    Slot& slot = m_slots[slotOf(id, hash)];
    if (slot.index == none) {
        assert(m_ids.size() < none);
        slot = {hash, static_cast<std::uint32_t>(m_ids.size())};
        m_ids.append(id);
    }
    return slot.index;
}

void IdIndex::prefetch(std::span<const std::uint32_t> hashes) const
{
    constexpr std::size_t slotAhead = 24, endAhead = 16, textAhead = 8;
    const auto indexAt = [&](std::size_t i) { return m_slots[hashes[i] & (m_slots.size() - 1)].index; };
    if (slotAhead < hashes.size())
        __builtin_prefetch(&m_slots[hashes[slotAhead] & (m_slots.size() - 1)]);
    if (endAhead < hashes.size() && indexAt(endAhead) != none)
        m_ids.prefetchEnd(indexAt(endAhead));
    if (textAhead < hashes.size() && indexAt(textAhead) != none)
        m_ids.prefetchText(indexAt(textAhead));
}

std::vector<std::uint32_t> IdIndex::insertAll(const StringTable& ids)
{
    std::vector<std::uint32_t> hashes(ids.size()), numbers(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        hashes[i] = hashOf(ids[i]);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!m_slots.empty())
            prefetch(std::span(hashes).subspan(i));
        numbers[i] = insert(ids[i], hashes[i]);
    }
    return numbers;
}

std::optional<std::uint32_t> IdIndex::find(std::string_view id) const
{
    if (m_slots.empty())
        return std::nullopt;
    const Slot& slot = m_slots[slotOf(id, hashOf(id))];
    return slot.index == none ? std::nullopt : std::optional(slot.index);
}

void IdIndex::dropIndex()
{
    m_slots = std::vector<Slot>(); // = {} would keep the memory
}

StringTable IdIndex::takeIds()
{
    dropIndex();
    return std::exchange(m_ids, {});
}

void IdIndex::clear()
{
    std::fill(m_slots.begin(), m_slots.end(), Slot{});
    m_ids.clear();
}

} // namespace lodestone
