// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/TrainingSet.h"

#include <cstdint>
#include <vector>

namespace lodestone {

/// Answers "is (user, item) a train positive?": by one bit a pair on small data, else in the shorter of the two lists.
class PositiveLookup {
public:
    /// Keeps a reference to `lists`.
    explicit PositiveLookup(const PositiveLists& lists);

    bool contains(UserIndex user, ItemIndex item) const
    {
        if (!m_bits.empty()) {
            const std::size_t bit = at(user) * m_lists->numItems() + at(item);
            return (m_bits[bit / 64] >> (bit % 64)) & 1;
        }
        return inLists(user, item);
    }
    const PositiveLists& lists() const { return *m_lists; }

private:
    static constexpr std::size_t maxBits = std::size_t(8) << 20; ///< 1 MiB, so that it stays in the cache
    bool inLists(UserIndex user, ItemIndex item) const;

    const PositiveLists* m_lists;
    std::vector<std::uint64_t> m_bits;
};

} // namespace lodestone
