// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/experiment/RunSpec.h"
#include "core/train/Snapshot.h"

#include <filesystem>
#include <span>
#include <string>

namespace lodestone {

/// What a page tells of one training.
struct TrainingStory {
    const Dataset& data;
    const RunSpec& spec;
    /// Snapshots to choose pictures from, by rising epoch: the first, the best and the one nearest halfway are shown.
    std::span<const SnapshotPtr> kept;
    const EpochHistory& history;
    const EpochStats& final; ///< figures of the best epoch
};

/// One HTML page without references to anything outside: scatters of the first, a middle and the best epoch, curves,
/// settings and final figures. Readable in light and dark.
std::string trainingPage(const TrainingStory& story);

/// Throws Error if the file cannot be written.
void writeTrainingPage(const std::filesystem::path& file, const TrainingStory& story);

} // namespace lodestone
