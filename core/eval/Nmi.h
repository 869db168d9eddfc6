// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/data/ItemLabels.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>

namespace lodestone {

/// Mutual information of two labellings over the mean of their entropies, natural logarithms, 0..1.
/// Source: the paper's Eq. 17 (baselines.md 6). Both entropies zero gives 1, one zero gives 0.
/// @pre same length; all values >= 0
double normalizedMutualInformation(std::span<const std::int32_t> labels, std::span<const std::int32_t> clusters);
/// The same from a table of counts, labels x clusters, not all zero; counts may be fractions (items with several labels).
double normalizedMutualInformation(const Eigen::Ref<const Eigen::MatrixXd>& contingency);

struct NmiResult {
    double nmi = 0;
    RowMatrix centroids; ///< to start the next epoch's clustering from
    std::size_t numItems = 0; ///< that took part
    std::size_t numLeftOut = 0; ///< without a class, or with a norm below 1e-12
};

/// Spherical k-means of the labelled items, then NMI against their primary labels.
/// @param items  numItems x dimension, raw rows
/// @param start  null: k-means++ with five restarts; else one run from these centroids
/// @return absent if there are no classes, fewer labelled items than clusters, or `stop` was requested
std::optional<NmiResult> clusterNmi(const RowMatrixRef& items, const ItemLabels& labels, int numClusters, std::uint64_t seed,
                                    const RowMatrix* start = nullptr, std::stop_token stop = {});

} // namespace lodestone
