// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperCharts.h"
#include "tests/ui/WindowTest.h"
#include "ui/plot/CurvePlot.h"
#include "ui/views/LegendEntry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace lodestone::paperChartsTest {

namespace {
const PaperTable& figure()
{
    return paperTable("figure-6");
}

/// HR@50 is a hundredth of the dimension, and a tenth more in the second seed.
std::vector<PaperRow> rowsOf(int numSeeds, const std::string& onlyModel = {})
{
    std::vector<PaperRun> runs;
    for (RunSpec& spec : paperSpecs(figure(), RunSpec(), numSeeds, 1, SplitSeed::FollowsSeed)) {
        runs.push_back({spec, {}});
        if (!onlyModel.empty() && spec.model != onlyModel)
            continue;
        runs.back().result = RunResult{spec, {}, {}};
        runs.back().result->best.test = RankMetrics();
        runs.back().result->best.test->hr50 = std::stod(dimensionOf(spec)) / 100 + 0.1 * double(spec.seed - 1);
    }
    return paperRows(figure(), runs);
}

CurvePlot& plotOf(const PaperCharts& charts, const char* key)
{
    const auto place = std::ranges::find(figure().figures, key) - figure().figures.begin();
    return *charts.plots()[static_cast<std::size_t>(place)];
}
} // namespace

class PaperChartsTest : public QObject {
    Q_OBJECT

private slots:
    void everyFigureHasAChartAndEveryModelALine()
    {
        PaperCharts charts(figure());
        charts.setRows(rowsOf(2));
        QCOMPARE(charts.plots().size(), figure().figures.size());
        QCOMPARE(charts.legend().size(), figure().models.size());
        const CurvePlot& plot = plotOf(charts, "hr@50");
        QCOMPARE(plot.numSeries(), static_cast<int>(figure().models.size()));
        QCOMPARE(plot.seriesName(0), QStringLiteral("MML"));
        const QVector<QPointF> points = plot.points(0);
        QCOMPARE(points.size(), 5);
        QCOMPARE(points.front(), QPointF(4, 0.09));
        QCOMPARE(points.back(), QPointF(64, 0.69));
        const double deviation = 0.1 / std::sqrt(2);
        QVERIFY(std::abs(plot.band(0).first.front().y() - (0.09 - deviation)) < 1e-12);
        QVERIFY(std::abs(plot.band(0).second.front().y() - (0.09 + deviation)) < 1e-12);
    }

    void everyModelLooksDifferentAndTheLegendSaysHow()
    {
        PaperCharts charts(figure());
        charts.setRows(rowsOf(1));
        const CurvePlot& plot = plotOf(charts, "hr@50");
        for (int series = 0; series < plot.numSeries(); ++series) {
            const LineLook& look = charts.legend()[static_cast<std::size_t>(series)]->look();
            QCOMPARE(look.mark, plot.seriesMark(series));
            for (int other = 0; other < series; ++other)
                QVERIFY(plot.seriesColor(series) != plot.seriesColor(other)
                        || plot.seriesMark(series) != plot.seriesMark(other));
        }
    }

    /// Colors stay with their models while others are trained.
    void aModelWithoutRunsKeepsItsPlace()
    {
        PaperCharts charts(figure());
        charts.setRows(rowsOf(1, "sml"));
        const CurvePlot& plot = plotOf(charts, "hr@50");
        for (int i = 0; i < plot.numSeries(); ++i) {
            const bool isSml = figure().models[static_cast<std::size_t>(i)] == "sml";
            QCOMPARE(plot.points(i).size(), isSml ? 5 : 0);
            QVERIFY(plot.band(i).first.empty()); // of one run there is no deviation
        }
        QVERIFY(!plotOf(charts, "nmi@10").toolTip().isEmpty()); // no labels
        QVERIFY(plot.toolTip().isEmpty());
    }

    void theLegendHidesLinesInAllCharts()
    {
        PaperCharts charts(figure());
        charts.setRows(rowsOf(1));
        charts.legend()[2]->click();
        for (const CurvePlot* plot : charts.plots()) {
            QVERIFY(!plot->isSeriesVisible(2));
            QVERIFY(plot->isSeriesVisible(1));
        }
        charts.setRows(rowsOf(2));
        QVERIFY(!charts.plots().front()->isSeriesVisible(2));
    }
};

LODESTONE_WINDOW_TEST(PaperChartsTest)

} // namespace lodestone::paperChartsTest

#include "PaperChartsTest.moc"
