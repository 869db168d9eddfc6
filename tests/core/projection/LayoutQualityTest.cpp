// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/LayoutQuality.h"

#include "MadeUpPoints.h"
#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <limits>
#include <numeric>

namespace lodestone::layoutQualityTest {
using namespace lodestone::test;

namespace {
/// rank(i, j): 1 for the nearest other row.
Eigen::MatrixXi slowRanks(const RowMatrix& rows)
{
    Eigen::MatrixXi ranks(rows.rows(), rows.rows());
    std::vector<int> order(static_cast<std::size_t>(rows.rows()));
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            if (a == i || b == i)
                return a == i && b != i;
            return (rows.row(a) - rows.row(i)).squaredNorm() < (rows.row(b) - rows.row(i)).squaredNorm();
        });
        for (std::size_t rank = 0; rank < order.size(); ++rank)
            ranks(i, order[rank]) = static_cast<int>(rank);
    }
    return ranks;
}

/// Venna and Kaski's formula; swapped arguments give the continuity.
double slowTrustworthiness(const RowMatrix& rows, const RowMatrix& layout, int k)
{
    const Eigen::MatrixXi truth = slowRanks(rows), picture = slowRanks(layout);
    const auto n = static_cast<double>(rows.rows());
    double sum = 0;
    for (Eigen::Index i = 0; i < rows.rows(); ++i)
        for (Eigen::Index j = 0; j < rows.rows(); ++j)
            if (j != i && picture(i, j) <= k && truth(i, j) > k)
                sum += truth(i, j) - k;
    return 1 - 2 / (n * k * (2 * n - 3 * k - 1)) * sum;
}
} // namespace

class LayoutQualityTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheDefinition()
    {
        const RowMatrix rows = plantedClusters(150, 6, 4);
        for (const RowMatrix& layout : {RowMatrix(rows.leftCols(2)), gaussianRows(150, 2, 5)})
            for (const int k : {1, 7, 40}) {
                const LayoutQuality quality = layoutQuality(rows, {}, layout, {.numNeighbors = k});
                QVERIFY(std::abs(quality.trustworthiness - slowTrustworthiness(rows, layout, k)) < 1e-12);
                QVERIFY(std::abs(quality.continuity - slowTrustworthiness(layout, rows, k)) < 1e-12);
                const Eigen::MatrixXi truth = slowRanks(rows), picture = slowRanks(layout);
                const auto kept = ((truth.array() <= k) && (picture.array() <= k)).count() - rows.rows();
                QVERIFY(std::abs(quality.preserved - static_cast<double>(kept) / (150.0 * k)) < 1e-12);
                QCOMPARE(quality.numMeasured, 150);
                QCOMPARE(quality.numPoints, 150);
            }
    }

    void theSameNeighborsArePerfect()
    {
        const RowMatrix rows = gaussianRows(100, 2);
        const Eigen::MatrixXf turned = Eigen::Matrix2f{{0, 1}, {-1, 0}};
        const LayoutQuality quality = layoutQuality(rows, {}, 3 * rows * turned, {});
        QCOMPARE(quality.trustworthiness, 1.0);
        QCOMPARE(quality.continuity, 1.0);
        QCOMPARE(quality.preserved, 1.0);
        // In the metric that drew them, too.
        const Eigen::MatrixXf factor = Eigen::Vector2f(1, 20).asDiagonal();
        QVERIFY(layoutQuality(rows, factor, rows, {}).preserved < 0.9);
        QCOMPARE(layoutQuality(rows, factor, rows * factor, {}).preserved, 1.0);
    }

    void pointsInOnePlaceRankByIndex()
    {
        RowMatrix rows = RowMatrix::Zero(60, 2);
        rows.topRows(20) = gaussianRows(20, 2);
        const RowMatrix layout = gaussianRows(60, 2, 3);
        const LayoutQuality quality = layoutQuality(rows, {}, layout, {.numNeighbors = 5});
        QVERIFY(std::abs(quality.trustworthiness - slowTrustworthiness(rows, layout, 5)) < 1e-12);
        QVERIFY(std::abs(quality.continuity - slowTrustworthiness(layout, rows, 5)) < 1e-12);
    }

    void aSampleIsCloseAndSaysSo()
    {
        const RowMatrix rows = plantedClusters(2000, 6, 5), layout = rows.leftCols(2);
        const LayoutQuality all = layoutQuality(rows, {}, layout, {});
        const LayoutQuality sample = layoutQuality(rows, {}, layout, {.maxPoints = 500});
        QCOMPARE(all.numMeasured, 2000);
        QCOMPARE(sample.numMeasured, 500);
        QCOMPARE(sample.numPoints, 2000);
        QVERIFY(sample.trustworthiness != all.trustworthiness);
        QVERIFY(std::abs(sample.trustworthiness - all.trustworthiness) < 0.01);
        QVERIFY(std::abs(sample.continuity - all.continuity) < 0.01);
        QVERIFY(std::abs(sample.preserved - all.preserved) < 0.02);
        QCOMPARE(layoutQuality(rows, {}, layout, {.maxPoints = 500}).trustworthiness, sample.trustworthiness);
        QVERIFY(layoutQuality(rows, {}, layout, {.maxPoints = 500, .seed = 2}).trustworthiness != sample.trustworthiness);
    }

    void theSameFiguresOnAnyNumberOfThreads()
    {
        const RowMatrix rows = plantedClusters(600, 6, 5), layout = rows.leftCols(2);
        LayoutQuality expected;
        for (const int threads : {1, 2, 4}) {
            LayoutQuality quality;
            ThreadPool(threads).run([&] { quality = layoutQuality(rows, {}, layout, {}); });
            if (threads == 1)
                expected = quality;
            QCOMPARE(quality.trustworthiness, expected.trustworthiness);
            QCOMPARE(quality.continuity, expected.continuity);
        }
    }

    void badInputIsAnError()
    {
        const RowMatrix rows = gaussianRows(30, 3);
        RowMatrix layout = rows.leftCols(2);
        QVERIFY_EXCEPTION_THROWN(layoutQuality(rows, {}, layout, {.numNeighbors = 15}), Error);
        QCOMPARE(layoutQuality(rows, {}, layout, {.numNeighbors = 14}).numMeasured, 30);
        layout(3, 1) = std::numeric_limits<float>::quiet_NaN();
        QVERIFY_EXCEPTION_THROWN(layoutQuality(rows, {}, layout, {.numNeighbors = 5}), Error);
    }

    void aStopLeavesItUnmeasured()
    {
        std::stop_source stop;
        stop.request_stop();
        const RowMatrix rows = gaussianRows(100, 2);
        QCOMPARE(layoutQuality(rows, {}, rows, {}, stop.get_token()).numMeasured, 0);
    }
};

LODESTONE_TEST(LayoutQualityTest)

} // namespace lodestone::layoutQualityTest

#include "LayoutQualityTest.moc"
