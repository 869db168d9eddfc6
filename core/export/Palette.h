// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace lodestone {

struct Rgb {
    std::uint8_t red = 0, green = 0, blue = 0;
    bool operator==(const Rgb&) const = default;
};

/// Of a number such as 0x299e7e.
constexpr Rgb rgbOf(std::uint32_t hex)
{
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8), static_cast<std::uint8_t>(hex)};
}

/// A color for light and one for dark backgrounds, of the same hue.
struct CategoryColor {
    Rgb onLight, onDark;
    bool operator==(const CategoryColor&) const = default;
};

/// Colors of the categories, in order: the hues of Okabe and Ito and three more, with lightness chosen such that any two
/// of the ten differ by at least 0.11 in OKLab with normal vision and with protanopia, deuteranopia and tritanopia
/// (Okabe and Ito's own seven: 0.076; simulation of Machado et al. 2009), and that none comes near the background.
/// Beyond the ten they repeat as tints, beyond twenty from the start.
CategoryColor categoryColor(std::size_t index);
inline constexpr std::size_t numDistinctColors = 10;

/// "Other": what has a category, but none of those shown.
inline constexpr CategoryColor otherColor{{128, 134, 142}, {140, 146, 154}};
/// What has no category.
inline constexpr CategoryColor noCategoryColor{{190, 194, 200}, {88, 93, 101}};

} // namespace lodestone
