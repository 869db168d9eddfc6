// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/MetricFigures.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>

namespace lodestone::metricFiguresTest {

class MetricFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void eigenvaluesOfARotatedDiagonal()
    {
        Eigen::Matrix2f rotation;
        const float angle = 0.3F;
        rotation << std::cos(angle), -std::sin(angle), std::sin(angle), std::cos(angle);
        const Eigen::MatrixXf metric = rotation * Eigen::Vector2f(1, 4).asDiagonal() * rotation.transpose();
        const MetricFigures figures = figuresOf(metric);
        QVERIFY(std::abs(figures.eigenvalues[0] - 4) < 1e-5);
        QVERIFY(std::abs(figures.eigenvalues[1] - 1) < 1e-5);
        QVERIFY(std::abs(figures.condition - 4) < 1e-4);
        QVERIFY(std::abs(figures.effectiveRank - std::exp(-0.8 * std::log(0.8) - 0.2 * std::log(0.2))) < 1e-5);
    }

    void theIdentityIsEvenAndASingularMetricIsNot()
    {
        const MetricFigures even = figuresOf(Eigen::MatrixXf::Identity(7, 7));
        QCOMPARE(even.condition, 1.0);
        QVERIFY(std::abs(even.effectiveRank - 7) < 1e-9);
        Eigen::MatrixXf flat = Eigen::MatrixXf::Zero(3, 3);
        flat(1, 1) = 2;
        const MetricFigures singular = figuresOf(flat);
        QVERIFY(std::isinf(singular.condition));
        QVERIFY(std::abs(singular.effectiveRank - 1) < 1e-9);
    }

    void anglesAreThoseOfTheEntries()
    {
        Eigen::MatrixXf x = Eigen::MatrixXf::Zero(2, 2), y = x;
        x(0, 0) = 1;
        y(1, 1) = 5;
        QVERIFY(std::abs(angleBetween(x, y) - 90) < 1e-9);
        QVERIFY(angleBetween(x, 3 * x) < 1e-5);
        QVERIFY(std::abs(angleBetween(x, x + y / 5) - 45) < 1e-5);
    }
};

LODESTONE_TEST(MetricFiguresTest)

} // namespace lodestone::metricFiguresTest

#include "MetricFiguresTest.moc"
