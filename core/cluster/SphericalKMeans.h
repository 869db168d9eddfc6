// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/cluster/ClusterMatching.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace lodestone {

struct KMeansOptions {
    int numClusters = 10;
    int restarts = 5;
    int maxRounds = 60; ///< of one restart
    double minRelativeGain = 1e-6; ///< of the objective from round to round; less ends a restart
    std::uint64_t seed = 1;
};

struct Clustering {
    RowMatrix centroids; ///< numClusters x dimension, unit rows
    std::vector<std::int32_t> assignment; ///< one per row; -1 for rows with a norm below 1e-12 or not finite
    double objective = 0; ///< sum of cosines to the assigned centroids, which are the nearest ones
    int rounds = 0; ///< of the kept restart
};

/// Spherical k-means as baselines.md 6 gives it: k-means++ seeding with 1 - cos, best objective of all restarts.
/// A cluster left empty takes the row with the smallest best cosine. Deterministic on any number of threads.
/// @param rows   n x dimension, any length
/// @param start  numClusters x dimension: one run from these centroids instead of seeding; null = seed
/// @pre at least numClusters rows with a norm of 1e-12 or more.  Stops early (best so far) when `stop` is requested.
Clustering sphericalKMeans(const RowMatrixRef& rows, const KMeansOptions& options, const RowMatrix* start = nullptr,
                           std::stop_token stop = {});

/// Nearest centroid (largest cosine, then smallest index) of each row; -1 for rows with a norm below 1e-12 or not finite.
/// @param centroids  unit rows
std::vector<std::int32_t> nearestCentroid(const RowMatrixRef& rows, const RowMatrix& centroids);

} // namespace lodestone
