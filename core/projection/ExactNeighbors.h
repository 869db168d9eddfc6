// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"
#include "core/metric/Panels.h"
#include "core/projection/NeighborGraph.h"

#include <span>
#include <stop_token>

namespace lodestone {

/// The nearest of all rows under Euclid, by blocked products and partial selection. What products round away is mended: a
/// few more candidates than wanted are kept, and their distances computed from the differences.
class ExactNeighbors {
public:
    /// @param rows  as mappedRows() returns them; must outlive this object
    explicit ExactNeighbors(const RowMatrix& rows);

    /// Writes the nearest other rows of every query into its row of the graph, which has room for them. Deterministic on
    /// any number of threads. Ends early when `stop` is requested.
    void search(std::span<const std::int32_t> queries, NeighborGraph& graph, const std::stop_token& stop) const;

private:
    void searchPiece(std::span<const std::int32_t> queries, NeighborGraph& graph) const;

    const RowMatrix& m_rows;
    Panels m_panels; ///< last coordinate: minus half the squared length, so that large products mean small distances
};

} // namespace lodestone
