// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/SparseGraph.h"

namespace lodestone {

/// Gradient of t-SNE's Kullback-Leibler divergence: gradient.row(i) = 4 sum over j of (exaggeration p_ij - q_ij)
/// (y_i - y_j) / (1 + |y_i - y_j|^2). Deterministic on any number of threads.
/// @param affinities    adds to 1
/// @param positions     n x 2 or n x 3, finite
/// @param theta         of the tree (BarnesHut.h); 0 = exact
/// @param gradient      same shape as `positions`, overwritten
void tsneGradient(const SparseGraph& affinities, const RowMatrix& positions, double exaggeration, double theta,
                  RowMatrix& gradient);

} // namespace lodestone
