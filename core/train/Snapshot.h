// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/model/Relation.h"
#include "core/train/EpochHistory.h"

#include <array>
#include <memory>

namespace lodestone {

/// One epoch's result; never changes once published.
struct Snapshot {
    int epoch = 0;
    std::size_t batch = 0; ///< batches done within epoch + 1; 0 = exactly at the end of `epoch`
    std::size_t numBatches = 0; ///< batches of one epoch
    std::size_t numUsers = 0;
    Comparison comparison = Comparison::Euclid;
    RowMatrix embeddings; ///< numEntities x dimension; row = EntityId
    /// L with W = L^T L, per Relation: dimension x dimension. Empty matrices where the comparison is not Mahalanobis.
    std::array<Eigen::MatrixXf, numRelations> factors;
    Eigen::VectorXf userMargins, itemMargins, latentMargins; ///< latent: one per entity; empty where a model has none
    EpochHistory history; ///< every epoch so far: a skipped snapshot loses no curve point
    int bestEpoch = 0; ///< by validation Recall@50

    /// W = L^T L of one relation; the identity where there is no factor.
    Eigen::MatrixXf metric(Relation relation) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace lodestone
