// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/SparseGraph.h"

namespace lodestone {

/// The fuzzy simplicial set of UMAP: neighbors at exp(-(d - rho) / sigma), where rho is the distance to the nearest neighbor
/// in another place and sigma makes the weights of a point add to log2(neighbors + 1); both directions united as
/// a + b - a b. Points without spread get weight 1.
/// Source: McInnes, Healy, Melville, UMAP, 2018, algorithms 2 and 3; the point itself counts as its first neighbor, as
/// there.
SparseGraph fuzzyGraph(const NeighborGraph& graph);

} // namespace lodestone
