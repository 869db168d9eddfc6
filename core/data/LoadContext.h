// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/WorkProgress.h"
#include "core/data/load.h"

#include <string>
#include <string_view>

namespace lodestone {

/// Thrown inside a load when a stop was requested; loadDataset() turns it into a null dataset.
struct LoadStopped { };

/// What one running load is told and tells: options, report, progress, stop.
class LoadContext {
public:
    /// @param progress  may throw LoadStopped to end the load
    LoadContext(const LoadOptions& loadOptions, LoadProgress progress, std::stop_token stop);

    const LoadOptions options;
    LoadReport report;

    void warn(std::string sentence) { report.warnings.push_back(std::move(sentence)); }
    /// Adds what another load, of a further file, has to tell.
    void take(LoadReport further);
    void addBadLine(const std::string& file, std::uint64_t line, std::string reason);

    /// Announces a file, so that progress covers all files that are going to be read.
    void expectFile(const std::filesystem::path& path);
    /// Called by readers every block. @param numBytes  of files read since the last call. Throws LoadStopped.
    void advance(std::uint64_t numBytes);
    std::stop_token stopToken() const { return m_stop; }
    /// For the work after reading, which makes the last part of the progress. Throws LoadStopped.
    WorkProgress buildProgress();
    /// Throws LoadStopped if a stop was requested.
    void throwIfStopped() const;

    /// As announced, in that order.
    const std::vector<std::filesystem::path>& files() const { return m_files; }
    std::uint64_t numBytesDone() const { return m_bytesDone; }

private:
    void tell(double part);

    LoadProgress m_progress;
    std::stop_token m_stop;
    std::vector<std::filesystem::path> m_files;
    std::uint64_t m_bytesExpected = 0, m_bytesDone = 0;
    double m_part = 0; ///< told last; progress never goes back
};

/// A field of a file as shown in a message: in quotes, at most 40 characters, printable UTF-8.
std::string quotedField(std::string_view field);

} // namespace lodestone
