// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ColorMap.h"

#include "core/markedText.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace lodestone {

namespace {

std::vector<Rgb> stops(std::initializer_list<std::uint32_t> colors)
{
    std::vector<Rgb> list;
    for (const std::uint32_t color : colors)
        list.push_back(rgbOf(color));
    return list;
}

Rgb mix(Rgb a, Rgb b, double part)
{
    const auto channel = [part](int from, int to) {
        return static_cast<std::uint8_t>(std::lround(from + (to - from) * part));
    };
    return {channel(a.red, b.red), channel(a.green, b.green), channel(a.blue, b.blue)};
}

/// The same color on a dark background, lighter where it would not be seen there; likewise darker on a light one.
CategoryColor onBoth(Rgb color)
{
    constexpr double tooDark = 90, tooLight = 205, share = 0.4;
    const double brightness = 0.299 * color.red + 0.587 * color.green + 0.114 * color.blue;
    CategoryColor both{color, color};
    if (brightness < tooDark)
        both.onDark = mix(color, {255, 255, 255}, share);
    if (brightness > tooLight)
        both.onLight = mix(color, {0, 0, 0}, share / 2);
    return both;
}

std::vector<CategoryColor> twins(std::initializer_list<std::uint32_t> colors)
{
    std::vector<CategoryColor> list;
    for (const std::uint32_t color : colors)
        list.push_back(onBoth(rgbOf(color)));
    return list;
}

std::vector<CategoryColor> standardColors()
{
    std::vector<CategoryColor> list;
    for (std::size_t i = 0; i < numDistinctColors; ++i)
        list.push_back(categoryColor(i));
    return list;
}

template <typename List> const auto& findIn(const List& list, std::string_view key)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.key == key; });
    return found == list.end() ? list.front() : *found;
}

} // namespace

Rgb ColorMap::at(double part) const
{
    const double place = std::clamp(part, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    return mix(stops[below], stops[below + 1], place - static_cast<double>(below));
}

const std::vector<ColorMap>& colorMaps()
{
    static const std::vector<ColorMap> maps{
        {"viridis", "Viridis", false,
         stops({0x440154, 0x482878, 0x3e4989, 0x31688e, 0x26828e, 0x1f9e89, 0x35b779, 0x6ece58, 0xb5de2b, 0xfde725})},
        {"cividis", "Cividis", false,
         stops({0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678, 0xa59c74, 0xc3b369, 0xe1cc55, 0xfee838})},
        {"blue-orange", PARAM_TEXT("ColorMap", "Blue to orange"), true,
         stops({0x1f5fb4, 0x5f8fc6, 0xa8a8a8, 0xd68a4a, 0xc25a00})},
        {"purple-green", PARAM_TEXT("ColorMap", "Purple to green"), true,
         stops({0x7b3294, 0xa073b4, 0xa8a8a8, 0x5fae6f, 0x00803a})},
    };
    return maps;
}

const ColorMap& findColorMap(std::string_view key)
{
    return findIn(colorMaps(), key);
}

CategoryColor CategoryPalette::at(std::size_t index) const
{
    const CategoryColor color = colors[index % colors.size()];
    if (index / colors.size() % 2 == 0)
        return color;
    constexpr double tint = 0.45;
    return {mix(color.onLight, {255, 255, 255}, tint), mix(color.onDark, {0, 0, 0}, tint)};
}

const std::vector<CategoryPalette>& categoryPalettes()
{
    static const std::vector<CategoryPalette> palettes{
        {"standard", "Lodestone (10)", standardColors()},
        {"okabe-ito", "Okabe-Ito (8)",
         twins({0xe69f00, 0x56b4e9, 0x009e73, 0xf0e442, 0x0072b2, 0xd55e00, 0xcc79a7, 0x333333})},
        {"tol", "Tol (10)",
         twins({0xcc6677, 0x332288, 0xddcc77, 0x117733, 0x88ccee, 0x882255, 0x44aa99, 0x999933, 0xaa4499, 0xee7733})},
    };
    return palettes;
}

const CategoryPalette& findCategoryPalette(std::string_view key)
{
    return findIn(categoryPalettes(), key);
}

} // namespace lodestone
