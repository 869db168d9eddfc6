// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"

namespace lodestone {

/// Principal axes of a set of rows.
struct PcaBasis {
    Eigen::VectorXf mean; ///< dimension
    Eigen::MatrixXf axes; ///< dimension x numComponents, orthonormal columns, by falling variance
    Eigen::VectorXf explained; ///< numComponents: share of the total variance, 0..1
};

/// Exact PCA by the covariance matrix (accumulated in double) of `rows` mapped by `factor`: y = factor * e (mml.md 2).
/// Sign rule: in each axis the coefficient of largest magnitude is positive. Axes beyond the rank are unit vectors with
/// explained 0; columns beyond the dimension are zero. Deterministic on any number of threads.
/// @param rows    n x dimension, finite, n >= 1
/// @param factor  dimension x dimension, or empty for the identity
PcaBasis fitPca(const RowMatrixRef& rows, const Eigen::MatrixXf& factor, int numComponents);

/// n x numComponents coordinates of the mapped rows in a basis.
RowMatrix project(const RowMatrixRef& rows, const Eigen::MatrixXf& factor, const PcaBasis& basis);

} // namespace lodestone
