// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/TSne.h"

#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "core/projection/startPositions.h"
#include "core/projection/tsneAffinities.h"
#include "core/projection/tsneGradient.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <string>

namespace lodestone {

namespace {
constexpr double tsneStartDeviation = 1e-4; ///< small, so that exaggeration finds the clusters before repulsion parts them
constexpr std::size_t valuesPerPiece = 16384;
} // namespace

std::vector<Param> TSneOptions::params()
{
    return {
        {"perplexity", &perplexity, 2, 500, PARAM_TEXT("Param", "t-SNE"), PARAM_TEXT("Param", "Perplexity"),
         PARAM_TEXT("Param", "How many neighbors count for each point; three times as many are looked at.")},
        {"iterations", &iterations, 1, 100000, PARAM_TEXT("Param", "t-SNE"), PARAM_TEXT("Param", "Iterations"),
         PARAM_TEXT("Param", "Steps of the whole run. It can be stopped at any of them.")},
        {"learning_rate", &learningRate, 0, 1e6, PARAM_TEXT("Param", "t-SNE"), PARAM_TEXT("Param", "Learning rate"),
         PARAM_TEXT("Param", "Step size. 0 chooses the number of points / exaggeration / 4, at least 50.")},
        {"exaggeration", &exaggeration, 1, 100, PARAM_TEXT("Param", "t-SNE"), PARAM_TEXT("Param", "Early exaggeration"),
         PARAM_TEXT("Param", "How much stronger neighbors attract each other at first; more makes clusters tighter.")},
        {"exaggerated_iterations", &exaggeratedIterations, 0, 100000, PARAM_TEXT("Param", "t-SNE"),
         PARAM_TEXT("Param", "Exaggerated iterations"), PARAM_TEXT("Param", "Steps with early exaggeration.")},
        {"theta", &theta, 0, 1, PARAM_TEXT("Param", "t-SNE"), PARAM_TEXT("Param", "θ: accuracy of far forces"),
         PARAM_TEXT("Param", "Size over distance up to which far points act as one. 0 is exact and slow.")},
        {"seed", &seed, 0, std::numeric_limits<int>::max(), PARAM_TEXT("Param", "t-SNE"), PARAM_TEXT("Param", "Seed"),
         PARAM_TEXT("Param", "The same seed gives the same picture.")},
    };
}

int TSne::numNeighbors() const
{
    return static_cast<int>(3 * m_options.perplexity);
}

bool TSne::start(const NeighborGraph& graph, const RowMatrixRef& layout, const std::stop_token& stop)
{
    assert(graph.numNeighbors() == numNeighbors() && graph.numRows() == layout.rows());
    m_positions = startPositions(layout, tsneStartDeviation, static_cast<std::uint64_t>(m_options.seed));
    m_affinities = tsneAffinities(graph, m_options.perplexity, stop);
    m_velocities = RowMatrix::Zero(layout.rows(), layout.cols());
    m_gains = RowMatrix::Ones(layout.rows(), layout.cols());
    m_iteration = 0;
    return !stop.stop_requested();
}

void TSne::run(int untilIteration, const std::stop_token& stop)
{
    assert(m_positions.size() > 0);
    for (const int end = std::min(untilIteration, numIterations()); m_iteration < end && !stop.stop_requested();
         ++m_iteration)
        step();
}

void TSne::step()
{
    const bool isExaggerated = m_iteration < m_options.exaggeratedIterations;
    const double exaggeration = isExaggerated ? m_options.exaggeration : 1;
    const double automatic = std::max(50.0, static_cast<double>(m_positions.rows()) / m_options.exaggeration / 4);
    const auto rate = static_cast<float>(m_options.learningRate > 0 ? m_options.learningRate : automatic);
    const float momentum = isExaggerated ? 0.5F : 0.8F;
    tsneGradient(m_affinities, m_positions, exaggeration, m_options.theta, m_gradient);
    float *position = m_positions.data(), *velocity = m_velocities.data(), *gain = m_gains.data();
    parallelFor(0, static_cast<std::size_t>(m_positions.size()), valuesPerPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const float slope = m_gradient.data()[i];
            gain[i] = std::max(0.01F, slope * velocity[i] < 0 ? gain[i] + 0.2F : gain[i] * 0.8F);
            velocity[i] = momentum * velocity[i] - rate * gain[i] * slope;
            position[i] += velocity[i];
        }
    });
    m_positions.rowwise() -= m_positions.cast<double>().colwise().mean().cast<float>().eval();
    if (!m_positions.allFinite())
        throw Error("t-SNE left the finite numbers in iteration " + std::to_string(m_iteration + 1)
                    + "; choose a smaller learning rate");
}

} // namespace lodestone
