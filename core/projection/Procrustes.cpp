// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/Procrustes.h"

#include "core/parallel/ParallelFor.h"

#include <Eigen/SVD>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace lodestone {

namespace {
constexpr std::size_t rowsPerPiece = 16384;

/// Calls add(i, piece) for all rows and returns the pieces' sums, added in order.
template <typename Sum, typename Add> Sum sumOverRows(Eigen::Index numRows, const Sum& zero, Add&& add)
{
    const auto count = static_cast<std::size_t>(numRows);
    std::vector<Sum> pieces((count + rowsPerPiece - 1) / rowsPerPiece, zero);
    parallelFor(0, count, rowsPerPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            add(static_cast<Eigen::Index>(i), pieces[begin / rowsPerPiece]);
    });
    Sum total = zero;
    for (const Sum& piece : pieces)
        total += piece;
    return total;
}

Eigen::RowVectorXd meanOf(const RowMatrixRef& rows)
{
    const Eigen::RowVectorXd zero = Eigen::RowVectorXd::Zero(rows.cols());
    return sumOverRows(rows.rows(), zero,
                       [&](Eigen::Index i, Eigen::RowVectorXd& sum) { sum += rows.row(i).cast<double>(); })
        / static_cast<double>(rows.rows());
}
} // namespace

Procrustes fitProcrustes(const RowMatrixRef& layout, const RowMatrixRef& reference)
{
    assert(layout.rows() == reference.rows() && layout.cols() == reference.cols() && layout.rows() >= 1);
    const Eigen::Index d = layout.cols();
    const Eigen::RowVectorXd from = meanOf(layout), to = meanOf(reference);
    // Columns: the products of both; last row: the squares of each.
    const Eigen::MatrixXd sums =
        sumOverRows(layout.rows(), Eigen::MatrixXd::Zero(d + 1, std::max<Eigen::Index>(d, 2)).eval(),
                    [&](Eigen::Index i, Eigen::MatrixXd& sum) {
                        const auto x = layout.row(i).cast<double>() - from;
                        const auto y = reference.row(i).cast<double>() - to;
                        for (Eigen::Index column = 0; column < d; ++column)
                            for (Eigen::Index row = 0; row < d; ++row)
                                sum(row, column) += x[row] * y[column];
                        sum(d, 0) += x.squaredNorm();
                        sum(d, 1) += y.squaredNorm();
                    });
    const Eigen::JacobiSVD<Eigen::MatrixXd> svd(sums.topLeftCorner(d, d), Eigen::ComputeFullU | Eigen::ComputeFullV);
    const double spread = sums(d, 0), target = sums(d, 1);
    const double left = std::max(0.0, spread + target - 2 * svd.singularValues().sum());
    Procrustes fit{(svd.matrixU() * svd.matrixV().transpose()).cast<float>(), 0};
    if (target > 0)
        fit.residual = std::sqrt(left / target);
    else
        fit.residual = spread > 0 ? 1 : 0;
    return fit;
}

double alignTo(RowMatrix& layout, const RowMatrixRef& reference)
{
    const Procrustes fit = fitProcrustes(layout, reference);
    const Eigen::RowVectorXf mean = meanOf(layout).cast<float>();
    parallelFor(0, static_cast<std::size_t>(layout.rows()), rowsPerPiece, [&](std::size_t begin, std::size_t end) {
        const auto first = static_cast<Eigen::Index>(begin), count = static_cast<Eigen::Index>(end - begin);
        const RowMatrix centered = layout.middleRows(first, count).rowwise() - mean;
        layout.middleRows(first, count) = centered.lazyProduct(fit.rotation).rowwise() + mean;
    });
    return fit.residual;
}

} // namespace lodestone
