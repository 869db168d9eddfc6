// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/epochSeconds.h"

#include <algorithm>
#include <vector>

namespace lodestone {

std::optional<double> epochSecondsOf(const EpochHistory& history)
{
    std::vector<double> seconds;
    for (const EpochStats& stats : history)
        if (stats.epoch > 1)
            seconds.push_back(stats.seconds);
    if (seconds.size() < fewestTimedEpochs)
        return std::nullopt;
    std::ranges::sort(seconds);
    const std::size_t middle = seconds.size() / 2;
    return seconds.size() % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2;
}

} // namespace lodestone
