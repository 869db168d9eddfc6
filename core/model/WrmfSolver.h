// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AlignedVector.h"
#include "core/RowMatrix.h"
#include "core/sample/EntityLists.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// The two parts of the objective of WRMF.
struct WrmfObjective {
    double data = 0; ///< sum over pairs of c (x - p.q)^2
    double ridge = 0; ///< lambda (|P|^2 + |Q|^2)
    double total() const { return data + ridge; }
};

/// c - 1 of every positive of one side, in the order of its lists.
struct WrmfConfidence {
    float alpha = 0; ///< of all, where there are no values
    std::vector<std::uint64_t> offsets; ///< of each row's first value
    std::vector<float> values;

    float operator()(std::size_t row, std::size_t at) const { return values.empty() ? alpha : values[offsets[row] + at]; }
};

/// Half-sweeps of alternating least squares (baselines.md 3.1): every row of one side gets the exact minimum with the other
/// side held, p = (Q^T Q + Q^T (C - I) Q + lambda I)^-1 Q^T C x: an LDL^T factorization in float, whose solution is refined
/// against the residual in double; systems too close to singular for that are solved in double.
class WrmfSolver {
public:
    WrmfSolver(int dimension, float lambda);

    /// Takes the Gram matrix of the side that is held, and keeps a pointer to it.
    /// @param held  numHeld rows, padded as kernels::strideOf says
    void hold(const float* held, std::size_t numHeld);
    /// Solves rows [begin, end) of the other side.
    /// @param lists  positives of each row, as rows of the held side
    /// @param rows   all rows of the solved side, padded
    /// @return the share of these rows in the objective: all their pairs, and their own ridge
    WrmfObjective solve(const EntityLists& lists, const WrmfConfidence& confidence, std::size_t begin, std::size_t end,
                        float* rows);
    /// Q^T Q, dimension x dimension.
    const Eigen::MatrixXd& gram() const { return m_gram; }

private:
    void sumGram(std::size_t numHeld);
    template <int K>
    WrmfObjective solvePiece(const EntityLists& lists, const WrmfConfidence& confidence, std::size_t begin, std::size_t end,
                             float* rows) const;

    int m_dimension, m_stride;
    float m_lambda;
    const float* m_held = nullptr;
    Eigen::MatrixXd m_gram, m_ridged; ///< Q^T Q, and with lambda I
    AlignedVector<float> m_start; ///< m_ridged in float, stride x stride
    std::vector<Eigen::MatrixXd> m_pieceGrams;
    std::vector<WrmfObjective> m_shares;
};

} // namespace lodestone
