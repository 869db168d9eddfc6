// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/RowOptimizer.h"
#include "core/Error.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <sstream>

namespace lodestone::rowOptimizerTest {

namespace {
constexpr int stride = 4;

struct Rows {
    explicit Rows(OptimizerKind kind) : optimizer(kind, 3, stride, stride), values(3 * stride, 0) { }
    void step(std::uint32_t row, std::array<float, stride> gradient, float rate)
    {
        const AlignedVector<float> aligned(gradient.begin(), gradient.end());
        optimizer.step<stride>(row, values.data() + row * stride, aligned.data(), rate);
    }
    float at(std::uint32_t row, int column = 0) const { return values[row * stride + static_cast<std::size_t>(column)]; }

    RowOptimizer optimizer;
    AlignedVector<float> values;
};
} // namespace

/// baselines.md 8.
class RowOptimizerTest : public QObject {
    Q_OBJECT

private slots:
    void firstStepsAreThoseOfTheFrameworks()
    {
        Rows adaGrad(OptimizerKind::AdaGrad), adam(OptimizerKind::Adam), row(OptimizerKind::RowAdaGrad);
        adaGrad.step(1, {.5F, 0, 0, 0}, .1F);
        adam.step(1, {.5F, 0, 0, 0}, .001F);
        row.step(1, {.5F, 0, 0, 0}, .1F);
        QVERIFY(std::abs(adaGrad.at(1) + .084515F) < 1e-6F);
        QVERIFY(std::abs(adam.at(1) + .001F) < 1e-7F);
        QVERIFY(std::abs(row.at(1) + .1F * .5F / std::sqrt(.1F + .25F / 4)) < 1e-6F);
        for (const Rows* rows : {&adaGrad, &adam, &row})
            QVERIFY(rows->at(0) == 0 && rows->at(2) == 0 && rows->at(1, 1) == 0);
    }

    void adamFollowsItsFormula()
    {
        Rows rows(OptimizerKind::Adam);
        double first = 0, second = 0, value = 0;
        for (int t = 1; t <= 50; ++t) {
            const double gradient = std::sin(t);
            rows.step(0, {static_cast<float>(gradient), 1, 1, 1}, .01F);
            first = .9 * first + .1 * gradient;
            second = .999 * second + .001 * gradient * gradient;
            value -= .01 * first / (1 - std::pow(.9, t)) / (std::sqrt(second / (1 - std::pow(.999, t))) + 1e-8);
            QVERIFY(std::abs(rows.at(0) - value) < 1e-5);
        }
    }

    void anUntouchedRowCountsItsOwnSteps()
    {
        Rows rows(OptimizerKind::Adam);
        for (int t = 0; t < 20; ++t)
            rows.step(0, {1, 0, 0, 0}, .001F);
        rows.step(1, {1, 0, 0, 0}, .001F);
        QVERIFY(std::abs(rows.at(1) + .001F) < 1e-7F);
    }

    void numbersStepAsRowsDo_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 3; ++kind)
            QTest::newRow(std::string(optimizerNames[kind]).c_str()) << kind;
    }
    void numbersStepAsRowsDo()
    {
        QFETCH(int, kind);
        const auto optimizer = static_cast<OptimizerKind>(kind);
        Rows rows(optimizer);
        LearnedNumber number(optimizer, 0);
        for (int t = 1; t <= 10; ++t) {
            const float gradient = std::cos(static_cast<float>(t));
            rows.step(0, {gradient, gradient, gradient, gradient}, .1F); // so that the row's mean square is the number's
            number.step(optimizer, gradient, .1F);
            QVERIFY(std::abs(number.value - rows.at(0)) < 1e-6F);
        }
    }

    void savedStateContinues()
    {
        for (const OptimizerKind kind : {OptimizerKind::RowAdaGrad, OptimizerKind::AdaGrad, OptimizerKind::Adam}) {
            Rows whole(kind), second(kind);
            whole.step(0, {1, 2, 3, 4}, .1F);
            std::stringstream stream;
            whole.optimizer.save(stream);
            second.optimizer.load(stream);
            second.values = whole.values;
            whole.step(0, {2, 1, 0, 1}, .1F);
            second.step(0, {2, 1, 0, 1}, .1F);
            QVERIFY(whole.values == second.values);
            std::stringstream foreign;
            Rows(kind == OptimizerKind::Adam ? OptimizerKind::AdaGrad : OptimizerKind::Adam).optimizer.save(foreign);
            QVERIFY_THROWS_EXCEPTION(Error, second.optimizer.load(foreign));
        }
    }
};

LODESTONE_TEST(RowOptimizerTest)

} // namespace lodestone::rowOptimizerTest

#include "RowOptimizerTest.moc"
