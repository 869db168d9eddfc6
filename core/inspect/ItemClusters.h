// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/train/Snapshot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace lodestone {

struct ItemClusterOptions {
    int numClusters = 10;
    std::uint64_t seed = 1;
    std::size_t mostItems = 50'000; ///< of more items an even sample is clustered
};

/// Spherical k-means of the items at one snapshot against their primary labels.
struct ItemClusters {
    int numClusters = 0; ///< at most as asked: fewer where there are fewer items
    std::vector<std::int32_t>
        clusters; ///< one per item; -1 = not clustered: without a label, a direction, or not in the sample
    std::size_t numClustered = 0;
    std::size_t numEligible = 0; ///< items that a sample is taken from
    Eigen::MatrixXi counts; ///< labels x clusters; no rows without labels
    std::vector<std::size_t> sizes; ///< per cluster
    std::optional<double> nmi; ///< absent without labels
    std::optional<double> silhouette; ///< of the clustered items; absent for fewer than two clusters

    /// Up to `count` labels of a cluster, the most frequent first.
    std::vector<LabelIndex> topLabels(int cluster, std::size_t count) const;
};

/// Clusters the labelled items; all items where there are no labels. Ids follow `previous` (one per item) by the largest
/// overlap, if that has any; apart from them the result depends on the snapshot alone.
/// @return absent if `stop` was requested
std::optional<ItemClusters> clusterItems(const Dataset& data, const Snapshot& snapshot, const ItemClusterOptions& options,
                                         std::span<const std::int32_t> previous = {}, std::stop_token stop = {});

/// Mean silhouette (Rousseeuw, 1987) with 1 - cos as the distance, exact in linear time: the mean distance to a cluster is
/// one minus the product with the mean of its unit rows. 0 for a member that is alone in its cluster.
/// @param clusters  one per row, >= 0
/// @return absent if all rows are in one cluster
std::optional<double> silhouette(const RowMatrixRef& rows, std::span<const std::int32_t> clusters);

} // namespace lodestone
