// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/NeighborGraph.h"

#include <stop_token>
#include <vector>

namespace lodestone {

/// Fills the graph by a hierarchical navigable small world index (hnswlib): built on one thread, so that it repeats, asked
/// on all. Nearly all neighbors are the true ones; distances are exact.
/// @param rows  as mappedRows() returns them
/// @return rows that the index left short of neighbors (many duplicates do it): theirs are not written, ascending. Ends
/// early when `stop` is requested.
std::vector<std::int32_t> findIndexedNeighbors(const RowMatrix& rows, NeighborGraph& graph, const std::stop_token& stop);

} // namespace lodestone
