// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/TripletProbe.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace lodestone {

/// Which part of the loss each entity stands for.
///
/// All triplets that training drew in one epoch are drawn again, and their hinge terms l1, l2 and la (mml.md 3 and 4) are
/// worked out with their weights at the vectors, metrics and margins of one snapshot. Half of an explicit term of the train
/// positive (a, c) counts for the user a and half for the item c, whichever negative it is of; a latent term counts for the
/// entity x whose relation it is. So the shares of all entities add up to 1. The regularizers are left out: they belong to
/// no entity. While an epoch is trained its vectors move, so the sum differs from the loss that the curves show of it.
struct LossShares {
    SnapshotPtr snapshot;
    int drawnIn = 0; ///< epoch
    double loss = 0; ///< l1 + l2 + la: mean per train positive
    /// One per entity, 0..1; not a number where no term is of it: it has no train positive. All 0 where no hinge is active.
    std::vector<float> shares;
};

using LossSharesPtr = std::shared_ptr<const LossShares>;

/// The same on any number of threads.
/// @param replay  made with rules.options.  @param epoch  whose triplets are drawn, from 1
/// @return nothing that could be used once `stop` was requested
LossShares lossShares(const TripletRules& rules, const MagneticReplay& replay, const SnapshotPtr& snapshot, int epoch,
                      std::stop_token stop = {});

} // namespace lodestone
