// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/MetricMatrix.h"
#include "core/metric/VectorKernels.h"
#include "core/optim/RowAdaGrad.h"
#include "tests/TestProgram.h"
#include "tests/core/model/MagneticExample.h"

#include <QTest>

namespace lodestone::magneticStepTest {

namespace {
/// The example's metric after one step, through the padded form that training uses.
MetricMatrix stepped(std::size_t relation, MetricMatrix::Step step)
{
    const MagneticExample<double> example;
    const auto gram = example.gradient().gram[relation];
    MetricMatrix metric(2, 0.5f);
    metric.setFactor(example.factors[relation].cast<float>());
    const int stride = kernels::strideOf(2);
    AlignedVector<float> padded(static_cast<std::size_t>(stride * stride), 0);
    for (int i = 0; i < 2; ++i)
        for (int j = 0; j < 2; ++j)
            padded[static_cast<std::size_t>(i * stride + j)] = static_cast<float>(gram(i, j));
    metric.step(padded.data(), 1, step);
    return metric;
}

Eigen::Matrix2d weightsOf(const MetricMatrix& metric)
{
    const Eigen::MatrixXd factor = metric.factor().cast<double>();
    return factor.transpose() * factor;
}

template <typename Scalar> void stepRows(double allowed)
{
    using Row = Eigen::Matrix<Scalar, 2, 1>;
    const auto gradients = MagneticExample<Scalar>().rowGradients();
    struct Case {
        int row;
        double x, y, accumulator;
    };
    for (const Case& expected : {Case{0, .43811713, .17020400, 1.07508025}, Case{3, .29961986, .48185909, 1.32323197},
                                 Case{5, .10836249, -.89889798, 1.44196463}}) {
        Row row = MagneticExample<Scalar>::entityRows().row(expected.row).transpose();
        Scalar accumulator = Scalar(adaGradStart);
        stepRow(row, Row(gradients.row(expected.row).transpose()), accumulator, Scalar(.3));
        QVERIFY(std::abs(row[0] - expected.x) < allowed);
        QVERIFY(std::abs(row[1] - expected.y) < allowed);
        QVERIFY(std::abs(accumulator - expected.accumulator) < allowed);
    }
}

template <typename Scalar> Scalar visited(double start, bool active, double pull)
{
    AdaptiveMargin<Scalar> margin{Scalar(start)};
    margin.visit(active, Scalar(pull), Scalar(.05));
    return margin.value;
}
} // namespace

/// mml.md 7 to 9 and 17.
class MagneticStepTest : public QObject {
    Q_OBJECT

private slots:
    void rowsStepAsInTheWorkedExample()
    {
        stepRows<double>(1e-8);
        stepRows<float>(1e-6);
    }

    void aRowOutsideTheBallIsProjected()
    {
        Eigen::Vector2d row(.9, -.8);
        double accumulator = 1;
        stepRow(row, Eigen::Vector2d(0, 0), accumulator, .3);
        QVERIFY((row - Eigen::Vector2d(.74740932, -.66436384)).norm() < 1e-8);
        Eigen::Vector2d inside(.3, .4);
        stepRow(inside, Eigen::Vector2d(0, 0), accumulator, .3);
        QCOMPARE(inside, Eigen::Vector2d(.3, .4));
    }

    void marginsStepAsInTheWorkedExample()
    {
        const double pull = 5.0 * (4.0 / 3) / 2; // omega_R N / (n_U |list(u0)|)
        QVERIFY(std::abs(visited<double>(.5, true, pull) - .54954705) < 1e-8);
        QVERIFY(std::abs(visited<double>(.5, false, pull) - .54977651) < 1e-8);
        QVERIFY(std::abs(visited<double>(.4, true, 2 * pull) - .44992233) < 1e-8);
        QVERIFY(std::abs(visited<double>(.6, true, 5.0 * (4.0 / 6) / 2) - .64517540) < 1e-8);
        QVERIFY(std::abs(visited<float>(.5, true, pull) - .54954705) < 1e-6);
    }

    void marginsStayInTheirBox()
    {
        QCOMPARE(visited<double>(.999, false, 100), 1.0);
        QCOMPARE(visited<double>(.0011, true, 0), .001);
    }

    void metricsStepAsInTheWorkedExample()
    {
        const MetricMatrix userItem = stepped(0, {.005f, .05f, .5f, false});
        const Eigen::Matrix2d wantedFactor{{.77305365, .08688841}, {-.16177081, .60718092}};
        const Eigen::Matrix2d wantedWeights{{.62378174, -.03105475}, {-.03105475, .37621826}};
        QVERIFY((userItem.factor().cast<double>() - wantedFactor).cwiseAbs().maxCoeff() < 1e-6);
        QVERIFY((weightsOf(userItem) - wantedWeights).cwiseAbs().maxCoeff() < 1e-6);

        const MetricMatrix item = stepped(2, {.05f, 0.f, .5f, false});
        const Eigen::Matrix2d itemFactor{{.59626559, -.11732416}, {-.03197199, .79352390}};
        const Eigen::Matrix2d itemWeights{{.35655486, -.09532690}, {-.09532690, .64344514}};
        QVERIFY((item.factor().cast<double>() - itemFactor).cwiseAbs().maxCoeff() < 1e-6);
        QVERIFY((weightsOf(item) - itemWeights).cwiseAbs().maxCoeff() < 1e-6);
    }

    void theTraceOfAMetricStaysFixed()
    {
        const MetricMatrix metric = stepped(0, {10.f, 0.f, .5f, false});
        QVERIFY(std::abs(weightsOf(metric).trace() - 1) < 1e-6);
    }

    void aDiagonalMetricKeepsItsOffDiagonal()
    {
        MetricMatrix metric(2, .5f);
        AlignedVector<float> gram(static_cast<std::size_t>(kernels::strideOf(2) * kernels::strideOf(2)), 1);
        metric.step(gram.data(), 1, {.1f, 0.f, .5f, true});
        QCOMPARE(metric.factor()(0, 1), 0.f);
        QCOMPARE(metric.factor()(1, 0), 0.f);
    }
};

LODESTONE_TEST(MagneticStepTest)

} // namespace lodestone::magneticStepTest

#include "MagneticStepTest.moc"
