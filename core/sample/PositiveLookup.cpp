// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/PositiveLookup.h"

#include <algorithm>
#include <bit>

namespace lodestone {

namespace {
constexpr std::size_t shortList = 32;

/// Binary search without unpredictable branches.
template <typename Index> bool contains(std::span<const Index> sorted, Index value)
{
    const Index* first = sorted.data();
    std::size_t count = sorted.size();
    while (count > 1) {
        const std::size_t half = count / 2;
        first += first[half - 1] < value ? half : 0;
        count -= half;
    }
    return count == 1 && *first == value;
}
} // namespace

PositiveLookup::PositiveLookup(const PositiveLists& lists) : m_lists(&lists)
{
    std::size_t numBits = lists.numUsers() * lists.numItems();
    if (numBits > maxBits) {
        numBits = std::bit_ceil(std::max<std::size_t>(lists.size() * bitsPerPositive, 64));
        m_shift = 64 - std::countr_zero(numBits);
    }
    m_bits.assign(numBits / 64 + 1, 0);
    for (std::size_t user = 0; user < lists.numUsers(); ++user) {
        for (const ItemIndex item : lists.itemsOf(UserIndex(static_cast<std::uint32_t>(user)))) {
            const std::size_t bit = bitOf(UserIndex(static_cast<std::uint32_t>(user)), item);
            m_bits[bit / 64] |= std::uint64_t(1) << (bit % 64);
        }
    }
}

bool PositiveLookup::inLists(UserIndex user, ItemIndex item) const
{
    const auto items = m_lists->itemsOf(user);
    if (items.size() <= shortList)
        return lodestone::contains(items, item);
    const auto users = m_lists->usersOf(item);
    return users.size() < items.size() ? lodestone::contains(users, user) : lodestone::contains(items, item);
}

} // namespace lodestone
