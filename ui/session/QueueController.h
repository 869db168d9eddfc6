// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunPlan.h"
#include "ui/session/ProjectHandle.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace lodestone {

class LiveQueue;
class ProjectSession;
class Session;
struct RunEntry;

enum class QueueState {
    Idle, ///< nothing is trained; runs may be waiting
    Working,
    Paused, ///< held between two batches, or before the next run
    Waiting, ///< the same, because the window trains something else
    Stopping,
};

/// Trains the queue of the project (RunQueue) on a thread of its own, one run at a time. While the window trains something
/// else the queue waits. It stops when other data are opened or the project is left: the run in work is saved and then
/// waits again. All functions are called on the GUI thread and return at once.
class QueueController : public QObject {
    Q_OBJECT

public:
    /// @pre both outlive it
    QueueController(Session& session, ProjectSession& project, QObject* parent = nullptr);
    /// Stops and joins: waits until the batch in work is done and saved.
    ~QueueController() override;

    QueueState state() const;
    /// Its thread lives.
    bool isAtWork() const { return m_isAtWork; }
    /// Runs that wait, in order; of an idle queue those that start() begins with.
    const std::vector<RunId>& pending() const { return m_pending; }
    std::optional<RunId> current() const { return m_current; } ///< in work
    /// It waits or is in work: nobody else may train or delete it.
    bool holds(RunId id) const;
    int numEnded() const { return m_numEnded; } ///< runs, since the queue began to work
    const TrainProgress& progress() const { return m_progress; } ///< of the run in work
    /// Until all is trained, from the epochs so far; negative = unknown.
    double secondsLeft() const;

    /// Threads for the next start; 0 = all cores but one, at least one.
    void setNumThreads(int threads) { m_numThreads = threads; }
    /// Queues runs of the session's data behind the others, and an idle queue starts; added() or failed() follows.
    /// @pre the session has ratings, and the project can be written
    void add(const std::vector<PlannedRun>& runs);
    /// Begins to work, or goes on after pause().
    void start();
    void pause();
    /// Ends with the batch in work; its run waits again.
    void stop();
    /// Stops, and calls `then` when nothing of the queue uses the project any more.
    void whenStopped(std::function<void()> then);
    /// Takes a run out of the queue; one in work ends, with what it learned kept.
    void cancel(RunId id);
    /// Queues a run again that was taken out or failed; an idle queue starts.
    void retry(RunId id);
    /// @param places  toward the end of the queue; negative: toward the front
    void move(RunId id, int places);

signals:
    /// Its state, its order, or what is in work.
    void changed();
    void progressed();
    /// @param queued  that were put into the queue.  @param known  that the project has trained already
    void added(int queued, int known);
    /// The project that was opened has runs that wait.
    void found();
    /// A run is ready to train: what the user should know about it.
    void prepared(const lodestone::StoredRun& run, const std::vector<lodestone::TrainingNote>& notes);
    /// What the run in work has learned. @param finished  epochs that ended since the last time, ascending; the last ones of
    /// very many
    void snapshotsReady(const lodestone::StoredRun& run, const std::vector<lodestone::SnapshotPtr>& finished,
                        const lodestone::SnapshotPtr& latest);
    /// A run is trained, failed or was canceled, as its state says.
    void ended(const lodestone::StoredRun& run);
    /// Runs are not in the queue any more; they may have got epochs there.
    void released(const std::vector<lodestone::RunId>& runs);
    /// It stops because other data are open.
    void interrupted();
    void finished(); ///< nothing waits any more
    void failed(const QString& text);

private:
    struct Added;
    std::shared_ptr<LiveQueue> liveOr(const ProjectHandlePtr& handle) const;
    /// Does it with the queue and learns what waits then.
    void command(const std::function<void(RunQueue&)>& work, const std::function<void()>& then = {});
    void take(const Added& added);
    void takeOrder(std::vector<RunId> pending, std::optional<RunId> current);
    void followProject();
    void launch();
    void work(std::stop_token stop, int number, std::shared_ptr<LiveQueue> live);
    QueueEvents events(int number);
    void finish(const QString& text);
    void onStarted(const StoredRun& run, const std::vector<TrainingNote>& notes);
    void onEnded(const StoredRun& run);
    void postProgress(const TrainProgress& progress, int number);
    void postSnapshot(const StoredRun& run, const SnapshotPtr& snapshot, int number);
    void deliverSnapshots();
    void onGui(int number, std::function<void()> work);
    void updateGate();

    Session& m_session;
    ProjectSession& m_project;
    std::weak_ptr<ProjectHandle> m_handle; ///< what is known below is of this one
    std::vector<RunId> m_pending;
    std::optional<RunId> m_current;
    TrainProgress m_progress;
    int m_numEnded = 0, m_numEpochs = 0;
    double m_seconds = 0; ///< that the epochs took
    int m_numThreads = 0;
    bool m_isAtWork = false, m_isPaused = false, m_isStopping = false;
    std::vector<std::function<void()>> m_whenStopped;
    std::stop_source m_adding;

    struct Learned {
        StoredRun run;
        std::vector<SnapshotPtr> finished;
        SnapshotPtr latest; ///< null: nothing is on its way
    };
    std::mutex m_mutex; ///< of the next two
    std::optional<TrainProgress> m_newest;
    Learned m_learned;

    std::shared_ptr<LiveQueue> m_live; ///< null while idle
    int m_number = 0; ///< of the thread; what an earlier one says is of no interest
    std::jthread m_thread; ///< last, so that it is joined first
};

} // namespace lodestone
