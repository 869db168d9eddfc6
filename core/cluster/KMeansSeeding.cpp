// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/KMeansSeeding.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace lodestone {

KMeansSeeding::KMeansSeeding(const UnitRows& rows)
    : m_rows(rows), m_weights(rows.size()), m_pieceWeights((rows.size() + rowsPerPiece - 1) / rowsPerPiece)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_weights[i] = rows.isClusterable(i) ? 2.0F : 0.0F; // the largest 1 - cosine
        m_pieceWeights[i / rowsPerPiece] += m_weights[i];
    }
}

void KMeansSeeding::add(std::size_t row)
{
    Panels centroid(1, m_rows.dimension(), blockWidth);
    centroid.setRow(0, m_rows[row]);
    parallelFor(0, m_rows.size(), rowsPerPiece, [&](std::size_t begin, std::size_t end) {
        alignas(sizeof(FloatLanes)) float cosines[panelWidth];
        double sum = 0;
        for (std::size_t first = begin; first < end; first += panelWidth) {
            multiplyPanel(m_rows.panels().panel(first / panelWidth), centroid.panel(0), m_rows.dimension(), 1, cosines);
            for (std::size_t i = first; i < std::min(first + panelWidth, end); ++i) {
                m_weights[i] = std::min(m_weights[i], std::max(0.0F, 1 - cosines[i - first]));
                sum += m_weights[i];
            }
        }
        m_pieceWeights[begin / rowsPerPiece] = sum;
    });
}

std::size_t KMeansSeeding::draw(RandomStream& random) const
{
    const double total = std::accumulate(m_pieceWeights.begin(), m_pieceWeights.end(), 0.0);
    if (!(total > 0))
        return drawUniform(random);
    double left = random.uniform() * total;
    std::size_t piece = 0;
    for (; piece + 1 < m_pieceWeights.size() && left >= m_pieceWeights[piece]; ++piece)
        left -= m_pieceWeights[piece];
    // Rounding may leave something over at the end: then it is the last row with a weight.
    std::size_t drawn = m_rows.size();
    for (std::size_t i = piece * rowsPerPiece; i < m_rows.size() && left >= 0; ++i) {
        if (m_weights[i] > 0)
            drawn = i;
        left -= m_weights[i];
    }
    return drawn < m_rows.size() ? drawn : drawUniform(random);
}

std::size_t KMeansSeeding::drawUniform(RandomStream& random) const
{
    std::size_t left = random.below(static_cast<std::uint32_t>(m_rows.numClusterable()));
    std::size_t row = 0;
    while (!m_rows.isClusterable(row) || left-- > 0)
        ++row;
    return row;
}

RowMatrix seedCentroids(const UnitRows& rows, int numClusters, RandomStream random, const std::stop_token& stop)
{
    assert(rows.numClusterable() >= 1);
    RowMatrix centroids(numClusters, static_cast<Eigen::Index>(rows.dimension()));
    KMeansSeeding seeding(rows);
    for (Eigen::Index c = 0; c < centroids.rows(); ++c) {
        const std::size_t row = seeding.draw(random);
        centroids.row(c) = rows[row];
        if (!stop.stop_requested() && c + 1 < centroids.rows())
            seeding.add(row);
    }
    return centroids;
}

} // namespace lodestone
