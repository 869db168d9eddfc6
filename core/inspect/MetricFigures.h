// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace lodestone {

/// What a learned metric makes of the axes.
struct MetricFigures {
    Eigen::VectorXd eigenvalues; ///< descending, >= 0
    double condition = 1; ///< largest over smallest eigenvalue; infinite where the smallest is 0
    double effectiveRank = 0; ///< exp of the entropy of the eigenvalues' shares: as many equal axes would be as even
};
/// @param metric  symmetric, positive semi-definite
MetricFigures figuresOf(const Eigen::MatrixXf& metric);

/// Angle between two metrics as vectors of their entries, in degrees, 0 to 90: 0 = the same up to a factor.
/// @pre same size; neither is zero
double angleBetween(const Eigen::MatrixXf& a, const Eigen::MatrixXf& b);

} // namespace lodestone
