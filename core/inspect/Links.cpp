// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/Links.h"

#include "core/eval/ScoreSpace.h"
#include "core/inspect/Neighbors.h"
#include "core/inspect/RatingParts.h"
#include "core/inspect/SimilarEntities.h"
#include "core/inspect/UserRanking.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace lodestone {

namespace {

/// Collects the links of one call.
class Finder {
public:
    Finder(const TrainingSet& set, const Snapshot& snapshot, const LinkOptions& options)
        : m_set(set), m_data(*set.data), m_snapshot(snapshot), m_options(options), m_view(viewOf(snapshot))
    {
    }

    Links found; ///< so far

    void add(EntityId anchor)
    {
        if (m_options.recommended && m_data.interactions.size() > 0)
            m_data.isUser(anchor) ? addItemsFor(anchor) : addUsersNear(anchor);
        if (m_options.neighbors)
            addNeighbors(anchor);
        if (m_options.similar)
            addSimilar(anchor);
    }

private:
    void link(EntityId from, EntityId to, LinkKind kind, bool isHit = false)
    {
        if (!m_pairs.insert({std::min(at(from), at(to)), std::max(at(from), at(to)), kind}).second)
            return;
        if (found.numFound++ < m_options.mostLinks)
            found.links.push_back({from, to, kind, isHit});
    }

    bool isHit(const PartedRating& rating) const
    {
        return rating.isPositive && rating.part == (m_options.part == Part::Test ? RatedIn::Test : RatedIn::Validation);
    }

    void addItemsFor(EntityId user)
    {
        if (!m_space)
            m_space.emplace(m_view);
        const auto ratings = ratingsOf(m_data, *m_set.split, user);
        const UserRanking ranking =
            rankItems(*m_space, UserIndex(at(user)), ratings, m_data.numUsers(), m_options.part, m_options.mask);
        for (const RankedItem& item : ranking.items) {
            if (item.rank && *item.rank >= m_options.count)
                break;
            if (item.rank)
                link(user, m_data.entity(item.item), LinkKind::Recommended,
                     std::binary_search(ranking.targets.begin(), ranking.targets.end(), *item.rank));
        }
    }

    void addUsersNear(EntityId item)
    {
        std::set<std::size_t> hits;
        for (const PartedRating& rating : ratingsOf(m_data, *m_set.split, item))
            if (isHit(rating))
                hits.insert(at(rating.other));
        for (const Neighbor& user : nearestEntities(m_snapshot, item, EntityKind::User, Relation::UserItem, m_options.count))
            link(item, user.entity, LinkKind::Recommended, hits.count(at(user.entity)) > 0);
    }

    void addNeighbors(EntityId anchor)
    {
        for (const EntityKind kind : {EntityKind::User, EntityKind::Item})
            for (const Neighbor& other : nearestEntities(m_snapshot, anchor, kind, m_options.relation, m_options.count))
                link(anchor, other.entity, LinkKind::Neighbor);
    }

    void addSimilar(EntityId anchor)
    {
        const bool isUser = m_data.isUser(anchor);
        const EntityLists lists(m_set.positives, isUser ? EntityKind::User : EntityKind::Item);
        if (lists.size() == 0)
            return;
        const std::size_t first = isUser ? 0 : m_data.numUsers();
        for (const SimilarEntity& other :
             similarEntities(lists, static_cast<std::uint32_t>(at(anchor) - first), m_options.theta))
            link(anchor, EntityId(first + other.entity), LinkKind::Similar);
    }

    const TrainingSet& m_set;
    const Dataset& m_data;
    const Snapshot& m_snapshot;
    const LinkOptions& m_options;
    EmbeddingView m_view;
    std::optional<ScoreSpace> m_space;
    std::set<std::tuple<std::size_t, std::size_t, LinkKind>> m_pairs;
};

} // namespace

std::optional<Links> findLinks(const TrainingSet& set, const Snapshot& snapshot, std::span<const EntityId> anchors,
                               const LinkOptions& options, std::stop_token stop)
{
    Finder finder(set, snapshot, options);
    finder.found.numAsked = anchors.size();
    finder.found.numAnchors = std::min(anchors.size(), options.mostAnchors);
    for (const EntityId anchor : anchors.first(finder.found.numAnchors)) {
        if (stop.stop_requested())
            return std::nullopt;
        finder.add(anchor);
    }
    return std::move(finder.found);
}

} // namespace lodestone
