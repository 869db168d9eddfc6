// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/Comparison.h"
#include "core/store/Project.h"
#include "core/store/RunRecorder.h"
#include "core/train/train.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace lodestone {

/// A run that is to be queued.
struct PlannedRun {
    RunSpec spec;
    std::string name; ///< in the project; where it is taken a number is added
};

/// How a run of the queue ended.
struct QueuedEnd {
    StoredRun run; ///< with its new state and, if it diverged or failed, the reason
    std::optional<RunResult> result; ///< if it was trained to its end
    std::string unsaved; ///< why this end is not in the file, as where the disk is full; empty if it is
};

/// Who listens to a queue at work; all may be empty. Called on the thread that works, but `epoch` and `trouble`: those
/// come from a recorder's thread.
struct QueueEvents {
    std::function<void(const StoredRun&, Training&)> started; ///< prepared, and brought to where it was saved last
    std::function<void(const StoredRun&, const TrainProgress&)> progress;
    std::function<void(const StoredRun&, const SnapshotPtr&)> snapshot; ///< as TrainListener::snapshot
    std::function<void(const StoredRun&, const EpochStats&)> epoch; ///< once it is in the file
    std::function<void(const QueuedEnd&)> ended;
    std::function<void(const std::string&)> trouble; ///< saving failed: said once for each run
};

/// Trains the queued runs of a project one after another, each recorded as it goes on. The queue is part of the project:
/// its runs of state Queued in an order that is kept, so that another program goes on with it after a restart. A run in
/// work when the queue was stopped waits again, first in the queue; so does one whose program was killed. Both go on from
/// their saved state. A run that diverges or fails keeps the reason and does not hold up the others. A full disk stops
/// saving only: a run whose end cannot be saved is trained none the less, and waits, as it was saved last, for the next work.
///
/// All functions but work() and workOn() may be called from any thread at any time, and only wait for the file.
/// Every function throws Error where the file is damaged or cannot be written.
class RunQueue {
public:
    /// Gives the data of runs; a null pointer if stopped, or to have them read by openStored(). Throws Error if they are not
    /// to be had: then the run fails.
    using OpenData = std::function<DatasetPtr(const DataReference&, std::stop_token)>;

    /// @param open  empty: openStored()
    /// Throws Error if the project is read-only.
    explicit RunQueue(const Project& project, OpenData open = {});

    /// Queues runs behind the others, and gives the id of each. A run that the project holds already is that one: finished
    /// or diverged it stays as it is, else it is queued to go on. See findSameRun(). Runs are taken as suitedTo() gives
    /// them. Throws Error for a spec that cannot be trained on the data.
    std::vector<RunId> add(const DataReference& reference, const Dataset& data, const std::vector<PlannedRun>& runs,
                           std::uint64_t seriesBudget = StoredRun::defaultSeriesBudget);
    /// Queues a run of the project again, behind the others: it goes on where it was saved last.
    void retry(RunId id);
    /// Takes a run out of the queue: it is Stopped. One in work ends between two batches, with its state saved.
    void cancel(RunId id);
    /// What is to be trained, in order; the one in work is not among them.
    std::vector<RunId> pending();
    /// These come first, in this order; others keep theirs behind them.
    void setOrder(const std::vector<RunId>& first);
    std::optional<RunId> current() const; ///< in work

    /// Holds the run in work between two batches, its state saved, and begins no other.
    void pause() { m_gate.pause(); }
    void resume() { m_gate.resume(); }
    bool isPaused() const { return m_gate.isPaused(); }

    /// For the runs that begin after it.
    void setStateInterval(std::chrono::milliseconds interval) { m_stateEvery = interval; }

    /// Trains until nothing is pending or `stop` is requested; the run in work then waits in the queue again.
    /// @return false if stopped. Throws Error at the end where that of a run could not be saved.
    bool work(const QueueEvents& events, std::stop_token stop);
    /// Trains this one, whatever its place. @return nothing if it is not pending, or a stop came before it began
    std::optional<QueuedEnd> workOn(RunId id, const QueueEvents& events, std::stop_token stop);

private:
    std::vector<RunId> pendingNow();
    /// Makes it, or the first of all but `unsaved`, the current one. @return nothing if there is none
    std::optional<RunId> begin(std::optional<RunId> wanted, const std::vector<RunId>& unsaved = {});
    QueuedEnd trainCurrent(RunId id, const QueueEvents& events, const std::stop_token& stop);
    RunId addOne(StoredRun run, std::vector<StoredRun>& known);
    DatasetPtr open(Project& project, DataId id, std::stop_token stop);

    mutable std::mutex m_mutex; ///< of the next four
    Project m_project;
    std::optional<RunId> m_current;
    std::stop_source m_currentStop;
    bool m_isCanceled = false; ///< the one in work

    const OpenData m_open;
    PauseGate m_gate;
    std::atomic<std::chrono::milliseconds> m_stateEvery{RunRecorder::usualStateInterval};
    std::optional<DataId> m_dataId; ///< of m_data; on the thread that works only
    DatasetPtr m_data;
};

} // namespace lodestone
