// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/UserRows.h"

#include "core/data/RowSorter.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace lodestone {

namespace {
constexpr std::size_t rowsPerPiece = 256;

std::vector<std::uint32_t> countRatings(std::size_t numUsers, RatingLog& log)
{
    std::vector<std::uint32_t> offsets(numUsers + 1);
    for (const RatingColumns& block : log.blocks())
        for (const UserIndex user : block.users)
            ++offsets[at(user) + 1];
    return offsets;
}

/// Copies those ratings of `blocks` whose user is in [begin, end) to the next free places of their rows.
void scatter(std::span<const RatingColumns> blocks, std::size_t begin, std::size_t end, UserRows& rows,
             std::vector<std::uint32_t>& next)
{
    for (const RatingColumns& block : blocks)
        for (std::size_t i = 0; i < block.size(); ++i) {
            const std::size_t user = at(block.users[i]);
            if (user < begin || user >= end)
                continue;
            const std::uint32_t place = next[user]++;
            rows.items[place] = block.items[i];
            rows.values[place] = block.values[i];
            if (!rows.times.empty() && !block.times.empty())
                rows.times[place] = block.times[i];
        }
}

/// Every thread takes a range of the users that occur in `blocks`.
void scatterInParallel(std::span<const RatingColumns> blocks, UserRows& rows, std::vector<std::uint32_t>& next)
{
    UserIndex first = blocks.front().users.front(), last = first;
    for (const RatingColumns& block : blocks)
        for (const UserIndex user : block.users) {
            first = std::min(first, user);
            last = std::max(last, user);
        }
    const auto numParts = static_cast<std::size_t>(numThreads());
    parallelFor(at(first), at(last) + 1, (at(last) - at(first)) / numParts + 1,
                [&](std::size_t begin, std::size_t end) { scatter(blocks, begin, end, rows, next); });
}
} // namespace

void accumulate(std::vector<std::uint32_t>& offsets)
{
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
}

void UserRows::allocate(bool hasTime, const WorkProgress& progress)
{
    items.resize(offsets.back());
    tell(progress, 1, 3);
    values.resize(offsets.back());
    tell(progress, 2, 3);
    times.resize(hasTime ? offsets.back() : 0);
    tell(progress, 3, 3);
}

UserRows rowsOfLog(std::size_t numUsers, RatingLog log, bool hasTime, const WorkProgress& progress)
{
    UserRows rows;
    rows.offsets = countRatings(numUsers, log);
    accumulate(rows.offsets);
    rows.allocate(hasTime, partOf(progress, 0, 0.3));
    std::vector<std::uint32_t> next(rows.offsets.begin(), rows.offsets.end() - 1);
    const std::span<RatingColumns> blocks = log.blocks();
    std::size_t numDone = 0;
    for (std::size_t begin = 0, end = 0; begin < blocks.size(); begin = end) {
        for (std::size_t size = 0; end < blocks.size() && size < ratingsPerStep; ++end)
            size += blocks[end].size();
        scatterInParallel(blocks.subspan(begin, end - begin), rows, next);
        for (RatingColumns& block : blocks.subspan(begin, end - begin)) {
            numDone += block.size();
            block = {};
        }
        tell(partOf(progress, 0.3, 1), numDone, rows.size());
    }
    return rows;
}

void sortRows(UserRows& rows, const WorkProgress& progress)
{
    const auto isLong = [&](std::size_t row) { return rows.offsets[row + 1] - rows.offsets[row] > ratingsPerStep; };
    const auto partBefore = [&](std::size_t row) {
        return static_cast<double>(rows.offsets[row]) / static_cast<double>(rows.offsets.back());
    };
    forRowSteps(rows.offsets, progress, [&](std::size_t firstRow, std::size_t endRow) {
        const std::size_t last = endRow - 1; // no other one of a step can be long
        parallelFor(firstRow, isLong(last) ? last : endRow, rowsPerPiece, [&](std::size_t begin, std::size_t end) {
            RowSorter sorter(rows);
            for (std::size_t row = begin; row < end; ++row)
                sorter.sort(row);
        });
        if (isLong(last))
            RowSorter(rows).sortLong(last, partOf(progress, partBefore(last), partBefore(endRow)));
    });
}

} // namespace lodestone
