// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"
#include "core/train/Snapshot.h"

#include <QString>

namespace lodestone {

/// Names the loss terms of an epoch whose hinges are all inactive (dead) or all active (never satisfied): that is how a
/// wrong margin shows. Empty if there are none. Terms that the options give no weight are left out.
QString activityNote(const EpochStats& stats, const RunSpec& spec);

} // namespace lodestone
