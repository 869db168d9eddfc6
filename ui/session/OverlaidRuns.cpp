// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/OverlaidRuns.h"

#include "ui/session/ProjectSession.h"

#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lodestone {

OverlaidRuns::OverlaidRuns(ProjectSession& project, QObject* parent) : QObject(parent), m_project(project)
{
    const RunEntries& runs = project.runs();
    connect(&runs, &RunEntries::wasReset, this, [this] {
        m_runs.clear();
        m_histories.clear();
        m_reading.clear();
        emit changed();
    });
    connect(&runs, &RunEntries::changed, this, &OverlaidRuns::onChanged);
    connect(&project, &ProjectSession::changed, this, [this] {
        const std::optional<RunId> shown = m_project.shownRun();
        if (std::exchange(m_shownRun, shown) != shown && !m_runs.empty())
            emit changed();
    });
    connect(&runs, &RunEntries::aboutToRemove, this,
            [this](int row) { remove({m_project.runs().all()[static_cast<std::size_t>(row)].run.id}); });
}

bool OverlaidRuns::contains(RunId id) const
{
    return std::find(m_runs.begin(), m_runs.end(), id) != m_runs.end();
}

std::vector<RunId> OverlaidRuns::drawn() const
{
    std::vector<RunId> runs;
    if (m_isShown)
        std::copy_if(m_runs.begin(), m_runs.end(), std::back_inserter(runs),
                     [this](RunId id) { return id != m_project.shownRun(); });
    return runs;
}

void OverlaidRuns::setRuns(const std::vector<RunId>& runs)
{
    std::vector<RunId> known;
    for (const RunId id : runs)
        if (m_project.runs().find(id) && std::find(known.begin(), known.end(), id) == known.end())
            known.push_back(id);
    if (known == m_runs)
        return;
    m_runs = std::move(known);
    std::erase_if(m_histories, [this](const auto& history) { return !contains(history.first); });
    for (const RunId id : m_runs)
        if (!m_histories.contains(id))
            read(id);
    emit changed();
}

void OverlaidRuns::add(const std::vector<RunId>& runs)
{
    std::vector<RunId> all = m_runs;
    all.insert(all.end(), runs.begin(), runs.end());
    setRuns(all);
}

void OverlaidRuns::remove(const std::vector<RunId>& runs)
{
    std::vector<RunId> all = m_runs;
    std::erase_if(all, [&runs](RunId id) { return std::find(runs.begin(), runs.end(), id) != runs.end(); });
    setRuns(all);
}

void OverlaidRuns::setShown(bool shown)
{
    if (std::exchange(m_isShown, shown) != shown)
        emit changed();
}

const RunEntry* OverlaidRuns::entry(RunId id) const
{
    return m_project.runs().find(id);
}

const EpochHistory& OverlaidRuns::history(RunId id) const
{
    static const EpochHistory none;
    const auto found = m_histories.find(id);
    return found == m_histories.end() ? none : found->second;
}

void OverlaidRuns::onChanged(int row)
{
    const StoredRun& run = m_project.runs().all()[static_cast<std::size_t>(row)].run;
    if (!contains(run.id))
        return;
    const auto& known = history(run.id);
    if (known.empty() || known.back().epoch < run.numEpochs)
        read(run.id);
    emit looksChanged();
}

void OverlaidRuns::read(RunId id)
{
    const ProjectHandlePtr handle = m_project.handle();
    if (!handle || !m_reading.insert(id).second)
        return;
    m_project.post([self = QPointer<OverlaidRuns>(this), this, id, handle]() -> DiskQueue::Delivery {
        const auto history = handle->use([id](Project& project) { return project.history(id); });
        return [self, this, id, history, which = std::weak_ptr(handle)] {
            if (!self || !m_project.isCurrent(which) || m_reading.erase(id) == 0 || !contains(id))
                return;
            m_histories[id] = history;
            const RunEntry* run = entry(id);
            if (run && !history.empty() && history.back().epoch < run->run.numEpochs)
                read(id); // it went on meanwhile
            emit changed();
        };
    });
}

} // namespace lodestone
