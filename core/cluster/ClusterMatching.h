// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// New ids for `clusters` such that each keeps the id of the previous cluster it shares most members with
/// (largest total overlap), so that colors do not flicker. Rows with -1 on either side are ignored.
/// @return permutation p: cluster c becomes p[c]
/// @pre same length, all values below numClusters
std::vector<std::int32_t> matchClusters(std::span<const std::int32_t> previous, std::span<const std::int32_t> clusters,
                                        int numClusters);

} // namespace lodestone
