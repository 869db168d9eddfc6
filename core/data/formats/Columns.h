// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// Where the fields of a record stand, from 0; -1 where there is none.
struct Columns {
    int user = -1, item = -1, rating = -1, time = -1, label = -1, title = -1, text = -1;
    /// Fields that a line must have at least: labels and titles may be missing.
    std::size_t numNeeded() const;
    bool uses(int column) const;
};

/// By the words of a header such as userId, item_id:token, Rating, timestamp.
Columns columnsOfHeader(const std::vector<std::string_view>& names);
/// By LoadOptions::columns. Throws Error on an unknown or repeated key and if user or item is missing.
Columns columnsOfOption(const std::vector<std::string>& keys);

} // namespace lodestone
