// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <functional>
#include <string>

namespace lodestone {

/// A number that stands for all (user, item, rating, time) by the ids of the source, in no order.
inline std::size_t ratingsDigest(const Dataset& data)
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < data.interactions.size(); ++i) {
        const auto rating = RatingIndex(i);
        const std::string text = std::string(data.userIds[at(data.interactions.user(rating))]) + " "
            + std::string(data.itemIds[at(data.interactions.item(rating))]) + " "
            + std::to_string(data.interactions.value(rating)) + " " + std::to_string(data.interactions.time(rating));
        sum += std::hash<std::string>()(text);
    }
    return sum;
}

} // namespace lodestone
