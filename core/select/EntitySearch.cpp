// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/EntitySearch.h"

#include "core/parallel/ParallelFor.h"
#include "core/select/FoldedText.h"

#include <algorithm>
#include <mutex>

namespace lodestone {

namespace {

constexpr unsigned notFound = 9;

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (folded(c) >= 'a' && folded(c) <= 'z');
}

/// 0 the text itself, 2 it begins so, 4 a word of it does, 6 it holds it somewhere.
unsigned rankIn(std::string_view text, std::string_view wanted)
{
    std::size_t at = findFolded(text, wanted);
    if (at == std::string_view::npos)
        return notFound;
    if (at == 0)
        return text.size() == wanted.size() ? 0 : 2;
    for (; at != std::string_view::npos; at = findFolded(text, wanted, at + 1))
        if (!isWordByte(text[at - 1]))
            return 4;
    return 6;
}

struct Match {
    unsigned rank;
    std::uint32_t entity;
    bool operator<(const Match& other) const
    {
        return rank != other.rank ? rank < other.rank : entity < other.entity;
    }
};

void keepBest(std::vector<Match>& matches, std::size_t limit)
{
    if (matches.size() <= limit)
        return;
    std::nth_element(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(limit), matches.end());
    matches.resize(limit);
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

} // namespace

std::vector<EntityId> findEntities(const Dataset& data, std::string_view text, std::size_t limit, std::stop_token stop)
{
    std::string wanted = folded(trimmed(text));
    std::size_t first = 0, last = data.numEntities();
    for (const std::string_view kind : {"user ", "item "}) {
        if (!wanted.starts_with(kind) || trimmed(std::string_view(wanted).substr(kind.size())).empty())
            continue;
        (kind == "user " ? last : first) = data.numUsers();
        wanted = trimmed(std::string_view(wanted).substr(kind.size()));
        break;
    }
    if (wanted.empty() || limit == 0)
        return {};
    std::mutex mutex;
    std::vector<Match> best; // guarded by the mutex
    constexpr std::size_t grain = 1 << 15;
    parallelFor(first, last, grain, [&](std::size_t begin, std::size_t end) {
        if (stop.stop_requested())
            return;
        std::vector<Match> found;
        for (std::size_t i = begin; i < end; ++i) {
            unsigned rank = rankIn(data.idOf(EntityId(i)), wanted);
            if (i >= data.numUsers() && !data.itemTitles.empty())
                rank = std::min(rank, rankIn(data.itemTitles[i - data.numUsers()], wanted) + 1);
            if (rank < notFound)
                found.push_back({rank, static_cast<std::uint32_t>(i)});
        }
        keepBest(found, limit);
        const std::scoped_lock lock(mutex);
        best.insert(best.end(), found.begin(), found.end());
        keepBest(best, limit);
    });
    if (stop.stop_requested())
        return {};
    std::sort(best.begin(), best.end());
    std::vector<EntityId> entities;
    for (const Match& match : best)
        entities.push_back(EntityId(match.entity));
    return entities;
}

} // namespace lodestone
