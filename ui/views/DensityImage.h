// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ScatterContent.h"

#include <Eigen/Geometry>

#include <memory>
#include <vector>

namespace lodestone {

/// Where the points of a plane are many: a raster over the axes box, from the color of the background to that of the
/// outlines with the logarithm of their number. Each point counts, also those that are not drawn one by one.
struct DensityImage {
    Eigen::AlignedBox3d box;
    int size = 0; ///< cells along each side
    std::vector<Rgba> pixels; ///< size x size, from the lowest row up; opaque
};

/// Of all points that may be drawn, whatever the budget. Null in 3D and where there are none.
DensityImagePtr densityOf(const ScatterContent& content);

} // namespace lodestone
