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
    std::optional<double> epochSeconds{}; ///< epochSecondsOf() its history

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

/// Of no runs where there are no values.
Spread spreadOf(std::string key, const std::vector<double>& values);

/// All runs that differ in nothing but seeds and folds.
struct ModelResult {
    std::string model;
    RunSpec spec; ///< of the first of them
    std::vector<Spread> figures; ///< of test
    Spread bestEpoch{"best_epoch"};
    Spread validation{"recall@50"}; ///< by which the best epoch is chosen; of no runs where it was not evaluated
    std::optional<PairedTest> test; ///< against the first; absent for the first itself, or where nothing can be paired
};

/// What is paired by the significance test: the users that both rank, or the runs with the same seed, split and fold.
enum class PairedOver { Users, Runs };

/// A text that is the same for specs that differ in nothing but seeds and folds.
std::string settingText(RunSpec spec);

/// Sums up runs that differ in nothing but seeds and folds, in the order in which they first appear. Where the test is
/// paired over users, what the runs say of one user counts together, as runs of one data set are not independent.
/// @param metric  of the test; empty: no test
std::vector<ModelResult> compareModels(const std::vector<RunResult>& runs, std::string_view metric,
                                       PairedOver paired = PairedOver::Users);

} // namespace lodestone
