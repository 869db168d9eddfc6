// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/Umap.h"

#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "core/projection/fuzzyGraph.h"
#include "core/projection/startPositions.h"
#include "core/sample/RandomStream.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <string>

namespace lodestone {

namespace {
constexpr double umapStartDeviation = 2.5; ///< most points then lie within 10 of each other
constexpr std::size_t pointsPerEpochPiece = 256;
constexpr float longestStep = 4; ///< of one pull or push along an axis, before the learning rate
constexpr int maxPointsForLongRun = 10'000, longRun = 500, shortRun = 200;

template <int numAxes> using Place = Eigen::Matrix<float, 1, numAxes>;

/// The forces between two points of the layout.
template <int numAxes> class Forces {
public:
    Forces(const UmapCurve& curve, float rate)
        : m_a(static_cast<float>(curve.a)), m_b(static_cast<float>(curve.b)), m_rate(rate)
    {
    }

    /// Moves both towards each other.
    void pull(Place<numAxes>& place, Place<numAxes>& other) const
    {
        const Place<numAxes> difference = place - other;
        const float squared = difference.squaredNorm();
        if (!(squared > 0))
            return;
        const float power = std::pow(squared, m_b);
        const Place<numAxes> move = step(difference, -2 * m_a * m_b * power / (squared * (1 + m_a * power)));
        place += move;
        other -= move;
    }

    void push(Place<numAxes>& place, const Place<numAxes>& from) const
    {
        const Place<numAxes> difference = place - from;
        const float squared = difference.squaredNorm();
        if (squared > 0)
            place += step(difference, 2 * m_b / ((0.001F + squared) * (1 + m_a * std::pow(squared, m_b))));
    }

private:
    Place<numAxes> step(const Place<numAxes>& difference, float strength) const
    {
        return m_rate * (strength * difference).cwiseMax(-longestStep).cwiseMin(longestStep);
    }

    float m_a, m_b, m_rate;
};
} // namespace

std::vector<Param> UmapOptions::params()
{
    return {
        {"neighbors", &neighbors, 2, 500, PARAM_TEXT("Param", "UMAP"), PARAM_TEXT("Param", "Neighbors"),
         PARAM_TEXT("Param", "How many points, itself included, each point is tied to; more shows coarser structure.")},
        {"min_dist", &minDistance, 0, 10, PARAM_TEXT("Param", "UMAP"), PARAM_TEXT("Param", "Least distance"),
         PARAM_TEXT("Param", "How close neighbors may come in the picture; at most the spread.")},
        {"spread", &spread, 0.1, 10, PARAM_TEXT("Param", "UMAP"), PARAM_TEXT("Param", "Spread"),
         PARAM_TEXT("Param", "Distance in the picture over which points stop being neighbors.")},
        {"iterations", &iterations, 0, 100000, PARAM_TEXT("Param", "UMAP"), PARAM_TEXT("Param", "Iterations"),
         PARAM_TEXT("Param", "Steps of the whole run. 0 chooses 500 for up to 10,000 points and 200 beyond.")},
        {"learning_rate", &learningRate, 0.0001, 100, PARAM_TEXT("Param", "UMAP"), PARAM_TEXT("Param", "Learning rate"),
         PARAM_TEXT("Param", "Step size of the first iteration; it falls to 0 evenly.")},
        {"negatives", &negatives, 0, 100, PARAM_TEXT("Param", "UMAP"), PARAM_TEXT("Param", "Negatives"),
         PARAM_TEXT("Param", "Random points that push for each neighbor that pulls.")},
        {"seed", &seed, 0, std::numeric_limits<int>::max(), PARAM_TEXT("Param", "UMAP"), PARAM_TEXT("Param", "Seed"),
         PARAM_TEXT("Param", "The same seed gives the same picture.")},
    };
}

bool Umap::start(const NeighborGraph& graph, const RowMatrixRef& layout, const std::stop_token& stop)
{
    assert(graph.numNeighbors() == numNeighbors() && graph.numRows() == layout.rows());
    assert(layout.cols() == 2 || layout.cols() == 3);
    if (m_options.minDistance > m_options.spread)
        throw Error("option min_dist: it is larger than the spread; at most the spread is allowed");
    const auto seed = static_cast<std::uint64_t>(m_options.seed);
    m_positions = startPositions(layout, umapStartDeviation, seed);
    m_curve = fitUmapCurve(m_options.minDistance, m_options.spread);
    m_graph = fuzzyGraph(graph);
    m_shares = m_graph.weights;
    const float largest = *std::max_element(m_shares.begin(), m_shares.end());
    m_due.resize(m_shares.size());
    for (std::size_t i = 0; i < m_graph.numRows(); ++i)
        for (std::size_t e = m_graph.offsets[i]; e < m_graph.offsets[i + 1]; ++e) {
            // An edge pulls in the same iterations at both its ends, but not all edges in the same ones.
            const auto j = static_cast<std::size_t>(m_graph.targets[e]);
            RandomStream random(seed, Purpose::Layout, 1, std::min(i, j), std::max(i, j));
            m_shares[e] /= largest;
            m_due[e] = static_cast<float>(random.uniform());
        }
    const int automatic = layout.rows() <= maxPointsForLongRun ? longRun : shortRun;
    m_numIterations = m_options.iterations > 0 ? m_options.iterations : automatic;
    m_iteration = 0;
    return !stop.stop_requested();
}

void Umap::run(int untilIteration, const std::stop_token& stop)
{
    assert(m_positions.size() > 0);
    for (const int end = std::min(untilIteration, m_numIterations); m_iteration < end && !stop.stop_requested();
         ++m_iteration) {
        if (m_positions.cols() == 2)
            step<2>();
        else
            step<3>();
        if (!m_positions.allFinite())
            throw Error("UMAP left the finite numbers in iteration " + std::to_string(m_iteration + 1)
                        + "; choose a smaller learning rate");
    }
}

template <int numAxes> void Umap::step()
{
    const auto rate = static_cast<float>(m_options.learningRate * (1 - static_cast<double>(m_iteration) / m_numIterations));
    m_moved.resizeLike(m_positions);
    parallelFor(0, m_graph.numRows(), pointsPerEpochPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            movePoint<numAxes>(row, rate);
    });
    m_positions.swap(m_moved);
}

template <int numAxes> void Umap::movePoint(std::size_t row, float rate)
{
    const Forces<numAxes> forces(m_curve, rate);
    const auto numPoints = static_cast<std::uint32_t>(m_graph.numRows());
    const auto placeOf = [this](std::size_t i) -> Place<numAxes> {
        return Eigen::Map<const Place<numAxes>>(m_positions.data() + i * numAxes);
    };
    RandomStream random(static_cast<std::uint64_t>(m_options.seed), Purpose::LayoutNegatives,
                        static_cast<std::uint64_t>(m_iteration), row);
    Place<numAxes> place = placeOf(row);
    for (std::size_t e = m_graph.offsets[row]; e < m_graph.offsets[row + 1]; ++e) {
        m_due[e] += m_shares[e];
        if (m_due[e] < 1)
            continue;
        m_due[e] -= 1;
        // An edge is met at both its ends and pulls both each time. The other end does the same from its side; what is
        // moved here is a copy of it.
        Place<numAxes> neighbor = placeOf(static_cast<std::size_t>(m_graph.targets[e]));
        forces.pull(place, neighbor);
        forces.pull(place, neighbor);
        for (int n = 0; n < m_options.negatives; ++n)
            if (const std::uint32_t other = random.below(numPoints); other != row)
                forces.push(place, placeOf(other));
    }
    Eigen::Map<Place<numAxes>>(m_moved.data() + row * numAxes) = place;
}

} // namespace lodestone
