// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/Palette.h"

#include <array>

namespace lodestone {

/// A color by how it looks: equal distances look equally far apart (Björn Ottosson, 2020).
struct OkLab {
    double lightness = 0; ///< 0 black, 1 white
    double a = 0, b = 0; ///< 0 for grays
};

OkLab toOkLab(Rgb color);
/// What screens cannot show becomes grayer until they can, of the same lightness and hue.
Rgb toRgb(const OkLab& color);

/// Of light, 0 to 1, as a byte stores it (sRGB), and back; what lies beyond is cut off.
double linearOf(std::uint8_t value);
std::uint8_t byteOf(double linear);

/// The color as each ColorVision sees it.
std::array<OkLab, 4> seenByAll(Rgb color);
/// Distance for those eyes to which the two look most alike.
double leastDifference(const std::array<OkLab, 4>& a, const std::array<OkLab, 4>& b);
/// Of the web content accessibility guidelines, 1 to 21.
double contrastRatio(Rgb a, Rgb b);
/// The color itself, or where its contrast is too small, one of the same hue that is as much darker or lighter as it
/// takes: away from the background. @param ratio  one that black or white has on it
Rgb withContrast(Rgb color, Rgb background, double ratio);

} // namespace lodestone
