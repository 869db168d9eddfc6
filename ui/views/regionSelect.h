// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterContent.h"

#include <QPolygonF>

#include <span>

namespace lodestone {

/// What lies inside an outline on the screen.
struct RegionHits {
    std::vector<std::uint8_t> inside; ///< one per entity; 1 where it is drawn and inside
    std::size_t count = 0;
    std::vector<std::size_t> countOf; ///< per category, where categories were given
};

/// The entities that are drawn, whatever the budget leaves out of the frame, and lie inside the outline by the even-odd
/// rule; in 3D all along the line of sight.
/// @param outline  logical pixels.  @param categoryOf  one per entity, below `numCategories`; or empty
RegionHits entitiesInside(const ScatterContent& content, const QPolygonF& outline,
                          std::span<const std::uint16_t> categoryOf = {}, std::size_t numCategories = 0);

/// The entities that are drawn, whatever the budget leaves out of the frame.
std::vector<std::uint8_t> entitiesDrawn(const ScatterContent& content);

} // namespace lodestone
