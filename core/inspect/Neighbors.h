// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/sample/EntityLists.h"
#include "core/train/Snapshot.h"

#include <optional>
#include <span>
#include <vector>

namespace lodestone {

/// Another entity and how far it is.
struct Neighbor {
    EntityId entity;
    double distance; ///< squared, as the model compares: F_W of mml.md 2
    bool operator==(const Neighbor&) const = default;
};

/// F_W(a, b) under the metric of a relation; absent = the identity, which models without metrics have anyway.
double distanceBetween(const Snapshot& snapshot, EntityId a, EntityId b, std::optional<Relation> relation);

/// The `count` nearest of `candidates`, exact, ties by entity; `from` itself and those without a finite distance are left
/// out.
std::vector<Neighbor> nearestOf(const Snapshot& snapshot, EntityId from, std::span<const EntityId> candidates,
                                std::optional<Relation> relation, std::size_t count);
/// The same among all entities of a kind.
std::vector<Neighbor> nearestEntities(const Snapshot& snapshot, EntityId from, EntityKind kind,
                                      std::optional<Relation> relation, std::size_t count);

/// Squared coordinates of b - a in the eigenbasis of W times its eigenvalues: what each axis adds to the distance.
struct AxisParts {
    Eigen::VectorXd eigenvalues; ///< descending
    Eigen::VectorXd parts; ///< of the same axes, >= 0; together the distance
};
AxisParts axisParts(const Snapshot& snapshot, EntityId a, EntityId b, std::optional<Relation> relation);

} // namespace lodestone
