// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/Snapshot.h"

#include <cstdint>
#include <optional>
#include <stop_token>

namespace lodestone {

/// How often three entities break the triangle inequality: one of their distances is longer than the other two together.
struct TriangleCounts {
    std::size_t triples = 0; ///< looked at
    bool isAll = false; ///< there are no others
    std::size_t broken = 0;
    /// By squared distances, which the losses compare and which need not be a metric; 0 where there is no square.
    std::size_t brokenSquared = 0;
    bool operator==(const TriangleCounts&) const = default;
};

struct TriangleOptions {
    std::size_t maxTriples = 10'000; ///< if there are more, so many are drawn
    std::uint64_t seed = 1;
};

/// Looks at triples of what a relation compares: of users, of items, or with at least one of each for UserItem (of whatever
/// there is, where one kind is missing). Each triple has the same probability.
///
/// Distances are those of the snapshot's comparison. Mahalanobis: F of mml.md 2 is the squared one, so that its root
/// |L (x - y)| is what must obey, and does as W = L^T L is positive semi-definite. Euclid: the same with L = 1. Dot: -x.y, the
/// score turned around, since that is how such a model says what is near. It has no zero and no bound. A constant added to it
/// would decide the count alone, and a large enough one makes anything obey; so none is added.
/// Equal up to rounding counts as obeying.
/// @return absent if `stop` was requested
std::optional<TriangleCounts> checkTriangles(const Snapshot& snapshot, Relation relation, const TriangleOptions& options = {},
                                             std::stop_token stop = {});

} // namespace lodestone
