// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/UserRows.h"

#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>

namespace lodestone::userRowsTest {

namespace {
struct Stopped { };

std::vector<Rating> randomRatings(std::size_t count, std::uint32_t numUsers)
{
    RandomStream random(11, Purpose::Generator);
    std::vector<Rating> ratings(count);
    std::int64_t time = 0;
    for (Rating& rating : ratings)
        rating = {UserIndex(random.below(numUsers)), ItemIndex(random.below(50)), float(random.below(10)), ++time};
    return ratings;
}

/// Some as blocks, some one by one.
RatingLog logOf(const std::vector<Rating>& ratings)
{
    RatingLog log;
    RatingColumns block;
    for (std::size_t i = 0; i < ratings.size(); ++i)
        if (i % 5000 < 2000) {
            block.add(ratings[i]);
        } else {
            log.add(std::exchange(block, {}));
            log.add(ratings[i]);
        }
    log.add(std::move(block));
    return log;
}

void compare(const UserRows& rows, const std::vector<Rating>& expected)
{
    QCOMPARE(rows.size(), expected.size());
    for (std::size_t user = 0; user < rows.numUsers(); ++user)
        for (std::size_t i = rows.offsets[user]; i < rows.offsets[user + 1]; ++i) {
            QCOMPARE(at(expected[i].user), user);
            QCOMPARE(rows.items[i], expected[i].item);
            QCOMPARE(rows.values[i], expected[i].value);
            if (!rows.times.empty())
                QCOMPARE(rows.times[i], expected[i].time);
        }
}
} // namespace

class UserRowsTest : public QObject {
    Q_OBJECT

private slots:
    void ratingsOfAUserKeepTheirOrder_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 2, 4})
            QTest::addRow("%d threads", threads) << threads;
    }

    void ratingsOfAUserKeepTheirOrder()
    {
        QFETCH(int, threads);
        std::vector<Rating> ratings = randomRatings(100'000, 300);
        ThreadPool pool(threads);
        UserRows rows;
        pool.run([&] { rows = rowsOfLog(301, logOf(ratings), true); });
        std::stable_sort(ratings.begin(), ratings.end(), [](const auto& a, const auto& b) { return a.user < b.user; });
        compare(rows, ratings);
        pool.run([&] { sortRows(rows); });
        std::stable_sort(ratings.begin(), ratings.end(),
                         [](const auto& a, const auto& b) { return std::pair(a.user, a.item) < std::pair(b.user, b.item); });
        compare(rows, ratings);
    }

    void timesAreZeroWhereABlockHasNone()
    {
        RatingLog log;
        log.add({UserIndex(0), ItemIndex(0), 1});
        log.add({UserIndex(0), ItemIndex(1), 1});
        log.add({UserIndex(0), ItemIndex(2), 1, 7});
        RatingColumns block;
        block.add({UserIndex(0), ItemIndex(3), 1});
        log.add(std::move(block));
        QCOMPARE(rowsOfLog(1, log, true).times, (std::vector<std::int64_t>{0, 0, 7, 0}));
        QVERIFY(rowsOfLog(1, log, false).times.empty());
    }

    void aRowOfAnyLengthIsSorted()
    {
        const std::size_t count = 3 * ratingsPerStep + 12'345;
        RandomStream random(12, Purpose::Generator);
        UserRows rows{{0, 1, std::uint32_t(count)}, std::vector<ItemIndex>(count), std::vector<float>(count), {}};
        for (std::size_t i = 0; i < count; ++i) {
            rows.items[i] = ItemIndex(random.below(1'000'000));
            rows.values[i] = float(i);
        }
        std::vector<std::pair<ItemIndex, float>> expected(count);
        for (std::size_t i = 0; i < count; ++i)
            expected[i] = {rows.items[i], rows.values[i]};
        std::sort(expected.begin() + 1, expected.end());
        sortRows(rows);
        for (std::size_t i = 0; i < count; ++i)
            if (std::pair(rows.items[i], rows.values[i]) != expected[i])
                QFAIL("not sorted");
    }

    void everyStepIsToldAndCanStopTheWork()
    {
        const std::size_t count = 4 * ratingsPerStep;
        UserRows rows{{0, std::uint32_t(count)}, std::vector<ItemIndex>(count), std::vector<float>(count), {}};
        for (std::size_t i = 0; i < count; ++i)
            rows.items[i] = ItemIndex(count - i);
        std::vector<double> parts;
        UserRows sorted = rows;
        sortRows(sorted, [&](double part) { parts.push_back(part); });
        QVERIFY(parts.size() > 4);
        QVERIFY(std::is_sorted(parts.begin(), parts.end()));
        QCOMPARE(parts.back(), 1.0);
        int numCalls = 0;
        const auto stop = [&](double) {
            if (++numCalls == 2)
                throw Stopped{};
        };
        QVERIFY_EXCEPTION_THROWN(sortRows(rows, stop), Stopped);
        QCOMPARE(numCalls, 2);
    }
};

LODESTONE_TEST(UserRowsTest)

} // namespace lodestone::userRowsTest

#include "UserRowsTest.moc"
