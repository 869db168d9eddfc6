// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/Comparison.h"

#include <memory>
#include <string>
#include <vector>

namespace lodestone {

/// What the sweep command says, as JSON lines or as tables for people.
class SweepOutput {
public:
    virtual ~SweepOutput() = default;
    virtual void run(const RunResult& result) = 0;
    virtual void end(const std::vector<ModelResult>& settings) = 0;
};

/// One object per run ("event":"run"), and one over all of them ("event":"sweep").
/// @param keys  of the options that are swept
std::unique_ptr<SweepOutput> makeSweepJson(std::vector<std::string> keys);
/// A line per run, then a table with one line per setting: mean and standard deviation.
std::unique_ptr<SweepOutput> makeSweepText(std::vector<std::string> keys);

} // namespace lodestone
