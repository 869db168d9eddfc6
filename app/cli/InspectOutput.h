// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Summary.h"
#include "core/data/load.h"

#include <optional>
#include <vector>

namespace lodestone {

/// What the inspect command found.
struct Inspection {
    LoadedData loaded;
    DatasetSummary summary;
    std::optional<std::vector<SplitSummary>> splits; ///< absent for a set so large that they must be asked for
};

/// One JSON object on standard output, with the keys of architecture.md 6 and more.
void printJson(const Inspection& inspection);
/// Tables for people on standard output.
void printTables(const Inspection& inspection);

} // namespace lodestone
