// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/LineColors.h"

#include <array>

namespace lodestone {

std::span<const CategoryColor> lineColors()
{
    static constexpr std::array<CategoryColor, numLineHues> colors{{
        {{0x00, 0x72, 0xb2}, {0x56, 0xb4, 0xe9}}, // blue
        {{0xc2, 0x4e, 0x00}, {0xf0, 0x8a, 0x4b}}, // vermilion
        {{0x00, 0x84, 0x5f}, {0x2f, 0xc7, 0x9a}}, // green
        {{0xa8, 0x47, 0x8a}, {0xe0, 0x92, 0xc8}}, // purple
        {{0x8a, 0x6d, 0x00}, {0xe2, 0xb9, 0x3b}}, // ochre
        {{0x5c, 0x66, 0x70}, {0xa9, 0xb2, 0xbb}}, // gray
    }};
    return colors;
}

CategoryColor lineColor(std::size_t hue)
{
    return lineColors()[hue % numLineHues];
}

} // namespace lodestone
