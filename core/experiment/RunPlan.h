// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunQueue.h"
#include "core/experiment/RunSpec.h"

#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// Values that one option of a grid takes.
struct GridAxis {
    std::string key;
    std::vector<std::string> values;
    bool operator==(const GridAxis&) const = default;
};

/// "k=4,8,16" or, from, to and step, both ends included: "alpha=0:1:0.1". Throws Error for anything else.
GridAxis gridAxisOf(std::string_view text);

/// Keys of MML and its five ablations.
std::vector<std::string> mmlVariants();

// Each gives all of `runs` once for every value, the values in order: so the last call varies slowest. Throws Error where
// it would be more than mostPlannedRuns.
inline constexpr std::size_t mostPlannedRuns = 10'000;

/// The same run of another model. Of the options that are set it takes those that the model has and that are not what makes
/// it a variant, where their value is not its default anyway. Throws Error for an unknown model.
RunSpec asModel(const RunSpec& run, const std::string& model);
std::vector<RunSpec> withModels(const std::vector<RunSpec>& runs, const std::vector<std::string>& models);
/// Throws Error for an option that a model does not have, a value out of its range, and what is there twice.
std::vector<RunSpec> withGrid(std::vector<RunSpec> runs, const std::vector<GridAxis>& axes);
/// From fold 0. Throws Error where several are wanted of a split without folds.
std::vector<RunSpec> withFolds(const std::vector<RunSpec>& runs, int numFolds);
enum class SplitSeed { FollowsSeed, Stays };
/// The seeds of the runs, then those plus 1, and so on.
std::vector<RunSpec> withSeeds(const std::vector<RunSpec>& runs, int numSeeds, SplitSeed split);

/// The run as the data allow it: of a model that reads texts the one that does without, where no item has any.
RunSpec suitedTo(const RunSpec& run, const Dataset& data);
/// The same of several; what then is there twice is left out.
std::vector<PlannedRun> suitedTo(const std::vector<PlannedRun>& runs, const Dataset& data);

/// Throws Error for a model that is unknown or that this program cannot train, an unknown option, a value out of its range,
/// or no epochs.
void checkSpec(const RunSpec& spec);

/// What tells the runs apart: "mml alpha=0.5 seed 2 fold 1", with the options that differ among runs of the same model.
std::vector<PlannedRun> named(const std::vector<RunSpec>& runs);

} // namespace lodestone
