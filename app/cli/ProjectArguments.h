// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <chrono>
#include <cstdint>
#include <string>

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
    std::uint64_t seriesBudget() const { return m_seriesMegabytes << 20; } ///< bytes

private:
    std::string m_file;
    double m_saveEvery = 30; ///< seconds
    std::uint64_t m_seriesMegabytes = StoredRun::defaultSeriesBudget >> 20;
};

} // namespace lodestone
