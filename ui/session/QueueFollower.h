// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <QObject>

#include <optional>
#include <vector>

namespace lodestone {

class ProjectSession;
class QueueController;
class Session;

/// Has the session show the run that the queue trains as it goes on, if it is of the data that are open. It ends when the
/// user opens another run, or trains one, while the queue is at work; opening the run in work begins it again.
class QueueFollower : public QObject {
    Q_OBJECT

public:
    /// @pre all outlive it
    QueueFollower(Session& session, ProjectSession& project, QueueController& queue, QObject* parent = nullptr);

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool following);

signals:
    void changed(bool following);

private:
    void take(const StoredRun& stored, const std::vector<SnapshotPtr>& finished, const SnapshotPtr& latest);
    void add();
    void endEpoch();

    Session& m_session;
    ProjectSession& m_project;
    QueueController& m_queue;
    bool m_isFollowing = true;
    std::optional<RunId> m_wanted; ///< it is being read from the file, to be shown
    std::vector<SnapshotPtr> m_finished; ///< not shown yet
    SnapshotPtr m_latest;
};

} // namespace lodestone
