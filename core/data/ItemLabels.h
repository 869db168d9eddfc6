// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace lodestone {

/// Index into ItemLabels::names. Negative values are not classes and are left out of NMI.
using LabelIndex = std::int32_t;
inline constexpr LabelIndex noLabel = -1; ///< the source gives the item no label ("unknown")
inline constexpr LabelIndex otherLabel = -2; ///< it has labels, but none of the permitted classes ("other")

/// Classes of items: one primary label each (colors, NMI) and all that the source gives.
struct ItemLabels {
    std::vector<std::string> names; ///< primary classes, by name
    std::vector<LabelIndex> primary; ///< one per item
    std::vector<std::string> allNames; ///< every label of the source, by name
    std::vector<std::uint32_t> allOffsets; ///< numItems + 1, into `all`; empty where only primary labels are known
    std::vector<std::uint32_t> all; ///< indices into allNames

    bool empty() const { return names.empty(); }
    /// Labels of one item as indices into allNames; empty where unknown.
    std::span<const std::uint32_t> allOf(std::size_t item) const
    {
        if (allOffsets.empty())
            return {};
        return std::span<const std::uint32_t>(all).subspan(allOffsets[item], allOffsets[item + 1] - allOffsets[item]);
    }
};

} // namespace lodestone
