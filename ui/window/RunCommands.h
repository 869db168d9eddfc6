// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace lodestone {

class RunPanel;
class RunsView;
class WindowActions;
class Workspace;

/// Runs of the project, from the table to the window: one that is shown has its settings in the Run panel, and one that goes
/// on is asked for how long. The run under way can be given another learning rate.
class RunCommands : public QObject {
    Q_OBJECT

public:
    /// @param actions  continueRun continues the run that is shown.  @param window  parent of the dialogs.  @pre all outlive
    /// it
    RunCommands(Workspace& workspace, const WindowActions& actions, RunPanel& panel, RunsView& runs, QWidget& window);

private:
    void askForMoreEpochs();
    void askForLearningRate();

    Workspace& m_workspace;
    QWidget& m_window;
};

} // namespace lodestone
