// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/PaperRows.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>

namespace lodestone::paperRowsTest {

namespace {
std::vector<PaperRun> plannedRuns(const char* table, int numSeeds)
{
    std::vector<PaperRun> runs;
    for (RunSpec& spec : paperSpecs(paperTable(table), RunSpec(), numSeeds, 1, SplitSeed::FollowsSeed))
        runs.push_back({std::move(spec), {}});
    return runs;
}

void train(PaperRun& run, double hitRate, std::optional<double> seconds = {})
{
    run.result = RunResult{run.spec, {}, {}};
    run.result->best.test = RankMetrics();
    run.result->best.test->hr50 = hitRate;
    run.result->epochSeconds = seconds;
}

const PaperRow& rowOf(const std::vector<PaperRow>& rows, const char* model, const char* dimension = "32")
{
    for (const PaperRow& row : rows)
        if (row.model == model && row.dimension == dimension)
            return row;
    qFatal("no row of %s", model);
}

const Spread& figureOf(const PaperRow& row, const char* key)
{
    for (const Spread& figure : row.figures)
        if (figure.key == key)
            return figure;
    qFatal("no figure %s", key);
}
} // namespace

class PaperRowsTest : public QObject {
    Q_OBJECT

private slots:
    void everyModelHasARowFromTheStart()
    {
        const auto rows = paperRows(paperTable("table-8"), plannedRuns("table-8", 3));
        QCOMPARE(rows.size(), std::size_t(6));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].model, mmlVariants()[i]);
            QCOMPARE(rows[i].numRuns, std::size_t(0));
            QCOMPARE(rows[i].numWanted, std::size_t(3));
            QCOMPARE(rows[i].figures.size(), paperTable("table-8").figures.size());
            for (const Spread& figure : rows[i].figures)
                QCOMPARE(figure.numRuns, std::size_t(0));
        }
    }

    void figuresAreMeansOverWhatIsTrained()
    {
        std::vector<PaperRun> runs = plannedRuns("table-5", 3);
        std::vector<double> rates{0.2, 0.5};
        for (PaperRun& run : runs)
            if (run.spec.model == "sml" && run.spec.seed < 3)
                train(run, rates[run.spec.seed - 1]);
        const auto rows = paperRows(paperTable("table-5"), runs);
        const PaperRow& row = rowOf(rows, "sml");
        QCOMPARE(row.numRuns, std::size_t(2));
        QCOMPARE(row.numWanted, std::size_t(3));
        const Spread& rate = figureOf(row, "hr@50");
        QCOMPARE(rate.numRuns, std::size_t(2));
        QCOMPARE(rate.mean, 0.35);
        QVERIFY(std::abs(rate.deviation - 0.3 / std::sqrt(2)) < 1e-12);
        QCOMPARE(rowOf(rows, "mml").numRuns, std::size_t(0));
    }

    /// Two runs of a busy hour are compared with each other, not with those of a quiet one.
    void ratiosAreTakenWithinASeed()
    {
        std::vector<PaperRun> runs = plannedRuns("table-6", 3);
        for (PaperRun& run : runs) {
            const double slowness = run.spec.seed == 1 ? 1 : 10;
            if (run.spec.model == "cml" && run.spec.seed < 3)
                train(run, 0.5, 0.1 * slowness);
            if (run.spec.model == "iml")
                train(run, 0.5, 0.3 * slowness);
        }
        const auto rows = paperRows(paperTable("table-6"), runs);
        const Spread& ratio = figureOf(rowOf(rows, "iml"), "ratio");
        QCOMPARE(ratio.numRuns, std::size_t(2)); // of seed 3 there is no CML yet
        QVERIFY(std::abs(ratio.mean - 3) < 1e-12);
        QVERIFY(ratio.deviation < 1e-12);
        QCOMPARE(figureOf(rowOf(rows, "iml"), "seconds").numRuns, std::size_t(3));
        QCOMPARE(figureOf(rowOf(rows, "cml"), "ratio").mean, 1.0);
    }

    void aRunWithoutATimeHasNone()
    {
        std::vector<PaperRun> runs = plannedRuns("table-6", 1);
        for (PaperRun& run : runs)
            train(run, 0.5);
        for (const PaperRow& row : paperRows(paperTable("table-6"), runs)) {
            QCOMPARE(row.numRuns, std::size_t(1));
            QCOMPARE(figureOf(row, "seconds").numRuns, std::size_t(0));
            QCOMPARE(figureOf(row, "ratio").numRuns, std::size_t(0));
        }
    }

    void dimensionsAreRowsOfTheirOwn()
    {
        std::vector<PaperRun> runs = plannedRuns("figure-6", 2);
        for (PaperRun& run : runs)
            if (run.spec.model == "mml")
                train(run, std::stod(dimensionOf(run.spec)) / 100);
        const auto rows = paperRows(paperTable("figure-6"), runs);
        QCOMPARE(rows.size(), 5 * paperTable("figure-6").models.size());
        for (const char* dimension : {"4", "8", "16", "32", "64"}) {
            const PaperRow& row = rowOf(rows, "mml", dimension);
            QCOMPARE(row.numRuns, std::size_t(2));
            QCOMPARE(figureOf(row, "hr@50").mean, std::stod(dimension) / 100);
        }
    }
};

LODESTONE_TEST(PaperRowsTest)

} // namespace lodestone::paperRowsTest

#include "PaperRowsTest.moc"
