// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eval/PairedTest.h"
#include "core/experiment/RunSpec.h"
#include "core/train/Snapshot.h"

#include <optional>
#include <string>
#include <vector>

namespace lodestone {

/// One finished run of a comparison.
struct RunResult {
    RunSpec spec;
    EpochStats best; ///< as Training::evaluateBest() gives it
    std::optional<UserRanks> testRanks;
    double seconds = 0; ///< of the whole training with its evaluations

    /// Test ranking, then NMI ("nmi@10", "nmi@20", "nmi_metric@10", "nmi_metric@20"); what was not evaluated is left out.
    std::vector<NamedValue> figures() const;
};

/// One figure over several runs.
struct Spread {
    std::string key;
    double mean = 0;
    double deviation = 0; ///< sample standard deviation; 0 for a single run
    std::size_t numRuns = 0;
};

/// All runs of one model, whatever their seeds and folds.
struct ModelResult {
    std::string model;
    std::vector<Spread> figures;
    std::optional<PairedTest> test; ///< against the first model; absent for the first itself, or without test positives
};

/// Sums up by model, in the order in which the models first appear. The significance test is paired over the users; what
/// the runs of a model say of one user counts together, as runs of one data set are not independent of each other.
/// @param metric  of the test
std::vector<ModelResult> compareModels(const std::vector<RunResult>& runs, std::string_view metric);

} // namespace lodestone
