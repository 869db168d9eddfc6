// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AlignedVector.h"
#include "core/markedText.h"
#include "core/metric/RowMaps.h"
#include "core/optim/RowAdaGrad.h"

#include <cmath>
#include <cstdint>
#include <iosfwd>
#include <string_view>

namespace lodestone {

enum class OptimizerKind { RowAdaGrad, AdaGrad, Adam };
inline constexpr std::string_view optimizerNames[] = {PARAM_TEXT("Param", "row_adagrad"), PARAM_TEXT("Param", "adagrad"),
                                                      PARAM_TEXT("Param", "adam")};

/// Adam with its usual constants. One step of one value.
struct AdamMoments {
    static constexpr float decay1 = 0.9F, decay2 = 0.999F, epsilon = 1e-8F;
    float first = 0, second = 0;
};

/// Steps of sparse rows: only rows with a gradient are touched (baselines.md 8).
/// - RowAdaGrad: one accumulator per row, A += |g|^2 / k.
/// - AdaGrad: one accumulator per coordinate. Both start at adaGradStart, as in TensorFlow 1.
/// - Adam: lazy. A row's moments decay, and its bias correction counts, in its own steps only; frameworks decay the moments
/// of
///   untouched rows as well.
/// Rows may be stepped by several threads at once as long as no two step the same row.
class RowOptimizer {
public:
    RowOptimizer() = default;
    /// @param stride  floats of a row in memory, of which `dimension` are used
    RowOptimizer(OptimizerKind kind, std::size_t numRows, int dimension, int stride);
    static std::uint64_t bytesPerRow(OptimizerKind kind, int stride);

    template <int K> void step(std::uint32_t row, float* values, const float* gradient, float rate)
    {
        const auto g = rowMap<K>(gradient, m_stride);
        auto v = rowMap<K>(values, m_stride);
        if (m_kind == OptimizerKind::RowAdaGrad) {
            float& accumulator = m_state[row];
            accumulator += g.matrix().squaredNorm() / static_cast<float>(m_dimension);
            v -= rate / std::sqrt(accumulator) * g;
            return;
        }
        auto first = rowMap<K>(stateOf(row), m_stride);
        if (m_kind == OptimizerKind::AdaGrad) {
            first += g * g;
            v -= rate * g / first.sqrt();
            return;
        }
        auto second = rowMap<K>(stateOf(row) + m_stride, m_stride);
        const auto count = static_cast<float>(++m_counts[row]);
        first += (1 - AdamMoments::decay1) * (g - first);
        second += (1 - AdamMoments::decay2) * (g * g - second);
        const float scale1 = 1 / (1 - std::pow(AdamMoments::decay1, count));
        const float scale2 = 1 / (1 - std::pow(AdamMoments::decay2, count));
        v -= rate * scale1 * first / ((scale2 * second).sqrt() + AdamMoments::epsilon);
    }

    void save(std::ostream& out) const;
    void load(std::istream& in);

private:
    float* stateOf(std::uint32_t row) { return m_state.data() + std::size_t(row) * m_width; }

    OptimizerKind m_kind = OptimizerKind::RowAdaGrad;
    int m_dimension = 0, m_stride = 0;
    std::size_t m_width = 1; ///< floats of state per row
    AlignedVector<float> m_state;
    AlignedVector<std::uint32_t> m_counts; ///< Adam: steps per row
};

/// One number per entity that learns along with the rows: a margin or a bias.
struct LearnedNumber {
    float value = 0;
    float first = 0, second = 0; ///< AdaGrad's accumulator, or Adam's moments
    std::uint32_t count = 0;

    LearnedNumber() = default;
    LearnedNumber(OptimizerKind kind, float start)
        : value(start), first(kind == OptimizerKind::Adam ? 0.F : static_cast<float>(adaGradStart))
    {
    }
    void step(OptimizerKind kind, float gradient, float rate);
};

} // namespace lodestone
