// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/NeighborMetric.h"

#include "core/model/NeighborLoss.h"

#include <cmath>

namespace lodestone {

namespace {
template <typename Matrix> using Padded = Eigen::Map<Matrix, Eigen::Unaligned, Eigen::OuterStride<>>;
}

NeighborMetric::NeighborMetric(int dimension, int stride)
    : m_dimension(dimension), m_stride(stride),
      m_factor(static_cast<std::size_t>(stride) * static_cast<std::size_t>(stride), 0), m_metric(m_factor.size(), 0)
{
    reset();
}

void NeighborMetric::reset()
{
    set(Eigen::MatrixXd::Identity(m_dimension, m_dimension));
}

void NeighborMetric::step(const Eigen::MatrixXd& gram, double rate)
{
    Eigen::MatrixXd factor = unpadded(m_factor);
    factor -= rate * factorGradient(factor, gram);
    factor *= std::sqrt(static_cast<double>(m_dimension)) / factor.norm();
    set(factor);
}

Eigen::MatrixXd NeighborMetric::unpadded(const AlignedVector<float>& values) const
{
    return Padded<const Eigen::MatrixXf>(values.data(), m_dimension, m_dimension, Eigen::OuterStride<>(m_stride))
        .cast<double>();
}

void NeighborMetric::set(const Eigen::MatrixXd& factor)
{
    const Eigen::OuterStride<> stride(m_stride);
    Padded<Eigen::MatrixXf>(m_factor.data(), m_dimension, m_dimension, stride) = factor.cast<float>();
    Padded<Eigen::MatrixXf>(m_metric.data(), m_dimension, m_dimension, stride) = (factor.transpose() * factor).cast<float>();
}

} // namespace lodestone
