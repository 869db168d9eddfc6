// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunQueue.h"

#include <memory>

namespace lodestone {

/// One run of a queue from its saved state to its end. For RunQueue alone; used once.
class QueuedTraining {
public:
    using Open = std::function<DatasetPtr(DataId)>;

    QueuedTraining(Project& project, StoredRun run, std::chrono::milliseconds stateEvery, PauseGate& gate,
                   const QueueEvents& events);

    /// Whatever goes wrong with the training is in the run's state and message.
    /// @param whatStopMeans  the state of a stopped run
    QueuedEnd run(const Open& open, const std::function<RunStatus()>& whatStopMeans, std::stop_token stop);

private:
    struct End {
        RunStatus state;
        std::optional<EpochStats> final;
        std::string message;
    };
    /// @return false if stopped
    bool prepare(const Open& open, const std::stop_token& stop);
    End train(RunRecorder& recorder, const std::stop_token& stop);
    /// Of a run that was not trained. @return why it cannot be saved; empty if it is
    std::string save(const End& end);

    Project& m_project;
    StoredRun m_run;
    const std::chrono::milliseconds m_stateEvery;
    PauseGate& m_gate;
    const QueueEvents& m_events;
    std::unique_ptr<Training> m_training;
    std::optional<RunResult> m_result;
};

} // namespace lodestone
