// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunSpec.h"
#include "core/store/DataReference.h"

#include <string>
#include <vector>

namespace lodestone {

struct SpecOfData {
    const RunSpec* spec;
    const DataReference* data;
};

/// What is not the same in all of some runs, beside model, seeds and folds: data, options that any of them sets, epochs,
/// split, evaluation. An option has the value that holds, set or by default; a dash where the model does not have it.
struct RunDifferences {
    std::vector<std::string> titles;
    std::vector<std::vector<std::string>> rows; ///< by run, then by title
};

RunDifferences differencesOf(const std::vector<SpecOfData>& of);

} // namespace lodestone
