// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/UnitBall.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <Eigen/LU>

#include <algorithm>
#include <limits>

namespace lodestone::unitBallTest {

namespace {

constexpr Eigen::Index dimension = 5;

RowMatrix gaussianRows(Eigen::Index numRows, std::uint64_t seed)
{
    RandomStream random(seed, Purpose::Quality);
    RowMatrix rows(numRows, dimension);
    std::generate_n(rows.data(), rows.size(), [&] { return static_cast<float>(random.gaussian()); });
    return rows;
}

Eigen::MatrixXf someFactor()
{
    return gaussianRows(dimension, 2).leftCols(dimension);
}

/// How far out a projected point is in the ball's image: 1 = on its border.
double lengthIn(const UnitBall& ball, const Eigen::VectorXf& point)
{
    return double((ball.shape.inverse() * (point - ball.center)).norm());
}

} // namespace

class UnitBallTest : public QObject {
    Q_OBJECT

private slots:
    void pointsOfTheBallAreProjectedIntoItAndSomeReachTheBorder_data()
    {
        QTest::addColumn<int>("components");
        QTest::addColumn<bool>("withFactor");
        QTest::newRow("2D") << 2 << false;
        QTest::newRow("2D of a metric") << 2 << true;
        QTest::newRow("3D of a metric") << 3 << true;
    }
    void pointsOfTheBallAreProjectedIntoItAndSomeReachTheBorder()
    {
        QFETCH(int, components);
        QFETCH(bool, withFactor);
        const Eigen::MatrixXf factor = withFactor ? someFactor() : Eigen::MatrixXf();
        const RowMatrix data = (gaussianRows(300, 3).array() + 0.4F).matrix(); // not about 0
        const PcaBasis basis = fitPca(data, factor, components);
        const UnitBall ball = projectUnitBall(factor, basis);
        RowMatrix sphere = gaussianRows(20'000, 4);
        sphere.rowwise().normalize();
        const RowMatrix seen = project(sphere, factor, basis);
        double farthest = 0;
        for (Eigen::Index i = 0; i < seen.rows(); ++i)
            farthest = std::max(farthest, lengthIn(ball, seen.row(i).transpose()));
        QVERIFY2(farthest <= 1.0001 && farthest > 0.99, qPrintable(QString::number(farthest)));
    }

    void theOutlineIsTheBorder()
    {
        for (const int components : {2, 3}) {
            const PcaBasis basis = fitPca(gaussianRows(300, 3), someFactor(), components);
            const UnitBall ball = projectUnitBall(someFactor(), basis);
            const auto curves = outlineOf(ball, 64);
            QCOMPARE(curves.size(), std::size_t(components == 2 ? 1 : 3));
            for (const RowMatrix& curve : curves) {
                QCOMPARE(curve.rows(), Eigen::Index(64));
                QCOMPARE(curve.cols(), Eigen::Index(components));
                for (Eigen::Index i = 0; i < curve.rows(); ++i)
                    QVERIFY(std::abs(lengthIn(ball, curve.row(i).transpose()) - 1) < 1e-3);
                QVERIFY((curve.row(0) + curve.row(32)).isApprox(2 * ball.center.transpose(), 1e-3F)); // closed, opposite
            }
        }
    }

    void axesBeyondTheDimensionAreFlat()
    {
        const PcaBasis basis = fitPca(RowMatrix::Random(9, 1), {}, 2);
        const UnitBall ball = projectUnitBall({}, basis);
        QVERIFY(std::abs(ball.shape(0, 0) - 1) < 1e-6F);
        QCOMPARE(ball.shape(1, 1), 0.0F);
    }

    void theBoundIsCountedOverAllRows()
    {
        RowMatrix rows = gaussianRows(100'000, 5);
        rows.rowwise().normalize();
        for (Eigen::Index i = 0; i < rows.rows(); ++i)
            rows.row(i) *= i % 5 == 0 ? 1.0F : i % 5 == 1 ? 1.01F : 0.7F;
        rows.row(2).setZero();
        rows(3, 1) = std::numeric_limits<float>::quiet_NaN();
        for (const int threads : {1, 2, 4}) {
            ThreadPool(threads).run([&] {
                const BallCounts counts = countAtBound(rows);
                QCOMPARE(counts.atBound, std::size_t(20'000));
                QCOMPARE(counts.outside, std::size_t(20'001));
                QCOMPARE(counts.total, std::size_t(100'000));
            });
        }
    }
};

LODESTONE_TEST(UnitBallTest)

} // namespace lodestone::unitBallTest

#include "UnitBallTest.moc"
