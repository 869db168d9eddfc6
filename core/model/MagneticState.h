// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/AlignedVector.h"
#include "core/metric/MetricMatrix.h"
#include "core/model/MagneticOptions.h"
#include "core/model/Relation.h"
#include "core/optim/RowAdaGrad.h"
#include "core/train/TrainingSet.h"

#include <array>
#include <cstdint>
#include <iosfwd>

namespace lodestone {

/// What one entity keeps beside its vector, together because a visit needs all of it.
struct MagneticEntity {
    float accumulator = static_cast<float>(adaGradStart); ///< of the row's AdaGrad
    AdaptiveMargin<float> margin{}; ///< m_u of a user, m_i of an item
    AdaptiveMargin<float> latentMargin{}; ///< m_l
    float pull = 0; ///< omega_R N / (n_X |list|)
};

/// Everything that MML learns (mml.md 2, 7 to 9). Rows are padded to `stride` floats.
struct MagneticState {
    MagneticState() = default;
    MagneticState(const MagneticOptions& options, const TrainingSet& data, std::uint64_t seed);

    int dimension = 0, stride = 0;
    std::size_t numUsers = 0, numItems = 0;
    bool sharedMetric = false;
    AlignedVector<float> vectors; ///< numEntities x stride, users first
    AlignedVector<MagneticEntity> entities;
    std::array<MetricMatrix, numRelations> metrics; ///< only the first is used where the metric is shared
    AlignedVector<float> covariance; ///< stride x stride, zero diagonal: C_off of the previous batch
    AlignedVector<float> center; ///< eta of the previous batch

    float* row(std::uint32_t entity) { return vectors.data() + std::size_t(entity) * static_cast<std::size_t>(stride); }
    const float* row(std::uint32_t entity) const
    {
        return vectors.data() + std::size_t(entity) * static_cast<std::size_t>(stride);
    }
    MetricMatrix& metric(Relation relation) { return metrics[sharedMetric ? 0 : static_cast<std::size_t>(relation)]; }
    const MetricMatrix& metric(Relation relation) const
    {
        return metrics[sharedMetric ? 0 : static_cast<std::size_t>(relation)];
    }

    using Rows = Eigen::Map<const RowMatrix, Eigen::Unaligned, Eigen::OuterStride<>>;
    /// The vectors without their padding: numEntities x dimension.
    Rows rows() const
    {
        return Rows(vectors.data(), static_cast<Eigen::Index>(entities.size()), dimension, Eigen::OuterStride<>(stride));
    }

    void save(std::ostream& out) const;
    void load(std::istream& in);
};

} // namespace lodestone
