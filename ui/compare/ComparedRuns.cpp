// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ComparedRuns.h"

#include "core/export/RunColors.h"

#include <algorithm>

namespace lodestone {

const StoredRun* ComparedRuns::find(RunId id) const
{
    const auto found = std::ranges::find(runs, id, &StoredRun::id);
    return found == runs.end() ? nullptr : &*found;
}

const EpochStats* ComparedRuns::stats(RunId id, int epoch) const
{
    const auto run = curves.find(id);
    if (run == curves.end())
        return nullptr;
    const auto found = std::ranges::find(run->second.history, epoch, &EpochStats::epoch);
    return found == run->second.history.end() ? nullptr : &*found;
}

std::vector<std::optional<LineLook>> ComparedRuns::looks(const std::vector<std::optional<RunId>>& panes) const
{
    std::vector<const StoredRun*> shown;
    std::vector<std::size_t> places;
    for (std::size_t pane = 0; pane < panes.size(); ++pane)
        if (const StoredRun* run = panes[pane] ? find(*panes[pane]) : nullptr) {
            shown.push_back(run);
            places.push_back(pane);
        }
    const std::vector<LineLook> looks = runLooks(shown);
    std::vector<std::optional<LineLook>> all(panes.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        all[places[i]] = looks[i];
    return all;
}

} // namespace lodestone
