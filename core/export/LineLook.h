// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/Palette.h"

#include <array>
#include <vector>

namespace lodestone {

/// Small shapes along a line that tell it from another of the same color.
enum class LineMark { None, Square, Triangle, Diamond, Cross, Plus };
inline constexpr std::size_t numLineMarks = 6;
/// A mark stands on each so many-th of a line's points, so that there are few, and one at least.
constexpr std::size_t marksEvery(std::size_t numPoints)
{
    constexpr std::size_t most = 8;
    return (numPoints + most - 1) / most;
}
using MarkLine = std::vector<std::array<double, 2>>;
/// Lines around 0, 0 with an extent of about 1 to each side, y downwards; one that ends where it begins is filled.
std::vector<MarkLine> markLines(LineMark mark);

/// What lines, their samples in legends and swatches of the same thing have in common.
struct LineLook {
    CategoryColor color;
    LineMark mark = LineMark::None;
    bool operator==(const LineLook&) const = default;
};

} // namespace lodestone
