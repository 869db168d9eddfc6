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
constexpr std::size_t rowsPerSum = 16384;

/// Calls add(i, piece) for all i below `size` and returns the pieces' sums, added in order.
template <typename Sum, typename Add> Sum sumOverRows(Eigen::Index size, const Sum& zero, std::size_t perPiece, Add&& add)
{
    const auto count = static_cast<std::size_t>(size);
    std::vector<Sum> pieces((count + perPiece - 1) / perPiece, zero);
    parallelFor(0, count, perPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            add(static_cast<Eigen::Index>(i), pieces[begin / perPiece]);
    });
    Sum total = zero;
    for (const Sum& piece : pieces)
        total += piece;
    return total;
}

Eigen::RowVectorXd meanOf(const RowMatrixRef& rows)
{
    const Eigen::RowVectorXd zero = Eigen::RowVectorXd::Zero(rows.cols());
    return sumOverRows(rows.rows(), zero, rowsPerSum,
                       [&](Eigen::Index i, Eigen::RowVectorXd& sum) { sum += rows.row(i).cast<double>(); })
        / static_cast<double>(rows.rows());
}

/// What the fit needs of centered rows. Sums of pieces are added in order: the same on any number of threads.
struct Products {
    Eigen::MatrixXd cross; ///< d x d: layout^T reference
    double spread = 0, target = 0; ///< squares of the layout and of the reference

    Products& operator+=(const Products& other)
    {
        cross += other.cross;
        spread += other.spread;
        target += other.target;
        return *this;
    }
};

Products productsOf(const RowMatrixRef& layout, const RowMatrixRef& reference, const Eigen::RowVectorXd& from,
                    const Eigen::RowVectorXd& to)
{
    constexpr Eigen::Index rowsPerProduct = 512; // few enough to stay in the cache
    const Eigen::Index numProducts = (layout.rows() + rowsPerProduct - 1) / rowsPerProduct;
    const auto multiply = [&](Eigen::Index product, Products& sum) {
        const Eigen::Index first = product * rowsPerProduct, count = std::min(rowsPerProduct, layout.rows() - first);
        const Eigen::MatrixXd x = layout.middleRows(first, count).cast<double>().rowwise() - from;
        const Eigen::MatrixXd y = reference.middleRows(first, count).cast<double>().rowwise() - to;
        sum.cross.noalias() += x.transpose() * y;
        sum.spread += x.squaredNorm();
        sum.target += y.squaredNorm();
    };
    return sumOverRows(numProducts, Products{Eigen::MatrixXd::Zero(layout.cols(), layout.cols())},
                       rowsPerSum / rowsPerProduct, multiply);
}
} // namespace

Procrustes fitProcrustes(const RowMatrixRef& layout, const RowMatrixRef& reference)
{
    assert(layout.rows() == reference.rows() && layout.cols() == reference.cols() && layout.rows() >= 1);
    const Eigen::RowVectorXd from = meanOf(layout), to = meanOf(reference);
    const auto [cross, spread, target] = productsOf(layout, reference, from, to);
    const Eigen::JacobiSVD<Eigen::MatrixXd> svd(cross, Eigen::ComputeFullU | Eigen::ComputeFullV);
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
    parallelFor(0, static_cast<std::size_t>(layout.rows()), rowsPerSum, [&](std::size_t begin, std::size_t end) {
        const auto first = static_cast<Eigen::Index>(begin), count = static_cast<Eigen::Index>(end - begin);
        const RowMatrix centered = layout.middleRows(first, count).rowwise() - mean;
        layout.middleRows(first, count) = centered.lazyProduct(fit.rotation).rowwise() + mean;
    });
    return fit.residual;
}

} // namespace lodestone
