// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/LineLook.h"
#include "core/store/Project.h"

#include <span>
#include <vector>

namespace lodestone {

/// The color of a run wherever one is drawn, by tables, curves, swatches and pages: the user's own, or else one of
/// numRunColors by its id, so that as many runs one after the other differ. All have a contrast of 3:1 or more on light and
/// on dark: an own color that has less on one of them is made darker or lighter there.
CategoryColor runColor(const StoredRun& run);

/// Any two of them differ by at least 0.09 in OKLab with normal vision and with protanopia, deuteranopia and tritanopia;
/// those that follow each other by 0.12.
inline constexpr std::size_t numRunColors = 10;

/// Looks of runs that are seen together, in their order: each in its color, and where others before it are alike in color,
/// with a mark that none of them has, as long as there are any. The same run again looks the same.
std::vector<LineLook> runLooks(std::span<const StoredRun* const> runs);

} // namespace lodestone
