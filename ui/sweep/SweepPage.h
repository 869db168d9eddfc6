// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/SweepRuns.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace lodestone {

class EmptyState;
class ParallelAxes;
class ParameterCurve;
class ProjectSession;
class Session;
class SweepTable;
class SweepTools;

/// All runs of the open data as lines across their options and figures, as a curve against one option, and as a table; what
/// is brushed, pointed at or selected in one is so in all. How the axes stand is kept in the project.
class SweepPage : public QWidget {
    Q_OBJECT

public:
    /// @pre both outlive it
    SweepPage(Session& session, ProjectSession& project, QWidget* parent = nullptr);

    /// The command that queues runs; null, as at first: there is none. It must outlive this or be replaced.
    void setQueueAction(QAction* action);

    SweepTools* tools() const { return m_tools; }
    ParallelAxes* axes() const { return m_axes; }
    ParameterCurve* curve() const { return m_curve; }
    SweepTable* table() const { return m_table; }
    bool isEmpty() const; ///< the page says what to do instead of showing runs
    QString emptyText() const { return m_emptyText; }

signals:
    /// A run is opened, and Explore is to show it.
    void exploreWanted();
    void compareRequested(const std::vector<lodestone::RunId>& runs);
    /// Runs that failed or were stopped are to be queued again.
    void retryRequested(const std::vector<lodestone::RunId>& runs);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createWidgets();
    void connectProject();
    void connectParts();
    void connectTable();
    void updateSoon();
    void refresh();
    void updateBrushed();
    void updateEmptyState();
    void updateRetry();
    std::vector<RunId> failedRuns() const; ///< among those selected, or else among all that are listed
    void light(const std::vector<RunId>& runs);
    void mark();
    void onTableOpened();
    void openRun(RunId run);
    void restore();
    void keep();

    Session& m_session;
    ProjectSession& m_project;
    QTimer m_updateTimer, m_brushTimer;
    bool m_isStale = true; ///< runs changed while the page was not seen
    bool m_isFigureChosen = false; ///< by the user
    std::vector<RunId> m_lit;
    QString m_emptyText;
    QAction* m_queue = nullptr;

    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_main = nullptr;
    SweepTools* m_tools;
    ParallelAxes* m_axes;
    ParameterCurve* m_curve;
    SweepTable* m_table;
};

} // namespace lodestone
