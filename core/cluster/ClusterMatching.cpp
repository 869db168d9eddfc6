// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/ClusterMatching.h"

#include "core/RowMatrix.h"

#include <cassert>
#include <limits>

namespace lodestone {

namespace {
using Counts = Eigen::Matrix<std::int64_t, Eigen::Dynamic, Eigen::Dynamic>;

/// Assignment of rows to columns with the smallest total cost: Kuhn's method with potentials, one shortest augmenting
/// path a row. Row and column 0 are sentinels, so lines count from 1.
class CheapestAssignment {
public:
    explicit CheapestAssignment(const Counts& costs)
        : m_costs(costs), m_size(costs.rows()), m_rowPotential(size() + 1), m_columnPotential(size() + 1),
          m_rowOf(size() + 1)
    {
        for (Eigen::Index row = 1; row <= m_size; ++row)
            augment(row);
    }

    /// Row of a column, both from 1.
    Eigen::Index rowOf(Eigen::Index column) const { return m_rowOf[static_cast<std::size_t>(column)]; }

private:
    std::size_t size() const { return static_cast<std::size_t>(m_size); }

    void augment(Eigen::Index row)
    {
        m_rowOf[0] = row;
        m_slack.assign(size() + 1, std::numeric_limits<std::int64_t>::max());
        m_before.assign(size() + 1, 0);
        m_visited.assign(size() + 1, false);
        std::size_t column = 0;
        do
            column = nextColumn(column);
        while (m_rowOf[column] != 0);
        for (; column != 0; column = m_before[column])
            m_rowOf[column] = m_rowOf[m_before[column]];
    }

    /// Extends the path from `column` to the cheapest column not yet visited.
    std::size_t nextColumn(std::size_t column)
    {
        m_visited[column] = true;
        const Eigen::Index row = m_rowOf[column];
        std::size_t next = 0;
        for (std::size_t c = 1; c <= size(); ++c) {
            if (m_visited[c])
                continue;
            const std::int64_t reduced = m_costs(row - 1, static_cast<Eigen::Index>(c) - 1)
                - m_rowPotential[static_cast<std::size_t>(row)] - m_columnPotential[c];
            if (reduced < m_slack[c]) {
                m_slack[c] = reduced;
                m_before[c] = column;
            }
            if (next == 0 || m_slack[c] < m_slack[next])
                next = c;
        }
        const std::int64_t step = m_slack[next];
        for (std::size_t c = 0; c <= size(); ++c) {
            if (m_visited[c]) {
                m_rowPotential[static_cast<std::size_t>(m_rowOf[c])] += step;
                m_columnPotential[c] -= step;
            } else {
                m_slack[c] -= step;
            }
        }
        return next;
    }

    const Counts& m_costs;
    Eigen::Index m_size;
    std::vector<std::int64_t> m_rowPotential, m_columnPotential, m_slack;
    std::vector<Eigen::Index> m_rowOf;
    std::vector<std::size_t> m_before;
    std::vector<bool> m_visited;
};
} // namespace

std::vector<std::int32_t> matchClusters(std::span<const std::int32_t> previous, std::span<const std::int32_t> clusters,
                                        int numClusters)
{
    assert(previous.size() == clusters.size());
    Counts costs = Counts::Zero(numClusters, numClusters);
    for (std::size_t i = 0; i < clusters.size(); ++i)
        if (previous[i] >= 0 && clusters[i] >= 0)
            --costs(clusters[i], previous[i]);
    const CheapestAssignment assignment(costs);
    std::vector<std::int32_t> ids(static_cast<std::size_t>(numClusters));
    for (std::int32_t id = 0; id < numClusters; ++id)
        ids[static_cast<std::size_t>(assignment.rowOf(id + 1) - 1)] = id;
    return ids;
}

} // namespace lodestone
