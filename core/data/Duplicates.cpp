// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Duplicates.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace lodestone {

namespace {
/// Where the run of the item at `begin` ends, within a row that ends at `rowEnd`.
std::size_t endOfRun(const UserRows& rows, std::size_t begin, std::size_t rowEnd)
{
    std::size_t end = begin + 1;
    while (end < rowEnd && rows.items[end] == rows.items[begin])
        ++end;
    return end;
}

/// Writes what stays of the ratings [begin, end) of one pair to `place`. @pre place <= begin
void merge(UserRows& rows, std::size_t place, std::size_t begin, std::size_t end, Duplicates rule)
{
    const std::size_t kept = rule == Duplicates::First ? begin : end - 1;
    float value = rows.values[kept];
    if (rule == Duplicates::Mean && end - begin > 1) {
        const auto values = std::span(rows.values).subspan(begin, end - begin);
        value = static_cast<float>(std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(end - begin));
    }
    rows.items[place] = rows.items[begin];
    rows.values[place] = value;
    if (!rows.times.empty())
        rows.times[place] = rows.times[kept];
}

/// The first row that holds an item twice; numUsers() if none does.
std::size_t firstRowWithRepeat(const UserRows& rows)
{
    for (std::size_t row = 0; row < rows.numUsers(); ++row) {
        const auto begin = rows.items.begin() + rows.offsets[row], end = rows.items.begin() + rows.offsets[row + 1];
        if (std::adjacent_find(begin, end) != end)
            return row;
    }
    return rows.numUsers();
}
} // namespace

std::size_t removeDuplicates(UserRows& rows, Duplicates rule)
{
    const std::size_t firstRow = firstRowWithRepeat(rows), numBefore = rows.size();
    if (firstRow == rows.numUsers())
        return 0;
    std::size_t place = rows.offsets[firstRow];
    for (std::size_t row = firstRow, begin = place; row < rows.numUsers(); ++row) {
        const std::size_t rowEnd = rows.offsets[row + 1];
        while (begin < rowEnd) {
            const std::size_t end = endOfRun(rows, begin, rowEnd);
            merge(rows, place++, begin, end, rule);
            begin = end;
        }
        rows.offsets[row + 1] = static_cast<std::uint32_t>(place);
    }
    rows.items.resize(place);
    rows.values.resize(place);
    rows.times.resize(rows.times.empty() ? 0 : place);
    return numBefore - place;
}

} // namespace lodestone
