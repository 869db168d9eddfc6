// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/UmapCurve.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>

namespace lodestone::umapCurveTest {

class UmapCurveTest : public QObject {
    Q_OBJECT

private slots:
    /// Of umap-learn 0.5.3: python3 -c "import umap.umap_ as u; print(u.find_ab_params(1, 0.1))"
    void valuesAreThoseOfUmapLearn_data()
    {
        QTest::addColumn<double>("minDistance");
        QTest::addColumn<double>("spread");
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::newRow("default") << 0.1 << 1.0 << 1.5769434602 << 0.8950608780;
        QTest::newRow("half") << 0.5 << 1.0 << 0.5830300205 << 1.3341669929;
        QTest::newRow("small") << 0.001 << 1.0 << 1.9290733952 << 0.7915045330;
        QTest::newRow("none") << 0.0 << 1.0 << 1.9328083976 << 0.7904949734;
        QTest::newRow("all of the spread") << 1.0 << 1.0 << 0.1149756829 << 1.9292371467;
        QTest::newRow("wide") << 0.25 << 2.0 << 0.4162734969 << 0.9218551322;
    }

    void valuesAreThoseOfUmapLearn()
    {
        QFETCH(double, minDistance);
        QFETCH(double, spread);
        QFETCH(double, a);
        QFETCH(double, b);
        const UmapCurve curve = fitUmapCurve(minDistance, spread);
        QVERIFY(std::abs(curve.a - a) < 1e-5);
        QVERIFY(std::abs(curve.b - b) < 1e-5);
    }

    void extremesStayFinite()
    {
        for (const double spread : {0.1, 10.0})
            for (const double share : {0.0, 0.5, 1.0}) {
                const UmapCurve curve = fitUmapCurve(share * spread, spread);
                QVERIFY(std::isfinite(curve.a) && curve.a > 0);
                QVERIFY(std::isfinite(curve.b) && curve.b > 0);
                // At the spread the curve is half way down, give or take.
                const double likely = 1 / (1 + curve.a * std::pow(spread * (1 + share), 2 * curve.b));
                QVERIFY(likely > 0.2 && likely < 0.6);
            }
    }
};

LODESTONE_TEST(UmapCurveTest)

} // namespace lodestone::umapCurveTest

#include "UmapCurveTest.moc"
