// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <set>
#include <vector>

namespace lodestone::randomStreamTest {

class RandomStreamTest : public QObject {
    Q_OBJECT

private slots:
    void equalKeysGiveEqualNumbers()
    {
        RandomStream first(7, Purpose::Triplets, 1, 2, 3), second(7, Purpose::Triplets, 1, 2, 3);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(first.next(), second.next());
    }

    void everyKeyMakesAnotherStream()
    {
        std::set<std::uint64_t> starts;
        for (const std::uint64_t seed : {1, 2})
            for (const Purpose purpose : {Purpose::Split, Purpose::Triplets})
                for (std::uint64_t a = 0; a < 10; ++a)
                    for (std::uint64_t b = 0; b < 10; ++b)
                        for (std::uint64_t c = 0; c < 10; ++c)
                            starts.insert(RandomStream(seed, purpose, a, b, c).next());
        QCOMPARE(starts.size(), std::size_t(4000));
    }

    void belowIsUniform()
    {
        RandomStream random(1, Purpose::Split);
        std::vector<int> counts(7);
        for (int i = 0; i < 70000; ++i)
            ++counts[random.below(7)];
        double chiSquare = 0;
        for (const int count : counts)
            chiSquare += (count - 10000.0) * (count - 10000.0) / 10000;
        QVERIFY2(chiSquare < 22.5, "99.9 % quantile of chi square with 6 degrees of freedom");
    }

    void gaussianHasMeanZeroAndVarianceOne()
    {
        RandomStream random(1, Purpose::InitialVectors);
        double sum = 0, squares = 0;
        constexpr int n = 100000;
        for (int i = 0; i < n; ++i) {
            const double value = random.gaussian();
            sum += value;
            squares += value * value;
        }
        QVERIFY(std::abs(sum / n) < 0.015);
        QVERIFY(std::abs(squares / n - 1) < 0.02);
    }

    void shuffleKeepsEveryValueOnce()
    {
        std::vector<int> values{1, 2, 3, 4, 5, 6, 7, 8};
        RandomStream random(3, Purpose::Shuffle);
        shuffle(values, random);
        QVERIFY((values != std::vector{1, 2, 3, 4, 5, 6, 7, 8}));
        QCOMPARE(std::set<int>(values.begin(), values.end()).size(), std::size_t(8));
    }
};

LODESTONE_TEST(RandomStreamTest)

} // namespace lodestone::randomStreamTest

#include "RandomStreamTest.moc"
