// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/DataReference.h"
#include "ui/session/ProjectHandle.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace lodestone {

/// What is known of the data of a run before it begins.
struct RecordedData {
    std::string source; ///< as the command line takes it
    LoadOptions reading;
    std::optional<DataReference> reference; ///< absent: to be found out
};

/// Who listens to a recording; every function is called on another thread and must not wait.
struct RecordingEvents {
    std::function<void(RunId, const DataReference&)> added; ///< the run is in the project
    std::function<void(RunId)> changed; ///< another epoch or state of it is there
    std::function<void(const std::string&)> trouble; ///< it cannot be saved, and why; the training goes on
};

/// One run of a training as the project keeps it: a new one, or one that goes on where it was saved last. All functions are
/// for the training thread.
class RunRecording {
public:
    using Train = std::function<TrainEnd(const TrainListener&)>;

    /// A new run. @param data  what it is trained on
    RunRecording(ProjectHandlePtr project, RecordedData data, RecordingEvents events);
    /// A run of the project that goes on.
    RunRecording(ProjectHandlePtr project, RunId run, RecordedData data, RecordingEvents events);

    /// Adds the new run to the project, or brings the training to the saved state of the other. Throws Error where that
    /// state cannot be used.
    void begin(Training& training, std::stop_token stop);
    /// Calls `train` with a listener that records and then calls `next`, and keeps how it ended. A run that came to its end
    /// also gets its final figures: Training::evaluateBest(), unless `stop` is requested meanwhile. @pre begin()
    TrainEnd run(Training& training, int untilEpoch, const TrainListener& next, const Train& train, std::stop_token stop);

private:
    void add(const Training& training, std::stop_token stop);
    void planEpochs(const Training& training, int untilEpoch);
    RunRecorder* record(const Training& training, int untilEpoch);
    void finish(RunRecorder& recorder, RunStatus end, const std::optional<EpochStats>& final,
                const std::string& message = {});

    ProjectHandlePtr m_project;
    RecordedData m_data;
    RecordingEvents m_events;
    std::optional<RunId> m_run; ///< absent where it could not be added
};

} // namespace lodestone
