// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QProgressBar;
class QToolButton;

namespace lodestone {

class ElidedLabel;
class ProjectSession;
class QueueController;

/// How far the queue is, for the status bar; hidden while it is idle.
class QueueStatus : public QWidget {
    Q_OBJECT

public:
    /// @param stop  stops the queue.  @pre all outlive it
    QueueStatus(const QueueController& queue, const ProjectSession& project, QAction* stop, QWidget* parent = nullptr);

    QString text() const;
    QProgressBar* bar() const { return m_bar; }
    QToolButton* stopButton() const { return m_stop; }

private:
    void refresh();
    QString currentText() const;
    QString workText(int run, int numRuns) const;

    const QueueController& m_queue;
    const ProjectSession& m_project;
    ElidedLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_stop;
};

} // namespace lodestone
