// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/projection/mappedRows.h"

#include <cstdint>
#include <stop_token>

namespace lodestone {

using IndexMatrix = Eigen::Matrix<std::int32_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

struct NeighborOptions {
    int numNeighbors = 15; ///< other rows per row
    NeighborDistance distance = NeighborDistance::Euclid;
    /// Up to this many rows the graph is exact, above a hierarchical index (hnswlib) finds nearly all neighbors.
    Eigen::Index exactLimit = 20'000;
};

/// The nearest other rows of every row.
struct NeighborGraph {
    IndexMatrix neighbors; ///< n x numNeighbors, near before far, equally near ones by index
    RowMatrix distances; ///< same shape: Euclidean, or 1 - cosine
    bool isExact = true;

    Eigen::Index numRows() const { return neighbors.rows(); }
    Eigen::Index numNeighbors() const { return neighbors.cols(); }
};

/// Deterministic on any number of threads; the index is built on one.
/// @param rows    n x dimension
/// @param factor  L, dimension x dimension, or empty for the identity
/// Throws Error where rows are not finite, or too few for that many neighbors.  @return unfinished, with numRows() == 0,
/// only if `stop` was requested
NeighborGraph findNeighbors(const RowMatrixRef& rows, const Eigen::MatrixXf& factor, const NeighborOptions& options,
                            const std::stop_token& stop = {});

} // namespace lodestone
