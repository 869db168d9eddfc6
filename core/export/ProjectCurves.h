// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/ReportedRuns.h"

#include <string>
#include <vector>

namespace lodestone {

/// HTML: curves of several sets of runs over each other, the mean over the runs of a set, with a ring at its best epoch, and
/// a list of where each began to overfit. Of more sets than there are hues the best ones, and it is said.
std::string projectCurves(const std::vector<RunSet>& sets);

} // namespace lodestone
