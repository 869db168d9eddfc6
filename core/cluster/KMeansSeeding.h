// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/UnitRows.h"
#include "core/sample/RandomStream.h"

#include <stop_token>

namespace lodestone {

/// Spherical k-means++: the first centroid is a uniform row, each next one a row drawn with a weight of
/// 1 - (largest cosine to the centroids so far). Uniform again once all weights are zero.
class KMeansSeeding {
public:
    explicit KMeansSeeding(const UnitRows& rows);
    /// Adds a row to the centroids.
    void add(std::size_t row);
    /// The next centroid by weight.
    std::size_t draw(RandomStream& random) const;
    double weight(std::size_t row) const { return m_weights[row]; }

private:
    std::size_t drawUniform(RandomStream& random) const;

    const UnitRows& m_rows;
    std::vector<float> m_weights; ///< equal before the first centroid; 0 for rows that are not clusterable
    std::vector<double> m_pieceWeights; ///< sums over pieces of rowsPerPiece
};

/// numClusters unit rows of `rows`. After a stop the weights are no longer brought up to date.
RowMatrix seedCentroids(const UnitRows& rows, int numClusters, RandomStream random, const std::stop_token& stop);

} // namespace lodestone
