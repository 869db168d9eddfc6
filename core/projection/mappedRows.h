// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"

namespace lodestone {

/// How rows are compared: Euclid of L e, or the cosine of dot-product models.
enum class NeighborDistance { Euclid, Cosine };

/// Rows whose Euclidean distances are those to compare by: L e, moved so that the mean is about 0, which costs no distance
/// and saves digits; for Cosine L e scaled to length 1, so that half the squared distance is 1 - cosine. Rows of length 0
/// then have a direction of their own, in a last column that is there only if one is: cosine 0 with all other rows and 1
/// among themselves.
/// @param rows    n x dimension
/// @param factor  L, dimension x dimension, or empty for the identity
/// Throws Error naming the first row with a coordinate that is not finite or so large that squares overflow.
RowMatrix mappedRows(const RowMatrixRef& rows, const Eigen::MatrixXf& factor, NeighborDistance distance);

} // namespace lodestone
