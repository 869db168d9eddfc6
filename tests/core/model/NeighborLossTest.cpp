// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/NeighborLoss.h"
#include "tests/TestProgram.h"
#include "tests/core/model/BaselineExample.h"

#include <QTest>

#include <random>
#include <vector>

namespace lodestone::neighborLossTest {

namespace {
using Rows = std::vector<Eigen::VectorXd>;

/// A user with some positives, then negatives, under a factor.
struct Neighborhood {
    Eigen::VectorXd user;
    Rows items;
    std::size_t numPositives = 0;
    Eigen::MatrixXd factor;
    double margin = 1, mu = .5;
    std::vector<double> coefficients;

    NeighborLoss<double> measure()
    {
        std::vector<double> distances;
        for (const auto& item : items)
            distances.push_back((factor * (user - item)).squaredNorm());
        coefficients.assign(items.size(), 7);
        return neighborLoss(distances.data(), numPositives, distances.data() + numPositives, items.size() - numPositives,
                            margin, mu, coefficients.data(), coefficients.data() + numPositives);
    }
    double total()
    {
        const NeighborLoss<double> loss = measure();
        return loss.pull + loss.push;
    }
    Eigen::MatrixXd gram() const
    {
        Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(user.size(), user.size());
        for (std::size_t i = 0; i < items.size(); ++i)
            sum += coefficients[i] * (user - items[i]) * (user - items[i]).transpose();
        return sum;
    }
    Eigen::VectorXd ofItem(std::size_t i) const
    {
        return -2 * coefficients[i] * factor.transpose() * factor * (user - items[i]);
    }
};

Neighborhood randomNeighborhood(std::mt19937& engine)
{
    std::normal_distribution<double> normal;
    const auto draw = [&] { return normal(engine); };
    Neighborhood n;
    n.user = Eigen::VectorXd::NullaryExpr(5, draw);
    for (int i = 0; i < 7; ++i)
        n.items.push_back(Eigen::VectorXd::NullaryExpr(5, draw));
    n.numPositives = 3;
    n.factor = Eigen::MatrixXd::NullaryExpr(5, 5, draw);
    n.mu = .3;
    n.margin = 4;
    return n;
}
} // namespace

/// baselines.md 3.3: the very code that trains, in double.
class NeighborLossTest : public QObject {
    Q_OBJECT

private slots:
    void lossAndGradientAreThoseOfTheExample()
    {
        const BaselineExample t;
        Neighborhood n;
        n.user = t.p0.matrix();
        n.items = {t.q0.matrix(), t.q1.matrix(), t.q2.matrix()};
        n.numPositives = 1;
        n.factor = Eigen::Matrix2d{{1, .5}, {0, 1}};
        const NeighborLoss<double> loss = n.measure();
        QVERIFY(std::abs(loss.pull - .5 * .0325) < 1e-12 && std::abs(loss.push - .5 * .7425) < 1e-12);
        QVERIFY(std::abs(loss.pull + loss.push - .3875) < 1e-12);
        QCOMPARE(loss.visited, std::size_t(2));
        QCOMPARE(loss.active, std::size_t(1));
        const Eigen::Matrix2d expected{{-.27, .13}, {.14, -.02}};
        QVERIFY((factorGradient(n.factor, n.gram()) - expected).cwiseAbs().maxCoeff() < 1e-12);
    }

    void gradientsMatchCentralDifferences()
    {
        std::mt19937 engine(5);
        for (int sample = 0; sample < 20; ++sample) {
            Neighborhood n = randomNeighborhood(engine);
            const NeighborLoss<double> loss = n.measure();
            if (sample == 0)
                QVERIFY(loss.active > 0 && loss.active < loss.visited);
            const Eigen::MatrixXd ofFactor = factorGradient(n.factor, n.gram());
            Eigen::VectorXd ofUser = Eigen::VectorXd::Zero(5);
            Rows ofItems;
            for (std::size_t i = 0; i < n.items.size(); ++i) {
                ofItems.push_back(n.ofItem(i));
                ofUser -= ofItems.back();
            }
            const auto total = [&] { return n.total(); };
            QVERIFY(gradientError(n.user.array(), ofUser.array(), total) < 1e-6);
            for (std::size_t i = 0; i < n.items.size(); ++i)
                QVERIFY(gradientError(n.items[i].array(), ofItems[i].array(), total) < 1e-6);
            for (Eigen::Index column = 0; column < 5; ++column)
                QVERIFY(gradientError(n.factor.col(column).array(), ofFactor.col(column).array(), total) < 1e-6);
        }
    }
};

LODESTONE_TEST(NeighborLossTest)

} // namespace lodestone::neighborLossTest

#include "NeighborLossTest.moc"
