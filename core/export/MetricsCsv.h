// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/Snapshot.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <vector>

namespace lodestone {

/// Every figure of an epoch by name: "loss.l1", "active.l1", "validation.hr@10", "nmi@10", "margin.m_u.q50", "seconds", ...
/// What was not evaluated is not among them.
std::vector<NamedValue> allFiguresOf(const EpochStats& stats);

/// A CSV file in long form, one figure a row: run,epoch,metric,value. Numbers keep every bit.
class MetricsCsv {
public:
    /// Begins the file anew. Throws Error if it cannot be written.
    explicit MetricsCsv(std::filesystem::path path);
    void add(std::int64_t run, const EpochStats& stats);
    /// Throws Error if not all could be written. @pre the last call
    void finish();

private:
    std::filesystem::path m_path;
    std::ofstream m_file;
};

} // namespace lodestone
