// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstddef>

namespace lodestone {

// The loss of IML for one user (baselines.md 3.3): with x = p - q and d = |L x|^2,
//   (1 - mu) sum over positives of d_i + mu sum over positives and negatives of [margin + d_i - d_j]_+.
// Its gradients follow from one coefficient per neighbor, because it is a weighted sum of distances: of L it is
// 2 L sum c x x^T, of p 2 M sum c x, of q -2 c M x, with M = L^T L.

/// What the distances of a user's neighbors add up to.
template <typename Scalar> struct NeighborLoss {
    Scalar pull = 0, push = 0; ///< weighted
    std::size_t visited = 0, active = 0; ///< hinges
};

/// @param positives, negatives        distances
/// @param ofPositives, ofNegatives    coefficients c, to be written; those of negatives are not positive
template <typename Scalar>
NeighborLoss<Scalar> neighborLoss(const Scalar* positives, std::size_t numPositives, const Scalar* negatives,
                                  std::size_t numNegatives, Scalar margin, Scalar mu, Scalar* ofPositives,
                                  Scalar* ofNegatives)
{
    NeighborLoss<Scalar> loss;
    for (std::size_t j = 0; j < numNegatives; ++j)
        ofNegatives[j] = 0;
    for (std::size_t i = 0; i < numPositives; ++i) {
        ofPositives[i] = 1 - mu;
        loss.pull += (1 - mu) * positives[i];
        for (std::size_t j = 0; j < numNegatives; ++j) {
            const Scalar hinge = margin + positives[i] - negatives[j];
            ++loss.visited;
            if (!(hinge > 0))
                continue;
            ++loss.active;
            loss.push += mu * hinge;
            ofPositives[i] += mu;
            ofNegatives[j] -= mu;
        }
    }
    return loss;
}

/// Gradient of a factor L for G = sum c x x^T.
template <typename Factor, typename Gram> auto factorGradient(const Factor& factor, const Gram& gram)
{
    return (2 * factor * gram).eval();
}

} // namespace lodestone
