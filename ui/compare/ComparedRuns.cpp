// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ComparedRuns.h"

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

} // namespace lodestone
