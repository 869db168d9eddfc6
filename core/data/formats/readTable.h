// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/FieldSplitter.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

class LoadContext;

/// How small tables beside the ratings (items, graphs) are laid out.
struct TableLayout {
    TextDialect dialect;
    bool hasHeader = false;
    std::size_t numNeeded = 1; ///< fields that every line must have
};

/// Is given the fields of one line in UTF-8, valid during the call. @return what is wrong with them; empty if nothing is
using TakeFields = std::function<std::string(const std::vector<std::string_view>& fields)>;

/// Calls `take` for every line but the header and blank ones; lines with too few fields go to the report.
/// Throws Error if the file cannot be read.
void readTable(const std::filesystem::path& path, const TableLayout& layout, LoadContext& context, const TakeFields& take);

/// Calls `take` for every part of `text` between separators, without blanks around it, unless it is empty.
void forEachPart(std::string_view text, char separator, const std::function<void(std::string_view part)>& take);

} // namespace lodestone
