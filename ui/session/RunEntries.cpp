// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RunEntries.h"

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
RunEntry entryOf(Project& project, StoredRun run)
{
    RunEntry entry;
    if (run.bestEpoch > 0)
        entry.best = project.epoch(run.id, run.bestEpoch);
    if (run.numEpochs > 0)
        entry.last = project.epoch(run.id, run.numEpochs);
    entry.run = std::move(run);
    return entry;
}

template <typename Runs> auto placeOf(Runs& runs, RunId id)
{
    return std::lower_bound(runs.begin(), runs.end(), id,
                            [](const RunEntry& entry, RunId wanted) { return entry.run.id < wanted; });
}
} // namespace

RunEntry readRunEntry(Project& project, RunId id)
{
    return entryOf(project, project.run(id));
}

std::vector<RunEntry> readRunEntries(Project& project)
{
    std::vector<RunEntry> entries;
    for (StoredRun& run : project.runs())
        entries.push_back(entryOf(project, std::move(run)));
    return entries;
}

const RunEntry* RunEntries::find(RunId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_runs[static_cast<std::size_t>(row)];
}

int RunEntries::rowOf(RunId id) const
{
    const auto place = placeOf(m_runs, id);
    return place == m_runs.end() || place->run.id != id ? -1 : static_cast<int>(place - m_runs.begin());
}

void RunEntries::reset(std::vector<RunEntry> runs)
{
    m_runs = std::move(runs);
    emit wasReset();
}

void RunEntries::put(RunEntry run)
{
    const auto place = placeOf(m_runs, run.run.id);
    const int row = static_cast<int>(place - m_runs.begin());
    if (place != m_runs.end() && place->run.id == run.run.id) {
        *place = std::move(run);
        emit changed(row);
        return;
    }
    emit aboutToAdd(row, run);
    m_runs.insert(place, std::move(run));
    emit added(row);
}

void RunEntries::remove(RunId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    emit aboutToRemove(row);
    m_runs.erase(m_runs.begin() + row);
    emit removed(row);
}

} // namespace lodestone
