// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/UnitBall.h"

#include "core/parallel/ParallelFor.h"

#include <Eigen/Eigenvalues>

#include <atomic>
#include <cmath>
#include <numbers>

namespace lodestone {

UnitBall projectUnitBall(const Eigen::MatrixXf& factor, const PcaBasis& basis)
{
    // y = axes^T (L e - mean): the ball becomes the ellipsoid of axes^T L about the image of 0.
    Eigen::MatrixXd map = basis.axes.transpose().cast<double>();
    if (factor.size() > 0)
        map *= factor.cast<double>();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(map * map.transpose());
    const Eigen::VectorXd radii = solver.eigenvalues().cwiseMax(0).cwiseSqrt();
    UnitBall ball;
    ball.shape = (solver.eigenvectors() * radii.asDiagonal() * solver.eigenvectors().transpose()).cast<float>();
    ball.center = -basis.axes.transpose() * basis.mean;
    return ball;
}

std::vector<RowMatrix> outlineOf(const UnitBall& ball, int numCorners)
{
    const Eigen::Index dimensions = ball.center.size();
    std::vector<RowMatrix> curves;
    for (Eigen::Index a = 0; a < dimensions; ++a) {
        for (Eigen::Index b = a + 1; b < dimensions; ++b) {
            RowMatrix curve(numCorners, dimensions);
            for (int i = 0; i < numCorners; ++i) {
                const auto angle = static_cast<float>(2 * std::numbers::pi * i / numCorners);
                curve.row(i) =
                    (ball.center + ball.shape.col(a) * std::cos(angle) + ball.shape.col(b) * std::sin(angle)).transpose();
            }
            curves.push_back(std::move(curve));
        }
    }
    return curves;
}

BallCounts countAtBound(const RowMatrixRef& rows)
{
    constexpr double tolerance = 1e-4;
    constexpr std::size_t grain = 1 << 14;
    std::atomic<std::size_t> atBound = 0, outside = 0;
    parallelFor(0, static_cast<std::size_t>(rows.rows()), grain, [&](std::size_t begin, std::size_t end) {
        std::size_t bound = 0, beyond = 0;
        for (std::size_t row = begin; row < end; ++row) {
            const double length = std::sqrt(static_cast<double>(rows.row(static_cast<Eigen::Index>(row)).squaredNorm()));
            if (!(length <= 1 + tolerance))
                ++beyond;
            else if (length >= 1 - tolerance)
                ++bound;
        }
        atBound += bound;
        outside += beyond;
    });
    return {atBound, outside, static_cast<std::size_t>(rows.rows())};
}

} // namespace lodestone
