// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/EntityLists.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace lodestone {

/// Two entities of one kind and how many entries their lists share.
struct CoOccurrence {
    std::uint32_t first, second; ///< first < second
    std::uint32_t count;
    bool operator==(const CoOccurrence&) const = default;
};

/// Pairs that share at least `least` entries, ascending. Of each entity only the `most` partners with the highest counts
/// (ties: the lower index) make a pair; a pair stays if it is among those of either side. Small data with popular entries are
/// dense otherwise. Costs the sum of squared list lengths.
/// @param stop  leaves the pairs unfinished
std::vector<CoOccurrence> coOccurrences(const EntityLists& lists, std::uint32_t least, std::size_t most,
                                        const std::stop_token& stop = {});

/// A bound on the number of pairs, without counting them.
std::uint64_t mostCoOccurrences(const EntityLists& lists, std::size_t most);

} // namespace lodestone
