// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/tsneGradient.h"

#include "core/AlignedVector.h"
#include "core/metric/Lanes.h"
#include "core/parallel/ParallelFor.h"
#include "core/projection/BarnesHut.h"

#include <array>
#include <cassert>
#include <limits>

namespace lodestone {

namespace {
constexpr std::size_t rowsPerGradient = 256;

/// The edges of one point, gathered so that registers can be filled from them.
template <int numAxes> struct Gathered {
    std::array<AlignedVector<float>, numAxes> differences;
    AlignedVector<float> weights;

    void fill(const SparseGraph& graph, const RowMatrix& positions, std::size_t row)
    {
        const std::size_t first = graph.offsets[row], count = graph.offsets[row + 1] - first;
        const std::size_t padded = (count + floatLanes - 1) / floatLanes * floatLanes;
        weights.assign(graph.weights.begin() + static_cast<std::ptrdiff_t>(first),
                       graph.weights.begin() + static_cast<std::ptrdiff_t>(first + count));
        weights.resize(padded, 0);
        for (auto& difference : differences)
            difference.resize(padded);
        const float* self = positions.data() + row * numAxes;
        for (std::size_t e = 0; e < padded; ++e) {
            const std::size_t target = e < count ? static_cast<std::size_t>(graph.targets[first + e]) : row;
            for (std::size_t axis = 0; axis < numAxes; ++axis)
                differences[axis][e] = self[axis] - positions.data()[target * numAxes + axis];
        }
    }
};

/// sum over j of p_ij q (y_i - y_j)
template <int numAxes> std::array<float, numAxes> attraction(const Gathered<numAxes>& edges)
{
    FloatLanes sums[numAxes] = {};
    for (std::size_t e = 0; e < edges.weights.size(); e += floatLanes) {
        FloatLanes squared = FloatLanes{} + 1;
        for (const auto& difference : edges.differences)
            squared += lanesAt(&difference[e]) * lanesAt(&difference[e]);
        const FloatLanes pull = lanesAt(&edges.weights[e]) / squared;
        for (std::size_t axis = 0; axis < numAxes; ++axis)
            sums[axis] += pull * lanesAt(&edges.differences[axis][e]);
    }
    std::array<float, numAxes> total{};
    for (std::size_t axis = 0; axis < numAxes; ++axis)
        for (std::size_t lane = 0; lane < floatLanes; ++lane)
            total[axis] += sums[axis][lane];
    return total;
}

template <int numAxes>
void gradientOf(const SparseGraph& affinities, const RowMatrix& positions, double exaggeration, double theta,
                RowMatrix& gradient)
{
    // Points that are all infinitely far apart repel nothing.
    const double normalizer =
        std::max(BarnesHut<numAxes>(positions).repulse(theta, gradient), std::numeric_limits<double>::min());
    const auto pull = static_cast<float>(4 * exaggeration), push = static_cast<float>(4 / normalizer);
    parallelFor(0, affinities.numRows(), rowsPerGradient, [&](std::size_t begin, std::size_t end) {
        Gathered<numAxes> edges;
        for (std::size_t i = begin; i < end; ++i) {
            edges.fill(affinities, positions, i);
            const std::array<float, numAxes> sum = attraction(edges);
            for (std::size_t axis = 0; axis < numAxes; ++axis) {
                float& value = gradient(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(axis));
                value = pull * sum[axis] - push * value;
            }
        }
    });
}
} // namespace

void tsneGradient(const SparseGraph& affinities, const RowMatrix& positions, double exaggeration, double theta,
                  RowMatrix& gradient)
{
    assert(static_cast<std::size_t>(positions.rows()) == affinities.numRows());
    assert(positions.cols() == 2 || positions.cols() == 3);
    if (positions.cols() == 2)
        gradientOf<2>(affinities, positions, exaggeration, theta, gradient);
    else
        gradientOf<3>(affinities, positions, exaggeration, theta, gradient);
}

} // namespace lodestone
