// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/eval/RankMetrics.h"
#include "core/model/Relation.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lodestone {

struct NamedValue {
    std::string key; ///< as in the JSON lines: "l1", "hr@10"
    double value;
    bool operator==(const NamedValue&) const = default;
};

/// Quantiles .05 .25 .5 .75 .95 of the adaptive margins of one kind.
struct MarginBand {
    std::string key; ///< "m_u", "m_i", "m_l"
    std::array<double, 5> quantiles;
};

/// What is known of one finished epoch. Epochs count from 1; epoch 0 is the start and has metrics but no loss.
struct EpochStats {
    int epoch = 0;
    double seconds = 0; ///< training alone, without evaluation
    double evaluationSeconds = 0; ///< ranking and NMI
    double pairsPerSecond = 0; ///< train positives per second of training
    std::vector<NamedValue> loss; ///< mean per positive and term: l1 l2 la lp lr
    std::vector<NamedValue> active; ///< share of active hinges per term, 0..1: l1 l2 la
    std::optional<RankMetrics> train, validation, test; ///< absent where not evaluated
    std::optional<double> nmi10, nmi20; ///< absent without labels
    /// The same of item vectors mapped by L^I (mml.md 12); only of the best epoch at the end, and of models with that metric.
    std::optional<double> metricNmi10, metricNmi20;
    std::vector<MarginBand> margins; ///< empty where a model has none
    double learningRate = 0;
    double total() const; ///< sum of the loss terms
};

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
    std::vector<EpochStats> history; ///< every epoch so far: a skipped snapshot loses no curve point
    int bestEpoch = 0; ///< by validation Recall@50

    /// W = L^T L of one relation; the identity where there is no factor.
    Eigen::MatrixXf metric(Relation relation) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace lodestone
