// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/train.h"

#include <span>
#include <vector>

namespace lodestone {

/// Training::save() with a version and a checksum around it: accumulators, margins, metrics, C, the history, the best epoch.
/// No random position is in it: random numbers are keyed by seed and epoch.
std::vector<char> trainingStateOf(const Training& training);

/// Training::load() of such bytes; training on then gives the same bytes as never having stopped. Throws Error if the bytes
/// are cut, damaged, of another version, or of other data or options; if it comes from load() the training is unusable.
void restoreTraining(Training& training, std::span<const char> bytes);

} // namespace lodestone
