// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace lodestone {

/// --project and how runs are recorded into it.
class ProjectArguments {
public:
    /// Adds the options to a command; the object must outlive the parsing.
    void addTo(CLI::App& command);
    bool isWanted() const { return !m_file.empty(); }
    const std::string& file() const { return m_file; }
    /// Opens or creates the project. Throws Error if it cannot be written.
    Project open() const;
    std::chrono::milliseconds stateInterval() const;
    /// Keeps a copy of the data in the project where that is wanted and there is none yet. Throws Error as
    /// Project::putDataCopy() does.  @param opened  LoadReport::files
    void copyData(Project& project, DataId data, const std::vector<std::filesystem::path>& opened,
                  std::stop_token stop) const;
    std::uint64_t seriesBudget() const { return m_seriesMegabytes << 20; } ///< bytes

private:
    std::string m_file;
    bool m_copiesData = false;
    double m_saveEvery = 30; ///< seconds
    std::uint64_t m_seriesMegabytes = StoredRun::defaultSeriesBudget >> 20;
};

} // namespace lodestone
