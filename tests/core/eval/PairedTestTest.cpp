// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eval/PairedTest.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>
#include <vector>

namespace lodestone::pairedTestTest {

namespace {
std::vector<ValuePair> paired(const std::vector<double>& first, const std::vector<double>& second)
{
    std::vector<ValuePair> pairs;
    for (std::size_t i = 0; i < first.size(); ++i)
        pairs.push_back({first[i], second[i]});
    return pairs;
}

std::vector<double> noise(std::size_t count, std::uint64_t seed, double mean = 0)
{
    RandomStream random(seed, Purpose::Quality);
    std::vector<double> values(count);
    for (double& value : values)
        value = mean + random.gaussian();
    return values;
}
} // namespace

class PairedTestTest : public QObject {
    Q_OBJECT

private slots:
    /// All 2^n signs of n differences: with n equal ones only two of them are as extreme as the observed one.
    void thePValueIsThatOfAllSigns()
    {
        const PairedTest test = pairedTest(std::vector<ValuePair>(6, {0, 1}), 1, 100'000);
        QVERIFY2(std::abs(test.pValue - 2.0 / 64) < 0.002, qPrintable(QString::number(test.pValue)));
        QCOMPARE(test.meanDifference, 1.0);
        QCOMPARE(test.low, 1.0);
        QCOMPARE(test.high, 1.0);
        QCOMPARE(test.numPairs, 6U);
    }

    /// Where there is no difference, p is uniform: 5 % of the tests find one at the level of 5 %.
    void chanceIsFoundSignificantAsOftenAsTheLevelSays()
    {
        constexpr int numTests = 1000;
        int significant = 0, covered = 0;
        for (int i = 0; i < numTests; ++i) {
            const PairedTest test = pairedTest(
                paired(noise(60, 2 * std::uint64_t(i) + 1), noise(60, 2 * std::uint64_t(i) + 2)), std::uint64_t(i), 400);
            significant += test.pValue <= 0.05;
            covered += test.low <= 0 && test.high >= 0;
        }
        // Four standard deviations of a binomial around 50; bootstrap intervals of 60 values are a little short.
        QVERIFY2(significant > 22 && significant < 78, qPrintable(QString::number(significant)));
        QVERIFY2(covered > 900 && covered < 980, qPrintable(QString::number(covered)));
    }

    void aClearDifferenceIsFound()
    {
        const PairedTest test = pairedTest(paired(noise(500, 1), noise(500, 2, 0.5)));
        QCOMPARE(test.pValue, 1.0 / 10'001);
        QVERIFY(test.low > 0.3 && test.low < test.meanDifference && test.meanDifference < test.high && test.high < 0.7);
        const PairedTest turned = pairedTest(paired(noise(500, 2, 0.5), noise(500, 1)));
        QCOMPARE(turned.meanDifference, -test.meanDifference);
        QCOMPARE(turned.pValue, test.pValue);
    }

    void equalRunsDoNotDiffer()
    {
        const std::vector<double> values = noise(50, 3);
        QCOMPARE(pairedTest(paired(values, values)).pValue, 1.0);
        QCOMPARE(pairedTest(std::vector<ValuePair>()).pValue, 1.0);
    }

    void theSameOnAnyNumberOfThreads()
    {
        const std::vector<ValuePair> pairs = paired(noise(300, 4), noise(300, 5, 0.1));
        std::vector<double> values;
        for (const int threads : {1, 2, 4}) {
            ThreadPool pool(threads);
            PairedTest test;
            pool.run([&] { test = pairedTest(pairs, 7); });
            values.insert(values.end(), {test.pValue, test.low, test.high});
        }
        for (std::size_t i = 3; i < values.size(); ++i)
            QCOMPARE(values[i], values[i - 3]);
    }

    void onlyUsersOfBothRunsCount()
    {
        const UserValues first{{UserIndex{0}, UserIndex{2}, UserIndex{3}, UserIndex{7}}, {9, 1, 9, 3}, {1, 1, 1, 3}};
        const UserValues second{{UserIndex{1}, UserIndex{2}, UserIndex{7}, UserIndex{9}}, {8, 2, 6, 8}, {1, 1, 3, 1}};
        const auto test = pairedTest(first, second);
        QVERIFY(test);
        QCOMPARE(test->numPairs, 2U);
        QCOMPARE(test->meanDifference, (1 * 1.0 + 3 * 3.0) / 4); // three evaluations are behind user 7
        QVERIFY(!pairedTest(first, UserValues{{UserIndex{1}}, {1}, {1}}));
    }

    void runsAreAveragedUserByUser()
    {
        const std::vector<UserValues> runs{{{UserIndex{1}, UserIndex{4}}, {1, 2}, {1, 1}},
                                           {{UserIndex{0}, UserIndex{4}}, {5, 4}, {1, 1}}};
        const UserValues mean = meanOverRuns(runs);
        QVERIFY((mean.users == std::vector{UserIndex{0}, UserIndex{1}, UserIndex{4}}));
        QCOMPARE(mean.values, (std::vector<double>{5, 1, 3}));
        QCOMPARE(mean.weights, (std::vector<double>{1, 1, 2}));
    }
};

LODESTONE_TEST(PairedTestTest)

} // namespace lodestone::pairedTestTest

#include "PairedTestTest.moc"
