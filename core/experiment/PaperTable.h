// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunPlan.h"

#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// What the paper prints of a model, as it prints it.
struct PrintedFigure {
    std::string_view model; ///< key of the catalogue
    std::string_view column; ///< "paper: Amazon"
    std::string_view text;
};

/// A table or figure of the MML paper that is made again of the data at hand. Translation context of all texts but keys:
/// "PaperTable".
struct PaperTable {
    std::string_view key; ///< "table-4"
    std::string_view name; ///< "Table 4"
    std::string_view title; ///< what it shows, without a full stop
    std::vector<std::string> models; ///< keys of the catalogue
    std::vector<std::string> dimensions{}; ///< each model is trained with all of them; empty: with its own only
    std::vector<std::string_view> figures{}; ///< keys of NamedValue, "seconds" or "ratio" (PaperRows.h)
    std::vector<PrintedFigure> printed{}; ///< what is known of it; other data, so never among ours
    std::vector<std::string_view> notes{}; ///< sentences that belong to it
    int fewestEpochs = 1; ///< that its figures take
};

const std::vector<PaperTable>& paperTables();
/// Throws Error listing the known keys.
const PaperTable& paperTable(std::string_view key);

/// "dimension" as the run is trained: as it is set, or else as the model has it. Throws Error for an unknown model.
std::string dimensionOf(const RunSpec& spec);

/// The runs of a table: its models with their defaults, else as `base`, in each dimension, fold and seed; seeds vary
/// slowest. A dimension that is the model's own is not set, so that the run is that of the other tables. Throws Error where
/// several folds are wanted of a split without them, or the epochs are too few.
std::vector<RunSpec> paperSpecs(const PaperTable& table, const RunSpec& base, int numSeeds, int numFolds, SplitSeed split);

} // namespace lodestone
