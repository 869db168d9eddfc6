// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/RatingParts.h"

#include <algorithm>

namespace lodestone {

RatedIn partOf(const Split& split, RatingIndex rating)
{
    const auto holds = [rating](const std::vector<RatingIndex>& part) {
        return std::binary_search(part.begin(), part.end(), rating);
    };
    if (holds(split.train))
        return RatedIn::Train;
    if (holds(split.validation))
        return RatedIn::Validation;
    return holds(split.test) ? RatedIn::Test : RatedIn::None;
}

std::vector<PartedRating> ratingsOf(const Dataset& data, const Split& split, EntityId entity)
{
    const Interactions& interactions = data.interactions;
    std::vector<PartedRating> ratings;
    const auto add = [&](RatingIndex rating, EntityId other) {
        ratings.push_back(
            {other, interactions.value(rating), interactions.time(rating), partOf(split, rating), data.isPositive(rating)});
    };
    if (data.isUser(entity)) {
        const auto user = UserIndex(at(entity));
        std::size_t rating = at(interactions.firstOf(user));
        for (const ItemIndex item : interactions.itemsOf(user))
            add(RatingIndex(rating++), data.entity(item));
    } else {
        const auto item = ItemIndex(at(entity) - data.numUsers());
        const auto users = interactions.usersOf(item);
        const auto indices = interactions.ratingsOf(item);
        for (std::size_t i = 0; i < users.size(); ++i)
            add(indices[i], data.entity(users[i]));
    }
    return ratings;
}

std::array<std::size_t, numRatedIn> countParts(const std::vector<PartedRating>& ratings)
{
    std::array<std::size_t, numRatedIn> counts{};
    for (const PartedRating& rating : ratings)
        ++counts[static_cast<std::size_t>(rating.part)];
    return counts;
}

} // namespace lodestone
