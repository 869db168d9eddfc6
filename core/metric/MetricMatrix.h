// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AlignedVector.h"

#include <Eigen/Core>

#include <iosfwd>

namespace lodestone {

/// A learned metric W = L^T L: symmetric and positive semi-definite by construction (mml.md 2 and 7).
/// Memory holds `stride` x `stride` floats, row-major, padded with zeros, as the kernels read them.
class MetricMatrix {
public:
    struct Step {
        float rate; ///< AdaGrad learning rate of L
        float anchor; ///< kappa: pull of L towards sqrt(tau) * 1 after the step; 0 = none
        float tau; ///< trace(W) / dimension after the step
        bool diagonal; ///< only the diagonal of L learns
    };

    MetricMatrix() = default;
    /// L = sqrt(tau) * 1.
    MetricMatrix(int dimension, float tau);

    int dimension() const { return m_dimension; }
    const float* weights() const { return m_weights.data(); } ///< W
    /// L, dimension x dimension.
    Eigen::MatrixXf factor() const;

    /// One AdaGrad step against 2 L gram * scale, then anchor and normalization of the trace (mml.md 7).
    /// @param gram  stride x stride, symmetric: G of mml.md 6
    void step(const float* gram, float scale, const Step& step);

    void setFactor(const Eigen::MatrixXf& factor); ///< takes L as it is, without normalization
    void save(std::ostream& out) const;
    void load(std::istream& in);

private:
    void updateWeights();

    int m_dimension = 0, m_stride = 0;
    AlignedVector<float> m_factor, m_weights, m_accumulators, m_gradient;
    std::vector<float> m_ones;
};

} // namespace lodestone
