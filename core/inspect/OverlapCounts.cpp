// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/OverlapCounts.h"

#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace lodestone {

namespace {
double sumFrom(const std::array<std::uint64_t, OverlapCounts::numSteps>& counts, int step)
{
    return static_cast<double>(std::accumulate(counts.begin() + step, counts.end(), std::uint64_t(0)));
}

std::uint64_t numCounts(const EntityLists& lists)
{
    std::uint64_t counts = 0;
    for (std::size_t other = 0; other < lists.numOthers(); ++other) {
        const std::uint64_t length = lists.with(static_cast<std::uint32_t>(other)).size();
        counts += length * length;
    }
    return counts;
}

/// All entities, or a random part of them that takes about maxCounts, ascending.
std::vector<std::uint32_t> entitiesToCount(const EntityLists& lists, std::uint64_t seed, std::uint64_t maxCounts)
{
    std::vector<std::uint32_t> entities(lists.size());
    std::iota(entities.begin(), entities.end(), 0U);
    const std::uint64_t all = numCounts(lists);
    if (all <= maxCounts || entities.empty())
        return entities;
    RandomStream random(seed, Purpose::SampledPairs);
    shuffle(entities, random);
    const double share = static_cast<double>(maxCounts) / static_cast<double>(all);
    entities.resize(std::max<std::size_t>(1, static_cast<std::size_t>(share * static_cast<double>(entities.size()))));
    std::sort(entities.begin(), entities.end());
    return entities;
}

/// Counts the partners of one entity after another.
class PartnerCounter {
public:
    explicit PartnerCounter(const EntityLists& lists) : m_lists(lists), m_shared(lists.size(), 0) { }

    void count(std::uint32_t entity, OverlapCounts& counts)
    {
        m_touched.clear();
        const auto own = m_lists.of(entity);
        for (const std::uint32_t neighbor : own)
            for (const std::uint32_t other : m_lists.with(neighbor))
                if (m_shared[other]++ == 0)
                    m_touched.push_back(other);
        int largest = -1;
        for (const std::uint32_t other : m_touched) {
            const std::size_t common = m_shared[other];
            m_shared[other] = 0;
            if (other == entity)
                continue;
            const int step = overlapStep(common, own.size() + m_lists.of(other).size() - common);
            ++counts.partners[static_cast<std::size_t>(step)];
            largest = std::max(largest, step);
        }
        if (largest >= 0)
            ++counts.largest[static_cast<std::size_t>(largest)];
    }

private:
    const EntityLists& m_lists;
    std::vector<std::uint32_t> m_shared, m_touched;
};
} // namespace

double OverlapCounts::numPairs(int step) const
{
    return numCounted == 0 ? 0 : sumFrom(partners, step) / 2 * scale();
}

double OverlapCounts::numCovered(int step) const
{
    return numCounted == 0 ? 0 : sumFrom(largest, step) * scale();
}

int overlapStep(std::size_t common, std::size_t either)
{
    // As SimilarPairs decides it, so that both agree on the border.
    const auto isAbove = [&](int step) {
        return static_cast<double>(common) > OverlapCounts::theta(step) * static_cast<double>(either);
    };
    int step = std::min(static_cast<int>(OverlapCounts::numSteps * common / either), OverlapCounts::numSteps - 1);
    while (step > 0 && !isAbove(step))
        --step;
    while (step + 1 < OverlapCounts::numSteps && isAbove(step + 1))
        ++step;
    return step;
}

std::optional<OverlapCounts> countOverlaps(const EntityLists& lists, std::uint64_t seed, std::stop_token stop,
                                           std::uint64_t maxCounts)
{
    const std::vector<std::uint32_t> entities = entitiesToCount(lists, seed, maxCounts);
    constexpr std::size_t mostPieces = 64, smallestPiece = 256;
    const std::size_t grain = std::max(smallestPiece, entities.size() / mostPieces + 1);
    std::vector<OverlapCounts> pieces((entities.size() + grain - 1) / grain);
    parallelFor(0, entities.size(), grain, [&](std::size_t begin, std::size_t end) {
        PartnerCounter counter(lists);
        for (std::size_t i = begin; i < end && !stop.stop_requested(); ++i)
            counter.count(entities[i], pieces[begin / grain]);
    });
    if (stop.stop_requested())
        return std::nullopt;
    OverlapCounts result;
    result.numEntities = lists.size();
    result.numCounted = entities.size();
    for (const OverlapCounts& piece : pieces) {
        for (std::size_t step = 0; step < result.partners.size(); ++step) {
            result.partners[step] += piece.partners[step];
            result.largest[step] += piece.largest[step];
        }
    }
    return result;
}

} // namespace lodestone
