// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace lodestone {

/// Prints rows of equally many cells to standard output, each column as wide as its widest cell and aligned right, but
/// those of `leftColumns`. Cells are UTF-8.
void printTextTable(const std::vector<std::vector<std::string>>& rows, const std::vector<std::size_t>& leftColumns);

} // namespace lodestone
