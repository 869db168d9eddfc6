// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Interactions.h"

#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <map>

namespace lodestone::interactionsTest {

namespace {
using Pairs = std::map<std::pair<std::size_t, std::size_t>, std::pair<float, std::int64_t>>;

Pairs randomPairs(std::size_t numUsers, std::size_t numItems, std::size_t draws)
{
    Pairs pairs;
    RandomStream random(7, Purpose::Generator);
    for (std::size_t i = 0; i < draws; ++i)
        pairs[{random.below(std::uint32_t(numUsers)), random.below(std::uint32_t(numItems))}] = {
            float(random.below(5) + 1), std::int64_t(random.below(1000))};
    return pairs;
}

std::vector<Rating> shuffled(const Pairs& pairs)
{
    std::vector<Rating> ratings;
    for (const auto& [key, value] : pairs)
        ratings.push_back({UserIndex(key.first), ItemIndex(key.second), value.first, value.second});
    RandomStream random(8, Purpose::Generator);
    shuffle(ratings, random);
    return ratings;
}
} // namespace

class InteractionsTest : public QObject {
    Q_OBJECT

private slots:
    void noRatingsMakeEmptyRows()
    {
        const Interactions none;
        QCOMPARE(none.numUsers(), std::size_t(0));
        QCOMPARE(none.size(), std::size_t(0));
        const Interactions rows(2, 3, {}, false);
        QCOMPARE(rows.numUsers(), std::size_t(2));
        QCOMPARE(rows.numItems(), std::size_t(3));
        QVERIFY(rows.itemsOf(UserIndex(1)).empty());
        QVERIFY(rows.usersOf(ItemIndex(2)).empty());
    }

    void everyRatingIsFoundByUserInItemOrder()
    {
        const Pairs pairs = randomPairs(50, 40, 800);
        const Interactions interactions(50, 40, shuffled(pairs), true);
        QCOMPARE(interactions.size(), pairs.size());
        std::size_t rating = 0;
        for (const auto& [key, value] : pairs) {
            const RatingIndex index{static_cast<std::uint32_t>(rating++)};
            QCOMPARE(at(interactions.user(index)), key.first);
            QCOMPARE(at(interactions.item(index)), key.second);
            QCOMPARE(interactions.value(index), value.first);
            QCOMPARE(interactions.time(index), value.second);
            const std::size_t place = at(index) - at(interactions.firstOf(UserIndex(key.first)));
            QCOMPARE(at(interactions.itemsOf(UserIndex(key.first))[place]), key.second);
            QCOMPARE(interactions.valuesOf(UserIndex(key.first))[place], value.first);
        }
    }

    void everyRatingIsFoundByItemInUserOrder()
    {
        const Pairs pairs = randomPairs(50, 40, 800);
        const Interactions interactions(50, 40, shuffled(pairs), false);
        std::size_t found = 0;
        for (std::size_t item = 0; item < 40; ++item) {
            const auto users = interactions.usersOf(ItemIndex(item));
            const auto ratings = interactions.ratingsOf(ItemIndex(item));
            QCOMPARE(users.size(), ratings.size());
            QVERIFY(std::is_sorted(users.begin(), users.end()));
            for (std::size_t i = 0; i < users.size(); ++i, ++found) {
                QVERIFY(pairs.contains({at(users[i]), item}));
                QCOMPARE(interactions.user(ratings[i]), users[i]);
                QCOMPARE(at(interactions.item(ratings[i])), item);
            }
        }
        QCOMPARE(found, pairs.size());
    }

    void timesCanBeLeftOut()
    {
        const Interactions with(1, 1, {{UserIndex(0), ItemIndex(0), 4, 99}}, true);
        QVERIFY(with.hasTime());
        const Interactions without(1, 1, {{UserIndex(0), ItemIndex(0), 4, 99}}, false);
        QVERIFY(!without.hasTime());
        QCOMPARE(without.time(RatingIndex(0)), std::int64_t(0));
    }

    void usersWithoutRatingsBetweenOthersAreSkipped()
    {
        const Interactions sparse(5, 2, {{UserIndex(4), ItemIndex(1), 3}, {UserIndex(1), ItemIndex(0), 5}}, false);
        QCOMPARE(sparse.user(RatingIndex(0)), UserIndex(1));
        QCOMPARE(sparse.user(RatingIndex(1)), UserIndex(4));
        QVERIFY(sparse.itemsOf(UserIndex(3)).empty());
    }
};

LODESTONE_TEST(InteractionsTest)

} // namespace lodestone::interactionsTest

#include "InteractionsTest.moc"
