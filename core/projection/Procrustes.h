// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"

namespace lodestone {

/// Rotation (reflection allowed) of `layout` that brings it closest to `reference`, row by row; no scaling.
struct Procrustes {
    Eigen::MatrixXf rotation; ///< d x d, orthogonal: aligned = (layout - mean(layout)) * rotation + mean(reference)
    /// ||aligned - reference||_F / ||reference - its mean||_F; 0 = same shape. If all reference rows are equal: 0 if those
    /// of the layout are too, else 1.
    double residual = 0;
};

/// @pre same shape, at least one row, finite
Procrustes fitProcrustes(const RowMatrixRef& layout, const RowMatrixRef& reference);

/// Rotates `layout` onto `reference` in place, keeping its own mean and scale. Returns the residual.
double alignTo(RowMatrix& layout, const RowMatrixRef& reference);

} // namespace lodestone
