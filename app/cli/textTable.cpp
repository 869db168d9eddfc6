// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textTable.h"

#include <algorithm>
#include <cstdio>

namespace lodestone {

namespace {
/// Code points, which is what a column counts here.
std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}
} // namespace

void printTextTable(const std::vector<std::vector<std::string>>& rows, const std::vector<std::size_t>& leftColumns)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string pad(widths[i] - widthOf(row[i]), ' ');
            const bool left = std::ranges::find(leftColumns, i) != leftColumns.end();
            line += (i == 0 ? "" : "  ") + (left ? row[i] + pad : pad + row[i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        std::printf("%s\n", line.c_str());
    }
    std::fflush(stdout);
}

} // namespace lodestone
