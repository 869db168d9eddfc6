// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/EpochHistory.h"

#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// The learning rate was changed by hand while a model trained.
struct RateChange {
    int epoch = 0; ///< the first that was trained with it
    double rate = 0;
    bool operator==(const RateChange&) const = default;
};

/// @param history  by epoch
std::vector<RateChange> rateChanges(const EpochHistory& history);

/// A command line that repeats a run, with a comment behind it where it cannot, because the learning rate was changed by
/// hand: "... --seed 1 # learning rate changed by hand: 0.1 from epoch 8 on; this command does not repeat that". It replaces
/// such a comment.
std::string withRateChanges(const std::string& commandLine, const EpochHistory& history);
/// Whether a command line of withRateChanges() repeats all of its run.
bool repeatsRun(std::string_view commandLine);

} // namespace lodestone
