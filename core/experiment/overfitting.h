// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/EpochHistory.h"

#include <optional>

namespace lodestone {

/// From where on a run got worse on validation ratings, while it went on fitting those it trains with.
struct Overfitting {
    int onset = 0; ///< the first epoch that was worse than the best, with none as good after it
    double best = 0, last = 0; ///< validation HR@50 before the onset and at the end
    std::optional<double> trainThen, trainLast; ///< train HR@50 at the same epochs, where it was ranked
};

/// Absent where it may be chance: validation HR@50 was best in one of the last three evaluations, or fell by less than a
/// twentieth until the end. Absent, too, where train HR@50 was ranked and did not rise from there on.
std::optional<Overfitting> overfittingOf(const EpochHistory& history);

} // namespace lodestone
