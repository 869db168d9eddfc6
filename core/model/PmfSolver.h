// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/model/RatingRows.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// What the rows of one side contribute to the objective of probabilistic matrix factorization.
struct PmfObjective {
    double data = 0; ///< half the sum of (r - x.y)^2 over ratings, and of b (x.y)^2 over all other pairs
    double prior = 0; ///< half the sum of strength |x - mean|^2
};

/// Where the vectors of one side are expected.
struct PmfPrior {
    std::span<const float> means; ///< rows x dimension; empty: zeros
    std::span<const float> strengths; ///< one per row, above 0; or one for all
    float strength(std::size_t row) const { return strengths.size() == 1 ? strengths[0] : strengths[row]; }
};

/// Half-sweeps of alternating least squares over ratings (baselines.md 3.6): each row of one side gets the exact minimum
/// with the other side held, x = (s I + b Y^T Y + (1 - b) sum y y^T)^-1 (sum r y + s mean), the sums over its ratings. In
/// double; the result does not depend on the number of threads.
class PmfSolver {
public:
    /// @param unobserved  b, the weight of pairs without a rating, which are fitted to 0
    PmfSolver(int dimension, double unobserved) : m_dimension(dimension), m_unobserved(unobserved) { }

    /// @param held  numHeld x dimension; kept as a pointer
    void hold(const float* held, std::size_t numHeld);
    /// Solves rows [begin, end) of the other side.
    /// @param rows  all rows of the solved side
    PmfObjective solve(const RatingRows& ratings, const PmfPrior& prior, std::size_t begin, std::size_t end, float* rows);

private:
    struct Scratch;
    PmfObjective solveRow(std::span<const std::uint32_t> others, std::span<const float> values, const float* mean,
                          double strength, float* row, Scratch& scratch) const;

    int m_dimension;
    double m_unobserved;
    const float* m_held = nullptr;
    Eigen::MatrixXd m_gram; ///< b Y^T Y; empty where b is 0
    std::vector<Eigen::MatrixXd> m_pieceGrams;
    std::vector<PmfObjective> m_shares;
};

} // namespace lodestone
