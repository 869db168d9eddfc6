// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/Palette.h"

namespace lodestone {

/// How colors are seen. Each but the first has no cones of one kind: of long, middle, short waves.
enum class ColorVision { Normal, Protanopia, Deuteranopia, Tritanopia };

/// The color that looks to normal eyes as `color` looks to those of `vision` (Machado, Oliveira and Fernandes, 2009,
/// severity 1).
Rgb seenWith(ColorVision vision, Rgb color);
CategoryColor seenWith(ColorVision vision, const CategoryColor& color);

} // namespace lodestone
