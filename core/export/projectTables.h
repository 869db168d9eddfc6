// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/FigureTable.h"
#include "core/export/ReportedRuns.h"

#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// One row for all runs that differ in seed and fold only, with mean and deviation of the test figures at the best epoch,
/// and the significance of their difference to the first row, within the same data. Rows of the starred run come first. Of
/// options only those that differ. Runs without test figures are left out and named in a note.
/// @param metric  of the test
FigureTable modelsTable(const std::vector<ReportedRun>& runs, std::string_view metric, PairedOver paired);

/// One row for each run: what differs, its state, and figures of the best and the last epoch.
FigureTable runsTable(const std::vector<ReportedRun>& runs);

} // namespace lodestone
