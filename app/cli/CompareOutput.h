// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/Comparison.h"

#include <memory>
#include <string>

namespace lodestone {

/// What the compare command says, as JSON lines or as tables for people.
class CompareOutput {
public:
    virtual ~CompareOutput() = default;
    virtual void run(const RunResult& result) = 0;
    /// @param metric  of the significance tests
    virtual void end(const std::vector<ModelResult>& models, const std::string& metric) = 0;
};

/// One object per run ("event":"run"), and one over all of them ("event":"compare").
std::unique_ptr<CompareOutput> makeCompareJson();
/// A line per run, then a table with one line per model: mean and standard deviation.
std::unique_ptr<CompareOutput> makeCompareText();

} // namespace lodestone
