// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/train.h"

#include <memory>
#include <string>
#include <vector>

namespace lodestone {

/// What the train command says, as JSON lines or as a table for people. Called on the training thread.
class TrainOutput {
public:
    virtual ~TrainOutput() = default;
    virtual void start(Training& training, const std::vector<std::string>& warnings, int threads) = 0;
    virtual void progress(const TrainProgress& progress) = 0;
    virtual void epoch(const EpochStats& stats) = 0;
    /// @param seconds  of the whole training with its evaluations
    virtual void end(TrainEnd end, const EpochStats& best, double seconds) = 0;
};

/// One JSON object per line on standard output (architecture.md 6).
std::unique_ptr<TrainOutput> makeJsonOutput();
/// A table on standard output; a progress bar on standard error where that is a terminal.
std::unique_ptr<TrainOutput> makeTextOutput(int epochs, bool quiet);

} // namespace lodestone
