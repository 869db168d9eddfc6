// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/EntityLists.h"

#include <cstdint>
#include <vector>

namespace lodestone {

/// Another entity of the same kind and the Jaccard overlap of the two lists of train positives.
struct SimilarEntity {
    std::uint32_t entity; ///< index of its kind
    double overlap; ///< 0..1
    bool operator==(const SimilarEntity&) const = default;
};

/// S(x) of mml.md 4 for one entity, worked out on the spot: all with an overlap above theta, the largest first, ties by
/// index.
std::vector<SimilarEntity> similarEntities(const EntityLists& lists, std::uint32_t entity, double theta);

} // namespace lodestone
