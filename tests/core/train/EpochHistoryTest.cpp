// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/EpochHistory.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <thread>

namespace lodestone::epochHistoryTest {

static_assert(std::ranges::random_access_range<const EpochHistory>);

namespace {
EpochStats statsOf(int epoch)
{
    EpochStats stats;
    stats.epoch = epoch;
    stats.loss = {{"l1", epoch / 2.0}};
    return stats;
}

EpochHistory historyUntil(int last)
{
    EpochHistory history;
    for (int epoch = 0; epoch <= last; ++epoch)
        history.push_back(statsOf(epoch));
    return history;
}

std::vector<int> epochsOf(const EpochHistory& history)
{
    std::vector<int> epochs;
    for (const EpochStats& stats : history) {
        if (!stats.loss.empty() && stats.loss[0].value != stats.epoch / 2.0)
            return {};
        epochs.push_back(stats.epoch);
    }
    return epochs;
}

std::vector<int> numbers(int from, int to)
{
    std::vector<int> list;
    for (int i = from; i <= to; ++i)
        list.push_back(i);
    return list;
}
} // namespace

class EpochHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void itHoldsWhatWasAddedInOrder()
    {
        QVERIFY(EpochHistory().empty() && EpochHistory().begin() == EpochHistory().end());
        for (const int last : {0, 62, 63, 64, 200}) {
            const EpochHistory history = historyUntil(last);
            QCOMPARE(history.size(), static_cast<std::size_t>(last) + 1);
            QCOMPARE(epochsOf(history), numbers(0, last));
            QCOMPARE(history.front().epoch, 0);
            QCOMPARE(history.back().epoch, last);
            QCOMPARE(history[static_cast<std::size_t>(last)].epoch, last);
            const auto found = std::ranges::lower_bound(history, last, {}, &EpochStats::epoch);
            QCOMPARE(std::distance(history.begin(), found), std::ptrdiff_t(last));
        }
    }

    void copiesShareAndGoTheirOwnWays()
    {
        EpochHistory first = historyUntil(70);
        EpochHistory second = first;
        QCOMPARE(&second.back(), &first.back()); // no second copy of the figures
        first.push_back(statsOf(71));
        second.push_back(statsOf(1000));
        EpochHistory third = second;
        third.push_back(statsOf(1001));
        second.push_back(statsOf(2001));
        QCOMPARE(epochsOf(first), numbers(0, 71));
        auto expected = numbers(0, 70);
        expected.push_back(1000);
        auto other = expected;
        expected.push_back(1001);
        other.push_back(2001);
        QCOMPARE(epochsOf(third), expected);
        QCOMPARE(epochsOf(second), other);
        second = first;
        QCOMPARE(epochsOf(second), numbers(0, 71));
        second = second;
        QCOMPARE(epochsOf(second), numbers(0, 71));
        const EpochHistory moved = std::move(second);
        QCOMPARE(epochsOf(moved), numbers(0, 71));
        first.clear();
        QVERIFY(first.empty());
        first.push_back(statsOf(5));
        QCOMPARE(epochsOf(first), std::vector{5});
    }

    void aPartEndsWithAnEpoch()
    {
        const EpochHistory history = historyUntil(130);
        for (const int last : {0, 63, 64, 127, 128, 130})
            QCOMPARE(epochsOf(history.upTo(last)), numbers(0, last));
        QVERIFY(history.upTo(-1).empty());
        QCOMPARE(history.upTo(500).size(), history.size());
        EpochHistory part = history.upTo(10);
        part.push_back(statsOf(700));
        QCOMPARE(history[11].epoch, 11);
        QCOMPARE(part.back().epoch, 700);
        const EpochHistory gaps(std::vector{statsOf(0), statsOf(5), statsOf(10)});
        QCOMPARE(epochsOf(gaps.upTo(7)), (std::vector{0, 5}));
    }

    /// Also a test for the thread sanitizer.
    void aCopyIsReadWhileTheOriginalGrows()
    {
        EpochHistory history = historyUntil(40);
        const EpochHistory copy = history;
        std::jthread writer([&history] {
            for (int epoch = 41; epoch < 400; ++epoch)
                history.push_back(statsOf(epoch));
        });
        for (int i = 0; i < 50; ++i)
            QCOMPARE(epochsOf(copy), numbers(0, 40));
        writer.join();
        QCOMPARE(epochsOf(history), numbers(0, 399));
    }
};

LODESTONE_TEST(EpochHistoryTest)

} // namespace lodestone::epochHistoryTest

#include "EpochHistoryTest.moc"
