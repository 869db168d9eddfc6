// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/SimilarEntities.h"
#include "core/data/SampleData.h"
#include "core/sample/SimilarPairs.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace lodestone::similarEntitiesTest {

namespace {
TrainingSetPtr smallSet()
{
    GeneratorOptions options;
    options.numUsers = 90;
    options.numItems = 60;
    options.numRatings = 1400;
    const DatasetPtr data = generateDataset(options);
    return makeTrainingSet(data, makeSplit(*data, {}));
}

double jaccard(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    std::set<std::uint32_t> both, either(a.begin(), a.end());
    for (const std::uint32_t value : b)
        if (!either.insert(value).second)
            both.insert(value);
    return either.empty() ? 0 : static_cast<double>(both.size()) / static_cast<double>(either.size());
}
} // namespace

class SimilarEntitiesTest : public QObject {
    Q_OBJECT

private slots:
    void allOverlapsAreThoseOfTheSets()
    {
        const TrainingSetPtr set = smallSet();
        for (const EntityKind kind : {EntityKind::User, EntityKind::Item}) {
            const EntityLists lists(set->positives, kind);
            for (std::uint32_t entity = 0; entity < lists.size(); entity += 7) {
                const auto found = similarEntities(lists, entity, 0.2);
                std::size_t expected = 0;
                for (std::uint32_t other = 0; other < lists.size(); ++other)
                    expected += other != entity && jaccard(lists.of(entity), lists.of(other)) > 0.2;
                QCOMPARE(found.size(), expected);
                for (std::size_t i = 0; i < found.size(); ++i) {
                    QCOMPARE(found[i].overlap, jaccard(lists.of(entity), lists.of(found[i].entity)));
                    QVERIFY(i == 0 || found[i - 1].overlap >= found[i].overlap);
                }
            }
        }
    }

    void theyAreThoseThatTrainingDrawsFrom()
    {
        const TrainingSetPtr set = smallSet();
        const EntityLists lists(set->positives, EntityKind::User);
        const SimilarPairs pairs(set->positives, EntityKind::User, 0.3);
        std::size_t total = 0;
        for (std::uint32_t user = 0; user < lists.size(); ++user) {
            std::vector<std::uint32_t> found;
            for (const SimilarEntity& similar : similarEntities(lists, user, 0.3))
                found.push_back(similar.entity);
            std::sort(found.begin(), found.end());
            QVERIFY(std::ranges::equal(found, pairs.of(user)));
            total += found.size();
        }
        QVERIFY(total > 0);
    }
};

LODESTONE_TEST(SimilarEntitiesTest)

} // namespace lodestone::similarEntitiesTest

#include "SimilarEntitiesTest.moc"
