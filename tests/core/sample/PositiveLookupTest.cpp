// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/PositiveLookup.h"
#include "core/data/SampleData.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>

namespace lodestone::positiveLookupTest {

class PositiveLookupTest : public QObject {
    Q_OBJECT

private slots:
    void everyPairIsAnsweredAsTheListsDo_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("ratings");
        QTest::addRow("one bit a pair") << 120 << 80 << 2'000;
        QTest::addRow("shared bits") << 6'000 << 2'000 << 30'000;
        QTest::addRow("shared bits, many set") << 4'000 << 2'500 << 1'500'000;
    }

    void everyPairIsAnsweredAsTheListsDo()
    {
        QFETCH(const int, users);
        QFETCH(const int, items);
        QFETCH(const int, ratings);
        GeneratorOptions options;
        options.numUsers = static_cast<std::size_t>(users);
        options.numItems = static_cast<std::size_t>(items);
        options.numRatings = static_cast<std::size_t>(ratings);
        const DatasetPtr data = generateDataset(options);
        const TrainingSetPtr set = makeTrainingSet(data, makeSplit(*data, {}));
        const PositiveLookup lookup(set->positives);
        std::size_t found = 0, wrong = 0;
        for (std::uint32_t user = 0; user < options.numUsers; ++user) {
            const auto list = set->positives.itemsOf(UserIndex{user});
            auto next = list.begin();
            for (std::uint32_t item = 0; item < options.numItems; ++item) {
                const bool positive = next != list.end() && *next == ItemIndex{item};
                next += positive;
                wrong += lookup.contains(UserIndex{user}, ItemIndex{item}) != positive;
                found += positive;
            }
        }
        QCOMPARE(wrong, 0U);
        QCOMPARE(found, set->positives.size());
    }
};

LODESTONE_TEST(PositiveLookupTest)

} // namespace lodestone::positiveLookupTest

#include "PositiveLookupTest.moc"
