// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/RatingLog.h"
#include "core/data/WorkProgress.h"

#include <cstdint>
#include <vector>

namespace lodestone {

/// Ratings user by user, column by column: those of user u stand at [offsets[u], offsets[u + 1]).
struct UserRows {
    std::vector<std::uint32_t> offsets; ///< numUsers + 1
    std::vector<ItemIndex> items;
    std::vector<float> values;
    std::vector<std::int64_t> times; ///< empty without times

    std::size_t numUsers() const { return offsets.size() - 1; }
    std::size_t size() const { return items.size(); }
    /// Makes room for as many ratings as offsets say; tells `progress` on the way, as memory takes its time.
    void allocate(bool hasTime, const WorkProgress& progress = {});
};

/// Turns counts at [row + 1] into offsets.
void accumulate(std::vector<std::uint32_t>& offsets);

/// Orders ratings by user; those of one user keep their order. Blocks of `log` are freed as they are copied.
UserRows rowsOfLog(std::size_t numUsers, RatingLog log, bool hasTime, const WorkProgress& progress = {});

/// Sorts every row by item; ratings of one item keep their order.
void sortRows(UserRows& rows, const WorkProgress& progress = {});

/// Calls body(firstRow, endRow) for parts of the rows that hold `ratingsPerStep` ratings or little more, one after
/// another, and tells `progress` in between.
template <typename Body>
void forRowSteps(const std::vector<std::uint32_t>& offsets, const WorkProgress& progress, Body&& body)
{
    const std::size_t numRows = offsets.size() - 1;
    for (std::size_t begin = 0, end = 0; begin < numRows; begin = end) {
        while (end < numRows && offsets[end] - offsets[begin] < ratingsPerStep && end - begin < ratingsPerStep)
            ++end;
        body(begin, end);
        tell(progress, offsets[end], offsets.back());
    }
}

} // namespace lodestone
