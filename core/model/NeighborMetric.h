// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AlignedVector.h"

#include <Eigen/Core>

namespace lodestone {

/// The metric that IML learns on a subset of users (baselines.md 3.3): a factor L with the Frobenius norm of the identity,
/// and M = L^T L. Both lie column-major with columns padded as kernels::strideOf says.
class NeighborMetric {
public:
    NeighborMetric() = default;
    /// The identity.
    NeighborMetric(int dimension, int stride);

    const float* factor() const { return m_factor.data(); } ///< L
    const float* metric() const { return m_metric.data(); } ///< M
    void reset();
    /// L minus `rate` times its gradient for G = sum c x x^T, then brought back to its norm: the pull alone would shrink the
    /// metric to nothing.
    void step(const Eigen::MatrixXd& gram, double rate);
    /// A padded matrix such as G, without its padding.
    Eigen::MatrixXd unpadded(const AlignedVector<float>& values) const;

private:
    void set(const Eigen::MatrixXd& factor);

    int m_dimension = 0, m_stride = 0;
    AlignedVector<float> m_factor, m_metric;
};

} // namespace lodestone
