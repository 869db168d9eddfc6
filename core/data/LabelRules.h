// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace lodestone {

/// Which of an item's permitted labels becomes its one label, that of colors and NMI.
enum class LabelChoice {
    Rarest, ///< the one that the fewest items of the catalogue have, ties by name
    Commonest, ///< the one that the most items have, ties by name
    First, ///< the first that the source gives
};

/// How one label is chosen for an item with several (baselines.md 6). The defaults leave a label alone that the source
/// itself chose; with any other value one is chosen anew from all labels of the item.
struct LabelRules {
    static constexpr int usualDepth = 2, maxDepth = 100;
    static constexpr int mostLabels = 1'000'000'000;

    std::optional<LabelChoice> choice; ///< absent: the rarest; of category paths the first
    std::optional<int> depth; ///< which name of a category path is the label: 1 is the root; absent: usualDepth
    int maxLabels = 0; ///< only so many, the commonest, are permitted; 0: all, but of more than 100 the commonest 24

    bool operator==(const LabelRules&) const = default;
    bool isDefault() const { return *this == LabelRules(); }
};

/// "rarest", "commonest", "first", in the order of LabelChoice.
std::span<const std::string_view> labelChoiceKeys();

/// Throws Error if the depth or the number of labels is out of range.
void checkLabelRules(const LabelRules& rules);

} // namespace lodestone
