// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/QueueFollower.h"

#include "ui/session/ProjectSession.h"
#include "ui/session/QueueController.h"
#include "ui/session/Session.h"

#include <utility>

namespace lodestone {

QueueFollower::QueueFollower(Session& session, ProjectSession& project, QueueController& queue, QObject* parent)
    : QObject(parent), m_session(session), m_project(project), m_queue(queue)
{
    connect(&queue, &QueueController::snapshotsReady, this, &QueueFollower::take);
    connect(&project, &ProjectSession::runChosen, this, [this](const StoredRun& run) {
        if (!m_queue.isAtWork())
            return;
        setFollowing(m_queue.current() == run.id);
        if (m_isFollowing)
            m_wanted = run.id; // it is on its way from the file, and need not be read once more
        m_finished.clear();
    });
    connect(&queue, &QueueController::changed, this, &QueueFollower::endEpoch);
    connect(&session, &Session::runStateChanged, this, [this] {
        if (m_queue.isAtWork() && isActive(m_session.runState()))
            setFollowing(false);
    });
    connect(&project, &ProjectSession::runShown, this, [this] {
        if (m_wanted && m_project.shownRun() == m_wanted)
            add();
    });
}

void QueueFollower::setFollowing(bool following)
{
    m_wanted.reset();
    if (std::exchange(m_isFollowing, following) != following)
        emit changed(following);
}

void QueueFollower::take(const StoredRun& stored, const std::vector<SnapshotPtr>& finished, const SnapshotPtr& latest)
{
    const RunId run = stored.id;
    const RunEntry* entry = m_project.runs().find(run);
    if (!m_isFollowing || isActive(m_session.runState()) || !entry || m_project.openData() != entry->run.data) {
        m_wanted.reset();
        return;
    }
    const bool isShown = m_project.shownRun() == run && !m_wanted;
    if (!isShown && m_wanted != run) {
        m_wanted = run;
        m_finished.clear();
        m_project.showAgain(run); // with the epochs that it has in the file
    }
    if (isShown || !m_latest)
        m_finished.insert(m_finished.end(), finished.begin(), finished.end());
    else
        m_finished = finished; // those before are on their way from the file, or come with the end of the run
    m_latest = latest;
    if (isShown)
        add();
}

/// An epoch that was not finished is not part of the run.
void QueueFollower::endEpoch()
{
    const std::optional<RunId> shown = m_project.shownRun();
    const SnapshotPtr latest = m_session.latest();
    if (!m_queue.isAtWork() && shown && latest && latest->batch > 0 && !isActive(m_session.runState()))
        m_project.showAgain(*shown);
}

/// What the file gave already is left out.
void QueueFollower::add()
{
    m_wanted.reset();
    const SnapshotPtr known = m_session.latest();
    const auto isNew = [&known](const SnapshotPtr& snapshot) {
        return !known || std::pair(known->epoch, known->batch) < std::pair(snapshot->epoch, snapshot->batch);
    };
    std::vector<SnapshotPtr> finished = std::exchange(m_finished, {});
    std::erase_if(finished, [&](const SnapshotPtr& snapshot) { return !isNew(snapshot); });
    if (const SnapshotPtr latest = std::exchange(m_latest, nullptr); latest && isNew(latest))
        m_session.addSnapshots(finished, latest);
}

} // namespace lodestone
