// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/parameterLines.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/sweep/SweepFixture.h"

#include <QTest>

#include <cmath>

namespace lodestone::parameterLinesTest {

class parameterLinesTest : public QObject {
    Q_OBJECT

    const SweepRuns m_sweep = sweepOf(sweptEntries());
    const std::vector<bool> m_all = std::vector<bool>(12, true);

    std::vector<ParameterLine> lines(const std::vector<bool>& among, BandKind band = BandKind::Range) const
    {
        return parameterLines(m_sweep, among, m_sweep.axisOf("alpha"), m_sweep.axisOf("hr50"), band);
    }

private slots:
    void optionsWithNumbersCanBeLookedAt()
    {
        QCOMPARE(curveParameters(m_sweep), std::vector{m_sweep.axisOf("alpha")}); // neither model nor seed
    }

    void pointsAreMeansOverSeeds()
    {
        const std::vector<ParameterLine> found = lines(m_all);
        QCOMPARE(found.size(), std::size_t(2)); // one of each model
        QVERIFY2(found[0].name.contains(QStringLiteral("mml")), qPrintable(found[0].name));
        QVERIFY(found[1].name.contains(QStringLiteral("np-mml")));
        const double alphas[]{0.2, 0.5, 0.8};
        for (const ParameterLine& line : found) {
            QCOMPARE(line.points.size(), std::size_t(3));
            for (std::size_t i = 0; i < 3; ++i) {
                const double first = 0.1 * alphas[i] + 0.001, second = 0.1 * alphas[i] + 0.002;
                QCOMPARE(line.points[i].value, alphas[i]);
                QCOMPARE(line.points[i].mean, (first + second) / 2);
                QCOMPARE(line.points[i].low, first);
                QCOMPARE(line.points[i].high, second);
                QCOMPARE(line.points[i].runs.size(), std::size_t(2));
            }
        }
        QVERIFY(found[1].points[0].runs == (std::vector{RunId(7), RunId(8)}));
    }

    void theBandCanBeADeviation()
    {
        const ParameterPoint point = lines(m_all, BandKind::Deviation)[0].points[0];
        const double deviation = 0.001 / std::sqrt(2.0); // of two numbers 0.001 apart
        QVERIFY(std::abs(point.high - point.mean - deviation) < 1e-12);
        QVERIFY(std::abs(point.mean - point.low - deviation) < 1e-12);
    }

    void whatIsLeftOutIsNotCounted()
    {
        std::vector<bool> some(12, false);
        some[0] = some[2] = some[3] = true;
        const std::vector<ParameterLine> found = lines(some, BandKind::Deviation);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].name.isEmpty()); // there is nothing to tell apart
        QCOMPARE(found[0].points.size(), std::size_t(2));
        QCOMPARE(found[0].points[0].low, found[0].points[0].high); // one run deviates from nothing
        QVERIFY(lines(std::vector<bool>(12, false)).empty());
    }

    void runsWithoutTheOptionOrTheFigureAreLeftOut()
    {
        std::vector<RunEntry> entries = sweptEntries();
        entries.push_back(sweptEntry(RunId(13), "cml", "", 1)); // has no alpha
        entries.push_back(sweptEntry(RunId(14), "mml", "0.5", 3));
        entries.back().best->validation.reset();
        const SweepRuns sweep = sweepOf(entries);
        const auto found =
            parameterLines(sweep, std::vector<bool>(14, true), sweep.axisOf("alpha"), sweep.axisOf("hr50"), BandKind::Range);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].points[1].runs.size(), std::size_t(2));
    }
};

LODESTONE_WINDOW_TEST(parameterLinesTest)

} // namespace lodestone::parameterLinesTest

#include "parameterLinesTest.moc"
