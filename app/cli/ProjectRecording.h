// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ProjectArguments.h"
#include "core/store/RunRecorder.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace lodestone {

/// --project and what belongs to it: the run of a project into which a training is recorded, and where it goes on.
class ProjectRecording {
public:
    /// Adds the options to a command; the object must outlive the parsing.
    void addTo(CLI::App& command);
    bool isWanted() const { return m_arguments.isWanted(); }

    /// Opens or creates the project. Throws Error if it cannot be written.
    void open();
    /// Finds the run that an earlier call with the same data and options began, or adds one, and brings the training to
    /// where that one was saved last. Throws Error if --name is a run with other data or options.
    /// @param commandLine  repeats the run
    /// @return what to tell the user
    std::string begin(Training& training, const DataReference& data, const std::string& commandLine);
    /// As ProjectArguments::copyData(). @pre begin()
    void copyData(const std::vector<std::filesystem::path>& opened, std::stop_token stop);
    /// Vectors of the epochs that were done before, for pictures.
    std::vector<SnapshotPtr> earlierSnapshots(const EpochHistory& history);
    /// @pre begin()
    std::unique_ptr<RunRecorder> record(const Training& training, RecorderEvents events);

private:
    std::optional<StoredRun> findRun(DataId data, const RunSpec& spec);

    ProjectArguments m_arguments;
    std::string m_name;
    std::optional<Project> m_project;
    RunId m_run{};
    int m_continuesAfter = -1;
};

} // namespace lodestone
