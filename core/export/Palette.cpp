// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/Palette.h"

#include <array>

namespace lodestone {

namespace {

constexpr Rgb hex(std::uint32_t rgb)
{
    return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8), static_cast<std::uint8_t>(rgb)};
}

constexpr std::array<CategoryColor, numDistinctColors> distinct{{
    {hex(0x526894), hex(0x2a5cc9)}, // blue
    {hex(0xe9ba97), hex(0xf3cfa3)}, // sand
    {hex(0x299e7e), hex(0x13a36e)}, // green
    {hex(0xfd6fc4), hex(0xfb8bbf)}, // pink
    {hex(0x0fb6ff), hex(0x2ac6ff)}, // sky
    {hex(0xb36e06), hex(0xe96308)}, // orange
    {hex(0x5f3553), hex(0xb72886)}, // plum
    {hex(0x9db126), hex(0xa6c701)}, // lime
    {hex(0x402e9f), hex(0xa673ef)}, // violet
    {hex(0x953907), hex(0x7c5b2d)}, // brown
}};

Rgb mix(Rgb color, Rgb with, int percent)
{
    const auto channel = [percent](int a, int b) { return static_cast<std::uint8_t>(a + (b - a) * percent / 100); };
    return {channel(color.red, with.red), channel(color.green, with.green), channel(color.blue, with.blue)};
}

} // namespace

CategoryColor categoryColor(std::size_t index)
{
    const CategoryColor color = distinct[index % numDistinctColors];
    if (index / numDistinctColors % 2 == 0)
        return color;
    return {mix(color.onLight, {255, 255, 255}, 45), mix(color.onDark, {0, 0, 0}, 40)};
}

} // namespace lodestone
