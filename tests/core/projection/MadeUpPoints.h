// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/sample/RandomStream.h"

#include <algorithm>
#include <vector>

namespace lodestone::test {

inline RowMatrix gaussianRows(Eigen::Index numRows, Eigen::Index dimension, std::uint64_t seed = 1)
{
    RandomStream random(seed, Purpose::Quality);
    RowMatrix rows(numRows, dimension);
    std::generate_n(rows.data(), rows.size(), [&] { return static_cast<float>(random.gaussian()); });
    return rows;
}

/// Gaussian clusters of deviation 1 around centers that are far apart; row i belongs to cluster i % numClusters.
inline RowMatrix plantedClusters(Eigen::Index numRows, Eigen::Index dimension, int numClusters, std::uint64_t seed = 1)
{
    const RowMatrix centers = 4 * gaussianRows(numClusters, dimension, seed + 100);
    RowMatrix rows = gaussianRows(numRows, dimension, seed);
    for (Eigen::Index i = 0; i < numRows; ++i)
        rows.row(i) += centers.row(i % numClusters);
    return rows;
}

/// Share of the k nearest other rows that are of the same cluster as plantedClusters() makes them, over all rows.
inline double sameClusterShare(const RowMatrix& layout, int numClusters, std::size_t k)
{
    std::vector<Eigen::Index> others;
    std::size_t same = 0;
    for (Eigen::Index i = 0; i < layout.rows(); ++i) {
        const Eigen::VectorXf squared = (layout.rowwise() - layout.row(i)).rowwise().squaredNorm();
        others.clear();
        for (Eigen::Index j = 0; j < layout.rows(); ++j)
            if (j != i)
                others.push_back(j);
        std::partial_sort(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(k), others.end(),
                          [&](Eigen::Index a, Eigen::Index b) { return squared[a] < squared[b]; });
        for (std::size_t n = 0; n < k; ++n)
            same += others[n] % numClusters == i % numClusters ? 1 : 0;
    }
    return static_cast<double>(same) / (static_cast<double>(layout.rows()) * static_cast<double>(k));
}

} // namespace lodestone::test
