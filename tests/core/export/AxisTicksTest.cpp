// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/AxisTicks.h"
#include "core/sample/RandomStream.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>

namespace lodestone::axisTicksTest {

namespace {
std::string texts(const AxisTicks& ticks)
{
    std::string text;
    for (const double value : ticks.values())
        text += (text.empty() ? "" : " ") + ticks.text(value);
    return text;
}
} // namespace

class AxisTicksTest : public QObject {
    Q_OBJECT

private slots:
    void ticksAreRound()
    {
        QCOMPARE(texts(AxisTicks(0, 0.73, 6)), std::string("0.0 0.2 0.4 0.6 0.8"));
        QCOMPARE(texts(AxisTicks(0, 11.8, 6)), std::string("0 5 10 15"));
        QCOMPARE(texts(AxisTicks(0.0412, 0.0473, 6)), std::string("0.040 0.042 0.044 0.046 0.048"));
        QCOMPARE(texts(AxisTicks(-3, 120, 6)), std::string("-50 0 50 100 150"));
    }

    void epochsAreWholeNumbers()
    {
        QCOMPARE(texts(AxisTicks(0, 40, 7, true)), std::string("0 10 20 30 40"));
        QCOMPARE(texts(AxisTicks(1, 3, 7, true)), std::string("1 2 3"));
        QCOMPARE(texts(AxisTicks(0, 0, 7, true)), std::string("0 1"));
        QCOMPARE(AxisTicks(1, 33, 7, true).max, 33.0);
    }

    void equalValuesGetARange()
    {
        for (const double value : {0.0, 1.0, -2.5, 1e-9, 1e9}) {
            const AxisTicks ticks(value, value, 6);
            QVERIFY(ticks.min < value && value < ticks.max);
        }
    }

    void anyRangeIsCoveredByFewTicks()
    {
        RandomStream random(1, Purpose::Quality);
        for (int trial = 0; trial < 2000; ++trial) {
            const double scale = std::pow(10, 12 * random.uniform() - 6);
            const double a = scale * random.gaussian(), b = scale * random.gaussian();
            const AxisTicks ticks(std::min(a, b), std::max(a, b), 6);
            const std::vector<double> values = ticks.values();
            QVERIFY(values.size() >= 2 && values.size() <= 6);
            QVERIFY(ticks.min <= std::min(a, b) + 1e-6 * scale && ticks.max >= std::max(a, b) - 1e-6 * scale);
            QVERIFY(std::abs(values.front() - ticks.min) < 1e-6 * scale
                    && std::abs(values.back() - ticks.max) < 1e-6 * scale);
        }
    }
};

LODESTONE_TEST(AxisTicksTest)

} // namespace lodestone::axisTicksTest

#include "AxisTicksTest.moc"
