// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Coloring.h"
#include "ui/views/ScatterContent.h"

namespace lodestone {

inline constexpr int side = 200;
inline constexpr CategoryColor red{{255, 0, 0}, {255, 120, 120}};

/// Two users and two items at the corners of a square of 100 pixels, in 200 x 200 pixels of one unit each.
inline ScatterContent fourPoints()
{
    ScatterContent content;
    content.numUsers = 2;
    content.order = {0, 1, 2, 3};
    content.positions.resize(4, 2);
    content.positions << -50, 50, 50, 50, -50, -50, 50, -50;
    content.colors.assign(4, {0, 0, 0, 255});
    content.pointSize = 6;
    content.plane.screen = content.orbit.screen = {side, side};
    content.plane.unitsPerPixel = 1;
    return content;
}

} // namespace lodestone
