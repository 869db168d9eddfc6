// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/QueueReport.h"

#include "ui/models/MessageModel.h"
#include "ui/session/QueueController.h"

#include <QLocale>

namespace lodestone {

QueueReport::QueueReport(QueueController& queue, MessageModel& messages, QObject* parent)
    : QObject(parent), m_messages(messages)
{
    connect(&queue, &QueueController::prepared, this, &QueueReport::tellNotes);
    connect(&queue, &QueueController::ended, this, &QueueReport::tellEnd);
    connect(&queue, &QueueController::added, this, &QueueReport::tellAdded);
    connect(&queue, &QueueController::finished, this, [this] {
        m_messages.add({MessageLevel::Info, tr("The queue is done."), {}});
    });
    connect(&queue, &QueueController::interrupted, this, [this] {
        m_messages.add({MessageLevel::Warning,
                        tr("The queue stopped because other data were opened; Train > Continue queue goes on with it."),
                        {}});
    });
}

void QueueReport::tellNotes(const StoredRun& run, const std::vector<TrainingNote>& notes)
{
    const QString name = QString::fromStdString(run.about.name);
    m_messages.add({MessageLevel::Info, tr("Queue: training of %1 starts.").arg(name), {}});
    for (const TrainingNote& note : notes)
        if (note.isWarning)
            m_messages.add(
                {MessageLevel::Warning, QStringLiteral("%1: %2.").arg(name, QString::fromStdString(note.text)), {}});
}

void QueueReport::tellEnd(const StoredRun& run)
{
    const QLocale locale;
    const QString name = QString::fromStdString(run.about.name), why = QString::fromStdString(run.message);
    const QString last = locale.toString(run.numEpochs), best = locale.toString(run.bestEpoch);
    switch (run.state) {
    case RunStatus::Diverged:
        m_messages.add({MessageLevel::Error, tr("Queue: %1 diverged: %2. The other runs go on.").arg(name, why), {}});
        break;
    case RunStatus::Failed:
        m_messages.add({MessageLevel::Error, tr("Queue: %1 failed: %2. The other runs go on.").arg(name, why), {}});
        break;
    case RunStatus::Stopped:
        m_messages.add({MessageLevel::Info, tr("Queue: %1 was canceled at epoch %2.").arg(name, last), {}});
        break;
    case RunStatus::EarlyStopped:
        m_messages.add({MessageLevel::Info,
                        tr("Queue: %1 stopped early at epoch %2; the best epoch is %3.").arg(name, last, best),
                        {}});
        break;
    default:
        m_messages.add(
            {MessageLevel::Info, tr("Queue: %1 is trained to epoch %2; the best epoch is %3.").arg(name, last, best), {}});
    }
}

void QueueReport::tellAdded(int queued, int known)
{
    if (queued > 0)
        m_messages.add({MessageLevel::Info, tr("%n runs were queued.", nullptr, queued), {}});
    if (known > 0)
        m_messages.add(
            {MessageLevel::Info, tr("%n runs are in the project already and are not trained again.", nullptr, known), {}});
}

} // namespace lodestone
