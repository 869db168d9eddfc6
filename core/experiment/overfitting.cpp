// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/overfitting.h"

#include <algorithm>
#include <vector>

namespace lodestone {

namespace {
constexpr std::size_t fewestWorse = 3; ///< evaluations
constexpr double leastFall = 0.05; ///< of the best hit rate

std::optional<double> trainHitRate(const EpochStats& stats)
{
    return stats.train ? std::optional(stats.train->hr50) : std::nullopt;
}
} // namespace

std::optional<Overfitting> overfittingOf(const EpochHistory& history)
{
    std::vector<const EpochStats*> evaluated;
    for (const EpochStats& stats : history)
        if (stats.epoch > 0 && stats.validation)
            evaluated.push_back(&stats);
    const auto hitRate = [](const EpochStats* stats) { return stats->validation->hr50; };
    // The last of several that are equally good.
    const auto best = std::max_element(evaluated.rbegin(), evaluated.rend(),
                                       [&](const auto* x, const auto* y) { return hitRate(x) < hitRate(y); });
    const auto numWorse = static_cast<std::size_t>(best - evaluated.rbegin());
    if (best == evaluated.rend() || numWorse < fewestWorse)
        return std::nullopt;
    const EpochStats &then = **best, &last = *evaluated.back();
    Overfitting found{(*(best - 1))->epoch, then.validation->hr50, last.validation->hr50, trainHitRate(then),
                      trainHitRate(last)};
    if (found.last > (1 - leastFall) * found.best)
        return std::nullopt;
    if (found.trainThen && found.trainLast && *found.trainLast <= *found.trainThen)
        return std::nullopt;
    return found;
}

} // namespace lodestone
