// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestProgram.h"
#include "tests/core/model/MagneticExample.h"

#include <QTest>

namespace lodestone::magneticLossTest {

namespace {
template <typename Scalar> constexpr double tolerance = std::is_same_v<Scalar, double> ? 1e-9 : 2e-6;

template <typename Derived> bool near(const Eigen::MatrixBase<Derived>& got, const Eigen::MatrixXd& wanted, double allowed)
{
    return (got.template cast<double>() - wanted).cwiseAbs().maxCoeff() <= allowed;
}

Eigen::MatrixXd rowMajor(int rows, int columns, std::initializer_list<double> values)
{
    return Eigen::Map<const Eigen::Matrix<double, -1, -1, Eigen::RowMajor>>(values.begin(), rows, columns);
}

template <typename Scalar> void compareWithVectors()
{
    const MagneticExample<Scalar> example;
    const auto result = example.gradient();
    const double allowed = tolerance<Scalar>;
    QVERIFY(std::abs(result.userHinge - .64) < allowed);
    QVERIFY(std::abs(result.itemHinge - .59645) < allowed);
    QVERIFY(std::abs(result.latentUserHinge - .1929) < allowed);
    QVERIFY(std::abs(result.latentItemHinge - .1763) < allowed);
    QVERIFY(std::abs(result.loss - .913184) < allowed);
    QVERIFY(near(
        example.rowGradients(),
        rowMajor(6, 2,
                 {.55950, -1.27950, -.14340, .09720, .62340, .01470, -1.53230, -.31388, .12600, -.11520, .36680, 1.59668}),
        allowed));
    QVERIFY(near(result.gram[0], rowMajor(2, 2, {.45360, -.69930, -.69930, .37590}), allowed));
    QVERIFY(near(result.gram[1], rowMajor(2, 2, {-.33000, .09750, .09750, .04575}), allowed));
    QVERIFY(near(result.gram[2], rowMajor(2, 2, {-.02940, .20820, .20820, -.68460}), allowed));
    QVERIFY(near(result.push[1], rowMajor(2, 2, {-.105, .0525, .0525, -.02625}), allowed));
    QVERIFY(near(result.push[2], rowMajor(2, 2, {-.0504, .1512, .1512, -.4536}), allowed));
    QVERIFY(near(2 * example.factors[0] * result.gram[0], rowMajor(2, 2, {.67662, -1.18356, -1.16046, .80598}), allowed));
    QVERIFY(near(2 * example.factors[1] * result.gram[1], rowMajor(2, 2, {-.52800, .15600, -.08100, .11340}), allowed));
    QVERIFY(near(2 * example.factors[2] * result.gram[2], rowMajor(2, 2, {-.08280, .42840, .37476, -1.23228}), allowed));
    QVERIFY(std::abs(result.itemMargin - .21) < allowed);
    QVERIFY(std::abs(result.userMargin - 1.12) < allowed);
    QVERIFY(std::abs(result.latentUserMargin - .30) < allowed);
    QVERIFY(std::abs(result.latentItemMargin - .30) < allowed);
}

/// Central difference of the loss when `value` moves.
template <typename Change> double slope(const Change& change)
{
    constexpr double step = 1e-6;
    MagneticExample<double> forward, backward;
    change(forward, step);
    change(backward, -step);
    return (forward.gradient().loss - backward.gradient().loss) / (2 * step);
}
} // namespace

/// mml.md 3, 4, 6 and 17.
class MagneticLossTest : public QObject {
    Q_OBJECT

private slots:
    void doublesMatchTheWorkedExample() { compareWithVectors<double>(); }
    void floatsMatchTheWorkedExample() { compareWithVectors<float>(); }

    void vectorGradientsAreTheSlopesOfTheLoss()
    {
        const auto gradients = MagneticExample<double>().rowGradients();
        for (int row = 0; row < 6; ++row)
            for (int column = 0; column < 2; ++column)
                QVERIFY(std::abs(slope([&](auto& example, double step) { example.rows(row, column) += step; })
                                 - gradients(row, column))
                        < 1e-8);
    }

    void metricGradientsAreTheSlopesOfTheLoss()
    {
        const MagneticExample<double> example;
        const auto result = example.gradient();
        for (std::size_t r = 0; r < numRelations; ++r) {
            const Eigen::MatrixXd gradient = 2 * example.factors[r] * result.gram[r];
            for (int i = 0; i < 2; ++i)
                for (int j = 0; j < 2; ++j)
                    QVERIFY(
                        std::abs(slope([&](auto& moved, double step) { moved.factors[r](i, j) += step; }) - gradient(i, j))
                        < 1e-8);
        }
    }

    void marginGradientsAreTheSlopesOfTheLoss()
    {
        const auto result = MagneticExample<double>().gradient();
        QVERIFY(std::abs(slope([](auto& e, double step) { e.itemMargin += step; }) - result.itemMargin) < 1e-8);
        QVERIFY(std::abs(slope([](auto& e, double step) { e.userMargin += step; }) - result.userMargin) < 1e-8);
        QVERIFY(std::abs(slope([](auto& e, double step) { e.latentUserMargin += step; }) - result.latentUserMargin) < 1e-8);
        QVERIFY(std::abs(slope([](auto& e, double step) { e.latentItemMargin += step; }) - result.latentItemMargin) < 1e-8);
    }

    /// mml.md 2, fact 1: with W = 1 the literal Eq. 7 asks only for the angle at b: h1 = m - 2 (a - b)(c - b).
    void withoutAMetricTheLiteralHingeIsAnAngle()
    {
        MagneticExample<double> example;
        example.factors.fill(Eigen::Matrix2d::Identity());
        example.weights.rho = 1;
        const Eigen::Vector2d a = example.rows.row(0), b = example.rows.row(2), c = example.rows.row(3);
        QVERIFY(std::abs(example.gradient().userHinge - (example.itemMargin - 2 * (a - b).dot(c - b))) < 1e-12);
    }

    /// mml.md 2, fact 2: E' = E L^T turns F_UI into a Euclidean distance. The other terms compare in their own metrics.
    void theUserItemMetricIsALinearMap()
    {
        MagneticExample<double> learned, mapped;
        learned.weights.rho = mapped.weights.rho = 0;
        mapped.rows = learned.rows * learned.factors[0].transpose();
        mapped.factors[0].setIdentity();
        QVERIFY(std::abs(learned.gradient().userHinge - mapped.gradient().userHinge) < 1e-12);
        QVERIFY(std::abs(learned.gradient().itemHinge - mapped.gradient().itemHinge) < 1e-12);
    }

    void forcesAddUpToTheGradientAndEachHasItsSign()
    {
        const MagneticExample<double> example;
        const auto result = example.gradient();
        const auto& user = result.vectors[static_cast<std::size_t>(MagneticRole::User)];
        // Pull moves a towards c, push away from d: their work along c - a has opposite signs.
        const Eigen::VectorXd towardsItem = (example.rows.row(3) - example.rows.row(0)).transpose();
        QVERIFY(-user.col(static_cast<int>(Force::UserItemPull)).dot(towardsItem) > 0);
        QVERIFY(user.col(static_cast<int>(Force::ItemItemPush)).isZero());
        QVERIFY(!user.col(static_cast<int>(Force::UserUserPush)).isZero());
        QVERIFY(user.col(static_cast<int>(Force::Covariance)).isZero());
        QVERIFY(near(user.rowwise().sum(), example.rowGradients().row(0).transpose(), 1e-12));
    }

    void anInactiveHingeCostsNothing()
    {
        MagneticExample<double> example;
        example.itemMargin = example.userMargin = example.latentUserMargin = example.latentItemMargin = -10;
        const auto result = example.gradient();
        QCOMPARE(result.loss, 0.0);
        QVERIFY(example.rowGradients().isZero());
        QVERIFY(result.gram[0].isZero());
    }

    void rankWeightIsTheWarpEstimate()
    {
        QVERIFY(std::abs(rankWeight(3, 4, 5) - 1.2237754) < 5e-8);
        QVERIFY(std::abs(rankWeight(18357, 3, 5) - 9.3070314) < 5e-8);
        QCOMPARE(rankWeight(100, 0, 5), 0.0);
    }
};

LODESTONE_TEST(MagneticLossTest)

} // namespace lodestone::magneticLossTest

#include "MagneticLossTest.moc"
