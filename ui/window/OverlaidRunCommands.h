// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <QObject>

#include <vector>

class QAction;

namespace lodestone {

class OverlaidRuns;
class ProjectSession;
class RunsView;

/// Which runs are drawn over the curves of the shown one: those selected in the panel Runs by the command of its menu; the
/// button of the panel Curves begins with them, or else with the starred one.
class OverlaidRunCommands : public QObject {
    Q_OBJECT

public:
    /// @param button  of the panel Curves; checkable.  @pre all outlive it
    OverlaidRunCommands(ProjectSession& project, OverlaidRuns& overlaid, RunsView& runs, QAction& button);

    QAction* overlay; ///< of the menu Runs; checked if all selected runs are overlaid

private:
    void toggleSelected();
    void toggleShown(bool shown);
    void refresh();
    void refreshButton();
    std::vector<RunId> selected() const; ///< those with epochs
    std::vector<RunId> suggested() const; ///< what the button begins with

    ProjectSession& m_project;
    OverlaidRuns& m_overlaid;
    RunsView& m_runs;
    QAction& m_button;
};

} // namespace lodestone
