// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/EntityColors.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <array>

namespace lodestone {

namespace {

constexpr int mutedPercent = 25; ///< of the color that is left

Rgba muted(Rgb color, Rgba background, std::uint8_t alpha)
{
    const auto mix = [](int value, int back) {
        return static_cast<std::uint8_t>(back + (value - back) * mutedPercent / 100);
    };
    return {mix(color.red, background.red), mix(color.green, background.green), mix(color.blue, background.blue), alpha};
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

std::vector<Rgba> entityColors(const Coloring& coloring, const std::vector<Emphasis>& emphasis, Rgba background, bool dark,
                               const EntityStates& states)
{
    const bool someSelected = !states.selected.empty();
    std::vector<std::array<Rgba, 2>> ofCategory; ///< not selected, selected
    for (std::size_t c = 0; c < coloring.categories.size(); ++c) {
        const Rgb color = colorOn(coloring.categories[c].color, dark);
        const Rgba full{color.red, color.green, color.blue, 255}, plain{color.red, color.green, color.blue, states.alpha};
        const Rgba faint = muted(color, background, states.alpha);
        const Emphasis shown = emphasisOf(emphasis, c);
        if (shown == Emphasis::Hidden)
            ofCategory.push_back({Rgba{0, 0, 0, 0}, Rgba{0, 0, 0, 0}});
        else
            ofCategory.push_back({someSelected || shown == Emphasis::Muted ? faint : plain, full});
    }
    std::vector<Rgba> colors(coloring.categoryOf.size());
    constexpr std::size_t grain = 1 << 16;
    parallelFor(0, colors.size(), grain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            Rgba color = ofCategory[coloring.categoryOf[i]][someSelected && states.selected[i] ? 1 : 0];
            if (!states.passes.empty() && !states.passes[i])
                color.alpha = 0;
            colors[i] = color;
        }
    });
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
