// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/ReportedRuns.h"

#include <string>
#include <vector>

namespace lodestone {

/// HTML: curves of several sets of runs over each other, the mean over the runs of a set, with a ring at its best epoch, and
/// a list of where each began to overfit. Of more than six sets the best ones, and it is said. Lines
/// are --line0, --line1, ... by RunSet::place.
std::string projectCurves(const std::vector<RunSet>& sets);

} // namespace lodestone
