// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/UserRanks.h"

#include <algorithm>
#include <map>
#include <utility>

namespace lodestone {

namespace {
void add(RankMetricsSum& sum, std::span<const std::uint32_t> ranks, std::vector<std::uint32_t>& sorted)
{
    sorted.assign(ranks.begin(), ranks.end());
    std::sort(sorted.begin(), sorted.end());
    sum.add(sorted);
}
} // namespace

RankMetrics UserRanks::metricsOf(std::size_t i) const
{
    RankMetricsSum sum;
    std::vector<std::uint32_t> sorted;
    add(sum, ranksOf(i), sorted);
    return sum.mean();
}

RankMetrics UserRanks::metrics() const
{
    RankMetricsSum sum;
    std::vector<std::uint32_t> sorted;
    for (std::size_t i = 0; i < users.size(); ++i)
        add(sum, ranksOf(i), sorted);
    RankMetrics mean = sum.mean();
    mean.numUsersTotal = numUsersTotal;
    return mean;
}

UserValues UserRanks::values(std::string_view key) const
{
    UserValues result{users, std::vector<double>(users.size()), std::vector<double>(users.size(), 1)};
    for (std::size_t i = 0; i < users.size(); ++i)
        result.values[i] = metricsOf(i).value(key);
    return result;
}

UserValues meanOverRuns(std::span<const UserValues> runs)
{
    std::map<UserIndex, std::pair<double, double>> sums;
    for (const UserValues& run : runs)
        for (std::size_t i = 0; i < run.users.size(); ++i) {
            auto& [sum, weight] = sums[run.users[i]];
            sum += run.weights[i] * run.values[i];
            weight += run.weights[i];
        }
    UserValues mean;
    for (const auto& [user, sum] : sums) {
        mean.users.push_back(user);
        mean.values.push_back(sum.first / sum.second);
        mean.weights.push_back(sum.second);
    }
    return mean;
}

} // namespace lodestone
