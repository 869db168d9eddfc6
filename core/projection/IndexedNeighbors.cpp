// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/IndexedNeighbors.h"

#include "core/parallel/ParallelFor.h"

#ifdef __SANITIZE_ADDRESS__
#define NO_MANUAL_VECTORIZATION // prefetching looks up to three bytes behind a list, within what malloc gives
#endif
#include <hnswlib/hnswlib.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lodestone {

namespace {
constexpr std::size_t linksPerRow = 16, candidatesWhileBuilding = 100, fewestCandidates = 128;
constexpr std::size_t rowsPerSearch = 256;

using Index = hnswlib::HierarchicalNSW<float>;
using Found = std::vector<std::pair<float, std::int32_t>>; ///< squared distance and row

/// The nearest other rows, near before far, equally near ones by row.
void ask(const Index& index, const RowMatrix& rows, Eigen::Index query, std::size_t count, Found& found)
{
    found.clear();
    auto queue = index.searchKnn(rows.row(query).data(), count + 1);
    for (; !queue.empty(); queue.pop())
        if (const auto row = static_cast<Eigen::Index>(queue.top().second); row != query)
            found.emplace_back((rows.row(query) - rows.row(row)).squaredNorm(), static_cast<std::int32_t>(row));
    std::sort(found.begin(), found.end());
}

/// False if there are too few to fill the row.
bool writeRow(const Found& found, Eigen::Index query, NeighborGraph& graph)
{
    if (static_cast<Eigen::Index>(found.size()) < graph.numNeighbors())
        return false;
    for (Eigen::Index k = 0; k < graph.numNeighbors(); ++k) {
        const auto& [squared, row] = found[static_cast<std::size_t>(k)];
        graph.neighbors(query, k) = row;
        graph.distances(query, k) = std::sqrt(squared);
    }
    return true;
}
} // namespace

std::vector<std::int32_t> findIndexedNeighbors(const RowMatrix& rows, NeighborGraph& graph, const std::stop_token& stop)
{
    const auto numRows = static_cast<std::size_t>(rows.rows()), count = static_cast<std::size_t>(graph.numNeighbors());
    hnswlib::L2Space space(static_cast<std::size_t>(rows.cols()));
    Index index(&space, numRows, linksPerRow, candidatesWhileBuilding);
    index.setEf(std::max(fewestCandidates, 2 * count));
    for (std::size_t i = 0; i < numRows && !stop.stop_requested(); ++i)
        index.addPoint(rows.row(static_cast<Eigen::Index>(i)).data(), i);
    std::vector<char> isShort(numRows, 0);
    parallelFor(0, numRows, rowsPerSearch, [&](std::size_t begin, std::size_t end) {
        Found found;
        for (std::size_t i = begin; i < end && !stop.stop_requested(); ++i) {
            const auto query = static_cast<Eigen::Index>(i);
            ask(index, rows, query, count, found);
            isShort[i] = static_cast<char>(!writeRow(found, query, graph));
        }
    });
    std::vector<std::int32_t> shortRows;
    for (std::size_t i = 0; i < numRows; ++i)
        if (isShort[i] != 0)
            shortRows.push_back(static_cast<std::int32_t>(i));
    return shortRows;
}

} // namespace lodestone
