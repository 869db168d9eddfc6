// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/PositiveLookup.h"
#include "core/sample/RandomStream.h"
#include "core/sample/SimilarPairs.h"

#include <cstdint>
#include <optional>
#include <utility>

namespace lodestone {

/// Draws the negatives and latent pairs of train positives (mml.md 3 and 4). Training and the force inspector share it, so
/// that the same streams give the same triplets. Entities are rows of the unified space: users first.
class TripletSampler {
public:
    static constexpr int maxRejections = 64;

    /// Keeps references to all.
    TripletSampler(const PositiveLists& lists, const SimilarPairs& similarUsers, const SimilarPairs& similarItems)
        : m_positives(lists), m_similarUsers(similarUsers), m_similarItems(similarItems),
          m_numUsers(static_cast<std::uint32_t>(lists.numUsers())), m_numItems(static_cast<std::uint32_t>(lists.numItems()))
    {
    }

    /// `wanted` items outside list(user), as rows; fewer only where 64 draws in a row fail. Calls seen(row) for each.
    template <typename Seen>
    int drawItems(std::uint32_t user, int wanted, RandomStream& random, std::uint32_t* out, Seen&& seen) const
    {
        return drawOutside(m_numItems, m_positives.lists().itemsOf(UserIndex{user}).size(), wanted, random, out, m_numUsers,
                           seen, [&](std::uint32_t item) { return m_positives.contains(UserIndex{user}, ItemIndex{item}); });
    }

    /// `wanted` users outside the list of an item, given as row.
    template <typename Seen>
    int drawUsers(std::uint32_t itemRow, int wanted, RandomStream& random, std::uint32_t* out, Seen&& seen) const
    {
        const ItemIndex item{itemRow - m_numUsers};
        return drawOutside(m_numUsers, m_positives.lists().usersOf(item).size(), wanted, random, out, 0, seen,
                           [&](std::uint32_t user) { return m_positives.contains(UserIndex{user}, item); });
    }

    /// f from S(x) and g of the same kind outside it, as rows; absent if S(x) is empty or 64 draws of g fail.
    std::optional<std::pair<std::uint32_t, std::uint32_t>> drawLatentPair(std::uint32_t row, RandomStream& random) const
    {
        const bool user = row < m_numUsers;
        const SimilarPairs& similar = user ? m_similarUsers : m_similarItems;
        const std::uint32_t offset = user ? 0 : m_numUsers, bound = user ? m_numUsers : m_numItems, x = row - offset;
        if (!similar.has(x))
            return std::nullopt;
        const std::uint32_t f = similar.draw(x, random);
        for (int tries = 0; tries < maxRejections; ++tries) {
            const std::uint32_t g = random.below(bound);
            if (g != x && !similar.contains(x, g))
                return std::pair(f + offset, g + offset);
        }
        return std::nullopt;
    }

private:
    template <typename Seen, typename IsTaken>
    static int drawOutside(std::uint32_t bound, std::size_t taken, int wanted, RandomStream& random, std::uint32_t* out,
                           std::uint32_t offset, Seen&& seen, IsTaken&& isTaken)
    {
        if (taken >= bound)
            return 0;
        int drawn = 0;
        for (int tries = 0; drawn < wanted && tries < maxRejections;) {
            const std::uint32_t candidate = random.below(bound);
            if (isTaken(candidate)) {
                ++tries;
                continue;
            }
            tries = 0;
            seen(candidate + offset);
            out[drawn++] = candidate + offset;
        }
        return drawn;
    }

    PositiveLookup m_positives;
    const SimilarPairs &m_similarUsers, &m_similarItems;
    std::uint32_t m_numUsers, m_numItems;
};

} // namespace lodestone
