// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/QueueStatus.h"

#include "ui/session/ProjectSession.h"
#include "ui/session/QueueController.h"
#include "ui/views/ElidedLabel.h"
#include "ui/window/TaskStatus.h"
#include "ui/window/statusRow.h"

#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace lodestone {

namespace {
constexpr int queueBarSteps = 1000;
}

QueueStatus::QueueStatus(const QueueController& queue, const ProjectSession& project, QAction* stop, QWidget* parent)
    : QWidget(parent), m_queue(queue), m_project(project), m_text(new ElidedLabel), m_bar(new QProgressBar),
      m_stop(new QToolButton)
{
    fillStatusRow(*this,
                  {m_text, m_bar, m_stop, tr("Progress of the queue"), tr("Stop the queue"),
                   tr("Stop the queue; the run in work is saved and waits again")},
                  stop);
    connect(&queue, &QueueController::changed, this, &QueueStatus::refresh);
    connect(&queue, &QueueController::progressed, this, &QueueStatus::refresh);
    refresh();
}

QString QueueStatus::text() const
{
    return m_text->text();
}

QString QueueStatus::workText(int run, int numRuns) const
{
    const QLocale locale;
    const RunEntry* entry = m_queue.current() ? m_project.runs().find(*m_queue.current()) : nullptr;
    const QString place = locale.toString(run), all = locale.toString(numRuns);
    if (!entry || m_queue.progress().epoch == 0)
        return tr("Queue: preparing run %1 of %2").arg(place, all);
    QString text = tr("Queue: run %1 of %2, %3, epoch %4 of %5")
                       .arg(place, all, QString::fromStdString(entry->run.about.name),
                            locale.toString(std::min(m_queue.progress().epoch, entry->run.spec.epochs)),
                            locale.toString(entry->run.spec.epochs));
    if (const double seconds = m_queue.secondsLeft(); seconds >= 0)
        text += tr(", %1 left").arg(durationText(seconds));
    return text;
}

QString QueueStatus::currentText() const
{
    const int left = static_cast<int>(m_queue.pending().size()) + (m_queue.current() ? 1 : 0);
    const int numRuns = m_queue.numEnded() + left, run = std::min(m_queue.numEnded() + 1, numRuns);
    const QLocale locale;
    switch (m_queue.state()) {
    case QueueState::Paused:
        return tr("Queue is paused at run %1 of %2").arg(locale.toString(run), locale.toString(numRuns));
    case QueueState::Waiting:
        return tr("Queue waits for the training of the window, at run %1 of %2")
            .arg(locale.toString(run), locale.toString(numRuns));
    case QueueState::Stopping:
        return tr("Queue stops after this batch");
    case QueueState::Working:
        return workText(run, numRuns);
    case QueueState::Idle:
        break;
    }
    return {};
}

void QueueStatus::refresh()
{
    setVisible(m_queue.isAtWork());
    if (!m_queue.isAtWork())
        return;
    m_text->setText(currentText());
    m_stop->setEnabled(m_queue.state() != QueueState::Stopping);
    const TrainProgress& progress = m_queue.progress();
    const RunEntry* entry = m_queue.current() ? m_project.runs().find(*m_queue.current()) : nullptr;
    const double within = progress.numBatches == 0 ? 0 : double(progress.batch) / double(progress.numBatches);
    const double run = entry ? std::clamp((progress.epoch - 1 + within) / entry->run.spec.epochs, 0.0, 1.0) : 0;
    const double all = m_queue.numEnded() + double(m_queue.pending().size()) + (m_queue.current() ? 1 : 0);
    setBar(*m_bar, queueBarSteps, static_cast<int>(queueBarSteps * (m_queue.numEnded() + run) / std::max(1.0, all)));
}

} // namespace lodestone
