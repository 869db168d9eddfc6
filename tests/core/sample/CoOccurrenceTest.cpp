// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/CoOccurrence.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"
#include "tests/core/model/SmallSets.h"

#include <QTest>

#include <map>

namespace lodestone::coOccurrenceTest {

/// baselines.md 3.4.
class CoOccurrenceTest : public QObject {
    Q_OBJECT

private slots:
    void countsAreThoseOfTheOverlaps_data()
    {
        QTest::addColumn<bool>("users");
        QTest::addColumn<int>("least");
        QTest::newRow("users") << true << 2;
        QTest::newRow("items") << false << 1;
    }
    void countsAreThoseOfTheOverlaps()
    {
        QFETCH(bool, users);
        QFETCH(int, least);
        const TrainingSetPtr set = smallSet();
        const EntityLists lists(set->positives, users ? EntityKind::User : EntityKind::Item);
        std::vector<CoOccurrence> expected;
        for (std::uint32_t a = 0; a < lists.size(); ++a)
            for (std::uint32_t b = a + 1; b < lists.size(); ++b)
                if (const auto common = lists.overlap(a, b); common >= static_cast<std::size_t>(least))
                    expected.push_back({a, b, static_cast<std::uint32_t>(common)});
        QVERIFY(!expected.empty());
        for (const int threads : {1, 3})
            ThreadPool(threads).run(
                [&] { QVERIFY(coOccurrences(lists, static_cast<std::uint32_t>(least), 1000) == expected); });
        QVERIFY(mostCoOccurrences(lists, 1000) >= expected.size());
    }

    void ofEachEntityTheHighestCountsAreKept()
    {
        const TrainingSetPtr set = smallSet();
        const EntityLists lists(set->positives, EntityKind::Item);
        const auto all = coOccurrences(lists, 1, 1000), kept = coOccurrences(lists, 1, 3);
        QVERIFY(kept.size() < all.size() && kept.size() <= mostCoOccurrences(lists, 3));
        std::map<std::uint32_t, std::uint32_t> highest;
        for (const CoOccurrence& pair : all)
            for (const std::uint32_t entity : {pair.first, pair.second})
                highest[entity] = std::max(highest[entity], pair.count);
        for (const auto& [entity, count] : highest)
            QVERIFY(std::ranges::any_of(kept, [&](const CoOccurrence& pair) {
                return (pair.first == entity || pair.second == entity) && pair.count == count;
            }));
        for (const CoOccurrence& pair : kept)
            QVERIFY(std::ranges::find(all, pair) != all.end());
    }
};

LODESTONE_TEST(CoOccurrenceTest)

} // namespace lodestone::coOccurrenceTest

#include "CoOccurrenceTest.moc"
