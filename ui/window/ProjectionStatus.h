// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace lodestone {

class ProjectionControl;

/// How far a projection is, for the status bar; hidden while none runs. It may run beside a training.
class ProjectionStatus : public QWidget {
    Q_OBJECT

public:
    /// @pre the control outlives it
    ProjectionStatus(const ProjectionControl& control, QAction* stop, QWidget* parent = nullptr);

    QString text() const;
    QProgressBar* bar() const { return m_bar; }
    QToolButton* stopButton() const { return m_stop; }

private:
    void refresh();

    const ProjectionControl& m_control;
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_stop;
};

} // namespace lodestone
