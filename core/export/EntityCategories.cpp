// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/EntityCategories.h"

#include <algorithm>
#include <numeric>

namespace lodestone {

namespace {
struct ColoredLabel {
    std::size_t label;
    std::size_t color; ///< index in the palette
};

/// Labels with a color of their own, by name. Those among the first ten by frequency have the first colors, by name; the
/// others follow by frequency: so a label keeps its color when more or fewer are told apart.
std::vector<ColoredLabel> coloredLabels(const ItemLabels& labels, std::size_t numLabels)
{
    std::vector<std::size_t> counts(labels.names.size()), byCount(labels.names.size());
    for (const LabelIndex label : labels.primary)
        if (label >= 0)
            ++counts[static_cast<std::size_t>(label)];
    std::iota(byCount.begin(), byCount.end(), std::size_t(0));
    std::stable_sort(byCount.begin(), byCount.end(), [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    const auto byName = [&](std::size_t a, std::size_t b) { return labels.names[a] < labels.names[b]; };
    const std::size_t first = std::min(byCount.size(), numDistinctColors);
    const std::vector<std::size_t> ranks = byCount;
    std::sort(byCount.begin(), byCount.begin() + static_cast<std::ptrdiff_t>(first), byName);
    std::vector<std::size_t> colorOf(byCount.size());
    for (std::size_t color = 0; color < byCount.size(); ++color)
        colorOf[byCount[color]] = color;
    std::vector<ColoredLabel> chosen;
    for (std::size_t rank = 0; rank < std::min(numLabels, ranks.size()); ++rank)
        chosen.push_back({ranks[rank], colorOf[ranks[rank]]});
    std::sort(chosen.begin(), chosen.end(),
              [&](const ColoredLabel& a, const ColoredLabel& b) { return byName(a.label, b.label); });
    return chosen;
}

LabelIndex favoriteLabel(const Dataset& data, UserIndex user, std::vector<std::uint32_t>& counts)
{
    std::fill(counts.begin(), counts.end(), 0);
    const std::span<const ItemIndex> items = data.interactions.itemsOf(user);
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const LabelIndex label = data.labels.primary[at(items[i])];
            label >= 0 && data.interactions.valuesOf(user)[i] >= data.positiveThreshold)
            ++counts[static_cast<std::size_t>(label)];
    const auto largest = std::max_element(counts.begin(), counts.end());
    return *largest > 0 ? static_cast<LabelIndex>(largest - counts.begin()) : noLabel;
}

/// Drops categories without a member and counts those of the others.
void tidy(EntityCategories& result, std::size_t numUsers)
{
    for (std::size_t entity = 0; entity < result.categoryOf.size(); ++entity) {
        EntityCategories::Category& category = result.categories[result.categoryOf[entity]];
        ++(entity < numUsers ? category.numUsers : category.numItems);
    }
    std::vector<std::uint16_t> newIndex;
    std::uint16_t next = 0;
    for (const EntityCategories::Category& category : result.categories)
        newIndex.push_back(category.numUsers + category.numItems > 0 ? next++ : next);
    std::erase_if(result.categories, [](const auto& category) { return category.numUsers + category.numItems == 0; });
    for (std::uint16_t& category : result.categoryOf)
        category = newIndex[category];
}

EntityCategories byKind(const Dataset& data)
{
    EntityCategories result;
    result.categories = {{"Items", categoryColor(5)}, {"Users", categoryColor(4)}};
    result.categoryOf.assign(data.numEntities(), 0);
    std::fill_n(result.categoryOf.begin(), data.numUsers(), std::uint16_t(1));
    return result;
}

EntityCategories byLabel(const Dataset& data, std::size_t numLabels)
{
    EntityCategories result;
    result.byLabel = true;
    const std::vector<ColoredLabel> colored = coloredLabels(data.labels, numLabels);
    const auto other = static_cast<std::uint16_t>(colored.size()), none = static_cast<std::uint16_t>(colored.size() + 1);
    std::vector<std::uint16_t> categoryOfLabel(data.labels.names.size(), other);
    for (std::size_t i = 0; i < colored.size(); ++i) {
        const auto [label, color] = colored[i];
        categoryOfLabel[label] = static_cast<std::uint16_t>(i);
        result.categories.push_back({data.labels.names[label], categoryColor(color), 0, 0, static_cast<int>(color)});
    }
    result.categories.push_back({"Other", otherColor});
    result.categories.push_back({"No label", noCategoryColor});
    const auto categoryOf = [&](LabelIndex label) {
        return label >= 0 ? categoryOfLabel[static_cast<std::size_t>(label)] : label == otherLabel ? other : none;
    };
    result.categoryOf.reserve(data.numEntities());
    std::vector<std::uint32_t> counts(data.labels.names.size());
    for (std::size_t user = 0; user < data.numUsers(); ++user)
        result.categoryOf.push_back(categoryOf(favoriteLabel(data, UserIndex(user), counts)));
    for (const LabelIndex label : data.labels.primary)
        result.categoryOf.push_back(categoryOf(label));
    return result;
}
} // namespace

EntityCategories categoriesOf(const Dataset& data, std::size_t numLabels)
{
    EntityCategories result = data.labels.empty() ? byKind(data) : byLabel(data, numLabels);
    tidy(result, data.numUsers());
    return result;
}

} // namespace lodestone
