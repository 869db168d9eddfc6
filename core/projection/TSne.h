// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/IterativeLayout.h"
#include "core/projection/SparseGraph.h"

namespace lodestone {

struct TSneOptions {
    double perplexity = 30;
    int iterations = 1000;
    double learningRate = 0; ///< 0 = max(50, number of points / exaggeration / 4)
    double exaggeration = 12;
    int exaggeratedIterations = 250;
    double theta = 0.5;
    int seed = 1;

    std::vector<Param> params();
};

/// t-SNE with the forces of BarnesHut.h, gradient descent with momentum and gains.
/// Source: van der Maaten, Accelerating t-SNE using Tree-Based Algorithms, JMLR 2014. Rates: Belkina et al., Automated
/// optimized parameters for t-distributed stochastic neighbor embedding, Nature Communications 2019.
class TSne : public IterativeLayout {
public:
    TSne() = default;
    explicit TSne(const TSneOptions& options) : m_options(options) { }

    std::vector<Param> params() override { return m_options.params(); }
    int numNeighbors() const override; ///< three times the perplexity
    bool start(const NeighborGraph& graph, const RowMatrixRef& layout, const std::stop_token& stop = {}) override;
    void run(int untilIteration, const std::stop_token& stop = {}) override;
    int iteration() const override { return m_iteration; }
    int numIterations() const override { return m_options.iterations; }
    const RowMatrix& positions() const override { return m_positions; }

private:
    void step();

    TSneOptions m_options;
    SparseGraph m_affinities;
    RowMatrix m_positions, m_velocities, m_gains, m_gradient;
    int m_iteration = 0;
};

} // namespace lodestone
