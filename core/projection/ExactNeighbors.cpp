// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/ExactNeighbors.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace lodestone {

namespace {
constexpr std::size_t blocksPerPiece = 8;
constexpr std::size_t queriesPerPiece = blocksPerPiece * blockWidth;
constexpr std::size_t panelsPerChunk = 128; ///< stay in the second-level cache while all blocks of a piece use them
constexpr std::size_t spare = 8; ///< candidates beyond the wanted ones, for what the products round away

struct Candidate {
    float value;
    std::int32_t row;
};

bool isBetter(const Candidate& a, const Candidate& b)
{
    return a.value != b.value ? a.value > b.value : a.row < b.row;
}

/// The rows with the largest products of one query.
class Selection {
public:
    Selection(std::int32_t query, std::size_t count) : m_query(query), m_count(count) { m_candidates.reserve(3 * count); }

    void offer(const float* values, std::size_t firstRow, std::size_t numValues)
    {
        int isAnyBetter = 0;
        for (std::size_t i = 0; i < panelWidth; ++i)
            isAnyBetter |= static_cast<int>(values[i] > m_threshold);
        if (isAnyBetter == 0)
            return;
        for (std::size_t i = 0; i < numValues; ++i)
            if (const auto row = static_cast<std::int32_t>(firstRow + i); values[i] > m_threshold && row != m_query)
                m_candidates.push_back({values[i], row});
        if (m_candidates.size() >= 2 * m_count + panelWidth)
            cut();
    }

    std::vector<Candidate>& finish()
    {
        cut();
        return m_candidates;
    }

private:
    void cut()
    {
        if (m_candidates.size() <= m_count)
            return;
        const auto last = m_candidates.begin() + static_cast<std::ptrdiff_t>(m_count) - 1;
        std::nth_element(m_candidates.begin(), last, m_candidates.end(), isBetter);
        m_threshold = last->value;
        m_candidates.resize(m_count);
    }

    std::int32_t m_query;
    std::size_t m_count;
    float m_threshold = -std::numeric_limits<float>::infinity();
    std::vector<Candidate> m_candidates;
};

void writeNearest(const RowMatrix& rows, std::int32_t query, std::vector<Candidate>& candidates, NeighborGraph& graph)
{
    for (Candidate& candidate : candidates)
        candidate.value = -(rows.row(query) - rows.row(candidate.row)).squaredNorm();
    std::sort(candidates.begin(), candidates.end(), isBetter);
    for (Eigen::Index k = 0; k < graph.numNeighbors(); ++k) {
        graph.neighbors(query, k) = candidates[static_cast<std::size_t>(k)].row;
        graph.distances(query, k) = std::sqrt(-candidates[static_cast<std::size_t>(k)].value);
    }
}
} // namespace

ExactNeighbors::ExactNeighbors(const RowMatrix& rows)
    : m_rows(rows), m_panels(static_cast<std::size_t>(rows.rows()), static_cast<std::size_t>(rows.cols() + 1), panelWidth)
{
    Eigen::RowVectorXf extended(rows.cols() + 1);
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        extended << rows.row(i), -rows.row(i).squaredNorm() / 2;
        m_panels.setRow(static_cast<std::size_t>(i), extended);
    }
}

void ExactNeighbors::search(std::span<const std::int32_t> queries, NeighborGraph& graph, const std::stop_token& stop) const
{
    parallelFor(0, queries.size(), queriesPerPiece, [&](std::size_t begin, std::size_t end) {
        if (!stop.stop_requested())
            searchPiece(queries.subspan(begin, end - begin), graph);
    });
}

void ExactNeighbors::searchPiece(std::span<const std::int32_t> queries, NeighborGraph& graph) const
{
    const std::size_t numRows = m_panels.numRows(), wanted = static_cast<std::size_t>(graph.numNeighbors()) + spare;
    Panels blocks(queries.size(), m_panels.depth(), blockWidth);
    Eigen::RowVectorXf extended(m_rows.cols() + 1);
    std::vector<Selection> selections;
    for (std::size_t q = 0; q < queries.size(); ++q) {
        extended << m_rows.row(queries[q]), 1;
        blocks.setRow(q, extended);
        selections.emplace_back(queries[q], std::min(wanted, numRows - 1));
    }
    alignas(64) std::array<float, panelWidth * blockWidth> values;
    for (std::size_t chunk = 0; chunk < m_panels.numPanels(); chunk += panelsPerChunk)
        for (std::size_t block = 0; block < blocks.numPanels(); ++block) {
            const std::size_t firstQuery = block * blockWidth,
                              numQueries = std::min(blockWidth, queries.size() - firstQuery);
            for (std::size_t p = chunk; p < std::min(chunk + panelsPerChunk, m_panels.numPanels()); ++p) {
                multiplyPanel(m_panels.panel(p), blocks.panel(block), m_panels.depth(), numQueries, values.data());
                for (std::size_t q = 0; q < numQueries; ++q)
                    selections[firstQuery + q].offer(values.data() + q * panelWidth, p * panelWidth,
                                                     std::min(panelWidth, numRows - p * panelWidth));
            }
        }
    for (std::size_t q = 0; q < queries.size(); ++q)
        writeNearest(m_rows, queries[q], selections[q].finish(), graph);
}

} // namespace lodestone
