// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/Neighbors.h"
#include "core/inspect/RatingParts.h"
#include "core/inspect/SimilarEntities.h"
#include "core/inspect/UserRanking.h"
#include "core/train/TrainingSet.h"

#include <optional>
#include <vector>

namespace lodestone {

/// What is wanted of an entity.
struct InspectionOptions {
    EntityId entity{};
    Part part = Part::Test; ///< of users: whose positives are the targets
    Mask mask = Mask::Seen;
    double theta = 0.3; ///< of similar entities
    std::optional<Relation> relation = Relation::UserItem; ///< of the neighbors
    std::size_t numNeighbors = 20; ///< of each kind
};

/// What the model knows of one entity at a snapshot.
struct Inspection {
    InspectionOptions options;
    SnapshotPtr snapshot;
    std::vector<PartedRating> ratings;
    std::optional<float> margin; ///< m^u of a user, m^i of an item; absent where a model has none
    UserRanking ranking; ///< of a user; empty for an item
    std::vector<Neighbor> nearestUsers; ///< of an item, under W^UI; empty for a user
    std::vector<SimilarEntity> similar; ///< of its kind, overlap above theta
    std::vector<Neighbor> users, items; ///< neighbors under options.relation
};

/// @param space  of the same snapshot
Inspection inspect(const TrainingSet& set, const SnapshotPtr& snapshot, const ScoreSpace& space,
                   const InspectionOptions& options);

/// Why a user is near an item, as far as the model has reasons.
struct Reasons {
    EntityId user{}, item{};
    std::vector<Neighbor> liked; ///< train positives of the user nearest to the item, under W^I
    std::size_t numSimilar = 0; ///< users with an overlap above theta
    std::size_t numSimilarWhoLiked = 0; ///< of these, who have the item among their train positives
    AxisParts axes; ///< of the distance under W^UI
};

Reasons reasonsFor(const TrainingSet& set, const Snapshot& snapshot, EntityId user, EntityId item, double theta,
                   std::size_t numLiked);

} // namespace lodestone
