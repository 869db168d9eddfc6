// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SimilarPairs.h"

#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
constexpr std::size_t entityGrain = 4096;

/// Per entity one list, worked out in parallel pieces and joined in order.
template <typename PieceBody>
void buildLists(std::size_t size, AlignedVector<std::uint64_t>& offsets, AlignedVector<std::uint32_t>& values,
                PieceBody&& body)
{
    struct Piece {
        std::vector<std::uint32_t> lengths, values;
    };
    const std::size_t grain = std::max<std::size_t>(256, size / 64 + 1);
    std::vector<Piece> pieces((size + grain - 1) / grain);
    parallelFor(0, size, grain, [&](std::size_t begin, std::size_t end) {
        Piece& piece = pieces[begin / grain];
        body(begin, end, [&](const std::vector<std::uint32_t>& list) {
            piece.lengths.push_back(static_cast<std::uint32_t>(list.size()));
            piece.values.insert(piece.values.end(), list.begin(), list.end());
        });
    });
    offsets.assign(1, 0);
    offsets.reserve(size + 1);
    values.clear();
    for (Piece& piece : pieces) {
        for (const std::uint32_t length : piece.lengths)
            offsets.push_back(offsets.back() + length);
        values.insert(values.end(), piece.values.begin(), piece.values.end());
        piece = {};
    }
}
} // namespace

SimilarPairs::SimilarPairs(const PositiveLists& lists, EntityKind kind, double theta, std::stop_token stop,
                           std::uint64_t maxCounts)
    : m_lists(EntityLists(lists, kind)), m_theta(theta)
{
    std::uint64_t counts = 0;
    for (std::size_t other = 0; other < m_lists->numOthers(); ++other) {
        const std::uint64_t length = m_lists->with(static_cast<std::uint32_t>(other)).size();
        counts += length * length;
    }
    m_method = counts <= maxCounts ? Method::Stored : Method::Drawn;
    if (m_method == Method::Stored) {
        storeAll(stop);
    } else {
        sortByLength(stop);
        storeLong(stop);
    }
    m_has.resize(m_lists->size());
    parallelFor(0, stop.stop_requested() ? 0 : m_has.size(), entityGrain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            m_has[i] = findOut(static_cast<std::uint32_t>(i));
    });
}

bool SimilarPairs::isSimilar(std::size_t common, std::size_t length, std::size_t otherLength) const
{
    return static_cast<double>(common) > m_theta * static_cast<double>(length + otherLength - common);
}

void SimilarPairs::storeAll(const std::stop_token& stop)
{
    const EntityLists& lists = *m_lists;
    buildLists(lists.size(), m_offsets, m_partners, [&](std::size_t begin, std::size_t end, auto&& add) {
        std::vector<std::uint32_t> shared(lists.size(), 0), touched, similar;
        for (std::size_t i = begin; i < end && !stop.stop_requested(); ++i) {
            const auto entity = static_cast<std::uint32_t>(i);
            touched.clear();
            similar.clear();
            for (const std::uint32_t neighbor : lists.of(entity))
                for (const std::uint32_t other : lists.with(neighbor))
                    if (shared[other]++ == 0)
                        touched.push_back(other);
            for (const std::uint32_t other : touched) {
                if (other != entity && isSimilar(shared[other], lists.of(entity).size(), lists.of(other).size()))
                    similar.push_back(other);
                shared[other] = 0;
            }
            std::sort(similar.begin(), similar.end());
            add(similar);
        }
    });
}

/// The longest list that one shared neighbor makes similar to a list of `length`; 0 if none.
std::size_t SimilarPairs::singleLimit(std::size_t length) const
{
    std::size_t limit = m_theta > 0 ? static_cast<std::size_t>(std::max(0.0, 1 / m_theta + 2 - static_cast<double>(length)))
                                    : m_lists->numOthers();
    while (limit > 0 && !isSimilar(1, length, limit))
        --limit;
    return limit;
}

void SimilarPairs::sortByLength(const std::stop_token& stop)
{
    const EntityLists& lists = *m_lists;
    buildLists(lists.numOthers(), m_sortedOffsets, m_sorted, [&](std::size_t begin, std::size_t end, auto&& add) {
        std::vector<std::uint32_t> entities;
        for (std::size_t other = begin; other < end && !stop.stop_requested(); ++other) {
            const auto with = lists.with(static_cast<std::uint32_t>(other));
            entities.assign(with.begin(), with.end());
            std::stable_sort(entities.begin(), entities.end(),
                             [&](auto x, auto y) { return lists.of(x).size() < lists.of(y).size(); });
            add(entities);
        }
    });
}

std::span<const std::uint32_t> SimilarPairs::shortWith(std::uint32_t other, std::size_t length) const
{
    const auto all =
        std::span(m_sorted).subspan(m_sortedOffsets[other], m_sortedOffsets[other + 1] - m_sortedOffsets[other]);
    const auto end = std::partition_point(all.begin(), all.end(), [&](auto x) { return m_lists->of(x).size() <= length; });
    return all.first(static_cast<std::size_t>(end - all.begin()));
}

void SimilarPairs::storeLong(const std::stop_token& stop)
{
    buildLists(m_lists->size(), m_offsets, m_partners, [&](std::size_t begin, std::size_t end, auto&& add) {
        std::vector<std::uint32_t> candidates, similar;
        for (std::size_t i = begin; i < end && !stop.stop_requested(); ++i) {
            similar.clear();
            if (m_lists->of(static_cast<std::uint32_t>(i)).size() > 1)
                collectLong(static_cast<std::uint32_t>(i), candidates, similar);
            add(similar);
        }
    });
}

/// Members of S(x) that need at least two shared neighbors. They share `needed` of them, so at least one beside the
/// needed - 1 most popular ones (prefix filter), and their length lies within theta of that of x.
void SimilarPairs::collectLong(std::uint32_t entity, std::vector<std::uint32_t>& candidates,
                               std::vector<std::uint32_t>& out) const
{
    const EntityLists& lists = *m_lists;
    const auto own = lists.of(entity);
    const std::size_t shortest = singleLimit(own.size()) + 1;
    const auto longest =
        m_theta > 0 ? static_cast<std::size_t>(static_cast<double>(own.size()) / m_theta) : lists.numOthers();
    const std::size_t needed =
        std::max<std::size_t>(2, static_cast<std::size_t>(m_theta * static_cast<double>(own.size())) + 1);
    if (needed > own.size())
        return;
    candidates.assign(own.begin(), own.end());
    std::sort(candidates.begin(), candidates.end(),
              [&](auto x, auto y) { return lists.with(x).size() < lists.with(y).size(); });
    const std::vector<std::uint32_t> neighbors(candidates.begin(),
                                               candidates.end() - static_cast<std::ptrdiff_t>(needed - 1));
    candidates.clear();
    for (const std::uint32_t neighbor : neighbors) {
        const auto range = shortWith(neighbor, longest);
        const auto first =
            std::partition_point(range.begin(), range.end(), [&](auto x) { return lists.of(x).size() < shortest; });
        candidates.insert(candidates.end(), first, range.end());
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const std::uint32_t other : candidates)
        if (other != entity && isSimilar(lists.overlap(entity, other), own.size(), lists.of(other).size()))
            out.push_back(other);
}

bool SimilarPairs::findOut(std::uint32_t entity) const
{
    if (!stored(entity).empty() || m_method == Method::Stored)
        return !stored(entity).empty();
    const auto own = m_lists->of(entity);
    const std::size_t limit = singleLimit(own.size());
    if (limit == 0)
        return false;
    const std::size_t itself = own.size() <= limit ? 1 : 0;
    return std::any_of(own.begin(), own.end(), [&](auto other) { return shortWith(other, limit).size() > itself; });
}

std::uint32_t SimilarPairs::draw(std::uint32_t entity, RandomStream& random) const
{
    const auto held = stored(entity);
    if (m_method == Method::Stored)
        return held[random.below(static_cast<std::uint32_t>(held.size()))];
    const auto own = m_lists->of(entity);
    const std::size_t limit = singleLimit(own.size());
    std::size_t total = held.size();
    if (limit > 0)
        for (const std::uint32_t other : own)
            total += shortWith(other, limit).size();
    for (;;) {
        std::size_t at = random.below(static_cast<std::uint32_t>(total));
        if (at < held.size())
            return held[at];
        at -= held.size();
        for (const std::uint32_t other : own) {
            const auto range = shortWith(other, limit);
            if (at >= range.size()) {
                at -= range.size();
                continue;
            }
            const std::uint32_t f = range[at];
            if (f == entity)
                break;
            const std::size_t ways = own.size() == 1 ? 1 : m_lists->overlap(entity, f);
            if (ways == 1 || random.below(static_cast<std::uint32_t>(ways)) == 0)
                return f;
            break;
        }
    }
}

bool SimilarPairs::contains(std::uint32_t entity, std::uint32_t f) const
{
    if (m_method == Method::Stored) {
        const auto all = stored(entity);
        return std::binary_search(all.begin(), all.end(), f);
    }
    const std::size_t length = m_lists->of(entity).size(), otherLength = m_lists->of(f).size();
    // The overlap is at most the shorter list and the union at least the longer one.
    if (!(static_cast<double>(std::min(length, otherLength)) > m_theta * static_cast<double>(std::max(length, otherLength))))
        return false;
    const std::size_t common = m_lists->overlap(entity, f);
    return common > 0 && isSimilar(common, length, otherLength);
}

std::optional<std::size_t> SimilarPairs::numPairs() const
{
    if (m_method == Method::Stored)
        return m_partners.size() / 2;
    return std::nullopt;
}

std::size_t SimilarPairs::numWithout() const
{
    return static_cast<std::size_t>(std::count(m_has.begin(), m_has.end(), 0));
}

} // namespace lodestone
