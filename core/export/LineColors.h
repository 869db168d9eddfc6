// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/Palette.h"

#include <cstddef>
#include <span>

namespace lodestone {

/// Hues of curves after Okabe and Ito, darker on light backgrounds and lighter on dark ones, so that thin lines keep a
/// contrast of 3:1 or more. Hues beyond the last start again.
CategoryColor lineColor(std::size_t hue);
inline constexpr std::size_t numLineHues = 6;
/// All of them.
std::span<const CategoryColor> lineColors();

} // namespace lodestone
