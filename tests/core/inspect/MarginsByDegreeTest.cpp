// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/MarginsByDegree.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lodestone::marginsByDegreeTest {

namespace {
struct MadeUp {
    explicit MadeUp(std::size_t count)
    {
        RandomStream random(5, Purpose::Generator);
        for (std::size_t i = 0; i < count; ++i) {
            degrees.push_back(static_cast<std::uint32_t>(std::exp2(9 * random.uniform()) - 1));
            margins.push_back(static_cast<float>(0.04 + 0.3 * random.uniform()));
        }
    }
    std::vector<std::uint32_t> degrees;
    std::vector<float> margins;
};
} // namespace

class MarginsByDegreeTest : public QObject {
    Q_OBJECT

private slots:
    void binsHoldTheQuantilesOfTheirDegrees()
    {
        const MadeUp made(3000);
        const auto found = marginsByDegree(made.margins, made.degrees);
        std::size_t total = 0;
        for (std::size_t bin = 0; bin < found->bins.size(); ++bin) {
            const std::uint32_t least = bin == 0 ? 0 : 1U << (bin - 1), beyond = 1U << bin;
            std::vector<float> values;
            double place = 0;
            for (std::size_t i = 0; i < made.margins.size(); ++i) {
                if (made.degrees[i] < least || made.degrees[i] >= beyond)
                    continue;
                values.push_back(made.margins[i]);
                place += degreeAxis(made.degrees[i]);
            }
            std::sort(values.begin(), values.end());
            const auto& actual = found->bins[bin];
            QCOMPARE(actual.count, values.size());
            QVERIFY(!values.empty());
            QVERIFY(std::abs(actual.place - place / static_cast<double>(values.size())) < 1e-9);
            QVERIFY(actual.place >= static_cast<double>(bin) && actual.place < static_cast<double>(bin + 1));
            for (std::size_t q = 0; q < MarginsByDegree::shares.size(); ++q)
                QCOMPARE(actual.quantiles[q],
                         values[std::size_t(std::llround(MarginsByDegree::shares[q] * double(values.size() - 1)))]);
            total += values.size();
        }
        QCOMPARE(total, made.margins.size());
        QCOMPARE(found->all.count, total);
        QCOMPARE(found->all.quantiles.back(), *std::max_element(made.margins.begin(), made.margins.end()));
        QCOMPARE(found->top, 0.5);
    }

    void cellsCountWhatLiesInThem()
    {
        const MadeUp made(2000);
        const auto found = marginsByDegree(made.margins, made.degrees);
        std::vector<std::uint32_t> slow(found->cells.size(), 0);
        const double rowHeight = found->top / double(MarginsByDegree::numRows);
        for (std::size_t row = 0; row < MarginsByDegree::numRows; ++row)
            for (std::size_t column = 0; column < found->numColumns(); ++column)
                for (std::size_t i = 0; i < made.margins.size(); ++i) {
                    const double x = degreeAxis(made.degrees[i]) * MarginsByDegree::columnsPerBin;
                    const double y = double(made.margins[i]) / rowHeight;
                    slow[row * found->numColumns() + column] += x >= double(column) && x < double(column + 1)
                        && y >= double(row) && y < double(row + 1);
                }
        QCOMPARE(found->cells, slow);
        QCOMPARE(std::accumulate(slow.begin(), slow.end(), std::size_t(0)), made.margins.size());
    }

    void equalMarginsNoEntitiesAndNumbersThatAreNone()
    {
        const std::vector<std::uint32_t> degrees{0, 1, 7};
        const std::vector<float> equal{1, 1, 1}, zero{0, 0, 0}, bad{0.5F, std::numeric_limits<float>::quiet_NaN(), 0.25F};
        QCOMPARE(marginsByDegree(equal, degrees)->top, 1.0);
        QCOMPARE(marginsByDegree(zero, degrees)->top, 1.0);
        const auto found = marginsByDegree(bad, degrees);
        QCOMPARE(found->all.count, std::size_t(2));
        QCOMPARE(found->bins.size(), std::size_t(4));
        QCOMPARE(found->bins[1].count, std::size_t(0));
        QVERIFY(!found->cellOf(1, bad[1]));
        QCOMPARE(marginsByDegree({}, {})->all.count, std::size_t(0));
    }

    void aStopIsHeard()
    {
        const MadeUp made(10);
        std::stop_source source;
        source.request_stop();
        QVERIFY(!marginsByDegree(made.margins, made.degrees, source.get_token()));
    }
};

LODESTONE_TEST(MarginsByDegreeTest)

} // namespace lodestone::marginsByDegreeTest

#include "MarginsByDegreeTest.moc"
