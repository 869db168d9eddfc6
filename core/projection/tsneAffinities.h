// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/SparseGraph.h"

#include <stop_token>

namespace lodestone {

/// The joint probabilities of t-SNE: Gaussians around each point, as wide as the perplexity asks, over its neighbors only,
/// made symmetric. All weights add to 1. Where all neighbors are equally far they are equally likely.
/// Source: van der Maaten, Accelerating t-SNE using Tree-Based Algorithms, JMLR 2014, Eq. 5-7.
/// @param perplexity  1 <= perplexity <= number of neighbors
/// @return an unfinished graph only if `stop` was requested
SparseGraph tsneAffinities(const NeighborGraph& graph, double perplexity, const std::stop_token& stop = {});

} // namespace lodestone
