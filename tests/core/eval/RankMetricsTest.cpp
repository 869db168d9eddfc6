// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/RankMetrics.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

namespace lodestone::rankMetricsTest {

namespace {
using Ranks = std::vector<std::uint32_t>;

RankMetrics metricsOf(const std::vector<Ranks>& users)
{
    RankMetricsSum sum;
    for (const Ranks& ranks : users)
        sum.add(ranks);
    return sum.mean();
}

Ranks randomRanks(RandomStream& random, std::size_t count)
{
    std::set<std::uint32_t> ranks;
    while (ranks.size() < count)
        ranks.insert(random.below(120));
    return {ranks.begin(), ranks.end()};
}

/// The definitions of baselines.md 5.4, read off a list of relevant / not relevant.
RankMetrics slowMetrics(const std::vector<Ranks>& users)
{
    RankMetrics sum;
    double relevant = 0, hits10 = 0, hits50 = 0;
    const auto n = static_cast<double>(users.size());
    for (const Ranks& ranks : users) {
        std::vector<bool> list(200, false);
        for (const std::uint32_t rank : ranks)
            list[rank] = true;
        double in10 = 0, in50 = 0, gain = 0, ideal = 0, first = 0;
        for (std::size_t rank = 0; rank < list.size(); ++rank) {
            const double discount = 1 / std::log2(static_cast<double>(rank) + 2);
            in10 += list[rank] && rank < 10;
            in50 += list[rank] && rank < 50;
            gain += list[rank] && rank < 50 ? discount : 0;
            ideal += rank < std::min<std::size_t>(50, ranks.size()) ? discount : 0;
            if (list[rank] && first == 0)
                first = 1 / (static_cast<double>(rank) + 1);
        }
        relevant += static_cast<double>(ranks.size());
        hits10 += in10;
        hits50 += in50;
        sum.hrAny10 += (in10 > 0) / n;
        sum.hrAny50 += (in50 > 0) / n;
        sum.hrSum50 += in50 / n;
        sum.recall50 += in50 / static_cast<double>(ranks.size()) / n;
        sum.ndcg50 += gain / ideal / n;
        sum.mrr += first / n;
    }
    sum.hr10 = hits10 / relevant;
    sum.hr50 = hits50 / relevant;
    return sum;
}

std::vector<Ranks> randomUsers(std::uint64_t seed, std::size_t numUsers, std::size_t fixedCount = 0)
{
    RandomStream random(seed, Purpose::Quality);
    std::vector<Ranks> users(numUsers);
    for (Ranks& ranks : users)
        ranks = randomRanks(random, fixedCount ? fixedCount : 1 + random.below(80));
    return users;
}
} // namespace

class RankMetricsTest : public QObject {
    Q_OBJECT

private slots:
    /// baselines.md 5.4: |T| = (3, 1, 2), hits = (1, 1, 0).
    void checkValuesOfTheReference()
    {
        const RankMetrics metrics = metricsOf({{4, 60, 70}, {9}, {50, 51}});
        QVERIFY(std::abs(metrics.hr50 - 2.0 / 6) < 1e-12);
        QVERIFY(std::abs(metrics.recall50 - 4.0 / 9) < 1e-12);
        QVERIFY(std::abs(metrics.hrAny50 - 2.0 / 3) < 1e-12);
        QVERIFY(std::abs(metrics.hrSum50 - 2.0 / 3) < 1e-12);
        QCOMPARE(metrics.numUsers, 3U);
    }

    void agreesWithTheDefinitions()
    {
        const std::vector<Ranks> users = randomUsers(7, 50);
        const auto fast = metricsOf(users).values(), slow = slowMetrics(users).values();
        for (std::size_t i = 0; i < fast.size(); ++i)
            QVERIFY2(std::abs(fast[i].second - slow[i].second) < 1e-12, fast[i].first.data());
    }

    void microHitRateIsRecallWhenAllUsersHaveAsManyRelevantItems()
    {
        const RankMetrics metrics = metricsOf(randomUsers(1, 40, 5));
        QVERIFY(metrics.hr50 > 0 && metrics.hr50 < 1);
        QVERIFY(std::abs(metrics.hr50 - metrics.recall50) < 1e-12);
    }

    void anyHitIsAtLeastRecallAndLongerListsHitMore()
    {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const RankMetrics metrics = metricsOf(randomUsers(seed, 10));
            QVERIFY(metrics.hrAny50 >= metrics.recall50);
            QVERIFY(metrics.hrSum50 >= metrics.recall50);
            QVERIFY(metrics.hr50 >= metrics.hr10);
            QVERIFY(metrics.hrAny50 >= metrics.hrAny10);
        }
    }

    void aPerfectOrderGivesOne()
    {
        Ranks fifty(50);
        for (std::uint32_t i = 0; i < 50; ++i)
            fifty[i] = i;
        const RankMetrics metrics = metricsOf({{0}, {0, 1, 2}, fifty});
        for (const double value : {metrics.recall50, metrics.hr50, metrics.hrAny10, metrics.ndcg50, metrics.mrr})
            QCOMPARE(value, 1.0);
        QCOMPARE(metrics.hr10, 14.0 / 54);
        QCOMPARE(metrics.hrSum50, 54.0 / 3);
    }

    void usersWithoutRelevantItemsDoNotCount()
    {
        QCOMPARE(metricsOf({{3}, {}, {70}}), metricsOf({{3}, {70}}));
        QCOMPARE(metricsOf({{}}), RankMetrics());
    }

    void valuesCarryTheKeysOfTheCommandLine()
    {
        const RankMetrics metrics = metricsOf({{12, 100}, {3}});
        std::string keys;
        for (const auto& [key, value] : metrics.values())
            keys += std::string(key) + ' ';
        QCOMPARE(keys, "hr@10 hr@50 hr_any@10 hr_any@50 hr_sum@50 recall@50 ndcg@50 mrr ");
        QCOMPARE(metrics.values()[5].second, metrics.recall50);
    }
};

LODESTONE_TEST(RankMetricsTest)

} // namespace lodestone::rankMetricsTest

#include "RankMetricsTest.moc"
