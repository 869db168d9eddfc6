// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Summary.h"
#include "core/data/load.h"

#include <optional>
#include <vector>

namespace lodestone {

/// What the inspect command found.
struct InspectedData {
    LoadedData loaded;
    DatasetSummary summary;
    std::optional<std::vector<SplitSummary>> splits; ///< absent for a set so large that they must be asked for
};

/// One JSON object on standard output, with the keys of architecture.md 6 and more.
void printJson(const InspectedData& inspection);
/// Tables for people on standard output.
void printTables(const InspectedData& inspection);

} // namespace lodestone
