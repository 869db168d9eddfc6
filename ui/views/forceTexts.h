// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/MagneticForces.h"
#include "ui/views/ForceBars.h"

#include <vector>

namespace lodestone {

/// A bar for each part, by Force, and behind them one for all together.
inline constexpr std::size_t numForceBars = numForces + 1;

/// @pre bar < numForceBars
QString forceLabel(std::size_t bar);
/// What the bar is, in a sentence. @pre as for forceLabel()
QString forceHelp(std::size_t bar);
/// @return numForceBars; amounts are lengths of the summed gradients
std::vector<ForceBar> forceBars(const EntityForces& forces);
/// What the amounts are, for whoever reads the bars.
QString forceNote();
/// Why there are none of a model that ForcesWorker does not know.
QString noForces();
/// How many triplets of an epoch hold the entity.
QString forceTriplets(const EntityForces& forces, int epoch);

} // namespace lodestone
