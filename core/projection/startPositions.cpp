// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/startPositions.h"

#include "core/Error.h"
#include "core/sample/RandomStream.h"

#include <cmath>

namespace lodestone {

RowMatrix startPositions(const RowMatrixRef& layout, double deviation, std::uint64_t seed)
{
    constexpr double partingShare = 0.01;
    if (!layout.allFinite())
        throw Error("the layout to start from has coordinates that are not finite; start from PCA");
    using Doubles = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    Doubles positions = layout.cast<double>();
    if (positions.rows() == 0)
        return layout;
    positions.rowwise() -= positions.colwise().mean().eval();
    const double widest = std::sqrt(positions.colwise().squaredNorm().maxCoeff() / static_cast<double>(positions.rows()));
    positions *= widest > 0 ? deviation / widest : 0;
    const RandomStream stream(seed, Purpose::Layout);
    for (Eigen::Index i = 0; i < positions.rows(); ++i) {
        RandomStream random = stream.at(static_cast<std::uint64_t>(i));
        for (Eigen::Index axis = 0; axis < positions.cols(); ++axis)
            positions(i, axis) += partingShare * deviation * random.gaussian();
    }
    return positions.cast<float>();
}

} // namespace lodestone
