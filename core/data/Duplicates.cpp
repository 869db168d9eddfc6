// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Duplicates.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>

namespace lodestone {

namespace {
/// An item and the position of its rating, in one number that sorts by both.
std::uint64_t keyOf(ItemIndex item, std::size_t position)
{
    return static_cast<std::uint64_t>(item) << 32 | position;
}
std::uint32_t itemOf(std::uint64_t key)
{
    return static_cast<std::uint32_t>(key >> 32);
}
std::size_t positionOf(std::uint64_t key)
{
    return static_cast<std::uint32_t>(key);
}

/// Keys user by user, each user's sorted.
std::vector<std::uint64_t> sortedKeys(const std::vector<Rating>& ratings, std::size_t numUsers)
{
    std::vector<std::uint32_t> offsets(numUsers + 1);
    for (const Rating& rating : ratings)
        ++offsets[at(rating.user) + 1];
    for (std::size_t user = 1; user < offsets.size(); ++user)
        offsets[user] += offsets[user - 1];
    std::vector<std::uint64_t> keys(ratings.size());
    std::vector<std::uint32_t> next(offsets.begin(), offsets.end() - 1);
    for (std::size_t i = 0; i < ratings.size(); ++i)
        keys[next[at(ratings[i].user)]++] = keyOf(ratings[i].item, i);
    parallelFor(0, numUsers, 4096, [&](std::size_t begin, std::size_t end) {
        for (std::size_t user = begin; user < end; ++user)
            std::sort(keys.begin() + offsets[user], keys.begin() + offsets[user + 1]);
    });
    return keys;
}

/// Writes what stays of keys [begin, end), ratings of one pair, to the place of the first.
void merge(std::vector<Rating>& ratings, std::span<const std::uint64_t> keys, Duplicates rule)
{
    Rating& kept = ratings[positionOf(keys.front())];
    double sum = 0;
    for (const std::uint64_t key : keys)
        sum += ratings[positionOf(key)].value;
    if (rule != Duplicates::First)
        kept = ratings[positionOf(keys.back())];
    if (rule == Duplicates::Mean)
        kept.value = static_cast<float>(sum / static_cast<double>(keys.size()));
}
} // namespace

std::size_t removeDuplicates(std::vector<Rating>& ratings, std::size_t numUsers, Duplicates rule)
{
    const std::vector<std::uint64_t> keys = sortedKeys(ratings, numUsers);
    const auto samePair = [&](std::size_t i) {
        return itemOf(keys[i]) == itemOf(keys[i - 1])
            && ratings[positionOf(keys[i])].user == ratings[positionOf(keys[i - 1])].user;
    };
    std::vector<bool> isRepeat;
    std::size_t numRepeats = 0;
    for (std::size_t begin = 0, end; begin < keys.size(); begin = end) {
        for (end = begin + 1; end < keys.size() && itemOf(keys[end]) == itemOf(keys[begin]) && samePair(end); ++end) {
            isRepeat.resize(ratings.size());
            isRepeat[positionOf(keys[end])] = true;
            ++numRepeats;
        }
        if (end > begin + 1)
            merge(ratings, std::span(keys).subspan(begin, end - begin), rule);
    }
    if (numRepeats > 0) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < ratings.size(); ++i)
            if (!isRepeat[i])
                ratings[kept++] = ratings[i];
        ratings.resize(kept);
    }
    return numRepeats;
}

} // namespace lodestone
