// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareCurves.h"
#include "core/export/RunColors.h"
#include "tests/core/store/StoredRuns.h"
#include "tests/ui/WindowTest.h"
#include "ui/plot/CurvePlot.h"
#include "ui/plot/SeriesColors.h"
#include "ui/views/LegendEntry.h"

#include <QSignalSpy>
#include <QTest>

namespace lodestone::compareCurvesTest {

namespace {
StoredRun named(const std::string& name, RunId id, int best)
{
    StoredRun run = someRun(name, DataId(1));
    run.id = id;
    run.bestEpoch = best;
    return run;
}

RunCurves curves(const std::vector<double>& train, const std::vector<double>& validation)
{
    RunCurves result;
    for (std::size_t i = 0; i < validation.size(); ++i) {
        EpochStats stats;
        stats.epoch = static_cast<int>(i) + 1;
        stats.nmi10 = 0.1 * stats.epoch;
        stats.validation.emplace().hr50 = validation[i];
        if (i < train.size())
            stats.train.emplace().hr50 = train[i];
        result.history.push_back(stats);
    }
    return result;
}

ComparedRuns twoRuns()
{
    ComparedRuns runs;
    runs.runs = {named("overfits", RunId(1), 2), named("rises", RunId(2), 3)};
    runs.curves[RunId(1)] = curves({0.3, 0.5, 0.6, 0.7, 0.8}, {0.2, 0.3, 0.28, 0.27, 0.26});
    runs.curves[RunId(2)] = curves({}, {0.1, 0.2, 0.3});
    return runs;
}
} // namespace

class CompareCurvesTest : public QObject {
    Q_OBJECT

private slots:
    void aHiddenRunStaysHiddenWhenItGetsEpochs()
    {
        CompareCurves view;
        view.showRuns(twoRuns(), {RunId(1), RunId(2)});
        view.entries()[1]->click();
        QVERIFY(!view.nmi()->isSeriesVisible(1));
        ComparedRuns later = twoRuns();
        later.curves[RunId(2)] = curves({}, {0.1, 0.2, 0.3, 0.4});
        view.showRuns(later, {RunId(1), RunId(2)});
        QCOMPARE(view.nmi()->points(1).size(), 4);
        QVERIFY(!view.entries()[1]->isChecked());
        QVERIFY(view.nmi()->isSeriesVisible(0));
        QVERIFY(!view.nmi()->isSeriesVisible(1));
        QVERIFY(!view.hitRate()->isSeriesVisible(2));
        view.entries()[1]->click();
        QVERIFY(view.nmi()->isSeriesVisible(1));
    }

    void runsLieOverEachOtherWithRingsAndTheOnsetOfOverfitting()
    {
        CompareCurves view;
        view.showRuns(twoRuns(), {RunId(1), RunId(2)});
        QCOMPARE(view.nmi()->numSeries(), 2);
        QCOMPARE(view.hitRate()->numSeries(), 3); // the train figures of one
        QCOMPARE(view.hitRate()->marker(0), QPointF(2, 0.3));
        QVERIFY(!view.hitRate()->marker(1)); // train
        QCOMPARE(view.hitRate()->marker(2), QPointF(3, 0.3));
        QCOMPARE(view.hitRate()->moment(0), 3.0);
        QVERIFY(!view.hitRate()->moment(2));
        QVERIFY2(view.overfittingText().contains(QStringLiteral("overfits (MML) from epoch 3 on")),
                 qPrintable(view.overfittingText()));
        QVERIFY(view.overfittingText().contains(QStringLiteral("train 0.500, at the end 0.800")));
        QVERIFY(view.overfittingText().contains(QStringLiteral("none seen in rises (MML)")));
    }

    void anEntryHidesItsRunInBothCharts()
    {
        CompareCurves view;
        view.showRuns(twoRuns(), {RunId(1), RunId(2)});
        QCOMPARE(view.entries().size(), std::size_t(2));
        view.entries()[0]->click();
        QVERIFY(!view.nmi()->isSeriesVisible(0) && view.nmi()->isSeriesVisible(1));
        QVERIFY(!view.hitRate()->isSeriesVisible(0) && !view.hitRate()->isSeriesVisible(1));
        QVERIFY(view.hitRate()->isSeriesVisible(2));
    }

    void eachRunHasItsColorWhereverItStands()
    {
        CompareCurves view;
        ComparedRuns runs = twoRuns();
        runs.runs[1].about.color = "#c02020";
        view.showRuns(runs, {RunId(2), RunId(1)});
        QCOMPARE(view.nmi()->seriesColor(0), QColor(0xc0, 0x20, 0x20));
        QCOMPARE(view.nmi()->seriesColor(1), shadeOf(runColor(runs.runs[0]), false));
        QCOMPARE(view.entries()[0]->look(), (LineLook{runColor(runs.runs[1])}));
        for (int series = 0; series < 3; ++series) // its own, and two of the other
            QCOMPARE(view.hitRate()->seriesColor(series), view.nmi()->seriesColor(std::min(series, 1)));
        runs.runs[0].about.color = "#c02022";
        view.showRuns(runs, {RunId(2), RunId(1)});
        QCOMPARE(view.nmi()->seriesMark(0), LineMark::None);
        QCOMPARE(view.nmi()->seriesMark(1), LineMark::Square);
        QCOMPARE(view.hitRate()->seriesMark(2), LineMark::Square); // train
        QCOMPARE(view.entries()[1]->look().mark, LineMark::Square);
        view.showRuns(runs, {RunId(1), RunId(1)}); // no other run is like it
        QCOMPARE(view.nmi()->seriesMark(0), LineMark::None);
        QCOMPARE(view.nmi()->seriesMark(1), LineMark::None);
    }

    void anEmptyPaneLeavesTheColorsOfTheOthers()
    {
        CompareCurves view;
        view.showRuns(twoRuns(), {std::nullopt, RunId(2)});
        QCOMPARE(view.nmi()->numSeries(), 1);
        QCOMPARE(view.nmi()->seriesColor(0), shadeOf(runColor(twoRuns().runs[1]), false));
        view.showRuns({}, {});
        QCOMPARE(view.nmi()->numSeries(), 0);
        QVERIFY(view.overfittingText().isEmpty());
    }

    void theCrosshairIsTheEpochAndAClickGoesToOne()
    {
        CompareCurves view;
        view.showRuns(twoRuns(), {RunId(1), RunId(2)});
        view.setEpoch(3);
        QCOMPARE(view.hitRate()->crosshair(), 3.0);
        view.setEpoch(-1);
        QVERIFY(!view.nmi()->crosshair());
        QSignalSpy picked(&view, &CompareCurves::epochPicked);
        emit view.nmi()->clicked(2.4);
        QCOMPARE(picked.constFirst().constFirst().toInt(), 2);
    }
};

LODESTONE_WINDOW_TEST(CompareCurvesTest)

} // namespace lodestone::compareCurvesTest

#include "CompareCurvesTest.moc"
