// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/RowOptimizer.h"

#include "core/train/BinaryStream.h"

namespace lodestone {

namespace {
std::size_t stateWidth(OptimizerKind kind, int stride)
{
    const auto row = static_cast<std::size_t>(stride);
    return kind == OptimizerKind::RowAdaGrad ? 1 : kind == OptimizerKind::AdaGrad ? row : 2 * row;
}
} // namespace

RowOptimizer::RowOptimizer(OptimizerKind kind, std::size_t numRows, int dimension, int stride)
    : m_kind(kind), m_dimension(dimension), m_stride(stride), m_width(stateWidth(kind, stride)),
      m_state(numRows * m_width, kind == OptimizerKind::Adam ? 0.F : static_cast<float>(adaGradStart)),
      m_counts(kind == OptimizerKind::Adam ? numRows : 0, 0)
{
}

std::uint64_t RowOptimizer::bytesPerRow(OptimizerKind kind, int stride)
{
    return stateWidth(kind, stride) * sizeof(float) + (kind == OptimizerKind::Adam ? sizeof(std::uint32_t) : 0);
}

void RowOptimizer::save(std::ostream& out) const
{
    writeValue(out, m_kind);
    writeValues(out, m_state);
    writeValues(out, m_counts);
}

void RowOptimizer::load(std::istream& in)
{
    if (readValue<OptimizerKind>(in) != m_kind)
        throw Error("the saved training state belongs to other data or options");
    readValues(in, m_state);
    readValues(in, m_counts);
}

void LearnedNumber::step(OptimizerKind kind, float gradient, float rate)
{
    if (kind != OptimizerKind::Adam) {
        first += gradient * gradient;
        value -= rate * gradient / std::sqrt(first);
        return;
    }
    ++count;
    first += (1 - AdamMoments::decay1) * (gradient - first);
    second += (1 - AdamMoments::decay2) * (gradient * gradient - second);
    const float mean = first / (1 - std::pow(AdamMoments::decay1, static_cast<float>(count)));
    const float square = second / (1 - std::pow(AdamMoments::decay2, static_cast<float>(count)));
    value -= rate * mean / (std::sqrt(square) + AdamMoments::epsilon);
}

} // namespace lodestone
