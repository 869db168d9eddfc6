// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/train.h"
#include "ui/session/RunState.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace lodestone {

class Session;

/// What runs in the background, how far it is, how long it will take, and a button that cancels it.
class TaskStatus : public QWidget {
    Q_OBJECT

public:
    explicit TaskStatus(const Session& session, QWidget* parent = nullptr);

    void showLoading(const QString& source);
    /// @param part  0..1; negative = unknown
    void showLoadingPart(double part);
    void showProgress(const TrainProgress& progress);
    /// The run's state changed: running, paused, how it ended.
    void showRun();
    /// A sentence that stays until the next task.
    void showText(const QString& text);

    QString text() const;
    QProgressBar* bar() const { return m_bar; }

signals:
    void cancelRequested();

private:
    void showDetails();
    void setTask(const QString& text, const QString& cancelToolTip);
    QString details() const;

    const Session& m_session;
    QLabel* m_text;
    QProgressBar* m_bar;
    QLabel* m_details;
    QToolButton* m_cancel;
    TrainProgress m_progress;
    bool m_loading = false;
};

/// Evaluations since the best one, as early stopping counts them.
int evaluationsWithoutGain(const EpochHistory& history, int bestEpoch);
/// "1:22", "1:02:03".
QString durationText(double seconds);
/// Seconds that the remaining epochs will take, from the last few; negative = unknown.
double secondsLeft(const EpochHistory& history, const TrainProgress& progress, int plannedEpochs);

} // namespace lodestone
