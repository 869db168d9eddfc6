// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"
#include "core/train/EpochHistory.h"

#include <string>

namespace lodestone {

/// HTML: ranking figures of the parts that were evaluated, NMI, and how long it took.
std::string finalFigures(const EpochStats& final, const EpochHistory& history);

/// HTML: every option of the model by group with its value, those that differ from the default in bold, and the run's.
/// Throws Error for a model or setting that does not exist.
std::string settingsTable(const RunSpec& spec);

} // namespace lodestone
