// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AlignedVector.h"
#include "core/train/TrainingSet.h"

#include <cstdint>

namespace lodestone {

/// Answers "is (user, item) a train positive?". Small data have one bit for every pair. On larger data pairs share bits: a
/// clear one says no, as it mostly does, and only behind a set one is the shorter of the two lists looked into.
class PositiveLookup {
public:
    /// Keeps a reference to `lists`.
    explicit PositiveLookup(const PositiveLists& lists);

    bool contains(UserIndex user, ItemIndex item) const
    {
        const std::size_t bit = bitOf(user, item);
        const bool isSet = (m_bits[bit / 64] >> (bit % 64)) & 1;
        return isSet && (m_shift == 0 || inLists(user, item));
    }
    const PositiveLists& lists() const { return *m_lists; }

private:
    static constexpr std::size_t maxBits = std::size_t(8) << 20; ///< 1 MiB, so that it stays in the cache
    static constexpr std::size_t bitsPerPositive = 16; ///< about every 16th negative meets a set bit

    std::size_t bitOf(UserIndex user, ItemIndex item) const
    {
        if (m_shift == 0)
            return at(user) * m_lists->numItems() + at(item);
        const std::uint64_t pair = (std::uint64_t(at(user)) << 32 | at(item)) * 0x9e3779b97f4a7c15u;
        return ((pair ^ pair >> 32) * 0xd6e8feb86659fd93u) >> m_shift;
    }
    bool inLists(UserIndex user, ItemIndex item) const;

    const PositiveLists* m_lists;
    int m_shift = 0; ///< leaves as many bits of a hash as number the shared bits; 0 = one bit for every pair
    AlignedVector<std::uint64_t> m_bits;
};

} // namespace lodestone
