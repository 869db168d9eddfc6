// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AlignedVector.h"
#include "core/sample/EntityLists.h"
#include "core/sample/RandomStream.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace lodestone {

/// The similar pairs of one kind (Eq. 10, mml.md 4): S(x) = {f != x : |list(x) and f's| > theta |either's|}.
/// Keeps a reference to the lists.
///
/// Small data hold all pairs. On large data that is impossible: all users of one popular item and nothing else are similar
/// to each other. There S(x) is split by list length. If one shared neighbor is enough (f has at most L = 1/theta + 1 - |x|
/// entries), f is drawn through the neighbors of x, whose entities are sorted by list length: a prefix of each holds the
/// short ones. An f that shares several neighbors could be drawn several ways, so it is kept with probability 1 over their
/// number. The other, longer f must share at least two neighbors with x; these are few and are held. Every f of S(x) has the
/// same probability, and whether S(x) is empty is known exactly.
class SimilarPairs {
public:
    enum class Method { Stored, Drawn };

    SimilarPairs() = default;
    /// @param theta      Jaccard threshold, 0..1
    /// @param stop       leaves the sets unfinished and unusable
    /// @param maxCounts  pair counts up to which all pairs are stored
    SimilarPairs(const PositiveLists& lists, EntityKind kind, double theta, std::stop_token stop = {},
                 std::uint64_t maxCounts = 500'000'000);

    Method method() const { return m_method; }
    /// Whether S(x) has members.
    bool has(std::uint32_t entity) const { return m_has[entity] != 0; }
    /// A member of S(x), each with the same probability. @pre has(entity)
    std::uint32_t draw(std::uint32_t entity, RandomStream& random) const;
    /// Whether f is in S(x). @pre f != entity
    bool contains(std::uint32_t entity, std::uint32_t f) const;

    /// S(x), ascending. @pre method() == Stored
    std::span<const std::uint32_t> of(std::uint32_t entity) const { return stored(entity); }
    /// Unordered pairs; absent where they are drawn.
    std::optional<std::size_t> numPairs() const;
    std::size_t numWithout() const; ///< entities without any

private:
    std::span<const std::uint32_t> stored(std::uint32_t entity) const
    {
        return std::span(m_partners).subspan(m_offsets[entity], m_offsets[entity + 1] - m_offsets[entity]);
    }
    bool findOut(std::uint32_t entity) const;
    bool isSimilar(std::size_t common, std::size_t length, std::size_t otherLength) const;
    std::size_t singleLimit(std::size_t length) const;
    /// Entities with `other` in a list of at most `length` entries.
    std::span<const std::uint32_t> shortWith(std::uint32_t other, std::size_t length) const;
    void storeAll(const std::stop_token& stop);
    void sortByLength(const std::stop_token& stop);
    void storeLong(const std::stop_token& stop);
    void collectLong(std::uint32_t entity, std::vector<std::uint32_t>& candidates, std::vector<std::uint32_t>& out) const;

    std::optional<EntityLists> m_lists;
    AlignedVector<std::uint8_t> m_has; ///< per entity, whether S(x) has members
    double m_theta = 0;
    Method m_method = Method::Stored;
    AlignedVector<std::uint64_t> m_offsets{0};
    AlignedVector<std::uint32_t> m_partners; ///< all of S(x), or its long part
    AlignedVector<std::uint64_t> m_sortedOffsets; ///< Drawn: per neighbor, entities by list length
    AlignedVector<std::uint32_t> m_sorted;
};

} // namespace lodestone
