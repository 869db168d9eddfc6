// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <cstddef>
#include <vector>

namespace lodestone {

/// A run of a project with all that a window shows of it.
struct ShownRun {
    StoredRun run;
    /// Ascending by epoch: the best and the last with every bit, others of the series, each with the history up to it. The
    /// last one has all that is known, even where its vectors are of an earlier epoch.
    std::vector<SnapshotPtr> snapshots;
};

/// Reads it; with too little memory for all epochs every second, fourth, ... of them. Throws Error
/// @param budget  bytes for the snapshots
ShownRun readShownRun(Project& project, RunId id, std::size_t budget);

/// The best epoch so far after each entry of a history, as Training decides it.
std::vector<int> bestEpochs(const EpochHistory& history);

} // namespace lodestone
