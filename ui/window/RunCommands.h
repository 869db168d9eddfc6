// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace lodestone {

class RunPanel;
class RunsView;
class Workspace;

/// Runs of the project, from the table to the window: one that is shown has its settings in the Run panel, and one that goes
/// on is asked for how long.
class RunCommands : public QObject {
    Q_OBJECT

public:
    /// @param continueRun  continues the run that is shown.  @param window  parent of the dialogs.  @pre all outlive it
    RunCommands(Workspace& workspace, QAction& continueRun, RunPanel& panel, RunsView& runs, QWidget& window);

private:
    void askForMoreEpochs();

    Workspace& m_workspace;
    QWidget& m_window;
};

} // namespace lodestone
