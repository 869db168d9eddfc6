// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/mappedRows.h"

#include "core/Error.h"

#include <cassert>

namespace lodestone {

namespace {
constexpr float largest = 1e15F; ///< sums of a thousand squares of it are finite
constexpr float shortest = 1e-12F; ///< rows below have no direction

void checkFinite(const RowMatrix& rows)
{
    for (Eigen::Index i = 0; i < rows.rows(); ++i)
        if (!(rows.row(i).array().abs() <= largest).all())
            throw Error("row " + std::to_string(i + 1)
                        + " of the vectors has a coordinate that is not finite or beyond 1e15, so it has no neighbors; "
                          "train again with a smaller learning rate");
}

RowMatrix unitRows(RowMatrix rows)
{
    const Eigen::VectorXf norms = rows.rowwise().norm();
    if ((norms.array() < shortest).any())
        rows.conservativeResizeLike(RowMatrix::Zero(rows.rows(), rows.cols() + 1));
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        if (norms[i] < shortest) {
            rows.row(i).setZero();
            rows(i, rows.cols() - 1) = 1;
        } else {
            rows.row(i) /= norms[i];
        }
    }
    return rows;
}
} // namespace

RowMatrix mappedRows(const RowMatrixRef& rows, const Eigen::MatrixXf& factor, NeighborDistance distance)
{
    assert(factor.size() == 0 || factor.cols() == rows.cols());
    RowMatrix mapped = rows;
    if (factor.size() != 0)
        mapped = rows * factor.transpose();
    checkFinite(mapped);
    if (distance == NeighborDistance::Cosine)
        return unitRows(std::move(mapped));
    if (mapped.rows() > 0)
        mapped.rowwise() -= mapped.colwise().mean().eval();
    return mapped;
}

} // namespace lodestone
