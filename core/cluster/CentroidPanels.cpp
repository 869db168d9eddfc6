// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/CentroidPanels.h"

#include <algorithm>
#include <limits>

namespace lodestone {

namespace {
/// Takes one register of rows over from the best so far wherever a centroid of the block is nearer.
void foldBlock(const float* cosines, std::size_t numCentroids, std::int32_t firstCluster, float* best, std::int32_t* cluster)
{
    FloatLanes bestSoFar = lanesAt(best);
    IntLanes clusterSoFar = lanesAt(cluster);
    for (std::size_t c = 0; c < numCentroids; ++c) {
        const FloatLanes cosine = lanesAt(cosines + c * panelWidth);
        const IntLanes index = IntLanes{} + (firstCluster + static_cast<std::int32_t>(c));
        const auto nearer = cosine > bestSoFar;
        bestSoFar = nearer ? cosine : bestSoFar;
        clusterSoFar = nearer ? index : clusterSoFar;
    }
    lanesAt(best) = bestSoFar;
    lanesAt(cluster) = clusterSoFar;
}
} // namespace

CentroidPanels::CentroidPanels(const RowMatrix& centroids)
    : m_panels(static_cast<std::size_t>(centroids.rows()), static_cast<std::size_t>(centroids.cols()), blockWidth)
{
    for (Eigen::Index c = 0; c < centroids.rows(); ++c)
        m_panels.setRow(static_cast<std::size_t>(c), centroids.row(c));
}

void CentroidPanels::findNearest(const float* panel, NearestOfPanel& nearest) const
{
    std::fill_n(nearest.cosine, panelWidth, -std::numeric_limits<float>::infinity());
    std::fill_n(nearest.cluster, panelWidth, 0);
    alignas(sizeof(FloatLanes)) float cosines[blockWidth * panelWidth];
    for (std::size_t block = 0; block < m_panels.numPanels(); ++block) {
        const std::size_t first = block * blockWidth;
        const std::size_t count = std::min(blockWidth, m_panels.numRows() - first);
        multiplyPanel(panel, m_panels.panel(block), m_panels.depth(), count, cosines);
        for (std::size_t lane = 0; lane < panelWidth; lane += floatLanes)
            foldBlock(cosines + lane, count, static_cast<std::int32_t>(first), nearest.cosine + lane,
                      nearest.cluster + lane);
    }
}

} // namespace lodestone
