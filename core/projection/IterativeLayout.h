// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/Param.h"
#include "core/projection/NeighborGraph.h"

#include <stop_token>
#include <vector>

namespace lodestone {

/// A layout that is found step by step from a neighbor graph and a layout to start from. It is its own state: run() goes on
/// where it stopped, and any number of calls gives the bytes of one. Same seed, same bytes on any number of threads.
class IterativeLayout {
public:
    virtual ~IterativeLayout() = default;

    /// To be changed before start() only.
    virtual std::vector<Param> params() = 0;
    /// Neighbors that start() needs of each point.
    virtual int numNeighbors() const = 0;

    /// Prepares iteration 0. Throws Error for options that do not go together or a layout that is not finite.
    /// @param graph   numNeighbors() of each point, finite distances
    /// @param layout  n x 2 or n x 3: where the points start and how many axes the result has; its scale does not matter
    /// @return false only if `stop` was requested: then it has not started
    virtual bool start(const NeighborGraph& graph, const RowMatrixRef& layout, const std::stop_token& stop = {}) = 0;
    /// Goes on until so many iterations are done, at most numIterations(). A stop is heard between two iterations.
    /// Throws Error if positions leave the finite numbers; then it must start anew.  @pre started
    virtual void run(int untilIteration, const std::stop_token& stop = {}) = 0;

    virtual int iteration() const = 0; ///< done so far
    virtual int numIterations() const = 0; ///< of a whole run; known once started
    virtual const RowMatrix& positions() const = 0; ///< n x axes; mean and scale say nothing
};

} // namespace lodestone
