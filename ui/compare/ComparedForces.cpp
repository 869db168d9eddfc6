// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ComparedForces.h"

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
void takeAnswer(ForcesColumn& column, const ForcesColumn& from)
{
    column.answered = from.answered;
    column.epoch = from.epoch;
    column.forces = from.forces;
    column.trouble = from.trouble;
}
} // namespace

ComparedForces::ComparedForces(QObject* parent) : QObject(parent)
{
    connect(&m_worker, &ForcesWorker::ready, this, [this](const EntityForces& forces) { answer(forces, {}); });
    connect(&m_worker, &ForcesWorker::failed, this, [this](const QString& text) { answer({}, text); });
}

void ComparedForces::setRuns(std::vector<ForcesRun> runs)
{
    std::vector<ForcesColumn> columns(runs.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        ForcesColumn& column = columns[i];
        column.run = std::move(runs[i]);
        const auto same = std::ranges::find_if(m_columns, [&column](const ForcesColumn& before) {
            return before.answered && before.answered == column.run.snapshot;
        });
        if (same != m_columns.end())
            takeAnswer(column, *same);
        else if (i < m_columns.size() && m_columns[i].run.id == column.run.id)
            takeAnswer(column, m_columns[i]); // of another epoch, until there is better
    }
    m_columns = std::move(columns);
    const auto isAsked = [this](const ForcesColumn& column) { return column.run.id == m_askedRun; };
    if (isBusy() && std::ranges::none_of(m_columns, isAsked))
        stop();
    emit changed();
    startNext();
}

void ComparedForces::setEntity(DatasetPtr data, std::optional<EntityId> entity)
{
    if (data == m_data && entity == m_entity)
        return;
    stop();
    m_data = std::move(data);
    m_entity = m_data ? entity : std::nullopt;
    for (ForcesColumn& column : m_columns)
        takeAnswer(column, {});
    emit changed();
    startNext();
}

void ComparedForces::setActive(bool active)
{
    m_isActive = active;
    if (active)
        startNext();
    else
        stop();
}

void ComparedForces::stop()
{
    m_worker.cancel();
    m_asked.reset();
}

bool ComparedForces::isWanted(const ForcesColumn& column) const
{
    return column.run.hint.isEmpty() && column.run.snapshot && column.answered != column.run.snapshot;
}

/// In turn: a run that gets new epochs all the time must not keep the others waiting.
void ComparedForces::startNext()
{
    if (!m_isActive || !m_entity || isBusy())
        return;
    for (std::size_t step = 1; step <= m_columns.size(); ++step) {
        const std::size_t place = (m_askedColumn + step) % m_columns.size();
        const ForcesColumn& column = m_columns[place];
        if (!isWanted(column))
            continue;
        const ForcesRequest request{m_data, column.run.spec, column.run.snapshot, *m_entity};
        m_asked = request.snapshot;
        m_askedRun = column.run.id;
        m_askedColumn = place;
        m_askedEpoch = request.epoch();
        m_worker.request(request);
        return;
    }
}

void ComparedForces::answer(const EntityForces& forces, const QString& trouble)
{
    const SnapshotPtr asked = std::exchange(m_asked, nullptr);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        ForcesColumn& column = m_columns[i];
        const bool wasAsked = i == m_askedColumn && column.run.id == m_askedRun && column.answered != column.run.snapshot;
        if (column.run.snapshot == asked || wasAsked)
            takeAnswer(column, {{}, asked, m_askedEpoch, forces, trouble});
    }
    emit changed();
    startNext();
}

} // namespace lodestone
