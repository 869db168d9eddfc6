// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/SharedBasis.h"
#include "core/Error.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <Eigen/QR>

#include <limits>

namespace lodestone::sharedBasisTest {

namespace {
const Eigen::MatrixXf identity;

/// Spread out most along the first columns.
RowMatrix someRows(Eigen::Index numRows, Eigen::Index dimension, std::uint64_t seed = 1)
{
    RandomStream random(seed, Purpose::Quality);
    RowMatrix rows(numRows, dimension);
    std::generate_n(rows.data(), rows.size(), [&] { return static_cast<float>(random.gaussian()); });
    for (Eigen::Index c = 0; c < dimension; ++c)
        rows.col(c) *= static_cast<float>(dimension - c);
    return rows;
}

Eigen::MatrixXf someRotation(Eigen::Index dimension)
{
    const Eigen::MatrixXf random = someRows(dimension, dimension, 9);
    return Eigen::HouseholderQR<Eigen::MatrixXf>(random).householderQ();
}

bool isClose(const RowMatrix& a, const RowMatrix& b)
{
    return (a - b).cwiseAbs().maxCoeff() < 1e-3F;
}
} // namespace

class SharedBasisTest : public QObject {
    Q_OBJECT

private slots:
    void theRunThatLeadsIsSeenAsItsPcaSeesIt()
    {
        const RowMatrix rows = someRows(300, 5);
        const Eigen::MatrixXf factor = someRotation(5) * 0.5F;
        const PcaBasis axes = fitPca(rows, factor, 2);
        const PlacedSpace placed = placeOnAxes({rows, factor}, axes);
        QVERIFY(isClose(placed.positions, project(rows, factor, axes)));
        QVERIFY((placed.explained - axes.explained).cwiseAbs().maxCoeff() < 1e-4F);
        QCOMPARE(placed.residual, 0.0);
    }

    void anotherEpochKeepsItsScaleAndPlaceOnTheAxes()
    {
        const RowMatrix rows = someRows(300, 5);
        const PcaBasis axes = fitPca(rows, identity, 2);
        const RowMatrix later = (2 * rows).rowwise() + axes.axes.col(0).transpose() * 3;
        RowMatrix expected = project(rows, identity, axes);
        const Eigen::RowVectorXf middle = axes.mean.transpose() * axes.axes;
        expected = (2 * expected).rowwise() + middle;
        expected.col(0).array() += 3;
        QVERIFY(isClose(placeOnAxes({later, identity}, axes).positions, expected));
    }

    void aRotatedMovedAndReflectedSpaceIsPutOntoTheOther()
    {
        const RowMatrix left = someRows(300, 5);
        const PcaBasis axes = fitPca(left, identity, 3);
        Eigen::MatrixXf turn = someRotation(5);
        turn.col(2) *= -1;
        const RowMatrix right = (left * turn).rowwise() + Eigen::RowVectorXf::Constant(5, 7);
        const PlacedSpace placed = placeRotated({right, identity}, {left, identity}, axes);
        QVERIFY(placed.residual < 1e-4);
        QVERIFY(isClose(placed.positions, project(left, identity, axes)));
        QVERIFY((placed.explained - axes.explained).cwiseAbs().maxCoeff() < 1e-4F);
    }

    void eachSpaceIsSeenUnderItsOwnMetric()
    {
        // Vectors twice as long under half the metric are the same space.
        const RowMatrix left = someRows(200, 4), right = 2 * left;
        const Eigen::MatrixXf one = Eigen::MatrixXf::Identity(4, 4), half = one / 2;
        const PcaBasis axes = fitPca(left, one, 2);
        const PlacedSpace placed = placeRotated({right, half}, {left, one}, axes);
        QVERIFY(placed.residual < 1e-4);
        QVERIFY(isClose(placed.positions, project(left, one, axes)));
    }

    void aLargerSpaceIsNotScaledDown()
    {
        const RowMatrix left = someRows(200, 4);
        const PcaBasis axes = fitPca(left, identity, 2);
        const PlacedSpace placed = placeRotated({3 * left, identity}, {left, identity}, axes);
        QVERIFY(isClose(placed.positions, 3 * project(left, identity, axes)));
        QVERIFY(std::abs(placed.residual - 2) < 1e-4); // ||3 y - y|| / ||y||
    }

    void otherRowsLeaveAResidual()
    {
        const RowMatrix left = someRows(200, 4, 1), right = someRows(200, 4, 2);
        const PcaBasis axes = fitPca(left, identity, 2);
        const double residual = placeRotated({right, identity}, {left, identity}, axes).residual;
        QVERIFY2(residual > 0.5 && residual < 1.5, qPrintable(QString::number(residual)));
    }

    void spacesMayHaveOtherDimensions()
    {
        const RowMatrix flat = someRows(200, 3);
        RowMatrix wide = RowMatrix::Zero(200, 6);
        wide.leftCols(3) = flat;
        wide = (wide * someRotation(6)).eval();
        const PcaBasis ofFlat = fitPca(flat, identity, 2), ofWide = fitPca(wide, identity, 2);
        const PlacedSpace narrowed = placeRotated({wide, identity}, {flat, identity}, ofFlat);
        QVERIFY(narrowed.residual < 1e-4);
        QVERIFY(isClose(narrowed.positions, project(flat, identity, ofFlat)));
        const PlacedSpace widened = placeRotated({flat, identity}, {wide, identity}, ofWide);
        QVERIFY(widened.residual < 1e-4);
        QVERIFY(isClose(widened.positions, project(wide, identity, ofWide)));
    }

    void pointsAtOnePlaceHaveNothingToShow()
    {
        const RowMatrix left = RowMatrix::Constant(10, 3, 0.5F);
        const PcaBasis axes = fitPca(left, identity, 2);
        QVERIFY(placeOnAxes({left, identity}, axes).positions.isZero(1e-5F));
        QCOMPARE(placeRotated({left, identity}, {left, identity}, axes).explained, Eigen::VectorXf::Zero(2).eval());
    }

    void vectorsThatAreNotFiniteAreRefused()
    {
        RowMatrix rows = someRows(10, 3);
        const PcaBasis axes = fitPca(rows, identity, 2);
        const RowMatrix left = rows;
        rows(4, 1) = std::numeric_limits<float>::quiet_NaN();
        QVERIFY_THROWS_EXCEPTION(Error, placeOnAxes({rows, identity}, axes));
        QVERIFY_THROWS_EXCEPTION(Error, placeRotated({rows, identity}, {left, identity}, axes));
    }
};

LODESTONE_TEST(SharedBasisTest)

} // namespace lodestone::sharedBasisTest

#include "SharedBasisTest.moc"
