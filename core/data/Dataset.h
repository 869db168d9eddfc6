// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/data/Interactions.h"
#include "core/data/ItemLabels.h"
#include "core/data/StringTable.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace lodestone {

/// Social graph, knowledge graph and the like; each part may be empty.
struct SideData {
    std::vector<std::pair<UserIndex, UserIndex>> socialEdges; ///< directed, as in the source
    struct Triple {
        std::uint32_t head, relation, tail; ///< indices into kgEntities / kgRelations
    };
    StringTable kgEntities, kgRelations;
    std::vector<Triple> kgTriples;
    std::vector<std::int64_t> kgItem; ///< per kgEntity: the ItemIndex it stands for, or -1
};

/// Where the files of a split from files put a rating.
enum class GivenPart : std::uint8_t { None, Train, Validation, Test };

/// Users, items, ratings and labels of one recommender data set. Never changes once built; shared between threads
/// as std::shared_ptr<const Dataset>.
struct Dataset {
    std::string name; ///< shown in the window: the file or folder name without ending
    StringTable userIds; ///< original ids, by UserIndex
    StringTable itemIds; ///< original ids, by ItemIndex
    StringTable itemTitles; ///< by ItemIndex; empty table where there are no titles
    StringTable itemTexts; ///< by ItemIndex: what the source says of an item beside its title; empty table without any
    Interactions interactions;
    std::vector<GivenPart> givenParts; ///< by RatingIndex; empty unless the data came with split files
    ItemLabels labels; ///< empty() where there are none
    SideData side;
    double positiveThreshold = 3; ///< a rating at or above it is a positive (mml.md 1)

    std::size_t numUsers() const { return userIds.size(); }
    std::size_t numItems() const { return itemIds.size(); }
    std::size_t numEntities() const { return numUsers() + numItems(); }
    bool isPositive(RatingIndex rating) const { return interactions.value(rating) >= positiveThreshold; }
    EntityId entity(UserIndex user) const { return EntityId(at(user)); }
    EntityId entity(ItemIndex item) const { return EntityId(numUsers() + at(item)); }
    bool isUser(EntityId id) const { return at(id) < numUsers(); }
    /// Original id of a user or an item.
    std::string_view idOf(EntityId id) const { return isUser(id) ? userIds[at(id)] : itemIds[at(id) - numUsers()]; }
};

using DatasetPtr = std::shared_ptr<const Dataset>;

} // namespace lodestone
