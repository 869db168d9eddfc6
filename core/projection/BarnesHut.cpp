// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/BarnesHut.h"

#include "core/metric/Lanes.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

namespace lodestone {

namespace {
constexpr std::size_t maxPointsPerLeaf = 8;
constexpr std::size_t groupsPerPiece = 16;

template <int numAxes> constexpr int levels = numAxes == 2 ? 31 : 21;

/// Spreads the bits of a cell coordinate, so that those of other axes fit between them.
template <int numAxes> std::uint64_t spread(std::uint64_t cell)
{
    std::uint64_t spreadBits = 0;
    for (int bit = 0; bit < levels<numAxes>; ++bit)
        spreadBits |= (cell >> bit & 1) << (bit * numAxes);
    return spreadBits;
}

template <> std::uint64_t spread<2>(std::uint64_t cell)
{
    cell = (cell | cell << 16) & 0x0000ffff0000ffff;
    cell = (cell | cell << 8) & 0x00ff00ff00ff00ff;
    cell = (cell | cell << 4) & 0x0f0f0f0f0f0f0f0f;
    cell = (cell | cell << 2) & 0x3333333333333333;
    return (cell | cell << 1) & 0x5555555555555555;
}

/// Which of the cells below a cell of this level a code lies in.
template <int numAxes> std::uint64_t digit(std::uint64_t code, int level)
{
    return code >> ((levels<numAxes> - 1 - level) * numAxes) & ((1U << numAxes) - 1);
}
} // namespace

/// What acts on a group of points, by axis.
template <int numAxes> struct BarnesHut<numAxes>::Bodies {
    std::array<std::vector<float>, numAxes> centers;
    std::vector<float> counts;

    void clear()
    {
        for (auto& axis : centers)
            axis.clear();
        counts.clear();
    }
    void add(const Point& center, float count)
    {
        for (std::size_t axis = 0; axis < numAxes; ++axis)
            centers[axis].push_back(center[axis]);
        counts.push_back(count);
    }
};

template <int numAxes> BarnesHut<numAxes>::BarnesHut(const RowMatrixRef& positions)
{
    assert(positions.cols() == numAxes);
    const auto numPoints = static_cast<std::size_t>(positions.rows());
    if (numPoints == 0)
        return;
    const Eigen::RowVectorXf low = positions.colwise().minCoeff();
    const double side = (positions.colwise().maxCoeff() - low).maxCoeff();
    const double scale = side > 0 ? (static_cast<double>(1U << levels<numAxes>) - 1) / side : 0;
    Codes codes(numPoints);
    for (std::size_t i = 0; i < numPoints; ++i) {
        codes[i] = {0, static_cast<std::uint32_t>(i)};
        for (int axis = 0; axis < numAxes; ++axis) {
            const double offset = static_cast<double>(positions(static_cast<Eigen::Index>(i), axis)) - low[axis];
            codes[i].first |= spread<numAxes>(static_cast<std::uint64_t>(offset * scale)) << axis;
        }
    }
    std::sort(codes.begin(), codes.end());
    m_order.reserve(numPoints);
    for (const auto& [code, row] : codes)
        m_order.push_back(row);
    for (std::size_t axis = 0; axis < numAxes; ++axis)
        for (const std::uint32_t row : m_order)
            m_points[axis].push_back(positions(row, static_cast<Eigen::Index>(axis)));
    build(codes, 0, numPoints, 0);
}

template <int numAxes> typename BarnesHut<numAxes>::Point BarnesHut<numAxes>::point(std::size_t sorted) const
{
    Point result;
    for (std::size_t axis = 0; axis < numAxes; ++axis)
        result[axis] = m_points[axis][sorted];
    return result;
}

template <int numAxes> typename BarnesHut<numAxes>::Node BarnesHut<numAxes>::nodeOf(std::size_t begin, std::size_t end) const
{
    Node node{.center = {},
              .count = static_cast<float>(end - begin),
              .squaredExtent = 0,
              .begin = static_cast<std::uint32_t>(begin),
              .end = static_cast<std::uint32_t>(end),
              .next = 0,
              .isLeaf = true};
    for (std::size_t axis = 0; axis < numAxes; ++axis) {
        const auto first = m_points[axis].begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = m_points[axis].begin() + static_cast<std::ptrdiff_t>(end);
        const auto [low, high] = std::minmax_element(first, last);
        node.squaredExtent = std::max(node.squaredExtent, (*high - *low) * (*high - *low));
        // One place gives itself: rounding must not move it.
        node.center[axis] = *low == *high ? *low : static_cast<float>(std::accumulate(first, last, 0.0) / node.count);
    }
    return node;
}

template <int numAxes> void BarnesHut<numAxes>::build(const Codes& codes, std::size_t begin, std::size_t end, int level)
{
    const bool isSmall = end - begin <= maxPointsPerLeaf;
    // Levels where all points lie in one cell need no node.
    while (!isSmall
           && level
               < levels<numAxes> && digit<numAxes>(codes[begin].first, level) == digit<numAxes>(codes[end - 1].first, level))
        ++level;
    const std::size_t self = m_nodes.size();
    m_nodes.push_back(nodeOf(begin, end));
    if (!isSmall && level < levels<numAxes>) {
        m_nodes[self].isLeaf = false;
        for (std::size_t first = begin; first < end;) {
            const std::uint64_t cell = digit<numAxes>(codes[first].first, level);
            std::size_t last = first + 1;
            while (last < end && digit<numAxes>(codes[last].first, level) == cell)
                ++last;
            build(codes, first, last, level + 1);
            first = last;
        }
    }
    m_nodes[self].next = static_cast<std::uint32_t>(m_nodes.size());
}

template <int numAxes>
void BarnesHut<numAxes>::collect(std::size_t begin, std::size_t end, float squaredTheta, Bodies& bodies) const
{
    Point low = point(begin), high = low;
    for (std::size_t i = begin + 1; i < end; ++i)
        for (std::size_t axis = 0; axis < numAxes; ++axis) {
            low[axis] = std::min(low[axis], m_points[axis][i]);
            high[axis] = std::max(high[axis], m_points[axis][i]);
        }
    bodies.clear();
    for (std::uint32_t index = 0; index < m_nodes.size();) {
        const Node& node = m_nodes[index];
        float squared = 0; ///< distance of the center to the box of the group
        for (std::size_t axis = 0; axis < numAxes; ++axis) {
            const float out = std::max({low[axis] - node.center[axis], 0.0F, node.center[axis] - high[axis]});
            squared += out * out;
        }
        if (node.squaredExtent <= squaredTheta * squared) {
            bodies.add(node.center, node.count);
            index = node.next;
        } else if (node.isLeaf) {
            for (std::size_t i = node.begin; i < node.end; ++i)
                bodies.add(point(i), 1);
            index = node.next;
        } else {
            ++index;
        }
    }
}

template <int numAxes>
double BarnesHut<numAxes>::repulseGroup(std::size_t begin, std::size_t end, const Bodies& bodies, RowMatrix& forces) const
{
    FloatLanes positions[numAxes], sums[numAxes] = {}, normalizer = {};
    for (std::size_t axis = 0; axis < numAxes; ++axis)
        for (std::size_t lane = 0; lane < floatLanes; ++lane)
            positions[axis][lane] = m_points[axis][std::min(begin + lane, end - 1)];
    const FloatLanes one = FloatLanes{} + 1;
    for (std::size_t body = 0; body < bodies.counts.size(); ++body) {
        FloatLanes difference[numAxes], squared = one;
        for (std::size_t axis = 0; axis < numAxes; ++axis) {
            difference[axis] = positions[axis] - bodies.centers[axis][body];
            squared += difference[axis] * difference[axis];
        }
        const FloatLanes q = one / squared, weighted = q * bodies.counts[body];
        normalizer += weighted;
        for (std::size_t axis = 0; axis < numAxes; ++axis)
            sums[axis] += weighted * q * difference[axis];
    }
    double total = 0;
    for (std::size_t i = begin; i < end; ++i) {
        total += static_cast<double>(normalizer[i - begin]) - 1; // without the point itself
        for (std::size_t axis = 0; axis < numAxes; ++axis)
            forces(m_order[i], static_cast<Eigen::Index>(axis)) = sums[axis][i - begin];
    }
    return total;
}

template <int numAxes> double BarnesHut<numAxes>::repulse(double theta, RowMatrix& forces) const
{
    const std::size_t numPoints = m_order.size(), pointsPerPiece = groupsPerPiece * floatLanes;
    const auto squaredTheta = static_cast<float>(theta * theta);
    forces.resize(static_cast<Eigen::Index>(numPoints), numAxes);
    std::vector<double> sums((numPoints + pointsPerPiece - 1) / pointsPerPiece);
    parallelFor(0, numPoints, pointsPerPiece, [&](std::size_t begin, std::size_t end) {
        Bodies bodies;
        for (std::size_t first = begin; first < end; first += floatLanes) {
            const std::size_t last = std::min(first + floatLanes, end);
            collect(first, last, squaredTheta, bodies);
            sums[begin / pointsPerPiece] += repulseGroup(first, last, bodies, forces);
        }
    });
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

template class BarnesHut<2>;
template class BarnesHut<3>;

} // namespace lodestone
