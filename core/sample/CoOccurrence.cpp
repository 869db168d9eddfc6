// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/CoOccurrence.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <tuple>

namespace lodestone {

namespace {
struct Partner {
    std::uint32_t entity, count;
};

/// The partners of one entity with the highest counts.
/// @param counts  one per entity, all 0; left so
void collectPartners(const EntityLists& lists, std::uint32_t entity, std::uint32_t least, std::size_t most,
                     std::vector<std::uint32_t>& counts, std::vector<Partner>& partners)
{
    partners.clear();
    std::vector<std::uint32_t> touched;
    for (const std::uint32_t other : lists.of(entity))
        for (const std::uint32_t partner : lists.with(other))
            if (partner != entity && counts[partner]++ == 0)
                touched.push_back(partner);
    for (const std::uint32_t partner : touched) {
        if (counts[partner] >= least)
            partners.push_back({partner, counts[partner]});
        counts[partner] = 0;
    }
    if (partners.size() <= most)
        return;
    const auto isBefore = [](const Partner& x, const Partner& y) {
        return std::tuple(y.count, x.entity) < std::tuple(x.count, y.entity);
    };
    std::nth_element(partners.begin(), partners.begin() + static_cast<std::ptrdiff_t>(most), partners.end(), isBefore);
    partners.resize(most);
}
} // namespace

std::vector<CoOccurrence> coOccurrences(const EntityLists& lists, std::uint32_t least, std::size_t most,
                                        const std::stop_token& stop)
{
    const std::size_t grain = std::max<std::size_t>(256, lists.size() / 64 + 1);
    std::vector<std::vector<CoOccurrence>> pieces((lists.size() + grain - 1) / grain);
    parallelFor(0, lists.size(), grain, [&](std::size_t begin, std::size_t end) {
        std::vector<std::uint32_t> counts(lists.size(), 0);
        std::vector<Partner> partners;
        for (auto entity = static_cast<std::uint32_t>(begin); entity < end && !stop.stop_requested(); ++entity) {
            collectPartners(lists, entity, least, most, counts, partners);
            for (const Partner& partner : partners)
                pieces[begin / grain].push_back(
                    {std::min(entity, partner.entity), std::max(entity, partner.entity), partner.count});
        }
    });
    std::vector<CoOccurrence> all;
    for (const auto& piece : pieces)
        all.insert(all.end(), piece.begin(), piece.end());
    std::sort(all.begin(), all.end(), [](const CoOccurrence& x, const CoOccurrence& y) {
        return std::tuple(x.first, x.second) < std::tuple(y.first, y.second);
    });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::uint64_t mostCoOccurrences(const EntityLists& lists, std::size_t most)
{
    std::uint64_t paired = 0;
    for (std::uint32_t other = 0; other < lists.numOthers(); ++other) {
        const std::uint64_t length = lists.with(other).size();
        paired += length * (length - (length > 0 ? 1 : 0)) / 2;
    }
    return std::min<std::uint64_t>(paired, lists.size() * static_cast<std::uint64_t>(most));
}

} // namespace lodestone
