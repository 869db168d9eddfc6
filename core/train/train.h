// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eval/Evaluator.h"
#include "core/experiment/RunSpec.h"
#include "core/model/EmbeddingModel.h"
#include "core/train/Snapshot.h"
#include "core/train/TrainingSet.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <iosfwd>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace lodestone {

enum class TrainEnd { Completed, EarlyStopped, Stopped };

/// Lets another thread hold and release training between two batches. All functions may be called from any thread.
class PauseGate {
public:
    void pause();
    void resume();
    bool isPaused() const;
    /// Blocks while paused; returns at once when `stop` is requested.
    void wait(std::stop_token stop);

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_paused = false;
};

/// How one epoch proceeds, for progress bars.
struct TrainProgress {
    int epoch = 0; ///< epoch in work, from 1
    std::size_t batch = 0, numBatches = 0;
    enum class Phase { Preparing, Training, Evaluating } phase = Phase::Training;
};

/// Who listens to a training; every function is called on the training thread and may be empty.
struct TrainListener {
    std::function<void(SnapshotPtr)> snapshot; ///< epoch 0, after every epoch, and within epochs that last over 1 s
    std::function<void(const EpochStats&)> epoch;
    std::function<void(const TrainProgress&)> progress;
    bool withinEpochs = true; ///< false: snapshots of finished epochs only
    std::function<void()> paused; ///< before a pause holds the training; it may be called more than once
};

/// A training under way: everything needed to go on where it stopped. Owned and used by one thread at a time.
class Training {
public:
    /// Splits the data, creates the model and applies the options. Throws Error on bad options, unusable data, or where
    /// memory will not do. A stop ends the preparations early; run() then stops at once, and nothing else may be called.
    Training(DatasetPtr data, const RunSpec& spec, std::stop_token stop = {});
    ~Training();

    /// Trains until `untilEpoch` epochs are done. Calling it again with a larger number continues; the result equals
    /// one run. A stop is honoured between batches: the unfinished epoch is rolled back to the last finished one.
    /// Throws DivergedError; state() then is the last finished epoch.
    TrainEnd run(int untilEpoch, const TrainListener& listener, PauseGate& pause, std::stop_token stop);
    /// From any thread, also while the model trains. Takes effect with the next epoch that begins, is recorded in the
    /// history and kept by save(), even where no epoch was trained with it yet.
    /// @return the first epoch with that rate, unless the one in work is given up
    /// Throws Error where the model has no learning rate, or it is out of the range that the model declares.
    int setLearningRate(double rate);
    /// Of the next epoch that begins. From any thread.
    double learningRate() const;

    /// What the user should know before the start: how the model trains, and figures that are left out and why.
    std::vector<TrainingNote> notes() const;
    const RunSpec& spec() const;
    const TrainingSet& data() const;
    int epoch() const; ///< finished epochs
    const EpochHistory& history() const;
    int bestEpoch() const; ///< by validation Recall@50; the latest epoch where there is none; 0 before the first
    /// Everything that a later process needs to go on as if never stopped, beside data and spec: the last finished epoch.
    /// @pre not within run(), or called by its listener
    void save(std::ostream& out) const;
    /// Throws Error if the stream is damaged or belongs to other data or options; then this training is unusable.
    void load(std::istream& in);
    /// Final figures of the best epoch: test ranking, NMI with five restarts. Epoch 0 where none is finished.
    /// @param stop  if requested, what is not known yet is left out
    EpochStats evaluateBest(std::stop_token stop = {});
    /// Test ranks of the best epoch, user by user: kept by evaluateBest(). Absent before it, or without test positives.
    const std::optional<UserRanks>& testRanks() const;
    /// Vectors of the best epoch.
    SnapshotPtr best() const;
    EmbeddingModel& model();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace lodestone
