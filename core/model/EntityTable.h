// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AlignedVector.h"
#include "core/RowMatrix.h"
#include "core/metric/RowMaps.h"
#include "core/optim/RowOptimizer.h"

#include <cstdint>
#include <iosfwd>

namespace lodestone {

/// One learned row per entity with the optimizer that steps it. Rows are padded with zeros to `stride` floats.
struct EntityTable {
    EntityTable() = default;
    /// @param clip  length that no row exceeds; 0 = any length
    EntityTable(std::size_t numRows, int dimension, OptimizerKind kind, double clip);
    /// Every coordinate from a normal distribution with variance 1/k, then clipped.
    /// @param table  tells several tables of one model apart
    void fillGaussian(std::uint64_t seed, std::uint64_t table = 0);
    static std::uint64_t bytes(std::size_t numRows, int dimension, OptimizerKind kind);

    int dimension = 0, stride = 0;
    float clip = 0;
    AlignedVector<float> vectors;
    RowOptimizer optimizer;

    std::size_t numRows() const { return stride == 0 ? 0 : vectors.size() / static_cast<std::size_t>(stride); }
    float* row(std::uint32_t entity) { return vectors.data() + std::size_t(entity) * static_cast<std::size_t>(stride); }
    const float* row(std::uint32_t entity) const
    {
        return vectors.data() + std::size_t(entity) * static_cast<std::size_t>(stride);
    }

    /// One step of one row against its gradient, then into the ball.
    template <int K> void step(std::uint32_t entity, const float* gradient, float rate)
    {
        optimizer.step<K>(entity, row(entity), gradient, rate);
        clipRow<K>(entity);
    }
    template <int K> void clipRow(std::uint32_t entity)
    {
        if (clip <= 0)
            return;
        auto values = rowMap<K>(row(entity), stride);
        const float squared = values.matrix().squaredNorm();
        if (squared > clip * clip)
            values *= clip / std::sqrt(squared);
    }

    using Rows = Eigen::Map<const RowMatrix, Eigen::Unaligned, Eigen::OuterStride<>>;
    /// The vectors without their padding: numRows x dimension.
    Rows rows() const
    {
        return Rows(vectors.data(), static_cast<Eigen::Index>(numRows()), dimension, Eigen::OuterStride<>(stride));
    }

    void save(std::ostream& out) const;
    void load(std::istream& in);
};

} // namespace lodestone
