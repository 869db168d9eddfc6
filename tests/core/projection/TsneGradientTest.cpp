// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/tsneGradient.h"

#include "MadeUpPoints.h"
#include "core/projection/tsneAffinities.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::tsneGradientTest {
using namespace lodestone::test;

namespace {
/// sum over edges of p log(p / q), with q of all pairs.
double divergence(const SparseGraph& affinities, const Eigen::MatrixXd& y)
{
    const auto kernel = [&](Eigen::Index i, Eigen::Index j) { return 1 / (1 + (y.row(i) - y.row(j)).squaredNorm()); };
    double normalizer = 0, sum = 0;
    for (Eigen::Index i = 0; i < y.rows(); ++i)
        for (Eigen::Index j = 0; j < y.rows(); ++j)
            normalizer += i == j ? 0 : kernel(i, j);
    double total = 0;
    for (const float p : affinities.weights)
        total += static_cast<double>(p);
    for (std::size_t i = 0; i < affinities.numRows(); ++i)
        for (std::size_t e = affinities.offsets[i]; e < affinities.offsets[i + 1]; ++e) {
            const double p = static_cast<double>(affinities.weights[e]) / total;
            sum += p * std::log(p * normalizer / kernel(static_cast<Eigen::Index>(i), affinities.targets[e]));
        }
    return sum;
}
} // namespace

class TsneGradientTest : public QObject {
    Q_OBJECT

private slots:
    void gradientIsThatOfCentralDifferences_data()
    {
        QTest::addColumn<int>("numAxes");
        QTest::addColumn<double>("scale");
        for (const int numAxes : {2, 3})
            for (const double scale : {0.1, 1.0, 5.0})
                QTest::addRow("%d axes, scale %g", numAxes, scale) << numAxes << scale;
    }

    void gradientIsThatOfCentralDifferences()
    {
        QFETCH(int, numAxes);
        QFETCH(double, scale);
        const SparseGraph affinities = tsneAffinities(findNeighbors(gaussianRows(40, 6), {}, {.numNeighbors = 15}), 5);
        const RowMatrix positions = static_cast<float>(scale) * gaussianRows(40, numAxes, 4);
        RowMatrix gradient;
        tsneGradient(affinities, positions, 1, 0, gradient);
        const double step = 1e-5;
        for (Eigen::Index i = 0; i < positions.rows(); ++i)
            for (Eigen::Index axis = 0; axis < numAxes; ++axis) {
                Eigen::MatrixXd before = positions.cast<double>(), after = before;
                before(i, axis) -= step;
                after(i, axis) += step;
                const double slope = (divergence(affinities, after) - divergence(affinities, before)) / (2 * step);
                QVERIFY(std::abs(static_cast<double>(gradient(i, axis)) - slope) < 1e-6 + 1e-4 * std::abs(slope));
            }
    }

    void theTreeGivesNearlyTheExactGradient()
    {
        const SparseGraph affinities =
            tsneAffinities(findNeighbors(plantedClusters(1500, 8, 6), {}, {.numNeighbors = 90}), 30);
        const RowMatrix positions = 3 * plantedClusters(1500, 2, 6);
        RowMatrix exact, fast;
        tsneGradient(affinities, positions, 1, 0, exact);
        tsneGradient(affinities, positions, 1, 0.5, fast);
        QVERIFY((fast - exact).norm() < 0.01F * exact.norm());
    }

    void exaggerationScalesThePull()
    {
        const SparseGraph affinities = tsneAffinities(findNeighbors(gaussianRows(60, 6), {}, {.numNeighbors = 15}), 5);
        const RowMatrix positions = gaussianRows(60, 2, 4);
        RowMatrix none, once, twice;
        tsneGradient(affinities, positions, 0, 0, none);
        tsneGradient(affinities, positions, 1, 0, once);
        tsneGradient(affinities, positions, 2, 0, twice);
        QVERIFY((twice - once).isApprox(once - none, 1e-4F));
    }
};

LODESTONE_TEST(TsneGradientTest)

} // namespace lodestone::tsneGradientTest

#include "TsneGradientTest.moc"
