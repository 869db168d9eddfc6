// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/Comparison.h"
#include "core/store/Project.h"

#include <stop_token>
#include <string>
#include <vector>

namespace lodestone {

/// Whether one goes on where the other stopped: the same in everything but, perhaps, more epochs. Where epochs are left out
/// of the evaluation the number of epochs is part of it, since the last one never is left out.
bool isSameRun(const RunSpec& kept, const RunSpec& wanted);
/// Whether a finished run of one is what the other would end as: the same, but that perhaps it ranked test or train ratings
/// on its way, too.
bool endsAs(const RunSpec& made, const RunSpec& wanted);
/// It is finished and endsAs() is wanted.
bool isResultOf(const StoredRun& run, const RunSpec& wanted);
/// Which of the runs is this one, or goes on with it, or else isResultOf() it; null if none is. One of more epochs is
/// another, and so is one whose learning rate was changed by hand.
const StoredRun* findSameRun(const std::vector<StoredRun>& runs, DataId data, const RunSpec& spec);
/// `wanted`, with the smallest number from 2 behind it that makes it one of its own in the project.
std::string freeRunName(Project& project, const std::string& wanted);

/// Trained to its end, with the figures of that.
bool isFinished(const StoredRun& run);
/// Figures of the best epoch: the final ones where the run ended, else those of its history.
EpochStats bestOf(Project& project, const StoredRun& run);
/// What is kept of a run, as if it had just been trained; its time is that of its epochs with their evaluations.
/// @param data  to rank the test items by the kept vectors of the best epoch; null: without RunResult::testRanks
RunResult keptResult(Project& project, const StoredRun& run, const DatasetPtr& data = {}, std::stop_token stop = {});

} // namespace lodestone
