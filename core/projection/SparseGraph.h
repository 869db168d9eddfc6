// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/NeighborGraph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// A weighted graph of points, row by row. Symmetric: an edge stands in the rows of both its ends, with the same weight.
struct SparseGraph {
    std::vector<std::size_t> offsets{0}; ///< numRows() + 1
    std::vector<std::int32_t> targets; ///< ascending within a row
    std::vector<float> weights; ///< > 0

    std::size_t numRows() const { return offsets.size() - 1; }
    std::size_t numEdges() const { return targets.size(); } ///< each counted at both ends
};

/// What the weights of both directions give together; 0 stands for a direction that is not there.
using CombineWeights = float (*)(float, float);

/// Makes a neighbor graph with one weight per neighbor symmetric. Deterministic on any number of threads.
/// @param weights  same shape as graph.neighbors, >= 0
SparseGraph symmetricGraph(const NeighborGraph& graph, const RowMatrix& weights, CombineWeights combine);

} // namespace lodestone
