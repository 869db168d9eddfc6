// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/projection/Pca.h"

#include <cstddef>
#include <vector>

namespace lodestone {

/// Where the unit ball |e| <= 1 lies in a linear projection: the points center + shape * x with |x| <= 1.
/// Source: Magnetic Metric Learning, Eq. 14, seen through project() of Pca.h.
struct UnitBall {
    Eigen::MatrixXf shape; ///< numComponents x numComponents, symmetric, positive semi-definite
    Eigen::VectorXf center; ///< numComponents
};

/// @param factor  L, dimension x dimension, or empty for the identity
UnitBall projectUnitBall(const Eigen::MatrixXf& factor, const PcaBasis& basis);

/// Closed curves on the border: one in two dimensions; in three the images of the circles in the coordinate planes.
/// @param numCorners  of each curve
std::vector<RowMatrix> outlineOf(const UnitBall& ball, int numCorners);

/// How rows keep to the unit ball.
struct BallCounts {
    std::size_t atBound = 0; ///< of length 1, as far as single precision tells: within 1e-4
    std::size_t outside = 0; ///< longer
    std::size_t total = 0;
};
/// Deterministic on any number of threads. Rows that are not finite count as outside.
BallCounts countAtBound(const RowMatrixRef& rows);

} // namespace lodestone
