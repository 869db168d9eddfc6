// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <string>
#include <utility>

namespace lodestone {

/// A data set of the given ratings; the ids are "u0", "u1", ... and "i0", "i1", ...
inline std::shared_ptr<Dataset> tinyDataset(std::size_t numUsers, std::size_t numItems, std::vector<Rating> ratings)
{
    auto data = std::make_shared<Dataset>();
    data->name = "tiny";
    for (std::size_t user = 0; user < numUsers; ++user)
        data->userIds.append("u" + std::to_string(user));
    for (std::size_t item = 0; item < numItems; ++item)
        data->itemIds.append("i" + std::to_string(item));
    data->interactions = Interactions(numUsers, numItems, std::move(ratings), false);
    return data;
}

} // namespace lodestone
