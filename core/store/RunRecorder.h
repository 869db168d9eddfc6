// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"
#include "core/train/train.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace lodestone {

/// How a run stands whose training ended so.
RunStatus statusOf(TrainEnd end);

/// Who listens to a recording; every function is called on the recorder's thread and may be empty.
struct RecorderEvents {
    /// Every epoch in order, once it is in the file, or once it is known that it cannot be saved now.
    std::function<void(const EpochStats&)> epoch;
    /// Saving failed (disk full, file taken away): said once. Training goes on, and saving is tried again with each epoch.
    std::function<void(const std::string&)> trouble;
};

/// Writes a training into a run of a project while it goes on, on a thread of its own: each finished epoch in one
/// transaction with its vectors of the series, and the training state with the best and the last vectors, every bit, at a
/// pause, at the end and now and then. It never holds the training
/// up: where the disk is slower, vectors of the series are left out (numSkipped()), but no epoch's figures.
class RunRecorder {
public:
    static constexpr std::chrono::milliseconds usualStateInterval{30'000};

    /// @param training  outlives this; used on the training thread only
    /// @param stateEvery  0: a state with every epoch
    /// Throws Error if the project is read-only.
    RunRecorder(const Project& project, RunId run, const Training& training, RecorderEvents events = {},
                std::chrono::milliseconds stateEvery = usualStateInterval);
    /// Waits until everything is written.
    ~RunRecorder();
    RunRecorder(const RunRecorder&) = delete;
    RunRecorder& operator=(const RunRecorder&) = delete;

    /// A listener for Training::run() that records, then calls `next`.
    TrainListener listener(TrainListener next = {});
    /// Has the state written from now on, with the best and the last vectors. For the time after Training::run(), so that what
    /// is left to compute and the disk work side by side.
    void keepState();
    /// Keeps how the run ended, with its state, and waits until all is written. @pre not within Training::run()
    /// @param final  Training::evaluateBest(), if it is known
    void finish(RunStatus end, const std::optional<EpochStats>& final, const std::string& message = {});

    /// Writes nothing until goOn(), so that the file can be copied; the training goes on, and what it gives waits. From any
    /// thread. Returns once what is being written is written.
    void hold();
    /// Goes on in the project that it had, or in another file that holds the same run.
    void goOn(std::optional<Project> moved = std::nullopt);

    /// Why the latest try to save failed; empty if it did not.
    std::string trouble() const;
    int numSkipped() const; ///< vectors of the series that were left out

private:
    struct Epoch {
        EpochStats stats;
        int bestEpoch = 0;
        SnapshotPtr frame; ///< for the series; null where there was no time
        bool isTold = false;
    };
    struct Work {
        std::deque<Epoch> epochs;
        SnapshotPtr best, last;
        std::optional<KeptState> state;
        std::optional<std::pair<RunStatus, std::string>> runState;
        std::optional<EpochStats> final;
    };

    void add(const SnapshotPtr& snapshot);
    void addState();
    void writeAll(std::stop_token stop);
    void write(const Work& work);
    void tell(Work& work, const std::string& why);
    /// For the next try, without the vectors of the series: memory must not fill while the disk is.
    void putBack(Work work);
    void wakeWriter();
    void waitUntilIdle();

    static constexpr std::size_t mostFrames = 4; ///< that wait to be written

    Project m_project; ///< of the writer's thread, but while it is held
    const RunId m_run;
    const Training& m_training;
    const RecorderEvents m_events;
    const std::chrono::milliseconds m_stateEvery;
    std::chrono::steady_clock::time_point m_lastState = std::chrono::steady_clock::now();
    int m_stateEpoch = -1; ///< of the latest state
    double m_stateRate = 0; ///< the learning rate that it goes on with
    SnapshotPtr m_latest; ///< of the latest finished epoch

    mutable std::mutex m_mutex; ///< of all below
    std::condition_variable_any m_changed;
    Work m_waiting;
    bool m_hasNew = false, m_isBusy = false, m_isHeld = false;
    std::string m_trouble;
    std::size_t m_numFrames = 0;
    int m_numSkipped = 0;
    bool m_isTold = false; ///< of trouble; on the writer's thread only
    std::jthread m_writer; // last: joined first
};

} // namespace lodestone
