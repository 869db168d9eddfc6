// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/OverlaidRunCommands.h"

#include "ui/session/OverlaidRuns.h"
#include "ui/session/ProjectSession.h"
#include "ui/views/RunsView.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace lodestone {

OverlaidRunCommands::OverlaidRunCommands(ProjectSession& project, OverlaidRuns& overlaid, RunsView& runs, QAction& button)
    : QObject(&runs), overlay(new QAction(tr("Draw over the curve&s"), this)), m_project(project), m_overlaid(overlaid),
      m_runs(runs), m_button(button)
{
    overlay->setCheckable(true);
    overlay->setData(tr("Draw the curves of the selected runs over those of the run that is shown, each in its color"));
    // Behind the command that compares whole pictures.
    const QList<QAction*> all = runs.table()->actions();
    const auto place = all.indexOf(runs.compare);
    runs.table()->insertAction(all.value(place + 1), overlay);
    connect(overlay, &QAction::triggered, this, &OverlaidRunCommands::toggleSelected);
    connect(&button, &QAction::triggered, this, &OverlaidRunCommands::toggleShown);
    connect(runs.table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OverlaidRunCommands::refresh);
    connect(&overlaid, &OverlaidRuns::changed, this, &OverlaidRunCommands::refresh);
    connect(&project, &ProjectSession::changed, this, &OverlaidRunCommands::refresh);
    for (const auto change : {&RunEntries::added, &RunEntries::changed, &RunEntries::removed})
        connect(&project.runs(), change, this, &OverlaidRunCommands::refresh);
    refresh();
}

std::vector<RunId> OverlaidRunCommands::selected() const
{
    std::vector<RunId> runs = m_runs.selectedRuns();
    std::erase_if(runs, [this](RunId id) {
        const RunEntry* entry = m_project.runs().find(id);
        return !entry || entry->run.numEpochs == 0;
    });
    return runs;
}

std::vector<RunId> OverlaidRunCommands::suggested() const
{
    std::vector<RunId> runs = selected();
    std::erase_if(runs, [this](RunId id) { return id == m_project.shownRun(); });
    if (!runs.empty())
        return runs;
    for (const RunEntry& entry : m_project.runs().all())
        if (entry.run.about.starred && entry.run.numEpochs > 0 && entry.run.id != m_project.shownRun())
            runs.push_back(entry.run.id);
    return runs;
}

void OverlaidRunCommands::toggleSelected()
{
    if (overlay->isChecked()) {
        m_overlaid.add(selected());
        m_overlaid.setShown(true);
    } else {
        m_overlaid.remove(selected());
    }
    refresh();
}

void OverlaidRunCommands::toggleShown(bool shown)
{
    if (shown && m_overlaid.runs().empty())
        m_overlaid.add(suggested());
    m_overlaid.setShown(shown);
    refresh();
}

void OverlaidRunCommands::refresh()
{
    const std::vector<RunId> runs = selected();
    QString reason;
    if (m_runs.selectedRuns().empty())
        reason = tr("Select a run in the panel Runs first.");
    else if (runs.empty())
        reason = tr("The selected runs have no finished epoch.");
    overlay->setEnabled(reason.isEmpty());
    overlay->setToolTip(reason.isEmpty() ? overlay->data().toString() : reason);
    overlay->setChecked(!runs.empty() && std::ranges::all_of(runs, [this](RunId id) { return m_overlaid.contains(id); }));
    refreshButton();
}

void OverlaidRunCommands::refreshButton()
{
    const bool hasRuns = !m_overlaid.runs().empty();
    const bool isPossible = hasRuns || !suggested().empty();
    m_button.setEnabled(isPossible);
    m_button.setToolTip(isPossible
                            ? tr("Draw the runs that were chosen in the panel Runs over these curves, or at first those "
                                 "selected there, or the starred one")
                            : tr("Select other runs in the panel Runs first, or star one."));
    m_button.setChecked(hasRuns && m_overlaid.isShown());
}

} // namespace lodestone
