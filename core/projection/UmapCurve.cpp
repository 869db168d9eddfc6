// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/UmapCurve.h"

#include <Eigen/Dense>

#include <cassert>
#include <cmath>

namespace lodestone {

namespace {
constexpr int numDistances = 300, maxCurveSteps = 200;

/// Residuals of the fit and their derivatives by a and b.
struct Residuals {
    Eigen::ArrayXd values;
    Eigen::MatrixX2d slopes;

    Residuals(const UmapCurve& curve, const Eigen::ArrayXd& distances, const Eigen::ArrayXd& wanted)
        : values(distances.size()), slopes(distances.size(), 2)
    {
        const Eigen::ArrayXd powers = distances.pow(2 * curve.b);
        const Eigen::ArrayXd likely = 1 / (1 + curve.a * powers);
        values = likely - wanted;
        slopes.col(0) = -powers * likely.square();
        slopes.col(1) = -2 * curve.a * distances.log() * powers * likely.square();
    }
};
} // namespace

UmapCurve fitUmapCurve(double minDistance, double spread)
{
    assert(spread > 0 && minDistance >= 0 && minDistance <= spread);
    // Distance 0 has residual 0 for all a and b.
    const Eigen::ArrayXd distances = Eigen::ArrayXd::LinSpaced(numDistances, 0, 3 * spread).tail(numDistances - 1);
    const Eigen::ArrayXd wanted = (-(distances - minDistance).max(0.0) / spread).exp();
    UmapCurve curve{1, 1};
    double damping = 1e-3;
    for (int step = 0; step < maxCurveSteps; ++step) {
        const Residuals now(curve, distances, wanted);
        Eigen::Matrix2d normal = now.slopes.transpose() * now.slopes;
        normal.diagonal() *= 1 + damping;
        const Eigen::Vector2d change = normal.ldlt().solve(-now.slopes.transpose() * now.values.matrix());
        const UmapCurve next{curve.a + change[0], curve.b + change[1]};
        const bool isBetter =
            next.a > 0 && next.b > 0 && Residuals(next, distances, wanted).values.square().sum() < now.values.square().sum();
        if (isBetter)
            curve = next;
        if (change.norm() < 1e-10)
            break;
        damping *= isBetter ? 0.1 : 10;
    }
    return curve;
}

} // namespace lodestone
