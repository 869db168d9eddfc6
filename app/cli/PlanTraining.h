// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/DataArguments.h"
#include "app/cli/Interrupt.h"
#include "app/cli/ProjectArguments.h"
#include "core/experiment/RunQueue.h"

#include <functional>
#include <optional>
#include <vector>

namespace lodestone {

/// Trains planned runs one after another and tells their results in order; into a project, where one is wanted, with what
/// that holds already told and not trained again. A run that diverges is told on standard error, and the others go on; so
/// is, of a project, one that fails. Where the disk is full the runs are trained and told, too, and the exit code says that
/// they are not all saved.
class PlanTraining {
public:
    struct Wishes {
        const DataArguments& data;
        const ProjectArguments& project;
        bool quiet = false;
        bool withRanks = false; ///< RunResult::testRanks also of what the project holds already
    };
    using Done = std::function<void(const RunResult&)>;

    /// Opens the project, so that one that cannot be written is told first. Throws Error.
    PlanTraining(const Wishes& wishes, const Interrupt& interrupt);

    /// @return exit code
    int run(const LoadedData& data, const std::vector<PlannedRun>& planned, const Done& done);

private:
    int runAlone(const std::vector<PlannedRun>& planned, const Done& done);
    int runInProject(const std::vector<PlannedRun>& planned, const Done& done);
    std::optional<RunResult> train(const RunSpec& spec, const std::string& title) const;
    std::optional<QueuedEnd> trainQueued(RunQueue& queue, RunId id, const std::string& title);
    void tell(const std::string& name, const std::string& message);

    const Wishes m_wishes;
    const Interrupt& m_interrupt;
    std::optional<Project> m_project;
    DatasetPtr m_dataset;
    std::vector<std::filesystem::path> m_files; ///< of the data
    bool m_isTroubleTold = false; ///< that saving failed
};

} // namespace lodestone
