// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/CompareCommands.h"

#include "ui/compare/overfittingRuns.h"
#include "ui/session/ProjectSession.h"
#include "ui/views/RunsView.h"
#include "ui/window/ViewSwitch.h"
#include "ui/window/WindowActions.h"

#include <QAction>

namespace lodestone {

CompareCommands::CompareCommands(const WindowActions& actions, const RunsView& runs, const ProjectSession& project,
                                 ViewSwitch& views)
    : QObject(&views), m_overfitting(*actions.overfitting), m_project(project)
{
    connect(&runs, &RunsView::compareRequested, &views, &ViewSwitch::compareRuns);
    connect(&m_overfitting, &QAction::triggered, &views,
            [&] { views.compareRuns(overfittingRuns(project.runs().all(), *project.openData())); });
    connect(&project, &ProjectSession::changed, this, &CompareCommands::updateOverfitting);
    for (const auto change : {&RunEntries::added, &RunEntries::changed, &RunEntries::removed})
        connect(&project.runs(), change, this, &CompareCommands::updateOverfitting);
    connect(&project.runs(), &RunEntries::wasReset, this, &CompareCommands::updateOverfitting);
    updateOverfitting();
}

void CompareCommands::updateOverfitting()
{
    const auto data = m_project.openData();
    const bool isPossible = data && overfittingRuns(m_project.runs().all(), *data).size() > 1;
    setAvailable(&m_overfitting,
                 isPossible ? QString()
                            : tr("This needs runs of MML and of NP-MML or NR-MML, with the same seed, in the project."));
}

} // namespace lodestone
