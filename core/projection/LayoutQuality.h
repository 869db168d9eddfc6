// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/NeighborGraph.h"

#include <cstdint>
#include <stop_token>

namespace lodestone {

struct QualityOptions {
    int numNeighbors = 15;
    NeighborDistance distance = NeighborDistance::Euclid;
    Eigen::Index maxPoints = 2000; ///< measured at so many points at most, a seeded sample
    std::uint64_t seed = 1;
};

/// How far the neighbors in a picture are those of the vectors. All are 0..1, 1 = the same neighbors.
/// Source: Venna and Kaski, Neighborhood preservation in nonlinear projection methods, ICANN 2001.
struct LayoutQuality {
    double trustworthiness = 1; ///< less where neighbors in the picture are far apart in truth
    double continuity = 1; ///< less where true neighbors are torn apart in the picture
    double preserved = 1; ///< mean share of the true neighbors that are neighbors in the picture
    int numNeighbors = 0;
    /// Points it was measured at, each against all others; fewer than numPoints: a sample.
    Eigen::Index numMeasured = 0, numPoints = 0;
};

/// Equally far points rank by index. Deterministic on any number of threads.
/// @param rows    n x dimension, compared as findNeighbors() does
/// @param layout  n x axes, finite
/// Throws Error where rows or layout are not finite, or half of the points are not more than the neighbors.
/// @return numMeasured == 0 only if `stop` was requested
LayoutQuality layoutQuality(const RowMatrixRef& rows, const Eigen::MatrixXf& factor, const RowMatrixRef& layout,
                            const QualityOptions& options, const std::stop_token& stop = {});

} // namespace lodestone
