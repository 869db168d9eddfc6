// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/Columns.h"
#include "core/data/formats/FieldSplitter.h"
#include "core/data/load.h"

#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// Everything one must know to read a table.
struct TableForm {
    TextDialect dialect;
    bool hasHeader = false;
    Columns columns;
    std::string note; ///< a guess that the user should know of; empty if there was none
};

/// The separator that a user means: "tab" and "blank" or "space" are words for what is hard to type, \t stands for a tab.
std::string typedSeparator(std::string_view text);

/// Finds out how a table of ratings is written: what `options` leaves open is guessed from the first lines.
/// @param lines  not empty.  Throws Error if the options name an unknown column, no user or item column,
/// or a separator that cannot be one.
TableForm guessRatingTable(const std::vector<std::string>& lines, const LoadOptions& options);
/// The same of a table of items: item, label[, title[, text]], or as the header says.
TableForm guessItemTable(const std::vector<std::string>& lines);

} // namespace lodestone
