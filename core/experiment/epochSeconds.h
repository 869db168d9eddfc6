// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/EpochHistory.h"

#include <optional>

namespace lodestone {

/// Epochs after the first, which warms up, that a time per epoch is taken from at least (baselines.md 7).
inline constexpr std::size_t fewestTimedEpochs = 5;

/// Seconds that one epoch trains: the median over those after the first. Absent where they are too few.
std::optional<double> epochSecondsOf(const EpochHistory& history);

} // namespace lodestone
