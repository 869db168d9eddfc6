// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/MetricMatrix.h"

#include "core/metric/VectorKernels.h"
#include "core/train/BinaryStream.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
constexpr float accumulatorStart = 0.1f;
}

MetricMatrix::MetricMatrix(int dimension, float tau) : m_dimension(dimension), m_stride(kernels::strideOf(dimension))
{
    const std::size_t size = static_cast<std::size_t>(m_stride) * static_cast<std::size_t>(m_stride);
    m_factor.assign(size, 0);
    m_weights.assign(size, 0);
    m_gradient.assign(size, 0);
    m_accumulators.assign(size, accumulatorStart);
    m_ones.assign(static_cast<std::size_t>(m_stride), 1);
    for (int i = 0; i < dimension; ++i)
        m_factor[static_cast<std::size_t>(i * m_stride + i)] = std::sqrt(tau);
    updateWeights();
}

Eigen::MatrixXf MetricMatrix::factor() const
{
    using Rows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    return Eigen::Map<const Rows>(m_factor.data(), m_stride, m_stride).topLeftCorner(m_dimension, m_dimension);
}

void MetricMatrix::setFactor(const Eigen::MatrixXf& factor)
{
    for (int i = 0; i < m_dimension; ++i)
        for (int j = 0; j < m_dimension; ++j)
            m_factor[static_cast<std::size_t>(i * m_stride + j)] = factor(i, j);
    updateWeights();
}

void MetricMatrix::step(const float* gram, float scale, const Step& step)
{
    // Rows of L G are G applied to the rows of L, because G is symmetric.
    kernels::dispatch(m_dimension, [&](auto size) {
        kernels::map<size()>(gram, m_factor.data(), m_gradient.data(), m_dimension, m_stride);
    });
    double squares = 0;
    for (int i = 0; i < m_dimension; ++i) {
        for (int j = 0; j < m_dimension; ++j) {
            if (step.diagonal && i != j)
                continue;
            const auto at = static_cast<std::size_t>(i * m_stride + j);
            const float gradient = 2 * scale * m_gradient[at];
            m_accumulators[at] += gradient * gradient;
            m_factor[at] -= step.rate * gradient / std::sqrt(m_accumulators[at]);
            m_factor[at] += step.anchor * ((i == j ? std::sqrt(step.tau) : 0) - m_factor[at]);
            squares += static_cast<double>(m_factor[at]) * m_factor[at];
        }
    }
    const auto root = static_cast<float>(std::sqrt(step.tau * m_dimension / squares));
    for (float& value : m_factor)
        value *= root;
    updateWeights();
}

void MetricMatrix::updateWeights()
{
    std::fill(m_weights.begin(), m_weights.end(), 0.f);
    kernels::dispatch(m_dimension, [&](auto size) {
        kernels::addGram<size()>(m_factor.data(), m_ones.data(), m_dimension, m_weights.data(), m_stride);
    });
}

void MetricMatrix::save(std::ostream& out) const
{
    writeValues(out, m_factor);
    writeValues(out, m_accumulators);
}

void MetricMatrix::load(std::istream& in)
{
    readValues(in, m_factor);
    readValues(in, m_accumulators);
    updateWeights();
}

} // namespace lodestone
