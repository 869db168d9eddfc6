// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/NeighborsKept.h"

#include "core/projection/ExactNeighbors.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace lodestone {

namespace {
std::vector<std::int32_t> evenSample(std::span<const EntityId> entities, std::size_t most)
{
    const std::size_t count = std::min(most, entities.size());
    std::vector<std::int32_t> rows;
    rows.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back(static_cast<std::int32_t>(at(entities[i * entities.size() / count])));
    return rows;
}

/// Row by row sorted, of the queries only.
IndexMatrix neighborsOf(const Snapshot& snapshot, std::optional<Relation> relation, std::span<const std::int32_t> queries,
                        int numNeighbors, const std::stop_token& stop)
{
    static const Eigen::MatrixXf none;
    const bool hasMetric = relation && snapshot.comparison == Comparison::Mahalanobis;
    const Eigen::MatrixXf& factor = hasMetric ? snapshot.factors[static_cast<std::size_t>(*relation)] : none;
    const auto distance = snapshot.comparison == Comparison::Dot ? NeighborDistance::Cosine : NeighborDistance::Euclid;
    const RowMatrix rows = mappedRows(snapshot.embeddings, factor, distance);
    NeighborGraph graph;
    graph.neighbors.setConstant(rows.rows(), numNeighbors, -1);
    graph.distances.setZero(rows.rows(), numNeighbors);
    ExactNeighbors(rows).search(queries, graph, stop);
    IndexMatrix found(static_cast<Eigen::Index>(queries.size()), numNeighbors);
    for (std::size_t q = 0; q < queries.size(); ++q) {
        auto row = found.row(static_cast<Eigen::Index>(q));
        row = graph.neighbors.row(queries[q]);
        std::sort(row.data(), row.data() + numNeighbors);
    }
    return found;
}

std::size_t numCommon(std::span<const std::int32_t> a, std::span<const std::int32_t> b)
{
    std::size_t count = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        count += a[i] == b[j] ? 1 : 0;
        const bool advanceFirst = a[i] <= b[j], advanceSecond = b[j] <= a[i];
        i += advanceFirst ? 1 : 0;
        j += advanceSecond ? 1 : 0;
    }
    return count;
}
} // namespace

NeighborsKept neighborsKept(const Snapshot& one, const Snapshot& other, std::optional<Relation> relation,
                            std::span<const EntityId> entities, const KeptOptions& options, const std::stop_token& stop)
{
    assert(one.embeddings.rows() == other.embeddings.rows());
    NeighborsKept kept;
    kept.numEntities = entities.size();
    const Eigen::Index numOthers = std::max<Eigen::Index>(0, one.embeddings.rows() - 1);
    kept.numNeighbors = static_cast<int>(std::min<Eigen::Index>(options.numNeighbors, numOthers));
    if (entities.empty() || kept.numNeighbors < 1)
        return kept;
    const std::vector<std::int32_t> queries = evenSample(entities, options.maxMeasured);
    const IndexMatrix before = neighborsOf(one, relation, queries, kept.numNeighbors, stop);
    const IndexMatrix after = neighborsOf(other, relation, queries, kept.numNeighbors, stop);
    if (stop.stop_requested())
        return kept;
    const auto k = static_cast<std::size_t>(kept.numNeighbors);
    std::size_t common = 0;
    for (Eigen::Index q = 0; q < before.rows(); ++q)
        common += numCommon({before.row(q).data(), k}, {after.row(q).data(), k});
    kept.numMeasured = queries.size();
    kept.share = static_cast<double>(common) / static_cast<double>(queries.size() * k);
    return kept;
}

} // namespace lodestone
