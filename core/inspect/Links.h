// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eval/Evaluator.h"
#include "core/sample/EntityLists.h"
#include "core/train/Snapshot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace lodestone {

/// Why two entities belong together.
enum class LinkKind : std::uint8_t {
    Recommended, ///< from a user to an item, or from an item to a user near to it
    Neighbor, ///< near in the full space
    Similar, ///< their train positives overlap: S^U or S^I
};
inline constexpr std::size_t numLinkKinds = 3;

struct Link {
    EntityId from, to;
    LinkKind kind;
    bool isHit = false; ///< of Recommended: the pair is a positive of the held-out part
    bool operator==(const Link&) const = default;
};

struct LinkOptions {
    bool recommended = false, neighbors = false, similar = false; ///< which kinds are wanted
    std::size_t count = 10; ///< recommended items of a user; neighbors of each kind
    Part part = Part::Test; ///< whose positives are hits
    Mask mask = Mask::Seen;
    std::optional<Relation> relation = Relation::UserItem; ///< of the neighbors
    double theta = 0.3; ///< of similar entities
    std::size_t mostAnchors = 100, mostLinks = 2000; ///< what is beyond is counted, not drawn
    bool operator==(const LinkOptions&) const = default;
};

struct Links {
    std::vector<Link> links; ///< by anchor; for each, kind by kind, the nearest first; a pair once per kind
    std::size_t numAnchors = 0; ///< of those asked for, the first that were looked at
    std::size_t numAsked = 0; ///< anchors
    std::size_t numFound = 0; ///< links of these anchors; more than links.size(): some are left out
};

/// What these entities belong together with at one snapshot, exact and in the full space.
/// @param anchors  distinct
/// @return absent if `stop` was requested
std::optional<Links> findLinks(const TrainingSet& set, const Snapshot& snapshot, std::span<const EntityId> anchors,
                               const LinkOptions& options, std::stop_token stop = {});

} // namespace lodestone
