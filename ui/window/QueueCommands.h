// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

class QAction;
class QWidget;

namespace lodestone {

class ProjectNotice;
class QueueDialog;
class QueueFollower;
class RunPanel;
class RunsView;
class Workspace;

/// The commands about the queue: those of the menu Train that fill, start and stop it, and those of the menu Runs about
/// single runs in it. An opened project whose queue is not done offers to go on.
class QueueCommands : public QObject {
    Q_OBJECT

public:
    struct Surroundings {
        RunPanel& panel; ///< what the runs are like
        RunsView& runs; ///< whose selection the commands are about
        ProjectNotice& notice;
        QWidget& window; ///< parent of the dialog
    };
    /// @pre all outlive it
    QueueCommands(Workspace& workspace, const Surroundings& around);

    QAction *variants, *plan, *resume, *pause, *stop, *follow;
    QAction *up, *down, *cancel, *retry;
    QList<QAction*> trainActions() const { return {variants, plan, resume, pause, stop, follow}; }
    QList<QAction*> runActions() const { return {up, down, cancel, retry}; }
    /// Null while no runs are planned.
    QueueDialog* dialog() const;

signals:
    /// Runs were queued: the user wants to see them.
    void runsWanted();

private:
    QAction* add(const QString& text, const QString& toolTip);
    void createTrainActions();
    void createRunActions();
    void connectQueue();
    void queueVariants();
    void planRuns();
    void offer();
    void refresh();
    void refreshTrain();
    void refreshRuns();
    std::vector<RunId> queuedOfSelected() const;
    std::vector<RunId> failedOfSelected() const;
    int placeOfSelected() const; ///< in the queue; -1 unless one run is selected that waits

    Workspace& m_workspace;
    const Surroundings m_around;
    QueueFollower* m_follower;
    QPointer<QueueDialog> m_dialog;
    QString m_offer; ///< what the notice said of runs that wait
};

} // namespace lodestone
