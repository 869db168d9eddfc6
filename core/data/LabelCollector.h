// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/data/IdIndex.h"
#include "core/data/ItemLabels.h"
#include "core/data/LabelRules.h"

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

class LoadContext;

/// Gathers the labels of items and chooses one for each, as LabelRules says.
///
/// "unknown" means no label, "other" none of the permitted; neither is a class. Where no item has several labels, each has
/// its only one, and all are permitted unless LabelRules::maxLabels says how many. All labels of an item are kept beside
/// the chosen one.
///
/// Category paths: names from the root, such as Sports & Outdoors, Cycling, Helmets. The label is the name at the depth of
/// the rules; a path that ends above it gives none, and all labels are permitted. Nodes of one name under different
/// parents are different labels and shown with what stands above them below the root, as in "Cycling > Accessories".
class LabelCollector {
public:
    static constexpr std::size_t manyLabels = 100, numPermitted = 24;

    /// One label of one item; a repeated one counts once. @param item  absent for an item of the catalogue without
    /// ratings: its labels count in the choice.
    void add(std::optional<ItemIndex> item, std::string_view label);
    /// A category path of one item, which may have several. @param path  names from the root; empty names are left out
    void addPath(std::optional<ItemIndex> item, std::span<const std::string_view> path);
    /// The label that the source itself chose. Once one is given, none is chosen for the others.
    void setPrimary(ItemIndex item, std::string_view label);

    bool hasPaths() const { return !m_paths.empty(); }

    /// Gives memory back that only adding needs. Nothing can be added afterwards.
    void finish() { m_names.dropIndex(); }
    /// Empty if no item has a label. Throws Error for rules out of range.
    ItemLabels build(std::size_t numItems, const LabelRules& rules = {}) const;

private:
    struct Entry {
        std::uint32_t item, label;
        auto operator<=>(const Entry&) const = default;
    };
    using Entries = std::vector<Entry>;

    /// This collection with every path replaced by its node at that depth.
    LabelCollector withoutPaths(std::size_t depth) const;
    /// How often the source gives each label. @param entries  without repeats
    std::vector<std::uint32_t> countsOf(const Entries& entries) const;
    /// @param entries  sorted, without repeats
    std::vector<LabelIndex> choose(const Entries& entries, std::size_t numItems, const LabelRules& rules) const;
    std::vector<LabelIndex> chooseAmong(const std::vector<bool>& permitted, const std::vector<std::uint32_t>& counts,
                                        std::size_t numItems, LabelChoice choice) const;
    /// @param maxLabels  0: the usual number
    std::vector<bool> permittedLabels(const std::vector<std::uint32_t>& counts, std::size_t maxLabels) const;
    /// Adds what the source gives: `all`, its offsets and names.
    void addAll(ItemLabels& labels, Entries entries, std::size_t numItems) const;
    /// The marked labels by name.
    std::vector<std::uint32_t> sortedByName(const std::vector<bool>& used) const;
    std::vector<std::string> namesOf(std::span<const std::uint32_t> labels) const;

    struct Path {
        std::optional<ItemIndex> item;
        std::size_t begin, end; ///< in m_pathNames
    };

    IdIndex m_names;
    std::deque<Entry> m_entries; ///< in the order of the source; grows without a copy, as there may be very many
    std::vector<Entry> m_primary;
    std::vector<std::uint32_t> m_unrated; ///< labels of items without ratings, one entry each
    std::vector<Path> m_paths;
    std::vector<std::uint32_t> m_pathNames; ///< numbers of m_names
};

/// Builds with the rules of a load, and says so where one of them does not apply.
ItemLabels chooseLabels(LabelCollector labels, std::size_t numItems, LoadContext& context);

} // namespace lodestone
