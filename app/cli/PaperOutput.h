// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/PaperRows.h"

#include <string>
#include <vector>

namespace lodestone {

/// "text", "csv", "latex", "markdown", "json".
const std::vector<std::string>& paperForms();

/// Prints a table of the paper to standard output, with a last note on the data and on runs that are not trained.
/// @param form  one of paperForms().  @param data  name of the data.
void printPaperTable(const PaperTable& table, const std::vector<PaperRun>& runs, const std::string& form,
                     const std::string& data);

} // namespace lodestone
