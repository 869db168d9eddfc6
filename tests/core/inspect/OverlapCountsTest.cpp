// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/OverlapCounts.h"
#include "core/data/SampleData.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/SimilarPairs.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>
#include <set>

namespace lodestone::overlapCountsTest {

namespace {
TrainingSetPtr generated(std::size_t users, std::size_t items, std::size_t ratings)
{
    GeneratorOptions options;
    options.numUsers = users;
    options.numItems = items;
    options.numRatings = ratings;
    const DatasetPtr data = generateDataset(options);
    return makeTrainingSet(data, makeSplit(*data, {}));
}

std::size_t numShared(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    const std::set<std::uint32_t> own(a.begin(), a.end());
    return static_cast<std::size_t>(std::count_if(b.begin(), b.end(), [&](auto x) { return own.contains(x); }));
}
} // namespace

class OverlapCountsTest : public QObject {
    Q_OBJECT

private slots:
    void everyThresholdCountsThePairsAboveIt_data()
    {
        QTest::addColumn<bool>("users");
        QTest::newRow("users") << true;
        QTest::newRow("items") << false;
    }

    /// Against a comparison of all pairs.
    void everyThresholdCountsThePairsAboveIt()
    {
        QFETCH(bool, users);
        const TrainingSetPtr set = generated(120, 50, 1500);
        const EntityLists lists(set->positives, users ? EntityKind::User : EntityKind::Item);
        const auto counts = countOverlaps(lists, 1);
        QVERIFY(!counts->isSampled());
        QCOMPARE(counts->numEntities, lists.size());
        for (int step = 0; step <= OverlapCounts::numSteps; ++step) {
            std::size_t pairs = 0;
            std::set<std::uint32_t> covered;
            for (std::uint32_t x = 0; x < lists.size(); ++x)
                for (std::uint32_t y = x + 1; y < lists.size(); ++y) {
                    const std::size_t common = numShared(lists.of(x), lists.of(y));
                    const std::size_t either = lists.of(x).size() + lists.of(y).size() - common;
                    if (!(static_cast<double>(common) > step / 100.0 * static_cast<double>(either)))
                        continue;
                    ++pairs;
                    covered.insert({x, y});
                }
            QCOMPARE(counts->numPairs(step), static_cast<double>(pairs));
            QCOMPARE(counts->numCovered(step), static_cast<double>(covered.size()));
        }
    }

    void trainingFindsTheSamePairs()
    {
        const TrainingSetPtr set = generated(150, 60, 500);
        for (const EntityKind kind : {EntityKind::User, EntityKind::Item}) {
            const auto counts = countOverlaps(EntityLists(set->positives, kind), 1);
            for (const auto& [text, step] : {std::pair("0", 0), {"0.07", 7}, {"0.1", 10}, {"0.2", 20}, {"0.29", 29},
                                             {"0.3", 30}, {"0.5", 50}, {"0.58", 58}, {"1", 100}}) {
                const SimilarPairs pairs(set->positives, kind, QByteArray(text).toDouble());
                QCOMPARE(counts->numPairs(step), static_cast<double>(*pairs.numPairs()));
                QCOMPARE(counts->numCovered(step), static_cast<double>(counts->numEntities - pairs.numWithout()));
            }
        }
    }

    void stepsAreOpenBelow()
    {
        QCOMPARE(overlapStep(1, 1), 99);
        QCOMPARE(overlapStep(1, 2), 49); // not above 0.5
        QCOMPARE(overlapStep(3, 10), 29);
        QCOMPARE(overlapStep(1, 1000), 0);
        QCOMPARE(overlapStep(1, 3), 33);
    }

    void whereThereIsTooMuchAnEvenSampleIsCounted()
    {
        const TrainingSetPtr set = generated(2000, 100, 20000);
        const EntityLists lists(set->positives, EntityKind::User);
        const auto all = countOverlaps(lists, 1);
        std::uint64_t needed = 0;
        for (std::uint32_t item = 0; item < lists.numOthers(); ++item)
            needed += lists.with(item).size() * lists.with(item).size();
        const auto part = countOverlaps(lists, 1, {}, needed / 4);
        QVERIFY(part->isSampled());
        QVERIFY(part->numCounted >= 499 && part->numCounted <= 500);
        QVERIFY(countOverlaps(lists, 2, {}, needed / 4)->partners != part->partners);
        for (const int step : {0, 5, 10, 20}) {
            // 500 users: six standard deviations of a mean whose spread is about its size are below 0.27.
            QVERIFY2(std::abs(part->numPairs(step) / all->numPairs(step) - 1) < 0.27, qPrintable(QString::number(step)));
            QVERIFY(std::abs(part->numCovered(step) - all->numCovered(step)) < 6 * 2000 * 0.5 / std::sqrt(500.0));
        }
        QCOMPARE(countOverlaps(lists, 1, {}, 1)->numCounted, std::size_t(1));
    }

    void theNumberOfThreadsChangesNothing()
    {
        const TrainingSetPtr set = generated(2000, 100, 8000);
        const EntityLists lists(set->positives, EntityKind::User);
        std::vector<OverlapCounts> found;
        for (const int threads : {1, 3})
            ThreadPool(threads).run([&] { found.push_back(*countOverlaps(lists, 1)); });
        QCOMPARE(found[0].partners, found[1].partners);
        QCOMPARE(found[0].largest, found[1].largest);
    }

    void aStopIsHeard()
    {
        const TrainingSetPtr set = generated(50, 30, 200);
        std::stop_source source;
        source.request_stop();
        QVERIFY(!countOverlaps(EntityLists(set->positives, EntityKind::User), 1, source.get_token()));
    }
};

LODESTONE_TEST(OverlapCountsTest)

} // namespace lodestone::overlapCountsTest

#include "OverlapCountsTest.moc"
