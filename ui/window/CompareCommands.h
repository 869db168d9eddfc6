// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace lodestone {

class ProjectSession;
class RunsView;
class ViewSwitch;
class WindowActions;

/// What brings certain runs of the project side by side: those selected in the table, and those of the overfitting report.
class CompareCommands : public QObject {
    Q_OBJECT

public:
    /// @pre all outlive it
    CompareCommands(const WindowActions& actions, const RunsView& runs, const ProjectSession& project, ViewSwitch& views);

private:
    void updateOverfitting();

    QAction& m_overfitting;
    const ProjectSession& m_project;
};

} // namespace lodestone
