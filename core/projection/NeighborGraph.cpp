// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/NeighborGraph.h"

#include "core/Error.h"
#include "core/projection/ExactNeighbors.h"
#include "core/projection/IndexedNeighbors.h"

#include <cassert>
#include <numeric>
#include <string>

namespace lodestone {

NeighborGraph findNeighbors(const RowMatrixRef& rows, const Eigen::MatrixXf& factor, const NeighborOptions& options,
                            const std::stop_token& stop)
{
    assert(options.numNeighbors >= 1);
    if (rows.rows() <= options.numNeighbors)
        throw Error("there are " + std::to_string(rows.rows()) + " points, too few for "
                    + std::to_string(options.numNeighbors)
                    + " neighbors of each; choose fewer neighbors, or a smaller perplexity");
    const RowMatrix mapped = mappedRows(rows, factor, options.distance);
    NeighborGraph graph{IndexMatrix(rows.rows(), options.numNeighbors), RowMatrix(rows.rows(), options.numNeighbors),
                        rows.rows() <= options.exactLimit};
    std::vector<std::int32_t> queries;
    if (graph.isExact) {
        queries.resize(static_cast<std::size_t>(rows.rows()));
        std::iota(queries.begin(), queries.end(), 0);
    } else {
        queries = findIndexedNeighbors(mapped, graph, stop);
    }
    if (!queries.empty() && !stop.stop_requested())
        ExactNeighbors(mapped).search(queries, graph, stop);
    if (stop.stop_requested())
        return {};
    if (options.distance == NeighborDistance::Cosine)
        graph.distances = graph.distances.array().square() / 2;
    return graph;
}

} // namespace lodestone
