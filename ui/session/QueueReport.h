// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace lodestone {

class MessageModel;
class QueueController;
struct StoredRun;
struct TrainingNote;

/// Says among the messages what becomes of the runs of the queue.
class QueueReport : public QObject {
    Q_OBJECT

public:
    /// @pre both outlive it
    QueueReport(QueueController& queue, MessageModel& messages, QObject* parent = nullptr);

private:
    void tellNotes(const StoredRun& run, const std::vector<TrainingNote>& notes);
    void tellEnd(const StoredRun& run);
    void tellAdded(int queued, int known);

    MessageModel& m_messages;
};

} // namespace lodestone
