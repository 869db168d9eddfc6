// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/train.h"
#include "ui/session/RunState.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace lodestone {

class RunRecording;

/// Runs one training at a time on its own thread and hands its results to the GUI thread: of snapshots and progress the
/// latest wins, finished epochs are never lost, and nothing is delivered more than 30 times a second.
/// All functions are called on the GUI thread and return at once.
class TrainingController : public QObject {
    Q_OBJECT

public:
    explicit TrainingController(QObject* parent = nullptr);
    /// Stops and joins: waits for the batch in work.
    ~TrainingController() override;

    RunState state() const { return m_state; }
    /// A finished training exists that continueFor() can carry on.
    bool canContinue() const { return (m_training || m_isAdopted) && m_state == RunState::Finished; }
    /// Epochs the training goes to.
    int untilEpoch() const { return m_untilEpoch; }

    /// Threads for the next start; 0 = all cores but one, at least one.
    void setNumThreads(int threads) { m_numThreads = threads; }
    int numThreads() const;

    /// A new run of spec.epochs epochs; ignored while one is active. Bad options are reported by failed().
    /// @param pauseAfterEpoch  hold after the first epoch, as step() does
    /// @param recording  keeps the run; null: nobody does
    void start(DatasetPtr data, const RunSpec& spec, bool pauseAfterEpoch = false,
               std::shared_ptr<RunRecording> recording = nullptr);
    /// Takes over a run of an earlier session, for continueFor(); the recording knows its state. @pre not active
    void adopt(DatasetPtr data, const RunSpec& spec, int epoch, std::shared_ptr<RunRecording> recording);
    /// Carries a finished run on. @pre canContinue()
    void continueFor(int epochs);
    void pause();
    void resume();
    /// One more epoch, then pause. @pre paused
    void step();
    /// Ends the run between two batches; finished() follows.
    void stop();
    /// Of the next epoch that begins; absent while the run is prepared and nothing was asked for.
    std::optional<double> learningRate() const;
    /// For a run under way, also while it is prepared or paused: holds from the next epoch that begins.
    /// @return that epoch; absent if no run is active
    /// Throws Error if the rate is not one of the model's.
    std::optional<int> setLearningRate(double rate);
    /// Frees the training of a finished run, for instance because other data was opened. @pre not active
    void forget();

signals:
    /// A new run is ready to train: what the user should know about it.
    void prepared(const std::vector<lodestone::TrainingNote>& notes);
    void stateChanged(lodestone::RunState state);
    /// @param finished  every epoch that ended since the last delivery.  @param latest  newest snapshot
    void snapshotReady(const std::vector<lodestone::SnapshotPtr>& finished, lodestone::SnapshotPtr latest);
    void progressed(const lodestone::TrainProgress& progress);
    void finished(lodestone::TrainEnd end);
    /// The text says what happened, where, and what to do.
    void failed(const QString& text);

private:
    void launch();
    void discard();
    void work(std::stop_token stop);
    /// @return false if it was stopped
    bool prepare(std::stop_token stop);
    TrainEnd train(std::stop_token stop);
    TrainListener listener();
    void post(SnapshotPtr snapshot);
    void postProgress(const TrainProgress& progress);
    void scheduleDelivery();
    void deliver();
    void deliverInTime();
    void setState(RunState state);
    void finish(TrainEnd end);
    void fail(const QString& text);

    RunState m_state = RunState::Idle;
    int m_numThreads = 0;
    int m_untilEpoch = 0;
    DatasetPtr m_data;
    RunSpec m_spec;
    std::shared_ptr<RunRecording> m_recording;
    bool m_isAdopted = false; ///< the training is made when it goes on, from epoch m_adoptedEpoch
    int m_adoptedEpoch = 0;
    std::unique_ptr<Training> m_training; ///< used by the thread while it runs, by this object otherwise
    PauseGate m_gate;
    std::atomic<bool> m_stepping = false;
    QElapsedTimer m_sinceDelivery;

    mutable std::mutex m_mutex; ///< guards the members below
    Training* m_prepared = nullptr; ///< m_training, once it is there
    std::optional<double> m_wantedRate; ///< asked for before
    SnapshotPtr m_latest;
    std::vector<SnapshotPtr> m_finished;
    std::optional<TrainProgress> m_progress;
    bool m_deliveryPending = false;

    std::jthread m_thread; ///< last, so that it is joined before anything it uses goes away
};

} // namespace lodestone
