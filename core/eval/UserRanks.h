// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "core/eval/RankMetrics.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// One metric, user by user.
struct UserValues {
    std::vector<UserIndex> users; ///< ascending
    std::vector<double> values; ///< of the same users
    std::vector<double> weights; ///< number of evaluations behind each value
};

/// The mean of each user over the evaluations that ranked it, and how many these were.
UserValues meanOverRuns(std::span<const UserValues> runs);

/// Where the relevant items of each ranked user stand: what every ranking metric is made of.
struct UserRanks {
    std::vector<UserIndex> users; ///< ascending
    std::size_t numUsersTotal = 0; ///< users with a relevant item; more than users.size() only when sampled
    std::vector<std::size_t> offsets{0}; ///< of each user's part of items and ranks; one more than users
    std::vector<ItemIndex> items; ///< relevant items, ascending within a user
    std::vector<std::uint32_t> ranks; ///< 0-based, of the same items among the user's candidates

    std::span<const ItemIndex> itemsOf(std::size_t i) const { return slice(std::span(items), i); }
    std::span<const std::uint32_t> ranksOf(std::size_t i) const { return slice(std::span(ranks), i); }
    /// Of the i-th user alone; numUsers is 1.
    RankMetrics metricsOf(std::size_t i) const;
    /// Means over the users, summed in their order.
    RankMetrics metrics() const;
    /// @param key  of RankMetrics::values(); throws Error for an unknown one
    UserValues values(std::string_view key) const;

private:
    template <typename T> std::span<const T> slice(std::span<const T> all, std::size_t i) const
    {
        return all.subspan(offsets[i], offsets[i + 1] - offsets[i]);
    }
};

} // namespace lodestone
