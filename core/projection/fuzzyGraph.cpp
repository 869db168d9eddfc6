// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/fuzzyGraph.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lodestone {

namespace {
constexpr std::size_t rowsPerBandwidth = 256;
constexpr double tolerance = 1e-5;
constexpr int maxBandwidthSteps = 64;
constexpr double smallestShare = 1e-3; ///< sigma is at least this share of the mean distance

/// @param beyond  distances beyond the nearest neighbor, >= 0
double bandwidth(const Eigen::ArrayXd& beyond, double target)
{
    double sigma = 1, low = 0, high = std::numeric_limits<double>::infinity();
    for (int step = 0; step < maxBandwidthSteps; ++step) {
        const double sum = (-beyond / sigma).exp().sum();
        if (std::abs(sum - target) < tolerance)
            break;
        (sum > target ? high : low) = sigma;
        sigma = std::isinf(high) ? 2 * sigma : (low + high) / 2;
    }
    return sigma;
}

double nearestElsewhere(const Eigen::ArrayXd& distances)
{
    for (const double distance : distances)
        if (distance > 0)
            return distance;
    return 0;
}
} // namespace

SparseGraph fuzzyGraph(const NeighborGraph& graph)
{
    const double target = std::log2(static_cast<double>(graph.numNeighbors()) + 1);
    RowMatrix weights(graph.numRows(), graph.numNeighbors());
    parallelFor(0, static_cast<std::size_t>(graph.numRows()), rowsPerBandwidth, [&](std::size_t begin, std::size_t end) {
        for (auto i = static_cast<Eigen::Index>(begin); i < static_cast<Eigen::Index>(end); ++i) {
            const Eigen::ArrayXd distances = graph.distances.row(i).transpose().array().cast<double>();
            const double mean = distances.mean();
            if (!(mean > 0)) {
                weights.row(i).setOnes();
                continue;
            }
            // In units of the mean, so that the search starts near its end.
            const Eigen::ArrayXd beyond = (distances - nearestElsewhere(distances)).max(0.0) / mean;
            const double sigma = std::max(bandwidth(beyond, target), smallestShare);
            weights.row(i) = (-beyond / sigma).exp().matrix().transpose().cast<float>();
        }
    });
    return symmetricGraph(graph, weights, [](float a, float b) { return a + b - a * b; });
}

} // namespace lodestone
