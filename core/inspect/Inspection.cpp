// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/Inspection.h"

#include <algorithm>

namespace lodestone {

namespace {
std::optional<float> marginOf(const Snapshot& snapshot, const Dataset& data, EntityId entity)
{
    const bool isUser = data.isUser(entity);
    const Eigen::VectorXf& margins = isUser ? snapshot.userMargins : snapshot.itemMargins;
    const auto index = static_cast<Eigen::Index>(at(entity) - (isUser ? 0 : data.numUsers()));
    return index < margins.size() ? std::optional(margins[index]) : std::nullopt;
}
} // namespace

Inspection inspect(const TrainingSet& set, const SnapshotPtr& snapshot, const ScoreSpace& space,
                   const InspectionOptions& options)
{
    const Dataset& data = *set.data;
    const bool isUser = data.isUser(options.entity);
    Inspection result;
    result.options = options;
    result.snapshot = snapshot;
    result.ratings = ratingsOf(data, *set.split, options.entity);
    result.margin = marginOf(*snapshot, data, options.entity);
    if (isUser)
        result.ranking =
            rankItems(space, UserIndex(at(options.entity)), result.ratings, data.numUsers(), options.part, options.mask);
    else
        result.nearestUsers =
            nearestEntities(*snapshot, options.entity, EntityKind::User, Relation::UserItem, options.numNeighbors);
    const EntityLists lists(set.positives, isUser ? EntityKind::User : EntityKind::Item);
    const std::size_t index = at(options.entity) - (isUser ? 0 : data.numUsers());
    result.similar = similarEntities(lists, static_cast<std::uint32_t>(index), options.theta);
    result.users = nearestEntities(*snapshot, options.entity, EntityKind::User, options.relation, options.numNeighbors);
    result.items = nearestEntities(*snapshot, options.entity, EntityKind::Item, options.relation, options.numNeighbors);
    return result;
}

Reasons reasonsFor(const TrainingSet& set, const Snapshot& snapshot, EntityId user, EntityId item, double theta,
                   std::size_t numLiked)
{
    const Dataset& data = *set.data;
    Reasons reasons;
    reasons.user = user;
    reasons.item = item;
    std::vector<EntityId> liked;
    for (const ItemIndex other : set.positives.itemsOf(UserIndex(at(user))))
        liked.push_back(data.entity(other));
    reasons.liked = nearestOf(snapshot, item, liked, Relation::Item, numLiked);
    const auto fans = set.positives.usersOf(ItemIndex(at(item) - data.numUsers()));
    for (const SimilarEntity& similar :
         similarEntities(EntityLists(set.positives, EntityKind::User), static_cast<std::uint32_t>(at(user)), theta)) {
        ++reasons.numSimilar;
        reasons.numSimilarWhoLiked += std::binary_search(fans.begin(), fans.end(), UserIndex(similar.entity));
    }
    reasons.axes = axisParts(snapshot, user, item, Relation::UserItem);
    return reasons;
}

} // namespace lodestone
