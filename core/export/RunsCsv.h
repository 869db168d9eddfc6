// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/Comparison.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace lodestone {

/// A CSV file with one row per run: model, options, seed, fold, best epoch, seconds and every test figure; what was not
/// evaluated stays empty. Every row is on the disk when add() returns.
class RunsCsv {
public:
    /// Begins the file anew. Throws Error if it cannot be written.
    /// @param options  whose values have a column each
    explicit RunsCsv(std::filesystem::path path, std::vector<std::string> options = {});
    /// Throws Error if it cannot be written.
    void add(const RunResult& result);

private:
    void flush();

    std::filesystem::path m_path;
    std::vector<std::string> m_options;
    std::ofstream m_file;
};

} // namespace lodestone
