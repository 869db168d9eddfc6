// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/Pca.h"

#include "core/parallel/ParallelFor.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cassert>

namespace lodestone {

namespace {
constexpr std::size_t rowsPerMoments = 16384;
constexpr std::size_t rowsPerBlock = 256; ///< summed in float: few enough to lose no more than the last digit
constexpr double smallestExplained = 1e-7; ///< of the variance; less is rounding

/// Count, mean and scatter of rows, both relative to a common shift near the mean, so that nothing cancels.
struct Moments {
    Eigen::VectorXd sum;
    Eigen::MatrixXd products; ///< lower triangle

    explicit Moments(Eigen::Index dimension)
        : sum(Eigen::VectorXd::Zero(dimension)), products(Eigen::MatrixXd::Zero(dimension, dimension))
    {
    }
};

Moments momentsOf(const RowMatrixRef& rows, const Eigen::RowVectorXf& shift)
{
    Moments moments(rows.cols());
    RowMatrix block;
    Eigen::MatrixXf products(rows.cols(), rows.cols());
    for (Eigen::Index first = 0; first < rows.rows(); first += rowsPerBlock) {
        block = rows.middleRows(first, std::min<Eigen::Index>(rowsPerBlock, rows.rows() - first)).rowwise() - shift;
        products.noalias() = block.transpose() * block;
        moments.products += products.cast<double>();
        moments.sum += block.colwise().sum().transpose().cast<double>();
    }
    return moments;
}

/// Mean and covariance of all rows.
std::pair<Eigen::VectorXd, Eigen::MatrixXd> covarianceOf(const RowMatrixRef& rows)
{
    const auto numRows = static_cast<std::size_t>(rows.rows());
    const Eigen::RowVectorXf shift = rows.topRows(std::min<Eigen::Index>(rowsPerBlock, rows.rows())).colwise().mean();
    std::vector<Moments> pieces((numRows + rowsPerMoments - 1) / rowsPerMoments, Moments(rows.cols()));
    parallelFor(0, numRows, rowsPerMoments, [&](std::size_t begin, std::size_t end) {
        pieces[begin / rowsPerMoments] =
            momentsOf(rows.middleRows(static_cast<Eigen::Index>(begin), static_cast<Eigen::Index>(end - begin)), shift);
    });
    Moments total(rows.cols());
    for (const Moments& piece : pieces) {
        total.sum += piece.sum;
        total.products += piece.products;
    }
    const Eigen::VectorXd mean = total.sum / static_cast<double>(numRows);
    return {mean + shift.transpose().cast<double>(),
            total.products / static_cast<double>(numRows) - mean * mean.transpose()};
}

void makeLargestCoefficientPositive(Eigen::Ref<Eigen::VectorXd> axis)
{
    Eigen::Index largest = 0;
    axis.cwiseAbs().maxCoeff(&largest);
    if (axis[largest] < 0)
        axis = -axis;
}
} // namespace

PcaBasis fitPca(const RowMatrixRef& rows, const Eigen::MatrixXf& factor, int numComponents)
{
    assert(rows.rows() >= 1 && (factor.size() == 0 || factor.cols() == rows.cols()));
    auto [mean, covariance] = covarianceOf(rows);
    if (factor.size() != 0) {
        const Eigen::MatrixXd map = factor.cast<double>();
        mean = map * mean;
        covariance = map * covariance * map.transpose();
    }
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(covariance);
    const double total = std::max(0.0, covariance.trace());
    const Eigen::Index dimension = covariance.rows();
    PcaBasis basis{mean.cast<float>(), Eigen::MatrixXf::Zero(dimension, numComponents),
                   Eigen::VectorXf::Zero(numComponents)};
    for (Eigen::Index c = 0; c < std::min<Eigen::Index>(numComponents, dimension); ++c) {
        const Eigen::Index rising = dimension - 1 - c;
        Eigen::VectorXd axis = solver.eigenvectors().col(rising);
        makeLargestCoefficientPositive(axis);
        basis.axes.col(c) = axis.cast<float>();
        const double share = total > 0 ? solver.eigenvalues()[rising] / total : 0;
        basis.explained[c] = share > smallestExplained ? static_cast<float>(share) : 0;
    }
    return basis;
}

RowMatrix project(const RowMatrixRef& rows, const Eigen::MatrixXf& factor, const PcaBasis& basis)
{
    // (L e - mean) A = e (L^T A) - mean A: the rows are mapped and projected at once.
    const Eigen::MatrixXf axes = factor.size() == 0 ? basis.axes : factor.transpose() * basis.axes;
    const Eigen::RowVectorXf offset = basis.mean.transpose() * basis.axes;
    RowMatrix coordinates(rows.rows(), axes.cols());
    parallelFor(0, static_cast<std::size_t>(rows.rows()), rowsPerMoments, [&](std::size_t begin, std::size_t end) {
        const auto first = static_cast<Eigen::Index>(begin), count = static_cast<Eigen::Index>(end - begin);
        // Two or three columns: plain dot products are faster than the packing of a general product.
        coordinates.middleRows(first, count) = rows.middleRows(first, count).lazyProduct(axes);
        coordinates.middleRows(first, count).rowwise() -= offset;
    });
    return coordinates;
}

} // namespace lodestone
