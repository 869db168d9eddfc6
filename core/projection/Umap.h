// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/IterativeLayout.h"
#include "core/projection/SparseGraph.h"
#include "core/projection/UmapCurve.h"

namespace lodestone {

struct UmapOptions {
    int neighbors = 15; ///< the point itself is one of them
    double minDistance = 0.1;
    double spread = 1;
    int iterations = 0; ///< 0 = 500 up to 10,000 points, else 200
    double learningRate = 1; ///< of the first iteration; falls to 0 evenly
    int negatives = 5;
    int seed = 1;

    std::vector<Param> params();
};

/// UMAP: neighbors in the fuzzy graph pull each other, each pair as often as its weight says, and random others push.
/// Source: McInnes, Healy, Melville, UMAP, 2018. Differs from it in that an iteration moves every point from where all
/// others stood before it, so that points can be moved on several threads and the result repeats.
class Umap : public IterativeLayout {
public:
    Umap() = default;
    explicit Umap(const UmapOptions& options) : m_options(options) { }

    std::vector<Param> params() override { return m_options.params(); }
    int numNeighbors() const override { return m_options.neighbors - 1; }
    bool start(const NeighborGraph& graph, const RowMatrixRef& layout, const std::stop_token& stop = {}) override;
    void run(int untilIteration, const std::stop_token& stop = {}) override;
    int iteration() const override { return m_iteration; }
    int numIterations() const override { return m_numIterations; }
    const RowMatrix& positions() const override { return m_positions; }

private:
    template <int numAxes> void step();
    template <int numAxes> void movePoint(std::size_t row, float rate);

    UmapOptions m_options;
    UmapCurve m_curve{1, 1};
    SparseGraph m_graph;
    std::vector<float> m_shares; ///< of iterations in which an edge pulls
    std::vector<float> m_due; ///< an edge pulls when this reaches 1
    RowMatrix m_positions, m_moved;
    int m_numIterations = 0, m_iteration = 0;
};

} // namespace lodestone
