// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/train/Snapshot.h"

#include <optional>
#include <span>
#include <stop_token>

namespace lodestone {

struct KeptOptions {
    int numNeighbors = 15; ///< fewer where there are fewer other entities
    std::size_t maxMeasured = 2000; ///< an even sample of larger selections is measured
};

/// How many of the nearest neighbors that entities have in one space they have in another one, too.
struct NeighborsKept {
    double share = 0; ///< mean over the entities measured, 0..1
    int numNeighbors = 0;
    std::size_t numMeasured = 0, numEntities = 0; ///< of those asked for; fewer measured: a sample
};

/// Neighbors among all users and items, in all dimensions, each space under its own metric of the relation, or by the cosine
/// where a model compares by products. Deterministic on any number of threads.
/// @pre both spaces have the same entities; `entities` are among them
/// Throws Error where vectors are not finite.  @return numMeasured == 0 only if `stop` was requested, or there are no
/// entities or no others
NeighborsKept neighborsKept(const Snapshot& one, const Snapshot& other, std::optional<Relation> relation,
                            std::span<const EntityId> entities, const KeptOptions& options = {},
                            const std::stop_token& stop = {});

} // namespace lodestone
