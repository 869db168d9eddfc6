// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/Comparison.h"
#include "core/experiment/PaperTable.h"

#include <optional>
#include <string>
#include <vector>

namespace lodestone {

/// One run that a table takes, with its result once it is trained.
struct PaperRun {
    RunSpec spec;
    std::optional<RunResult> result;
};

/// All runs of a table that differ in nothing but seeds and folds.
struct PaperRow {
    std::string model;
    std::string dimension; ///< as dimensionOf() says
    std::size_t numRuns = 0; ///< trained
    std::size_t numWanted = 0;
    /// One per figure of the table, of no runs where none is known. "seconds" is the time of an epoch, "ratio" that time
    /// over the one of CML with the same dimension, seed and fold.
    std::vector<Spread> figures;
};

/// In the order of the runs.
std::vector<PaperRow> paperRows(const PaperTable& table, const std::vector<PaperRun>& runs);

} // namespace lodestone
