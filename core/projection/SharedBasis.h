// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/Pca.h"

namespace lodestone {

/// Vectors as a run has them, and L of the metric they are seen under (empty: the identity). Both outlive it.
struct SpaceView {
    RowMatrixRef rows; ///< n x dimension
    const Eigen::MatrixXf& factor;
};

/// A space on given axes.
struct PlacedSpace {
    RowMatrix positions; ///< n x number of axes
    Eigen::VectorXf explained; ///< share of the variance of this space that each axis shows, 0..1
    double residual = 0; ///< as in Procrustes, in all dimensions of the spaces; 0 where nothing was rotated
};

/// On axes that were fitted to the same run, at this epoch or another: growth and movement stay visible.
PlacedSpace placeOnAxes(const SpaceView& space, const PcaBasis& axes);

/// On the axes of another run: in all its dimensions `space` is first moved and rotated (reflection allowed, no scaling)
/// onto `reference`, row by row, as close as it gets; then it is seen from where `reference` is seen. The space with fewer
/// dimensions gets further ones that are 0.
/// @param axes  of the run of `reference`.  @pre both have the same rows, at least one
/// Throws Error where vectors are not finite.
PlacedSpace placeRotated(const SpaceView& space, const SpaceView& reference, const PcaBasis& axes);

} // namespace lodestone
