// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace lodestone {

/// Where AdaGrad accumulators start (mml.md 11).
inline constexpr double adaGradStart = 0.1;

/// One AdaGrad step of one row with a single accumulator, then projection into the unit ball (mml.md 9, Eq. 14).
/// @param row, gradient  Eigen vectors of the model's dimension
template <typename Row, typename Gradient, typename Scalar>
void stepRow(Row&& row, const Gradient& gradient, Scalar& accumulator, Scalar rate)
{
    accumulator += gradient.squaredNorm() / static_cast<Scalar>(gradient.size());
    row -= rate / std::sqrt(accumulator) * gradient;
    const Scalar squared = row.squaredNorm();
    if (squared > 1)
        row /= std::sqrt(squared);
}

/// An adaptive margin with its AdaGrad accumulator (mml.md 8, Eq. 15).
template <typename Scalar> struct AdaptiveMargin {
    static constexpr Scalar lowest = Scalar(0.001), highest = 1;
    Scalar value, accumulator = Scalar(adaGradStart);

    /// One visit. @param pull  omega_R N / (n_X |list|)
    void visit(bool active, Scalar pull, Scalar rate)
    {
        const Scalar gradient = (active ? Scalar(1) : Scalar(0)) - pull;
        accumulator += gradient * gradient;
        value = std::clamp(value - rate * gradient / std::sqrt(accumulator), lowest, highest);
    }
};

} // namespace lodestone
