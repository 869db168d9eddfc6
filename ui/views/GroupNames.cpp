// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupNames.h"

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {

/// Categories that have a name, the largest first.
std::vector<std::size_t> namedCategories(const Coloring& coloring, const std::vector<Emphasis>& emphasis)
{
    std::vector<std::size_t> named;
    if (coloring.isByNumber() || (coloring.key != QStringLiteral("label") && coloring.key != QStringLiteral("cluster")))
        return named;
    for (std::size_t c = 0; c < coloring.categories.size(); ++c)
        if ((coloring.categories[c].paletteIndex >= 0 || coloring.categories[c].isOwn)
            && (c >= emphasis.size() || emphasis[c] == Emphasis::Normal))
            named.push_back(c);
    const auto size = [&](std::size_t c) { return coloring.categories[c].numItems + coloring.categories[c].numUsers; };
    std::stable_sort(named.begin(), named.end(), [&](std::size_t a, std::size_t b) { return size(a) > size(b); });
    named.resize(std::min(named.size(), GroupNames::mostNames));
    return named;
}

/// The drawing order is random, so those drawn last are a fair sample.
std::vector<std::vector<std::uint32_t>> sampleOf(const ScatterContent& content, const Coloring& coloring, bool users)
{
    std::vector<std::vector<std::uint32_t>> members(coloring.categories.size());
    for (auto entity = content.order.rbegin(); entity != content.order.rend(); ++entity) {
        if (content.isUser(*entity) != users)
            continue;
        std::vector<std::uint32_t>& group = members[coloring.categoryOf[*entity]];
        if (group.size() < GroupNames::sampleSize && content.isDrawn(*entity))
            group.push_back(*entity);
    }
    return members;
}

float median(std::vector<float>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

void GroupNames::setColoring(const ScatterContent& content, const Coloring* coloring, const std::vector<Emphasis>& emphasis)
{
    m_groups.clear();
    if (!coloring || coloring->categoryOf.size() != content.numEntities())
        return;
    const std::vector<std::size_t> named = namedCategories(*coloring, emphasis);
    if (named.empty())
        return;
    auto items = sampleOf(content, *coloring, false), users = sampleOf(content, *coloring, true);
    for (const std::size_t c : named) {
        const Category& category = coloring->categories[c];
        std::vector<std::uint32_t>& members = items[c].empty() ? users[c] : items[c];
        if (!members.empty())
            m_groups.push_back(
                {category.caption.isEmpty() ? category.name : category.caption, category.color, std::move(members)});
    }
}

std::vector<OverlayName> GroupNames::namesIn(const ScatterContent& content) const
{
    std::vector<OverlayName> names;
    if (content.positions.rows() != static_cast<Eigen::Index>(content.numEntities()))
        return names;
    std::vector<float> values;
    for (const Group& group : m_groups) {
        OverlayName name{group.text, group.color};
        for (Eigen::Index axis = 0; axis < content.positions.cols(); ++axis) {
            values.clear();
            for (const std::uint32_t entity : group.members)
                values.push_back(content.positions(entity, axis));
            name.place[axis] = median(values);
        }
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace lodestone
