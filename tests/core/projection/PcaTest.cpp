// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/Pca.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <Eigen/Eigenvalues>

#include <algorithm>

namespace lodestone::pcaTest {

namespace {
/// Gaussian rows with a different spread in every coordinate, away from the origin.
RowMatrix spreadRows(Eigen::Index numRows, Eigen::Index dimension, float offset = 0.3F)
{
    RandomStream random(1, Purpose::Quality);
    RowMatrix rows(numRows, dimension);
    for (Eigen::Index i = 0; i < numRows; ++i)
        for (Eigen::Index c = 0; c < dimension; ++c)
            rows(i, c) = offset + static_cast<float>(random.gaussian() * (1 + 2 * static_cast<double>(c)));
    return rows;
}

Eigen::MatrixXf someFactor(Eigen::Index dimension)
{
    RandomStream random(2, Purpose::Quality);
    Eigen::MatrixXf factor(dimension, dimension);
    std::generate_n(factor.data(), factor.size(), [&] { return static_cast<float>(random.gaussian()); });
    return factor;
}

Eigen::MatrixXd slowCovariance(const Eigen::MatrixXd& rows)
{
    const Eigen::MatrixXd centered = rows.rowwise() - rows.colwise().mean();
    return centered.transpose() * centered / static_cast<double>(rows.rows());
}
} // namespace

class PcaTest : public QObject {
    Q_OBJECT

private slots:
    void axesAreThoseOfTheCovariance_data()
    {
        QTest::addColumn<bool>("withFactor");
        QTest::addColumn<float>("offset");
        QTest::newRow("identity") << false << 0.3F;
        QTest::newRow("factor") << true << 0.3F;
        QTest::newRow("far from the origin") << false << 1000.0F;
    }

    void axesAreThoseOfTheCovariance()
    {
        QFETCH(bool, withFactor);
        QFETCH(float, offset);
        const RowMatrix rows = spreadRows(1500, 6, offset);
        const Eigen::MatrixXf factor = withFactor ? someFactor(6) : Eigen::MatrixXf();
        const PcaBasis basis = fitPca(rows, factor, 3);

        Eigen::MatrixXd mapped = rows.cast<double>();
        if (withFactor)
            mapped = mapped * factor.cast<double>().transpose();
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(slowCovariance(mapped));
        QVERIFY(basis.mean.isApprox(mapped.colwise().mean().transpose().cast<float>(), 1e-5F));
        for (Eigen::Index c = 0; c < 3; ++c) {
            const Eigen::VectorXf axis = solver.eigenvectors().col(5 - c).cast<float>();
            QVERIFY(std::abs(std::abs(basis.axes.col(c).dot(axis)) - 1) < 1e-5F);
            const auto share = static_cast<float>(solver.eigenvalues()[5 - c] / solver.eigenvalues().sum());
            QVERIFY(std::abs(basis.explained[c] - share) < 1e-4F);
            Eigen::Index largest = 0;
            basis.axes.col(c).cwiseAbs().maxCoeff(&largest);
            QVERIFY(basis.axes(largest, c) > 0);
        }
        QVERIFY((basis.axes.transpose() * basis.axes).isIdentity(1e-5F));

        const Eigen::MatrixXd expected = (mapped.rowwise() - mapped.colwise().mean()) * basis.axes.cast<double>();
        QVERIFY(project(rows, factor, basis).isApprox(expected.cast<float>(), 1e-3F));
    }

    void allAxesExplainEverything()
    {
        const PcaBasis basis = fitPca(spreadRows(300, 4), {}, 4);
        QVERIFY(std::abs(basis.explained.sum() - 1) < 1e-5F);
        for (Eigen::Index c = 1; c < 4; ++c)
            QVERIFY(basis.explained[c] <= basis.explained[c - 1]);
    }

    void axesBeyondTheRankExplainNothing()
    {
        RowMatrix rows = RowMatrix::Zero(50, 3);
        rows.col(1).setLinSpaced(-1, 4);
        const PcaBasis line = fitPca(rows, {}, 4);
        QCOMPARE(line.explained, Eigen::Vector4f(1, 0, 0, 0));
        QVERIFY((line.axes.leftCols(3).transpose() * line.axes.leftCols(3)).isIdentity(1e-5F));
        QVERIFY(line.axes.col(3).isZero());
        QCOMPARE(project(rows, {}, line).cols(), 4);
        QVERIFY(std::abs(line.axes(1, 0) - 1) < 1e-6F);
    }

    void oneRowHasNoVariance()
    {
        const RowMatrix row = RowMatrix::Constant(1, 3, 0.7F);
        const PcaBasis basis = fitPca(row, {}, 2);
        QVERIFY(basis.explained.isZero());
        QVERIFY(basis.axes.allFinite());
        QVERIFY(project(row, {}, basis).isZero(1e-6F));
    }

    void theSameBytesOnAnyNumberOfThreads()
    {
        const RowMatrix rows = spreadRows(50000, 8);
        const Eigen::MatrixXf factor = someFactor(8);
        RowMatrix expected;
        for (const int threads : {1, 2, 4}) {
            ThreadPool pool(threads);
            RowMatrix coordinates;
            pool.run([&] { coordinates = project(rows, factor, fitPca(rows, factor, 3)); });
            if (threads == 1)
                expected = coordinates;
            QVERIFY(coordinates == expected);
        }
    }
};

LODESTONE_TEST(PcaTest)

} // namespace lodestone::pcaTest

#include "PcaTest.moc"
