// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/SimilarEntities.h"

#include <algorithm>

namespace lodestone {

std::vector<SimilarEntity> similarEntities(const EntityLists& lists, std::uint32_t entity, double theta)
{
    std::vector<std::uint32_t> shared(lists.size(), 0), touched;
    for (const std::uint32_t neighbor : lists.of(entity))
        for (const std::uint32_t other : lists.with(neighbor))
            if (other != entity && shared[other]++ == 0)
                touched.push_back(other);
    std::vector<SimilarEntity> similar;
    for (const std::uint32_t other : touched) {
        const std::size_t either = lists.of(entity).size() + lists.of(other).size() - shared[other];
        // As SimilarPairs decides it, so that both agree on the border.
        if (static_cast<double>(shared[other]) > theta * static_cast<double>(either))
            similar.push_back({other, static_cast<double>(shared[other]) / static_cast<double>(either)});
    }
    std::sort(similar.begin(), similar.end(), [](const SimilarEntity& a, const SimilarEntity& b) {
        return a.overlap != b.overlap ? a.overlap > b.overlap : a.entity < b.entity;
    });
    return similar;
}

} // namespace lodestone
