// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/UserRows.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lodestone {

/// Sorts rows by item, one after another; ratings of one item keep their order. Keeps its memory in between.
class RowSorter {
public:
    explicit RowSorter(UserRows& rows) : m_rows(rows) { }

    void sort(std::size_t row);
    /// The same for a row of millions: on all threads, in steps.
    void sortLong(std::size_t row, const WorkProgress& progress);

private:
    /// @return false if there is nothing to sort
    bool makeKeys(std::size_t row);
    void applyKeys(std::size_t row);
    template <typename T> void reorder(std::span<T> values, std::vector<T>& copy) const;

    UserRows& m_rows;
    std::vector<std::uint64_t> m_keys; ///< item, then place in the row
    std::vector<float> m_values;
    std::vector<std::int64_t> m_times;
};

} // namespace lodestone
