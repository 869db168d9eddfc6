// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <algorithm>
#include <vector>

namespace lodestone {

/// Whether the label is among the two that the user rates 3 or more most often.
inline bool isFavorite(const Dataset& data, UserIndex user, LabelIndex label)
{
    std::vector<int> counts(data.labels.names.size());
    const auto items = data.interactions.itemsOf(user);
    const auto values = data.interactions.valuesOf(user);
    for (std::size_t i = 0; i < items.size(); ++i)
        counts[std::size_t(data.labels.primary[at(items[i])])] += values[i] >= 3;
    const int own = counts[std::size_t(label)];
    return std::count_if(counts.begin(), counts.end(), [&](int count) { return count > own; }) < 2;
}

} // namespace lodestone
