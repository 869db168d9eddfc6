// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/RowSorter.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>

namespace lodestone {

namespace {
using Keys = std::vector<std::uint64_t>;

/// Part [begin, end) of keys, cut at their end.
std::span<std::uint64_t> part(Keys& keys, std::size_t begin, std::size_t end)
{
    begin = std::min(begin, keys.size());
    return std::span(keys).subspan(begin, std::min(end, keys.size()) - begin);
}

/// Merges neighbors of `width` sorted keys each.
void mergeNeighbors(Keys& keys, Keys& merged, std::size_t width)
{
    parallelFor(0, keys.size(), 2 * width, [&](std::size_t begin, std::size_t end) {
        const auto left = part(keys, begin, begin + width), right = part(keys, begin + width, end);
        std::merge(left.begin(), left.end(), right.begin(), right.end(),
                   merged.begin() + static_cast<std::ptrdiff_t>(begin));
    });
    keys.swap(merged);
}

void sortInSteps(Keys& keys, const WorkProgress& progress)
{
    constexpr std::size_t width = ratingsPerStep / 4;
    for (std::size_t begin = 0; begin < keys.size(); begin += ratingsPerStep) {
        parallelFor(begin, std::min(begin + ratingsPerStep, keys.size()), width, [&](std::size_t first, std::size_t end) {
            std::sort(keys.begin() + static_cast<std::ptrdiff_t>(first), keys.begin() + static_cast<std::ptrdiff_t>(end));
        });
        tell(progress, begin, 2 * keys.size());
    }
    Keys merged(keys.size());
    for (std::size_t sorted = width; sorted < keys.size(); sorted *= 2) {
        mergeNeighbors(keys, merged, sorted);
        tell(progress, keys.size() + sorted, 2 * keys.size());
    }
}
} // namespace

bool RowSorter::makeKeys(std::size_t row)
{
    const auto items = std::span(m_rows.items).subspan(m_rows.offsets[row], m_rows.offsets[row + 1] - m_rows.offsets[row]);
    if (std::is_sorted(items.begin(), items.end()))
        return false;
    m_keys.resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        m_keys[i] = std::uint64_t(at(items[i])) << 32 | i;
    return true;
}

template <typename T> void RowSorter::reorder(std::span<T> values, std::vector<T>& copy) const
{
    copy.assign(values.begin(), values.end());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = copy[m_keys[i] & 0xffff'ffff];
}

void RowSorter::applyKeys(std::size_t row)
{
    const std::size_t begin = m_rows.offsets[row];
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_rows.items[begin + i] = ItemIndex(m_keys[i] >> 32);
    reorder(std::span(m_rows.values).subspan(begin, m_keys.size()), m_values);
    if (!m_rows.times.empty())
        reorder(std::span(m_rows.times).subspan(begin, m_keys.size()), m_times);
}

void RowSorter::sort(std::size_t row)
{
    if (!makeKeys(row))
        return;
    std::sort(m_keys.begin(), m_keys.end());
    applyKeys(row);
}

void RowSorter::sortLong(std::size_t row, const WorkProgress& progress)
{
    if (!makeKeys(row))
        return;
    sortInSteps(m_keys, progress);
    applyKeys(row);
}

} // namespace lodestone
