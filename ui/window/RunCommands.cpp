// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/RunCommands.h"

#include "ui/forms/RunPanel.h"
#include "ui/session/Workspace.h"
#include "ui/views/RunsView.h"
#include "ui/window/LearningRateDialog.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QInputDialog>

namespace lodestone {

RunCommands::RunCommands(Workspace& workspace, const WindowActions& actions, RunPanel& panel, RunsView& runs,
                         QWidget& window)
    : QObject(&window), m_workspace(workspace), m_window(window)
{
    ProjectSession& project = workspace.project();
    connect(actions.continueRun, &QAction::triggered, this, &RunCommands::askForMoreEpochs);
    connect(actions.learningRate, &QAction::triggered, this, &RunCommands::askForLearningRate);
    connect(&project, &ProjectSession::runOpened, &panel, &RunPanel::setSpec);
    connect(&runs, &RunsView::continueRequested, this, [this, &project](const RunEntry& run) {
        if (project.shownRun() == run.run.id)
            return askForMoreEpochs();
        connect(&project, &ProjectSession::runShown, this, &RunCommands::askForMoreEpochs,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        project.showRun(run.run.id);
    });
}

void RunCommands::askForMoreEpochs()
{
    constexpr int suggested = 20, most = 100000;
    bool accepted = false;
    const int epochs =
        QInputDialog::getInt(&m_window, tr("Continue training"), tr("Further epochs:"), suggested, 1, most, 1, &accepted);
    if (accepted)
        m_workspace.continueFor(epochs);
}

void RunCommands::askForLearningRate()
{
    if (!m_workspace.learningRate())
        return;
    auto* dialog = new LearningRateDialog(m_workspace, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace lodestone
