// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/Comparison.h"

#include <filesystem>
#include <fstream>

namespace lodestone {

/// A CSV file with one row per run: model, seed, fold, best epoch, seconds and every test figure; what was not evaluated
/// stays empty. Every row is on the disk when add() returns.
class RunsCsv {
public:
    /// Begins the file anew. Throws Error if it cannot be written.
    explicit RunsCsv(std::filesystem::path path);
    /// Throws Error if it cannot be written.
    void add(const RunResult& result);

private:
    void flush();

    std::filesystem::path m_path;
    std::ofstream m_file;
};

} // namespace lodestone
