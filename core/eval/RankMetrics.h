// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace lodestone {

/// Ranking quality, averaged as baselines.md 5.4 says. All values 0..1 except hrSum50 (>= 0).
struct RankMetrics {
    double hr10 = 0, hr50 = 0; ///< HR-micro: hits of all users / relevant items of all users
    double hrAny10 = 0, hrAny50 = 0; ///< share of users with at least one hit
    double hrSum50 = 0; ///< mean number of hits per user
    double recall50 = 0; ///< mean over users of hits / relevant
    double ndcg50 = 0; ///< binary gain, log2 discount, ideal = min(50, relevant)
    double mrr = 0; ///< mean of 1 / rank of the first relevant item
    std::size_t numUsers = 0; ///< users with a relevant item that were ranked
    std::size_t numUsersTotal = 0; ///< users with a relevant item; more than numUsers only when sampled (architecture.md 6)

    static constexpr std::size_t numValues = 8;
    /// Key ("hr@10", "hr@50", "hr_any@10", "hr_any@50", "hr_sum@50", "recall@50", "ndcg@50", "mrr") and value, in this
    /// order.
    std::array<std::pair<std::string_view, double>, numValues> values() const;
    /// One of them. Throws Error for a key that is not among them.
    double value(std::string_view key) const;
    bool operator==(const RankMetrics&) const = default;
};

/// Adds users up to RankMetrics. Order of the calls decides the last bits, so call in user order.
class RankMetricsSum {
public:
    /// @param ranks  0-based ranks of the user's relevant items among the candidates, ascending
    void add(std::span<const std::uint32_t> ranks);
    RankMetrics mean() const;

private:
    double m_hits10 = 0, m_hits50 = 0, m_relevant = 0, m_any10 = 0, m_any50 = 0, m_recall = 0, m_ndcg = 0, m_reciprocal = 0;
    std::size_t m_users = 0;
};

} // namespace lodestone
