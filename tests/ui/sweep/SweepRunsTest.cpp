// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/SweepRuns.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/sweep/SweepFixture.h"

#include <QLocale>
#include <QTest>

#include <cmath>

namespace lodestone::sweepRunsTest {

namespace {
std::vector<std::string> keysOf(const SweepRuns& sweep)
{
    std::vector<std::string> keys;
    for (const SweepAxis& axis : sweep.axes)
        keys.push_back(axis.key);
    return keys;
}

const SweepAxis& axisOf(const SweepRuns& sweep, std::string_view key)
{
    return sweep.axes.at(static_cast<std::size_t>(sweep.axisOf(key)));
}

double valueOf(const SweepRuns& sweep, std::size_t run, std::string_view key)
{
    return sweep.runs[run].values.at(static_cast<std::size_t>(sweep.axisOf(key)));
}
} // namespace

class SweepRunsTest : public QObject {
    Q_OBJECT

private slots:
    void onlyOptionsThatDifferGetAnAxis()
    {
        const SweepRuns sweep = sweepOf(sweptEntries());
        QCOMPARE(keysOf(sweep),
                 (std::vector<std::string>{"model", "alpha", "seed", "best", "nmi10", "recall50", "hr10", "hr50"}));
        QCOMPARE(axisOf(sweep, "model").texts, (QStringList{"mml", "np-mml"}));
        QCOMPARE(axisOf(sweep, "alpha").values, (std::vector{0.2, 0.5, 0.8}));
        QVERIFY(axisOf(sweep, "alpha").isNumber() && !axisOf(sweep, "alpha").isLogarithmic);
        QCOMPARE(sweep.runs.size(), std::size_t(12));
        QCOMPARE(valueOf(sweep, 7, "seed"), 2.0);
        QCOMPARE(valueOf(sweep, 7, "model"), 1.0);
        QCOMPARE(sweep.rowOf(RunId(8)), 7);
        QCOMPARE(sweep.rowOf(RunId(99)), -1);
    }

    void figuresAreOfTheChosenRatings()
    {
        const SweepRuns validation = sweepOf(sweptEntries()), test = sweepOf(sweptEntries(), FigureSet::Test);
        QCOMPARE(valueOf(validation, 3, "hr50"), 0.1 * 0.5 + 0.002);
        QCOMPARE(valueOf(test, 3, "hr50"), 0.5 * (0.1 * 0.5 + 0.002));
        QCOMPARE(valueOf(test, 3, "nmi10"), valueOf(validation, 3, "nmi10"));
        QVERIFY(axisOf(validation, "hr50").name().contains(QStringLiteral("validation")));
        QVERIFY(axisOf(test, "hr50").name().contains(QStringLiteral("test")));
        QVERIFY(axisOf(test, "nmi10").part.isEmpty());
    }

    void theEndOfARunKnowsTheTestRatingsOfItsBestEpoch()
    {
        std::vector<RunEntry> entries = sweptEntries();
        for (RunEntry& entry : entries)
            entry.best->test.reset();
        QVERIFY(!hasFigures(entries, DataId(1), FigureSet::Test));
        QCOMPARE(sweepOf(entries, FigureSet::Test).axisOf("hr50"), -1);
        entries[2].run.final = sweptStats(1, 0.5, 1);
        entries[3].run.final = sweptStats(9, 0.5, 1); // of another epoch
        QVERIFY(hasFigures(entries, DataId(1), FigureSet::Test));
        QVERIFY(!hasFigures(entries, DataId(2), FigureSet::Test));
        const SweepRuns sweep = sweepOf(entries, FigureSet::Test);
        QCOMPARE(valueOf(sweep, 2, "hr50"), 0.5 * (0.1 * 0.5 + 0.001));
        QVERIFY(std::isnan(valueOf(sweep, 3, "hr50")));
    }

    void runsOnOtherDataAreLeftOut()
    {
        std::vector<RunEntry> entries = sweptEntries();
        entries.push_back(sweptEntry(RunId(13), "euc-mml", "0.9", 7, DataId(2)));
        const SweepRuns sweep = sweepOf(entries);
        QCOMPARE(sweep.runs.size(), std::size_t(12));
        QCOMPARE(axisOf(sweep, "seed").values, (std::vector{1.0, 2.0}));
        QVERIFY(sweepOf(entries, FigureSet::Validation, DataId(2)).axisOf("alpha") < 0); // one run differs from none
    }

    void aModelWithoutAnOptionHasNoValueOfIt()
    {
        std::vector<RunEntry> entries = sweptEntries();
        entries.push_back(sweptEntry(RunId(13), "cml", "", 1));
        const SweepRuns sweep = sweepOf(entries);
        QVERIFY(std::isnan(valueOf(sweep, 12, "alpha")));
        QCOMPARE(axisOf(sweep, "alpha").values.size(), std::size_t(3));
        QCOMPARE(axisOf(sweep, "model").texts, (QStringList{"cml", "mml", "np-mml"}));
    }

    void runsWithoutAnEpochTakeNoPartButSetTheAxesUp()
    {
        std::vector<RunEntry> entries = sweptEntries();
        entries.push_back(sweptEntry(RunId(13), "mml", "1", 1));
        entries.back().run.numEpochs = entries.back().run.bestEpoch = 0;
        entries.back().best.reset();
        const SweepRuns sweep = sweepOf(entries);
        QCOMPARE(sweep.numTakingPart(), 12);
        QVERIFY(!sweep.runs.back().takesPart);
        QCOMPARE(axisOf(sweep, "alpha").most(), 1.0);
    }

    void valuesThatGrowByFactorsStandAtEvenSteps()
    {
        std::vector<RunEntry> entries;
        for (const std::string size : {"4", "8", "16", "32"}) {
            entries.push_back(sweptEntry(RunId(std::int64_t(entries.size()) + 1), "mml", "0.5", 1));
            entries.back().run.spec.settings = {{"dimension", size}};
        }
        const SweepRuns sweep = sweepOf(entries);
        const SweepAxis& axis = axisOf(sweep, "dimension");
        QVERIFY(axis.isLogarithmic);
        QCOMPARE(axis.placeOf(8), 1.0 / 3);
        QCOMPARE(axis.valueAt(2.0 / 3), 16.0);
        QCOMPARE(axis.ticks(8), axis.values);
        QCOMPARE(axis.text(16), QLocale().toString(16));
    }

    void ofOneValueTheAxisHasOnePlace()
    {
        const SweepRuns sweep = sweepOf(sweptEntries());
        QCOMPARE(axisOf(sweep, "best").placeOf(1), 0.5);
        QCOMPARE(axisOf(sweep, "best").ticks(5), std::vector{1.0});
    }
};

LODESTONE_WINDOW_TEST(SweepRunsTest)

} // namespace lodestone::sweepRunsTest

#include "SweepRunsTest.moc"
