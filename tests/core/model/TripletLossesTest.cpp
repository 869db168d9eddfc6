// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/TripletLosses.h"
#include "core/model/RankWeights.h"
#include "tests/TestProgram.h"
#include "tests/core/model/BaselineExample.h"

#include <QTest>

#include <random>

namespace lodestone::tripletLossesTest {

namespace {
double squared(const Eigen::ArrayXd& x, const Eigen::ArrayXd& y)
{
    return (x - y).square().sum();
}
bool isNear(const Eigen::Array2d& a, const Eigen::Array2d& b, double allowed = 1e-6)
{
    return (a - b).abs().maxCoeff() < allowed;
}
Eigen::ArrayXd randomRow(std::mt19937& engine)
{
    std::normal_distribution<double> normal;
    Eigen::ArrayXd row(7);
    for (double& value : row)
        value = normal(engine);
    return row;
}
} // namespace

/// baselines.md 3.2 and 3.5: the very code that trains, in double.
class TripletLossesTest : public QObject {
    Q_OBJECT

private slots:
    void rankWeightsAreThoseOfTheExample()
    {
        const RankWeights weights(3, 2);
        QVERIFY(std::abs(weights(2, 2) - 1.386294) < 1e-6); // margin 1.5: both negatives inside
        QVERIFY(std::abs(weights(1, 2) - .916291) < 1e-6); // margin .5: one of two
        QVERIFY(std::abs(weights(1, 1) - 1.386294) < 1e-6); // fewer drawn than wanted
        QCOMPARE(RankWeights()(1, 2), 1.F);
        const double loss = 1.386294361 * (1.5 + squared(BaselineExample().p0, BaselineExample().q0)
                                           - squared(BaselineExample().p0, BaselineExample().q1));
        QVERIFY(std::abs(loss - 1.552650) < 1e-6);
    }

    void hingeGradientsAreThoseOfTheExample()
    {
        const BaselineExample t;
        Eigen::Array2d ofU, ofI, ofJ;
        hingeGradient(t.p0, t.q0, t.q1, .916290732, ofU, ofI, ofJ);
        QVERIFY(isNear(ofU, {-.916291, .549774}));
        QVERIFY(isNear(ofI, {-.183258, -.183258}));
        QVERIFY(isNear(ofJ, {1.099549, -.366516}));
    }

    void symmetricGradientsAreThoseOfTheExample()
    {
        const BaselineExample t;
        const double userHinge = .9 + squared(t.p0, t.q0) - squared(t.p0, t.q2);
        const double itemHinge = .9 + squared(t.p0, t.q0) - squared(t.q0, t.q2);
        QVERIFY(userHinge < 0 && std::abs(itemHinge - .19) < 1e-9);
        QVERIFY(std::abs(.5 * itemHinge - .1 * 1.8 + .085) < 1e-9);
        Eigen::Array2d ofU, ofI, ofJ;
        symmetricGradient(t.p0, t.q0, t.q2, 0., .5, ofU, ofI, ofJ);
        QVERIFY(isNear(ofU, {.1, .1}));
        QVERIFY(isNear(ofI, {-.9, -.4}));
        QVERIFY(isNear(ofJ, {.8, .3}));
    }

    void coOccurrenceAndSharingAreThoseOfTheExample()
    {
        const Eigen::Array2d a(.4, -.2), b(.1, .3);
        const double weight = std::pow(4. / 100, .75), error = (a * b).sum() + .05 - .1 - std::log(4.);
        QVERIFY(std::abs(weight - .089443) < 1e-6 && std::abs(error + 1.456294) < 1e-6);
        QVERIFY(std::abs(weight * error * error - .189690) < 1e-6);
        Eigen::Array2d ofA, ofB;
        QVERIFY(std::abs(coOccurrenceGradient(a, b, weight, error, ofA, ofB) + .260510) < 1e-6);
        QVERIFY(isNear(ofA, {-.026051, -.078153}));
        const BaselineExample t;
        Eigen::Array2d ofP(0, 0);
        sharingGradient(t.p0, a, 1., ofP, ofA);
        QVERIFY(isNear(ofP, {.4, .8}));
        QVERIFY(isNear(ofA, {-.4, -.8}));
    }

    void coOccurrenceGradientsMatchCentralDifferences()
    {
        std::mt19937 engine(3);
        for (int sample = 0; sample < 20; ++sample) {
            Eigen::ArrayXd a = randomRow(engine), b = randomRow(engine), bias = randomRow(engine), ofA, ofB;
            const auto error = [&] { return (a * b).sum() + bias[0] + bias[1] - 1.3; };
            const auto loss = [&] { return .4 * error() * error(); };
            const double ofBias = coOccurrenceGradient(a, b, .4, error(), ofA, ofB);
            QVERIFY(gradientError(a, ofA, loss) < 1e-6);
            QVERIFY(gradientError(b, ofB, loss) < 1e-6);
            QVERIFY(gradientError(bias.head(2), Eigen::Array2d(ofBias, ofBias), loss) < 1e-6);
        }
    }

    void sharingGradientsMatchCentralDifferences()
    {
        std::mt19937 engine(4);
        Eigen::ArrayXd p = randomRow(engine), a = randomRow(engine), ofA;
        Eigen::ArrayXd ofP = Eigen::ArrayXd::Zero(p.size());
        sharingGradient(p, a, .7, ofP, ofA);
        const auto loss = [&] { return .7 * squared(p, a); };
        QVERIFY(gradientError(p, ofP, loss) < 1e-6);
        QVERIFY(gradientError(a, ofA, loss) < 1e-6);
    }

    void hingeGradientsMatchCentralDifferences()
    {
        std::mt19937 engine(1);
        for (int sample = 0; sample < 20; ++sample) {
            Eigen::ArrayXd u = randomRow(engine), i = randomRow(engine), j = randomRow(engine), ofU, ofI, ofJ;
            const auto loss = [&] { return 1.7 * (100 + squared(u, i) - squared(u, j)); };
            hingeGradient(u, i, j, 1.7, ofU, ofI, ofJ);
            QVERIFY(gradientError(u, ofU, loss) < 1e-6);
            QVERIFY(gradientError(i, ofI, loss) < 1e-6);
            QVERIFY(gradientError(j, ofJ, loss) < 1e-6);
        }
    }

    void symmetricGradientsMatchCentralDifferences()
    {
        std::mt19937 engine(2);
        for (int sample = 0; sample < 20; ++sample) {
            Eigen::ArrayXd u = randomRow(engine), i = randomRow(engine), j = randomRow(engine), ofU, ofI, ofJ;
            const auto loss = [&] {
                return squared(u, i) - squared(u, j) + .3 * (squared(u, i) - squared(i, j));
            };
            symmetricGradient(u, i, j, 1., .3, ofU, ofI, ofJ);
            QVERIFY(gradientError(u, ofU, loss) < 1e-6);
            QVERIFY(gradientError(i, ofI, loss) < 1e-6);
            QVERIFY(gradientError(j, ofJ, loss) < 1e-6);
        }
    }
};

LODESTONE_TEST(TripletLossesTest)

} // namespace lodestone::tripletLossesTest

#include "TripletLossesTest.moc"
