// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <string>
#include <utility>
#include <vector>

namespace lodestone {

/// A data set with users u0, u1, ..., items i0, i1, ... and the given ratings.
/// @param labels  one per item, indices into c0, c1, ...; empty for none
inline DatasetPtr handMadeData(std::uint32_t numUsers, std::uint32_t numItems, std::vector<Rating> ratings,
                               std::vector<LabelIndex> labels = {})
{
    auto data = std::make_shared<Dataset>();
    data->name = "hand-made";
    for (std::uint32_t user = 0; user < numUsers; ++user)
        data->userIds.append("u" + std::to_string(user));
    for (std::uint32_t item = 0; item < numItems; ++item)
        data->itemIds.append("i" + std::to_string(item));
    for (const LabelIndex label : labels)
        while (label >= static_cast<LabelIndex>(data->labels.names.size()))
            data->labels.names.push_back("c" + std::to_string(data->labels.names.size()));
    data->labels.primary = std::move(labels);
    data->interactions = Interactions(numUsers, numItems, std::move(ratings), false);
    return data;
}

} // namespace lodestone
