// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RatingRows.h"

namespace lodestone {

RatingRows::RatingRows(const TrainingSet& set, EntityKind kind)
{
    const Interactions& all = set.data->interactions;
    const std::vector<RatingIndex>& train = set.split->train;
    const bool byUser = kind == EntityKind::User;
    std::vector<std::uint32_t> users(train.size());
    std::size_t user = 0;
    for (std::size_t i = 0; i < train.size(); ++i) { // ratings go user by user
        while (at(train[i]) >= at(all.firstOf(UserIndex(user))) + all.itemsOf(UserIndex(user)).size())
            ++user;
        users[i] = static_cast<std::uint32_t>(user);
    }
    const auto rowOf = [&](std::size_t i) { return byUser ? users[i] : static_cast<std::uint32_t>(at(all.item(train[i]))); };
    offsets.assign((byUser ? set.data->numUsers() : set.data->numItems()) + 1, 0);
    for (std::size_t i = 0; i < train.size(); ++i)
        ++offsets[rowOf(i) + 1];
    for (std::size_t row = 1; row < offsets.size(); ++row)
        offsets[row] += offsets[row - 1];
    others.resize(train.size());
    values.resize(train.size());
    std::vector<std::uint64_t> next(offsets.begin(), offsets.end() - 1);
    for (std::size_t i = 0; i < train.size(); ++i) {
        const std::uint64_t place = next[rowOf(i)]++;
        others[place] = byUser ? static_cast<std::uint32_t>(at(all.item(train[i]))) : users[i];
        values[place] = all.value(train[i]);
    }
}

} // namespace lodestone
