// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/RankMetrics.h"

#include "core/Error.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>

namespace lodestone {

namespace {
constexpr std::size_t ndcgDepth = 50;

struct Discounts {
    std::array<double, ndcgDepth> gain; ///< of a hit at this rank
    std::array<double, ndcgDepth + 1> ideal; ///< sum of the first n gains
    Discounts()
    {
        ideal[0] = 0;
        for (std::size_t rank = 0; rank < ndcgDepth; ++rank) {
            gain[rank] = 1 / std::log2(static_cast<double>(rank) + 2);
            ideal[rank + 1] = ideal[rank] + gain[rank];
        }
    }
};
} // namespace

std::array<std::pair<std::string_view, double>, RankMetrics::numValues> RankMetrics::values() const
{
    return {{{"hr@10", hr10},
             {"hr@50", hr50},
             {"hr_any@10", hrAny10},
             {"hr_any@50", hrAny50},
             {"hr_sum@50", hrSum50},
             {"recall@50", recall50},
             {"ndcg@50", ndcg50},
             {"mrr", mrr}}};
}

double RankMetrics::value(std::string_view key) const
{
    std::string known;
    for (const auto& [name, value] : values()) {
        if (name == key)
            return value;
        known += (known.empty() ? "" : ", ") + std::string(name);
    }
    throw Error("there is no metric '" + std::string(key) + "'; the metrics are " + known);
}

void RankMetricsSum::add(std::span<const std::uint32_t> ranks)
{
    static const Discounts discounts;
    if (ranks.empty())
        return;
    assert(std::is_sorted(ranks.begin(), ranks.end()));
    const auto above = [&](std::uint32_t depth) {
        return std::lower_bound(ranks.begin(), ranks.end(), depth) - ranks.begin();
    };
    const auto hits10 = static_cast<double>(above(10));
    const auto hits50 = static_cast<double>(above(50));
    const auto relevant = static_cast<double>(ranks.size());
    double gain = 0;
    for (const std::uint32_t rank : ranks.first(static_cast<std::size_t>(above(ndcgDepth))))
        gain += discounts.gain[rank];

    ++m_users;
    m_relevant += relevant;
    m_hits10 += hits10;
    m_hits50 += hits50;
    m_any10 += hits10 > 0;
    m_any50 += hits50 > 0;
    m_recall += hits50 / relevant;
    m_ndcg += gain / discounts.ideal[std::min(ndcgDepth, ranks.size())];
    m_reciprocal += 1 / (static_cast<double>(ranks.front()) + 1);
}

RankMetrics RankMetricsSum::mean() const
{
    RankMetrics mean;
    mean.numUsers = mean.numUsersTotal = m_users;
    if (m_users == 0)
        return mean;
    const auto users = static_cast<double>(m_users);
    mean.hr10 = m_hits10 / m_relevant;
    mean.hr50 = m_hits50 / m_relevant;
    mean.hrAny10 = m_any10 / users;
    mean.hrAny50 = m_any50 / users;
    mean.hrSum50 = m_hits50 / users;
    mean.recall50 = m_recall / users;
    mean.ndcg50 = m_ndcg / users;
    mean.mrr = m_reciprocal / users;
    return mean;
}

} // namespace lodestone
