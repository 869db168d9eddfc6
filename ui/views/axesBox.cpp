// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/axesBox.h"

namespace lodestone {

Eigen::AlignedBox3d pointBox(const RowMatrix& positions)
{
    Eigen::AlignedBox3d box;
    if (positions.rows() == 0)
        return box;
    const Eigen::RowVectorXf low = positions.colwise().minCoeff(), high = positions.colwise().maxCoeff();
    const bool flat = positions.cols() < 3;
    box.extend(Eigen::Vector3d(low[0], low[1], flat ? 0 : low[2]));
    box.extend(Eigen::Vector3d(high[0], high[1], flat ? 0 : high[2]));
    return box;
}

Eigen::AlignedBox3d enlarged(const Eigen::AlignedBox3d& points)
{
    constexpr double room = 0.2; // of the extent, at each side
    if (points.isEmpty())
        return points;
    const Eigen::Vector3d margin = room * points.sizes();
    return {points.min() - margin, points.max() + margin};
}

} // namespace lodestone
