// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/Palette.h"

#include <array>

namespace lodestone {

namespace {

constexpr std::array<CategoryColor, numDistinctColors> namedColors{{
    {rgbOf(0x526894), rgbOf(0x2a5cc9)}, // blue
    {rgbOf(0xe9ba97), rgbOf(0xf3cfa3)}, // sand
    {rgbOf(0x299e7e), rgbOf(0x13a36e)}, // green
    {rgbOf(0xfd6fc4), rgbOf(0xfb8bbf)}, // pink
    {rgbOf(0x0fb6ff), rgbOf(0x2ac6ff)}, // sky
    {rgbOf(0xb36e06), rgbOf(0xe96308)}, // orange
    {rgbOf(0x5f3553), rgbOf(0xb72886)}, // plum
    {rgbOf(0x9db126), rgbOf(0xa6c701)}, // lime
    {rgbOf(0x402e9f), rgbOf(0xa673ef)}, // violet
    {rgbOf(0x953907), rgbOf(0x7c5b2d)}, // brown
}};

Rgb mix(Rgb color, Rgb with, int percent)
{
    const auto channel = [percent](int a, int b) { return static_cast<std::uint8_t>(a + (b - a) * percent / 100); };
    return {channel(color.red, with.red), channel(color.green, with.green), channel(color.blue, with.blue)};
}

} // namespace

CategoryColor categoryColor(std::size_t index)
{
    const CategoryColor color = namedColors[index % numDistinctColors];
    if (index / numDistinctColors % 2 == 0)
        return color;
    return {mix(color.onLight, {255, 255, 255}, 45), mix(color.onDark, {0, 0, 0}, 40)};
}

} // namespace lodestone
