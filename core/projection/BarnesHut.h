// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RowMatrix.h"

#include <array>
#include <cstdint>
#include <vector>

namespace lodestone {

/// The repulsion of t-SNE by a quad tree (oct tree in three dimensions): far cells act as one body. Points that are close
/// go through the tree together, and what they meet is summed for all of them in one vector register.
/// Source: van der Maaten, Accelerating t-SNE using Tree-Based Algorithms, JMLR 2014; differs from it in testing cells
/// against the box of a group of points, which opens more of them.
template <int numAxes> class BarnesHut {
public:
    /// @param positions  n x numAxes, finite, n < 2^31
    explicit BarnesHut(const RowMatrixRef& positions);

    /// With q = 1 / (1 + |y_i - y_j|^2): forces.row(i) = sum over j of q^2 (y_i - y_j). Deterministic on any number of
    /// threads.
    /// @param theta   a cell acts as one body where its extent is at most theta times its distance; 0 = exact
    /// @param forces  n x numAxes, overwritten
    /// @return sum over all i != j of q
    double repulse(double theta, RowMatrix& forces) const;

private:
    using Point = std::array<float, numAxes>;
    struct Node {
        Point center; ///< of mass
        float count;
        float squaredExtent; ///< of the longest side of the box around its points
        std::uint32_t begin, end; ///< points, in sorted order
        std::uint32_t next; ///< the node that follows this one and all below it
        bool isLeaf;
    };
    struct Bodies;
    using Codes = std::vector<std::pair<std::uint64_t, std::uint32_t>>; ///< interleaved cell coordinates, row

    void build(const Codes& codes, std::size_t begin, std::size_t end, int level);
    Node nodeOf(std::size_t begin, std::size_t end) const;
    Point point(std::size_t sorted) const;
    void collect(std::size_t begin, std::size_t end, float squaredTheta, Bodies& bodies) const;
    double repulseGroup(std::size_t begin, std::size_t end, const Bodies& bodies, RowMatrix& forces) const;

    std::vector<std::uint32_t> m_order; ///< row of each sorted point
    std::array<std::vector<float>, numAxes> m_points; ///< by axis, sorted along the tree
    std::vector<Node> m_nodes; ///< a node before those below it
};

extern template class BarnesHut<2>;
extern template class BarnesHut<3>;

} // namespace lodestone
