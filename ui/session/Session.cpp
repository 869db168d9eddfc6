// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Session.h"

#include "ui/session/UndoStep.h"

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
constexpr int undoSteps = 200;
}

Session::Session(QObject* parent) : QObject(parent)
{
    m_undo.setUndoLimit(undoSteps);
    connect(&m_selection, &SelectionModel::changed, this, &Session::selectionChanged);
}

void Session::setData(DatasetPtr data, LoadReport report, const QString& source, const LoadOptions& reading)
{
    m_reading = reading;
    m_data = std::move(data);
    m_report = std::move(report);
    m_source = source;
    clearRun();
    m_undo.clear();
    m_filter.reset();
    m_hovered.reset();
    const bool hadSelection = !m_selection.empty();
    {
        const QSignalBlocker later(m_selection); // views learn of the data first
        m_selection.reset(m_data ? m_data->numEntities() : 0);
    }
    emit dataChanged();
    emit runBegan();
    emit shownChanged();
    emit filterChanged();
    if (hadSelection)
        emit m_selection.changed();
    emit hoveredChanged();
    setRunState(RunState::Idle);
}

void Session::setVectors(DatasetPtr points, LoadReport report, const QString& source, SnapshotPtr vectors)
{
    setData(std::move(points), std::move(report), source);
    addSnapshots({vectors}, vectors);
}

void Session::clearRun()
{
    m_latest.reset();
    m_shown.reset();
    m_goal.reset();
    m_events.clear();
    m_replays = false;
    m_follows = true;
    m_epochs.clear();
    m_plannedEpochs = 0;
}

void Session::setRunState(RunState state)
{
    // An epoch that was not finished is not part of the run.
    if (!isActive(state) && m_latest && m_latest->batch > 0) {
        m_latest = m_epochs.nearest(m_latest->epoch);
        emit latestChanged();
        if (m_shown && m_shown->batch > 0)
            show(m_latest, m_follows);
    }
    const bool changes = m_runState != state;
    if (changes && state == RunState::Stopping)
        addEvent(tr("Stopped"));
    m_runState = state;
    updateGoal();
    if (changes)
        emit runStateChanged();
    followGoal();
}

void Session::beginRun(const RunSpec& spec)
{
    clearRun();
    m_spec = spec;
    m_plannedEpochs = spec.epochs;
    emit runBegan();
    emit plannedEpochsChanged();
    emit shownChanged();
}

void Session::setPlannedEpochs(int epochs)
{
    if (m_plannedEpochs == epochs)
        return;
    m_plannedEpochs = epochs;
    if (!history().empty())
        addEvent(tr("Continued to epoch %1").arg(epochs));
    emit plannedEpochsChanged();
}

void Session::addEvent(const QString& text)
{
    m_events.push_back({history().empty() ? 0 : history().back().epoch, text});
    emit eventsChanged();
}

void Session::setEpochBudget(std::size_t bytes)
{
    m_epochs.setBudget(bytes);
}

const EpochHistory& Session::history() const
{
    static const EpochHistory none;
    return m_latest ? m_latest->history : none;
}

int Session::bestEpoch() const
{
    return m_latest ? m_latest->bestEpoch : 0;
}

void Session::addSnapshots(const std::vector<SnapshotPtr>& finished, SnapshotPtr latest)
{
    for (const SnapshotPtr& snapshot : finished)
        m_epochs.add(snapshot);
    m_latest = std::move(latest);
    updateGoal();
    emit latestChanged();
    followGoal();
    if (m_follows && !m_shown)
        catchUp();
}

/// While nothing is trained it is the newest snapshot, whichever that is.
void Session::updateGoal()
{
    const bool finished = m_latest && m_latest->batch == 0;
    const bool isDue = !m_goal || m_showEvery == 0 || m_goal->epoch > m_latest->epoch
        || (finished && (m_latest->epoch - m_goal->epoch >= m_showEvery || m_latest->epoch == m_plannedEpochs));
    const bool isTraining = m_runState == RunState::Running || m_runState == RunState::Stopping;
    if (m_latest && (isDue || !isTraining))
        m_goal = m_latest;
}

void Session::followGoal()
{
    if (m_follows && !m_paced)
        show(m_goal, true);
}

void Session::setShowEvery(int epochs)
{
    m_showEvery = epochs;
    updateGoal();
    followGoal();
}

void Session::setPaced(bool paced)
{
    m_paced = paced;
    followGoal();
}

void Session::catchUp()
{
    constexpr std::size_t atOnce = 40; // epochs behind that are still shown one by one
    if (!isBehind())
        return;
    if (m_showEvery > 1 && !m_replays) {
        show(m_goal, true);
        return;
    }
    std::vector<int> ahead = m_epochs.epochs();
    ahead.erase(ahead.begin(), std::upper_bound(ahead.begin(), ahead.end(), shownEpoch()));
    ahead.erase(std::upper_bound(ahead.begin(), ahead.end(), m_goal->epoch), ahead.end());
    show(ahead.empty() ? m_goal : m_epochs.find(ahead[ahead.size() / atOnce]), true);
    m_replays = m_replays && isBehind();
}

void Session::rewind()
{
    if (m_epochs.empty())
        return;
    m_replays = m_paced;
    show(m_epochs.nearest(0), m_paced);
}

void Session::show(SnapshotPtr snapshot, bool follow)
{
    if (!snapshot || (snapshot == m_shown && follow == m_follows))
        return;
    m_shown = std::move(snapshot);
    m_follows = follow;
    emit shownChanged();
}

void Session::showEpoch(int epoch)
{
    const SnapshotPtr snapshot = m_epochs.nearest(epoch);
    if (snapshot && snapshot == m_epochs.nearest(m_latest->epoch))
        followLatest();
    else
        show(snapshot, false);
}

void Session::showNext()
{
    if (const SnapshotPtr next = m_epochs.after(shownEpoch()))
        showEpoch(next->epoch);
}

void Session::showPrevious()
{
    // Within an unfinished epoch the one before is its own beginning.
    const bool within = m_shown && m_shown->batch > 0;
    if (const SnapshotPtr previous = m_epochs.before(shownEpoch() + (within ? 1 : 0)))
        show(previous, false);
}

void Session::showBest()
{
    if (m_latest)
        showEpoch(bestEpoch());
}

void Session::followLatest()
{
    m_goal = m_latest;
    show(m_latest, true);
}

void Session::stopFollowing()
{
    show(m_shown, false);
}

void Session::setFilter(EntityFilterPtr filter)
{
    const bool stays =
        filter == m_filter || (filter && m_filter && filter->query == m_filter->query && filter->passes == m_filter->passes);
    if (stays)
        return;
    const QString text = filter ? tr("Filter by %1").arg(filter->query) : tr("Show all points");
    m_undo.push(new UndoStep<EntityFilterPtr>(text, UndoKind::Filter, this, 0, m_filter, std::move(filter),
                                              [this](const EntityFilterPtr& state) {
                                                  m_filter = state;
                                                  emit filterChanged();
                                              }));
}

void Session::restoreFilter(EntityFilterPtr filter)
{
    m_filter = std::move(filter);
    emit filterChanged();
}

void Session::setHovered(std::optional<EntityId> entity)
{
    if (std::exchange(m_hovered, entity) != entity)
        emit hoveredChanged();
}

} // namespace lodestone
