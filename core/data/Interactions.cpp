// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Interactions.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace lodestone {

namespace {
UserRows sortedRowsOf(std::size_t numUsers, const std::vector<Rating>& ratings, bool hasTime)
{
    RatingLog log;
    for (const Rating& rating : ratings)
        log.add(rating);
    UserRows rows = rowsOfLog(numUsers, std::move(log), hasTime);
    sortRows(rows);
    return rows;
}

/// Cuts the rows into at most `numParts` ranges of about as many ratings each. @return where they begin and end
std::vector<std::size_t> evenRanges(const std::vector<std::uint32_t>& offsets, std::size_t numParts)
{
    std::vector<std::size_t> bounds{0};
    for (std::size_t part = 1; part < numParts; ++part) {
        const auto wanted = static_cast<std::uint32_t>(offsets.back() * part / numParts);
        const auto found = std::lower_bound(offsets.begin(), offsets.end() - 1, wanted);
        bounds.push_back(static_cast<std::size_t>(found - offsets.begin()));
    }
    bounds.push_back(offsets.size() - 1);
    return bounds;
}
} // namespace

Interactions::Interactions(std::size_t numUsers, std::size_t numItems, const std::vector<Rating>& ratings, bool hasTime)
    : Interactions(sortedRowsOf(numUsers, ratings, hasTime), numItems)
{
}

Interactions::Interactions(UserRows rows, std::size_t numItems, const WorkProgress& progress)
    : m_userOffsets(std::move(rows.offsets)), m_itemOffsets(numItems + 1), m_items(std::move(rows.items)),
      m_values(std::move(rows.values)), m_times(std::move(rows.times))
{
    assert(m_items.size() <= std::numeric_limits<std::uint32_t>::max());
    for (const ItemIndex item : m_items) {
        assert(at(item) < numItems);
        ++m_itemOffsets[at(item) + 1];
    }
    accumulate(m_itemOffsets);
    tell(progress, 1, 6);
    m_users.resize(m_items.size());
    tell(progress, 2, 6);
    m_ratingOfItem.resize(m_items.size());
    fillByItem(partOf(progress, 0.5, 1));
}

void Interactions::fillByItem(const WorkProgress& progress)
{
    const std::vector<std::size_t> bounds = evenRanges(m_itemOffsets, static_cast<std::size_t>(lodestone::numThreads()));
    std::vector<std::uint32_t> next(m_itemOffsets.begin(), m_itemOffsets.end() - 1);
    const auto fillRange = [&](std::size_t firstUser, std::size_t endUser, std::size_t part) {
        for (std::size_t user = firstUser; user < endUser; ++user)
            for (std::uint32_t rating = m_userOffsets[user]; rating < m_userOffsets[user + 1]; ++rating) {
                const std::size_t item = at(m_items[rating]);
                assert(rating == m_userOffsets[user] || m_items[rating - 1] < m_items[rating]);
                if (item < bounds[part] || item >= bounds[part + 1])
                    continue;
                const std::uint32_t place = next[item]++;
                m_users[place] = UserIndex(user);
                m_ratingOfItem[place] = RatingIndex(rating);
            }
    };
    forRowSteps(m_userOffsets, progress, [&](std::size_t firstUser, std::size_t endUser) {
        parallelFor(0, bounds.size() - 1, 1, [&](std::size_t part, std::size_t) { fillRange(firstUser, endUser, part); });
    });
}

UserIndex Interactions::user(RatingIndex rating) const
{
    assert(at(rating) < size());
    const auto after = std::upper_bound(m_userOffsets.begin(), m_userOffsets.end(), static_cast<std::uint32_t>(rating));
    return UserIndex(after - m_userOffsets.begin() - 1);
}

} // namespace lodestone
