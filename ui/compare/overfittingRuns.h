// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/RunEntries.h"

#include <vector>

namespace lodestone {

/// The runs of the paper's Fig. 11, in its order: the latest MML of these data with an epoch, and of NP-MML and NR-MML the
/// latest with the same seed and split. Those that there are not are left out; without MML there are none.
std::vector<RunId> overfittingRuns(const std::vector<RunEntry>& runs, DataId data);

} // namespace lodestone
