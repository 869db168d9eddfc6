// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/data/IdIndex.h"
#include "core/data/ItemLabels.h"

#include <optional>
#include <string_view>
#include <vector>

namespace lodestone {

/// Gathers the labels of items and chooses one for each.
///
/// Where the source does not name the one: of an item's labels the one that the fewest items of the catalogue have, ties
/// by name; of more than `manyLabels` different ones only the `numPermitted` commonest may be chosen. If no item has
/// several, its only one is chosen. "unknown" means no label, "other" none of the permitted; neither is a class.
class LabelCollector {
public:
    static constexpr std::size_t manyLabels = 100, numPermitted = 24;

    /// One label of one item; a repeated one counts once. @param item  absent for an item of the catalogue without
    /// ratings: its labels count in the choice.
    void add(std::optional<ItemIndex> item, std::string_view label);
    /// The label that the source itself chose. Once one is given, none is chosen for the others.
    void setPrimary(ItemIndex item, std::string_view label);

    /// Empty if no item has a label.
    ItemLabels build(std::size_t numItems) const;

private:
    struct Entry {
        std::uint32_t item, label;
        auto operator<=>(const Entry&) const = default;
    };
    using Entries = std::vector<Entry>;

    std::vector<LabelIndex> choose(const Entries& entries, std::size_t numItems) const;
    std::vector<LabelIndex> chooseRarest(const Entries& entries, std::size_t numItems) const;
    std::vector<bool> permittedLabels(const std::vector<std::uint32_t>& counts) const;
    /// Names of the marked labels in order, and the place of each; -1 for the others.
    std::vector<LabelIndex> sortNames(const std::vector<bool>& used, std::vector<std::string>& names) const;

    IdIndex m_names;
    Entries m_entries;
    std::vector<Entry> m_primary;
    std::vector<std::uint32_t> m_unrated; ///< labels of items without ratings, one entry each
};

} // namespace lodestone
