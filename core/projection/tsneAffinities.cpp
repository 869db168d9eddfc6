// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/tsneAffinities.h"

#include "core/parallel/ParallelFor.h"

#include <cassert>
#include <cmath>
#include <limits>

namespace lodestone {

namespace {
constexpr std::size_t rowsPerAffinities = 256;
constexpr double entropyTolerance = 1e-5; ///< of the entropy
constexpr int maxPerplexitySteps = 100;

/// exp(-beta d^2) / sum with the beta whose entropy is that of the perplexity, by bisection.
/// @param squared  of the neighbors, the smallest one taken away, in units of their mean
Eigen::ArrayXd conditional(const Eigen::ArrayXd& squared, double perplexity)
{
    double beta = 1, low = 0, high = std::numeric_limits<double>::infinity();
    Eigen::ArrayXd weights;
    for (int step = 0; step < maxPerplexitySteps; ++step) {
        weights = (-beta * squared).exp();
        const double sum = weights.sum();
        weights /= sum;
        const double excess = std::log(sum) + beta * (squared * weights).sum() - std::log(perplexity);
        if (std::abs(excess) < entropyTolerance)
            break;
        (excess > 0 ? low : high) = beta;
        beta = std::isinf(high) ? 2 * beta : (low + high) / 2;
    }
    return weights;
}
} // namespace

SparseGraph tsneAffinities(const NeighborGraph& graph, double perplexity, const std::stop_token& stop)
{
    assert(perplexity >= 1 && perplexity <= static_cast<double>(graph.numNeighbors()));
    RowMatrix weights = RowMatrix::Zero(graph.numRows(), graph.numNeighbors());
    parallelFor(0, static_cast<std::size_t>(graph.numRows()), rowsPerAffinities, [&](std::size_t begin, std::size_t end) {
        for (auto i = static_cast<Eigen::Index>(begin); i < static_cast<Eigen::Index>(end) && !stop.stop_requested(); ++i) {
            Eigen::ArrayXd squared = graph.distances.row(i).transpose().array().cast<double>().square();
            squared -= squared.minCoeff();
            if (const double mean = squared.mean(); mean > 0)
                squared /= mean;
            weights.row(i) = conditional(squared, perplexity).matrix().transpose().cast<float>();
        }
    });
    SparseGraph affinities = symmetricGraph(graph, weights, [](float a, float b) { return a + b; });
    const auto scale = static_cast<float>(1 / (2 * static_cast<double>(graph.numRows())));
    for (float& weight : affinities.weights)
        weight *= scale;
    return affinities;
}

} // namespace lodestone
