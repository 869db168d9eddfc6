// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/BarnesHut.h"

#include "MadeUpPoints.h"
#include "core/parallel/ParallelFor.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::barnesHutTest {
using namespace lodestone::test;

namespace {
struct Repulsion {
    RowMatrix forces;
    double normalizer = 0;
};

Repulsion byTree(const RowMatrix& positions, double theta)
{
    Repulsion result;
    result.normalizer = positions.cols() == 2 ? BarnesHut<2>(positions).repulse(theta, result.forces)
                                              : BarnesHut<3>(positions).repulse(theta, result.forces);
    return result;
}

/// Every pair, in double.
Repulsion slow(const RowMatrix& positions)
{
    const Eigen::MatrixXd y = positions.cast<double>();
    Eigen::MatrixXd forces = Eigen::MatrixXd::Zero(y.rows(), y.cols());
    Repulsion result;
    for (Eigen::Index i = 0; i < y.rows(); ++i)
        for (Eigen::Index j = 0; j < y.rows(); ++j)
            if (i != j) {
                const double q = 1 / (1 + (y.row(i) - y.row(j)).squaredNorm());
                result.normalizer += q;
                forces.row(i) += q * q * (y.row(i) - y.row(j));
            }
    result.forces = forces.cast<float>();
    return result;
}

float relativeError(const RowMatrix& forces, const RowMatrix& expected)
{
    return (forces - expected).norm() / expected.norm();
}
} // namespace

class BarnesHutTest : public QObject {
    Q_OBJECT

private slots:
    void forcesAreThoseOfAllPairs_data()
    {
        QTest::addColumn<int>("numPoints");
        QTest::addColumn<int>("numAxes");
        QTest::addColumn<float>("scale");
        for (const int numAxes : {2, 3})
            for (const float scale : {1e-4F, 1.0F, 30.0F})
                for (const int numPoints : {2, 17, 1000})
                    QTest::addRow("%d points, %d axes, scale %g", numPoints, numAxes, static_cast<double>(scale))
                        << numPoints << numAxes << scale;
    }

    void forcesAreThoseOfAllPairs()
    {
        QFETCH(int, numPoints);
        QFETCH(int, numAxes);
        QFETCH(float, scale);
        const RowMatrix positions = scale * plantedClusters(numPoints, numAxes, 4);
        const Repulsion expected = slow(positions), exact = byTree(positions, 0), fast = byTree(positions, 0.5);
        QVERIFY(relativeError(exact.forces, expected.forces) < 1e-5F);
        // A point is counted with itself first, so far points lose digits beside that 1.
        QVERIFY(std::abs(exact.normalizer - expected.normalizer) < 1e-5 * expected.normalizer + 1e-6 * numPoints);
        QVERIFY(relativeError(fast.forces, expected.forces) < 0.01F);
        QVERIFY(std::abs(fast.normalizer - expected.normalizer) < 0.01 * expected.normalizer + 1e-6 * numPoints);
    }

    void aSmallerThetaIsMoreAccurate()
    {
        const RowMatrix positions = 10 * gaussianRows(2000, 2);
        const RowMatrix expected = slow(positions).forces;
        float before = 1;
        for (const double theta : {1.0, 0.5, 0.25}) {
            const float error = relativeError(byTree(positions, theta).forces, expected);
            QVERIFY(error < before);
            before = error;
        }
    }

    void pointsInOnePlaceDoNotRepelEachOther()
    {
        RowMatrix positions = RowMatrix::Constant(500, 2, 0.3F);
        Repulsion same = byTree(positions, 0.5);
        QVERIFY(same.forces.isZero(0));
        QVERIFY(std::abs(same.normalizer - 500.0 * 499) < 1);
        positions.topRows(100) = gaussianRows(100, 2);
        same = byTree(positions, 0.5);
        QVERIFY(relativeError(same.forces, slow(positions).forces) < 0.01F);
        QVERIFY(byTree(RowMatrix::Zero(1, 2), 0.5).forces.isZero(0));
    }

    void theSameBytesOnAnyNumberOfThreads()
    {
        const RowMatrix positions = gaussianRows(5000, 2);
        Repulsion expected;
        for (const int threads : {1, 2, 4}) {
            Repulsion result;
            ThreadPool(threads).run([&] { result = byTree(positions, 0.5); });
            if (threads == 1)
                expected = result;
            QVERIFY(result.forces == expected.forces);
            QCOMPARE(result.normalizer, expected.normalizer);
        }
    }
};

LODESTONE_TEST(BarnesHutTest)

} // namespace lodestone::barnesHutTest

#include "BarnesHutTest.moc"
