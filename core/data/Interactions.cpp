// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Interactions.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace lodestone {

namespace {
constexpr std::size_t rowsPerPiece = 4096;

/// Turns counts at [row + 1] into offsets.
void accumulate(std::vector<std::uint32_t>& offsets)
{
    for (std::size_t row = 1; row < offsets.size(); ++row)
        offsets[row] += offsets[row - 1];
}

/// `ratings` ordered by user, then by item.
std::vector<Rating> sortedByUser(const std::vector<Rating>& ratings, const std::vector<std::uint32_t>& offsets)
{
    std::vector<Rating> sorted(ratings.size());
    std::vector<std::uint32_t> next(offsets.begin(), offsets.end() - 1);
    for (const Rating& rating : ratings)
        sorted[next[at(rating.user)]++] = rating;
    parallelFor(0, offsets.size() - 1, rowsPerPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t user = begin; user < end; ++user)
            std::sort(sorted.begin() + offsets[user], sorted.begin() + offsets[user + 1],
                      [](const Rating& a, const Rating& b) { return a.item < b.item; });
    });
    return sorted;
}
} // namespace

Interactions::Interactions(std::size_t numUsers, std::size_t numItems, std::vector<Rating> ratings, bool hasTime)
    : m_userOffsets(numUsers + 1), m_itemOffsets(numItems + 1)
{
    assert(ratings.size() <= std::numeric_limits<std::uint32_t>::max());
    for (const Rating& rating : ratings) {
        assert(at(rating.user) < numUsers && at(rating.item) < numItems);
        ++m_userOffsets[at(rating.user) + 1];
        ++m_itemOffsets[at(rating.item) + 1];
    }
    accumulate(m_userOffsets);
    accumulate(m_itemOffsets);
    ratings = sortedByUser(ratings, m_userOffsets);

    m_items.resize(ratings.size());
    m_values.resize(ratings.size());
    m_times.resize(hasTime ? ratings.size() : 0);
    m_users.resize(ratings.size());
    m_ratingOfItem.resize(ratings.size());
    std::vector<std::uint32_t> next(m_itemOffsets.begin(), m_itemOffsets.end() - 1);
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const Rating& rating = ratings[i];
        assert(i == 0 || rating.user != ratings[i - 1].user || rating.item != ratings[i - 1].item);
        m_items[i] = rating.item;
        m_values[i] = rating.value;
        if (hasTime)
            m_times[i] = rating.time;
        const std::uint32_t place = next[at(rating.item)]++;
        m_users[place] = rating.user;
        m_ratingOfItem[place] = RatingIndex(i);
    }
}

UserIndex Interactions::user(RatingIndex rating) const
{
    assert(at(rating) < size());
    const auto after = std::upper_bound(m_userOffsets.begin(), m_userOffsets.end(), static_cast<std::uint32_t>(rating));
    return UserIndex(after - m_userOffsets.begin() - 1);
}

} // namespace lodestone
