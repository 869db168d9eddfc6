// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/Procrustes.h"
#include "core/parallel/ParallelFor.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <Eigen/Geometry>
#include <Eigen/QR>

namespace lodestone::procrustesTest {

namespace {
RowMatrix randomLayout(Eigen::Index numRows, Eigen::Index d, std::uint64_t seed)
{
    RandomStream random(seed, Purpose::Quality);
    RowMatrix layout(numRows, d);
    std::generate_n(layout.data(), layout.size(), [&] { return static_cast<float>(random.gaussian()); });
    return layout;
}

Eigen::MatrixXf someRotation(Eigen::Index d, bool reflected)
{
    const Eigen::MatrixXf random = randomLayout(d, d, 9);
    Eigen::MatrixXf rotation = Eigen::HouseholderQR<Eigen::MatrixXf>(random).householderQ();
    if ((rotation.determinant() < 0) != reflected)
        rotation.col(0) *= -1;
    return rotation;
}

RowMatrix centered(const RowMatrix& layout)
{
    return layout.rowwise() - layout.colwise().mean();
}
} // namespace

class ProcrustesTest : public QObject {
    Q_OBJECT

private slots:
    void aTurnedLayoutIsTurnedBack_data()
    {
        QTest::addColumn<int>("d");
        QTest::addColumn<bool>("reflected");
        for (const int d : {2, 3})
            for (const bool reflected : {false, true})
                QTest::addRow("%d axes, %s", d, reflected ? "reflected" : "rotated") << d << reflected;
    }

    void aTurnedLayoutIsTurnedBack()
    {
        QFETCH(int, d);
        QFETCH(bool, reflected);
        const RowMatrix reference = randomLayout(200, d, 1);
        RowMatrix layout = centered(reference) * someRotation(d, reflected);
        layout.rowwise() += Eigen::RowVectorXf::Constant(d, 5);
        const Procrustes fit = fitProcrustes(layout, reference);
        QVERIFY(fit.residual < 1e-5);
        QVERIFY((fit.rotation.transpose() * fit.rotation).isIdentity(1e-5F));
        QVERIFY((centered(layout) * fit.rotation).isApprox(centered(reference), 1e-4F));

        QVERIFY(alignTo(layout, reference) < 1e-5);
        QVERIFY(layout.colwise().mean().isApproxToConstant(5, 1e-5F)); // its own place
        QVERIFY(centered(layout).isApprox(centered(reference), 1e-4F));
    }

    void scaleIsKeptAndShowsInTheResidual()
    {
        const RowMatrix reference = randomLayout(100, 2, 2);
        RowMatrix layout = 3 * reference;
        QVERIFY(std::abs(alignTo(layout, reference) - 2) < 1e-5);
        QVERIFY(layout.isApprox(3 * reference, 1e-4F));
    }

    void noOtherRotationIsCloser()
    {
        const RowMatrix layout = randomLayout(80, 2, 3), reference = randomLayout(80, 2, 4);
        const Procrustes fit = fitProcrustes(layout, reference);
        const auto residual = [&](const Eigen::MatrixXf& rotation) {
            return (centered(layout) * rotation - centered(reference)).norm() / centered(reference).norm();
        };
        QVERIFY(std::abs(residual(fit.rotation) - fit.residual) < 1e-5);
        for (int degree = 0; degree < 360; ++degree) {
            Eigen::MatrixXf rotation = Eigen::Rotation2Df(static_cast<float>(degree) * 0.0174533F).toRotationMatrix();
            QVERIFY(residual(rotation) >= fit.residual - 1e-6);
            rotation.col(0) *= -1;
            QVERIFY(residual(rotation) >= fit.residual - 1e-6);
        }
    }

    void layoutsWithoutSpreadStayFinite()
    {
        const RowMatrix point = RowMatrix::Constant(4, 2, 1), layout = randomLayout(4, 2, 5);
        QCOMPARE(fitProcrustes(point, point).residual, 0.0);
        QCOMPARE(fitProcrustes(layout, point).residual, 1.0);
        QVERIFY(std::abs(fitProcrustes(point, layout).residual - 1) < 1e-6);
        QVERIFY(fitProcrustes(point, layout).rotation.allFinite());
    }

    void theSameBytesOnAnyNumberOfThreads()
    {
        const RowMatrix original = randomLayout(60000, 3, 6), reference = randomLayout(60000, 3, 7);
        RowMatrix expected;
        for (const int threads : {1, 2, 4}) {
            ThreadPool pool(threads);
            RowMatrix layout = original;
            pool.run([&] { alignTo(layout, reference); });
            if (threads == 1)
                expected = layout;
            QVERIFY(layout == expected);
        }
    }
};

LODESTONE_TEST(ProcrustesTest)

} // namespace lodestone::procrustesTest

#include "ProcrustesTest.moc"
