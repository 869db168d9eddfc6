// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/SharedBasis.h"

#include "core/projection/Procrustes.h"
#include "core/projection/mappedRows.h"

#include <algorithm>
#include <cassert>

namespace lodestone {

namespace {
/// Mean of L e over all rows.
Eigen::VectorXf mappedMean(const SpaceView& space)
{
    const Eigen::VectorXd mean =
        space.rows.cast<double>().colwise().sum().transpose() / static_cast<double>(space.rows.rows());
    if (space.factor.size() == 0)
        return mean.cast<float>();
    return (space.factor.cast<double>() * mean).cast<float>();
}

RowMatrix centered(const SpaceView& space)
{
    return mappedRows(space.rows, space.factor, NeighborDistance::Euclid);
}

RowMatrix widened(RowMatrix rows, Eigen::Index dimension)
{
    const Eigen::Index before = rows.cols();
    if (before < dimension) {
        rows.conservativeResize(Eigen::NoChange, dimension);
        rows.rightCols(dimension - before).setZero();
    }
    return rows;
}

/// @param total  squared distances of all mapped rows from their mean
Eigen::VectorXf sharesOf(const RowMatrix& positions, double total)
{
    const Eigen::RowVectorXd mean =
        positions.cast<double>().colwise().sum() / static_cast<double>(std::max<Eigen::Index>(1, positions.rows()));
    const Eigen::VectorXd along = (positions.cast<double>().rowwise() - mean).colwise().squaredNorm();
    if (total <= 0)
        return Eigen::VectorXf::Zero(along.size());
    return (along / total).cwiseMin(1).cast<float>();
}
} // namespace

PlacedSpace placeOnAxes(const SpaceView& space, const PcaBasis& axes)
{
    const RowMatrix mapped = centered(space);
    assert(mapped.cols() == axes.axes.rows());
    const Eigen::RowVectorXf offset = (mappedMean(space) - axes.mean).transpose() * axes.axes;
    PlacedSpace placed;
    placed.positions = mapped.lazyProduct(axes.axes);
    placed.positions.rowwise() += offset;
    placed.explained = sharesOf(placed.positions, mapped.cast<double>().squaredNorm());
    return placed;
}

PlacedSpace placeRotated(const SpaceView& space, const SpaceView& reference, const PcaBasis& axes)
{
    assert(space.rows.rows() == reference.rows.rows() && space.rows.rows() >= 1);
    RowMatrix from = centered(space), onto = centered(reference);
    const Eigen::Index shown = onto.cols(), dimension = std::max(from.cols(), shown);
    assert(shown == axes.axes.rows());
    from = widened(std::move(from), dimension);
    const Procrustes fit = fitProcrustes(from, widened(std::move(onto), dimension));
    const Eigen::MatrixXf seen = fit.rotation.leftCols(shown) * axes.axes;
    const Eigen::RowVectorXf offset = (mappedMean(reference) - axes.mean).transpose() * axes.axes;
    PlacedSpace placed;
    placed.positions = from.lazyProduct(seen);
    placed.positions.rowwise() += offset;
    placed.explained = sharesOf(placed.positions, from.cast<double>().squaredNorm());
    placed.residual = fit.residual;
    return placed;
}

} // namespace lodestone
