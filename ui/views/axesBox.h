// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"

#include <Eigen/Geometry>

namespace lodestone {

/// Smallest box around all rows; flat (z = 0) for two columns; empty for no rows.
Eigen::AlignedBox3d pointBox(const RowMatrix& positions);
/// The axes box for points that need `points`: with room for the points to spread.
Eigen::AlignedBox3d enlarged(const Eigen::AlignedBox3d& points);

} // namespace lodestone
