// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Split.h"
#include "core/data/load.h"
#include "core/eval/Evaluator.h"
#include "core/param/Param.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// Everything that decides the result of a run, beside the data.
struct RunSpec {
    std::string model = "mml";
    std::vector<Setting> settings; ///< options that differ from the model's defaults
    int epochs = 40;
    std::uint64_t seed = 1; ///< master seed; split, start and sampling derive their own streams
    SplitOptions split; ///< split.seed is set from `seed` unless given
    EvaluationOptions evaluation;
    int evaluateEvery = 1; ///< epochs between evaluations; the last epoch is always evaluated
    bool evaluateTrain = false; ///< also rank the train items every time
    bool evaluateTest = false; ///< also rank the test items every time (the window does)
    int patience = 0; ///< evaluations without better validation Recall@50 before an early stop; 0 = off

    /// The command line that repeats this run: "lodestone-cli train DATA --model mml ...".
    /// @param data  empty where the data set is that of reading.splitFiles
    std::string commandLine(const std::string& data, const LoadOptions& reading = {}) const;
};

/// Its value among RunSpec::settings; empty where it is not set.
std::string settingOf(const RunSpec& spec, std::string_view key);

} // namespace lodestone
