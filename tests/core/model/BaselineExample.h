// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <functional>

namespace lodestone {

/// Fixture T0 of baselines.md 0: two users, three items, two coordinates.
struct BaselineExample {
    using Row = Eigen::Array2d;
    Row p0{.6, .2}, p1{-.1, .5};
    Row q0{.5, .1}, q1{0, .4}, q2{-.3, -.2};
};

/// Largest relative difference between a gradient and central differences of `loss`.
/// @param at  changed and put back
inline double gradientError(Eigen::Ref<Eigen::ArrayXd> at, const Eigen::ArrayXd& gradient, const std::function<double()>& loss)
{
    constexpr double step = 1e-5;
    double worst = 0;
    for (Eigen::Index i = 0; i < at.size(); ++i) {
        const double kept = at[i];
        at[i] = kept + step;
        const double above = loss();
        at[i] = kept - step;
        const double below = loss();
        at[i] = kept;
        const double expected = (above - below) / (2 * step);
        worst = std::max(worst, std::abs(gradient[i] - expected) / std::max(1.0, std::abs(expected)));
    }
    return worst;
}

} // namespace lodestone
