// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"

#include <vector>

namespace lodestone {

/// The fields of a RunSpec that do not belong to the model, in a form that ParamForm can show.
struct RunOptions {
    RunOptions();

    int epochs, seed;
    Choice split;
    int fold;
    Choice mask, candidates;
    int evaluateEvery, patience;
    bool evaluateTrain;
    bool evaluateTest = true; ///< a window shows test curves; the command line ranks the test items once, at the end

    std::vector<Param> params();
    /// Fills all fields but model and settings.
    void write(RunSpec& spec) const;
    /// Takes over what write() fills.
    void read(const RunSpec& spec);
};

} // namespace lodestone
