// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/SparseGraph.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace lodestone {

namespace {
constexpr std::size_t rowsPerMerge = 1024;

using Edge = std::pair<std::int32_t, float>; ///< other end and weight

/// For every row the rows that have it as a neighbor, ascending.
struct Incoming {
    std::vector<std::size_t> offsets;
    std::vector<Edge> edges;

    Incoming(const NeighborGraph& graph, const RowMatrix& weights)
        : offsets(static_cast<std::size_t>(graph.numRows()) + 1), edges(static_cast<std::size_t>(graph.neighbors.size()))
    {
        for (const std::int32_t target : graph.neighbors.reshaped<Eigen::RowMajor>())
            ++offsets[static_cast<std::size_t>(target) + 1];
        for (std::size_t i = 1; i < offsets.size(); ++i)
            offsets[i] += offsets[i - 1];
        std::vector<std::size_t> next(offsets.begin(), offsets.end() - 1);
        for (Eigen::Index i = 0; i < graph.numRows(); ++i)
            for (Eigen::Index k = 0; k < graph.numNeighbors(); ++k)
                edges[next[static_cast<std::size_t>(graph.neighbors(i, k))]++] = {static_cast<std::int32_t>(i),
                                                                                  weights(i, k)};
    }
};

/// Calls add(target, weight) for every edge of a row, ascending, leaving out those of weight 0.
template <typename Add> void merge(std::span<const Edge> out, std::span<const Edge> in, CombineWeights combine, Add&& add)
{
    for (auto a = out.begin(), b = in.begin(); a != out.end() || b != in.end();) {
        const bool hasOut = a != out.end() && (b == in.end() || a->first <= b->first);
        const bool hasIn = b != in.end() && (a == out.end() || b->first <= a->first);
        const std::int32_t target = hasOut ? a->first : b->first;
        const float weight = combine(hasOut ? a->second : 0, hasIn ? b->second : 0);
        if (weight > 0)
            add(target, weight);
        a += hasOut ? 1 : 0;
        b += hasIn ? 1 : 0;
    }
}
} // namespace

SparseGraph symmetricGraph(const NeighborGraph& graph, const RowMatrix& weights, CombineWeights combine)
{
    assert(weights.rows() == graph.numRows() && weights.cols() == graph.numNeighbors());
    const auto numRows = static_cast<std::size_t>(graph.numRows());
    const Incoming incoming(graph, weights);
    const auto forEdges = [&](std::size_t begin, std::size_t end, auto&& add) {
        std::vector<Edge> out(static_cast<std::size_t>(graph.numNeighbors()));
        for (std::size_t i = begin; i < end; ++i) {
            for (std::size_t k = 0; k < out.size(); ++k) {
                const auto row = static_cast<Eigen::Index>(i), column = static_cast<Eigen::Index>(k);
                out[k] = {graph.neighbors(row, column), weights(row, column)};
            }
            std::sort(out.begin(), out.end());
            const auto in =
                std::span(incoming.edges).subspan(incoming.offsets[i], incoming.offsets[i + 1] - incoming.offsets[i]);
            merge(out, in, combine, [&](std::int32_t target, float weight) { add(i, target, weight); });
        }
    };
    SparseGraph result;
    result.offsets.assign(numRows + 1, 0);
    parallelFor(0, numRows, rowsPerMerge, [&](std::size_t begin, std::size_t end) {
        forEdges(begin, end, [&](std::size_t i, std::int32_t, float) { ++result.offsets[i + 1]; });
    });
    for (std::size_t i = 1; i <= numRows; ++i)
        result.offsets[i] += result.offsets[i - 1];
    result.targets.resize(result.offsets.back());
    result.weights.resize(result.offsets.back());
    parallelFor(0, numRows, rowsPerMerge, [&](std::size_t begin, std::size_t end) {
        std::size_t next = result.offsets[begin];
        forEdges(begin, end, [&](std::size_t, std::int32_t target, float weight) {
            result.targets[next] = target;
            result.weights[next++] = weight;
        });
    });
    return result;
}

} // namespace lodestone
