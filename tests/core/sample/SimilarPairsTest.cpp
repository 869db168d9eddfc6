// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SimilarPairs.h"
#include "core/data/SampleData.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <map>
#include <set>

namespace lodestone::similarPairsTest {

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

/// S(x) by comparing all pairs.
std::vector<std::set<std::uint32_t>> slowSets(const PositiveLists& lists, EntityKind kind, double theta)
{
    const EntityLists side(lists, kind);
    std::vector<std::set<std::uint32_t>> sets(side.size());
    for (std::uint32_t x = 0; x < side.size(); ++x) {
        const std::set<std::uint32_t> own(side.of(x).begin(), side.of(x).end());
        for (std::uint32_t y = 0; y < side.size(); ++y) {
            std::set<std::uint32_t> united = own;
            std::size_t common = 0;
            for (const std::uint32_t value : side.of(y)) {
                common += own.contains(value);
                united.insert(value);
            }
            if (x != y && static_cast<double>(common) > theta * static_cast<double>(united.size()))
                sets[x].insert(y);
        }
    }
    return sets;
}
} // namespace

/// mml.md 4, Eq. 10.
class SimilarPairsTest : public QObject {
    Q_OBJECT

private slots:
    void bothMethodsKnowTheSameSets_data()
    {
        QTest::addColumn<double>("theta");
        QTest::addColumn<bool>("users");
        for (const double theta : {0.0, 0.1, 0.2, 0.3, 0.5, 1.0})
            for (const bool users : {true, false})
                QTest::addRow("theta %g, %s", theta, users ? "users" : "items") << theta << users;
    }

    void bothMethodsKnowTheSameSets()
    {
        QFETCH(double, theta);
        QFETCH(bool, users);
        const auto kind = users ? EntityKind::User : EntityKind::Item;
        const TrainingSetPtr set = generated(150, 60, 500);
        const auto wanted = slowSets(set->positives, kind, theta);
        const SimilarPairs stored(set->positives, kind, theta), drawn(set->positives, kind, theta, {}, 0);
        QVERIFY(stored.method() == SimilarPairs::Method::Stored);
        QVERIFY(drawn.method() == SimilarPairs::Method::Drawn);
        for (std::uint32_t x = 0; x < wanted.size(); ++x) {
            QVERIFY(std::ranges::equal(stored.of(x), wanted[x]));
            QCOMPARE(stored.has(x), !wanted[x].empty());
            QCOMPARE(drawn.has(x), !wanted[x].empty());
            for (std::uint32_t y = 0; y < wanted.size(); ++y) {
                if (x == y)
                    continue;
                QCOMPARE(stored.contains(x, y), wanted[x].contains(y));
                QCOMPARE(drawn.contains(x, y), wanted[x].contains(y));
            }
        }
        QCOMPARE(stored.numWithout(), drawn.numWithout());
    }

    /// For every entity, chi square of the drawn members against the uniform distribution over S(x).
    void everyMemberIsDrawnEquallyOften_data() { bothMethodsKnowTheSameSets_data(); }
    void everyMemberIsDrawnEquallyOften()
    {
        QFETCH(double, theta);
        QFETCH(bool, users);
        const auto kind = users ? EntityKind::User : EntityKind::Item;
        const TrainingSetPtr set = generated(60, 30, 170);
        const auto wanted = slowSets(set->positives, kind, theta);
        const SimilarPairs drawn(set->positives, kind, theta, {}, 0);
        for (std::uint32_t x = 0; x < wanted.size(); ++x) {
            if (wanted[x].empty())
                continue;
            std::map<std::uint32_t, int> counts;
            RandomStream random(1, Purpose::LatentPairs, x);
            constexpr int perMember = 200;
            const auto draws = static_cast<int>(perMember * wanted[x].size());
            for (int i = 0; i < draws; ++i)
                ++counts[drawn.draw(x, random)];
            double chiSquare = 0;
            for (const std::uint32_t member : wanted[x])
                chiSquare += (counts[member] - perMember) * (counts[member] - perMember) / double(perMember);
            QCOMPARE(counts.size(), wanted[x].size());
            // Mean d, variance 2 d with d degrees of freedom; six standard deviations and a constant for small d.
            const double freedom = static_cast<double>(wanted[x].size() - 1);
            QVERIFY2(chiSquare < freedom + 6 * std::sqrt(2 * freedom) + 12, qPrintable(QString::number(chiSquare)));
        }
    }
};

LODESTONE_TEST(SimilarPairsTest)

} // namespace lodestone::similarPairsTest

#include "SimilarPairsTest.moc"
