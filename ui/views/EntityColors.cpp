// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/EntityColors.h"

#include <algorithm>

namespace lodestone {

namespace {

constexpr int mutedPercent = 25; ///< of the color that is left

Rgba muted(Rgb color, Rgba background)
{
    const auto mix = [](int value, int back) {
        return static_cast<std::uint8_t>(back + (value - back) * mutedPercent / 100);
    };
    return {mix(color.red, background.red), mix(color.green, background.green), mix(color.blue, background.blue), 255};
}

Emphasis emphasisOf(const std::vector<Emphasis>& emphasis, std::size_t category)
{
    return category < emphasis.size() ? emphasis[category] : Emphasis::Normal;
}

} // namespace

Rgb colorOn(const CategoryColor& color, bool dark)
{
    return dark ? color.onDark : color.onLight;
}

std::vector<Rgba> entityColors(const Coloring& coloring, const std::vector<Emphasis>& emphasis, Rgba background, bool dark)
{
    std::vector<Rgba> ofCategory;
    for (std::size_t c = 0; c < coloring.categories.size(); ++c) {
        const Rgb color = colorOn(coloring.categories[c].color, dark);
        Rgba drawn{color.red, color.green, color.blue, 255};
        if (emphasisOf(emphasis, c) == Emphasis::Muted)
            drawn = muted(color, background);
        else if (emphasisOf(emphasis, c) == Emphasis::Hidden)
            drawn.alpha = 0;
        ofCategory.push_back(drawn);
    }
    std::vector<Rgba> colors(coloring.categoryOf.size());
    std::transform(coloring.categoryOf.begin(), coloring.categoryOf.end(), colors.begin(),
                   [&](std::uint16_t category) { return ofCategory[category]; });
    return colors;
}

std::vector<std::uint32_t> emphasizedOrder(const std::vector<std::uint32_t>& order, const Coloring& coloring,
                                           const std::vector<Emphasis>& emphasis)
{
    std::vector<std::uint32_t> sorted = order;
    if (std::find(emphasis.begin(), emphasis.end(), Emphasis::Muted) != emphasis.end()) {
        std::stable_partition(sorted.begin(), sorted.end(), [&](std::uint32_t entity) {
            return emphasisOf(emphasis, coloring.categoryOf[entity]) == Emphasis::Muted;
        });
    }
    return sorted;
}

} // namespace lodestone
