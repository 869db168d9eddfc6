// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/CurvesView.h"
#include "tests/ui/MadeUpRun.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/views/CurveChart.h"
#include "ui/views/LegendEntry.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

namespace lodestone::curvesViewTest {

namespace {
/// Of an epoch 1 with other terms.
EpochHistory withLoss(const EpochHistory& history, std::vector<NamedValue> loss)
{
    std::vector<EpochStats> epochs(history.begin(), history.end());
    epochs[1].loss = std::move(loss);
    return epochs;
}
} // namespace

class CurvesViewTest : public QObject {
    Q_OBJECT

private slots:
    void withoutARunATextSaysWhatWillBeHere()
    {
        Session session;
        CurvesView view(session);
        view.resize(900, 240);
        view.show();
        QVERIFY(!view.charts()[0]->isVisible());
        const auto labels = view.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("once training runs"));
        }));
    }

    void everyEpochIsAPointOfEachCurve()
    {
        Session session;
        CurvesView view(session);
        addMadeUpRun(session, 5, 4, 10);
        const auto points = view.charts()[1]->plot()->points(0);
        QCOMPARE(points.size(), 6);
        QCOMPARE(points[3], QPointF(3, 0.09));
        // Epoch 0 has no loss.
        QCOMPARE(view.charts()[0]->plot()->points(0).size(), 5);
        QCOMPARE(view.charts()[0]->plot()->points(0).first(), QPointF(1, 4));
    }

    void lossTermsAreThoseOfTheModel()
    {
        Session session;
        CurvesView view(session);
        addMadeUpRun(session, 1, 1, 10);
        QCOMPARE(view.charts()[0]->families(), (QStringList{"L1", "L2", "LR"}));
    }

    void activeSharesAreThoseOfTheModel()
    {
        Session session;
        addMadeUpRun(session, 4, 3, 10);
        const CurvesView view(session);
        QCOMPARE(view.charts()[4]->families(), (QStringList{"L1", "L2"}));
        QCOMPARE(view.charts()[4]->plot()->points(0).size(), 4);
        QCOMPARE(view.charts()[4]->plot()->points(0)[3], QPointF(4, 0.25));
    }

    void aChartWithoutAnyPointMakesRoom()
    {
        Session session;
        CurvesView view(session);
        auto snapshot = std::make_shared<Snapshot>(*madeUpSnapshot(3, 2));
        std::vector<EpochStats> epochs(snapshot->history.begin(), snapshot->history.end());
        for (EpochStats& stats : epochs)
            stats.active.clear(); // a model without hinges
        snapshot->history = epochs;
        session.addSnapshots({snapshot}, snapshot);
        QVERIFY(view.charts()[4]->isHidden());
        QVERIFY(!view.charts()[0]->isHidden());
        session.beginRun(RunSpec());
        addMadeUpRun(session, 3, 2, 10);
        QVERIFY(!view.charts()[4]->isHidden());
        view.charts()[4]->legendEntry(QStringLiteral("L1"))->click();
        view.charts()[4]->legendEntry(QStringLiteral("L2"))->click();
        QVERIFY(!view.charts()[4]->isHidden()); // the user can bring them back
    }

    void validationTestAndTrainShareAHueAndALegendEntry()
    {
        Session session;
        CurvesView view(session);
        addMadeUpRun(session, 3, 2, 10);
        const CurveChart& hits = *view.charts()[2];
        QCOMPARE(hits.families(), (QStringList{"HR@10", "HR@50"}));
        QCOMPARE(hits.plot()->seriesName(0), QStringLiteral("HR@10"));
        QCOMPARE(hits.plot()->seriesName(1), QStringLiteral("HR@10, test"));
        QCOMPARE(hits.plot()->points(0)[2].y(), 0.04);
        QCOMPARE(hits.plot()->points(1)[2].y(), 0.02);
        QVERIFY(hits.plot()->points(2).isEmpty());
        hits.legendEntry(QStringLiteral("HR@10"))->click();
        QVERIFY(!hits.plot()->isSeriesVisible(0));
        QVERIFY(!hits.plot()->isSeriesVisible(1));
        QVERIFY(hits.plot()->isSeriesVisible(3));
    }

    void whatIsHiddenStaysHiddenWithNewData()
    {
        Session session;
        CurvesView view(session);
        addMadeUpRun(session, 3, 2, 10);
        const CurveChart& loss = *view.charts()[0];
        loss.legendEntry(QStringLiteral("L2"))->click();
        auto other = std::make_shared<Snapshot>(*madeUpSnapshot(4, 2));
        session.addSnapshots({other}, other);
        QVERIFY(!loss.plot()->isSeriesVisible(1));
        // A run with other terms has other curves and a new legend.
        auto more = std::make_shared<Snapshot>(*madeUpSnapshot(1, 1));
        more->history = withLoss(more->history, {{"l1", 4}, {"la", 1}, {"l2", 2}});
        session.beginRun(RunSpec());
        session.addSnapshots({more}, more);
        QCOMPARE(loss.families(), (QStringList{"L1", "LA", "L2"}));
        QVERIFY(!loss.legendEntry(QStringLiteral("L2"))->isChecked());
        QVERIFY(!loss.plot()->isSeriesVisible(2));
        QVERIFY(loss.plot()->isSeriesVisible(1));
        loss.legendEntry(QStringLiteral("L2"))->click();
        QVERIFY(loss.plot()->isSeriesVisible(2));
    }

    void theBandOfAHiddenCurveIsHidden()
    {
        CurvePlot plot;
        plot.resize(300, 200);
        plot.addSeries(QStringLiteral("a"), 0);
        plot.setData(0, {0, 1}, {1, 2});
        plot.setSeriesVisible(0, false);
        plot.show();
        const auto picture = [&plot] {
            plot.refresh();
            QCoreApplication::processEvents(); // it is drawn with the next events
            return plot.grab().toImage();
        };
        const QImage before = picture();
        plot.setBand(0, {0, 1}, {0, 0}, {4, 4});
        QCOMPARE(picture(), before);
        plot.setSeriesVisible(0, true);
        QVERIFY(picture() != before);
    }

    void otherRunsLieOverTheCurvesInTheirOwnColor()
    {
        Session session;
        CurvesView view(session);
        addMadeUpRun(session, 3, 2, 10);
        CurveChart& hits = *view.charts()[2];
        const int before = hits.plot()->numSeries();
        std::vector<EpochStats> history{madeUpStats(0), madeUpStats(1), madeUpStats(2)};
        for (EpochStats& stats : history)
            stats.train = stats.validation;
        constexpr CategoryColor red{{255, 0, 0}, {255, 90, 90}};
        hits.showOverlaid({{QStringLiteral("other"), {red, LineMark::Square}, history, 1, true},
                           {QStringLiteral("hidden"), {red}, history, 1, false}});
        QCOMPARE(hits.plot()->numSeries(), before + 4); // two families of two runs, validation alone
        QCOMPARE(hits.plot()->seriesName(before), QStringLiteral("other: HR@10"));
        QCOMPARE(hits.plot()->seriesColor(before), QColor(255, 0, 0));
        QCOMPARE(hits.plot()->seriesMark(before), LineMark::Square);
        QCOMPARE(hits.plot()->seriesMark(before + 2), LineMark::None);
        QCOMPARE(hits.plot()->points(before)[2], QPointF(2, 0.04));
        QCOMPARE(hits.plot()->marker(before), std::optional(QPointF(1, 0.02)));
        QVERIFY(hits.plot()->isSeriesVisible(before + 1));
        QVERIFY(!hits.plot()->isSeriesVisible(before + 2));
        hits.legendEntry(QStringLiteral("HR@10"))->click();
        QVERIFY(!hits.plot()->isSeriesVisible(before));
        QVERIFY(hits.plot()->isSeriesVisible(before + 1));
        hits.legendEntry(QStringLiteral("HR@10"))->click();
        QVERIFY(hits.plot()->isSeriesVisible(before));
        QVERIFY(!hits.plot()->isSeriesVisible(before + 2));
        hits.showOverlaid({});
        QCOMPARE(hits.plot()->numSeries(), before);
        view.resize(900, 240);
        QVERIFY(!view.grab().isNull()); // nothing of them is left to draw
    }

    void aRunWithoutValidationLiesOverWithWhatItHas()
    {
        CurveChart chart(QStringLiteral("Hit rate"));
        const auto of = [](auto part) {
            return
                [part](const EpochStats& stats) { return stats.*part ? std::optional((stats.*part)->hr10) : std::nullopt; };
        };
        chart.setCurves({{QStringLiteral("a"), LineStyle::Solid, of(&EpochStats::validation)},
                         {QStringLiteral("a"), LineStyle::Dotted, of(&EpochStats::test)}});
        EpochStats stats = madeUpStats(1);
        stats.validation.reset();
        chart.showOverlaid({{QStringLiteral("r"), {{{255, 0, 0}, {255, 0, 0}}}, {stats}, 1, true}});
        QCOMPARE(chart.plot()->numSeries(), 3);
        QCOMPARE(chart.plot()->seriesName(2), QStringLiteral("r: a, test"));
    }

    void theBestEpochHasARing()
    {
        Session session;
        CurvesView view(session);
        addMadeUpRun(session, 5, 4, 10);
        QCOMPARE(view.charts()[3]->plot()->marker(0), std::optional(QPointF(4, 0.2)));
        QCOMPARE(view.charts()[3]->plot()->marker(1), std::nullopt);
        QCOMPARE(view.charts()[1]->plot()->marker(1), std::optional(QPointF(4, 0.08)));
    }

    void theCrosshairOfAllChartsIsTheShownEpoch()
    {
        Session session;
        CurvesView view(session);
        addMadeUpRun(session, 5, 4, 10);
        session.showEpoch(2);
        for (const CurveChart* chart : view.charts())
            QCOMPARE(chart->plot()->crosshair(), std::optional(2.0));
    }

    void aClickGoesToTheEpoch()
    {
        Session session;
        CurvesView view(session);
        addMadeUpRun(session, 5, 4, 10);
        emit view.charts()[1]->plot()->clicked(3.4);
        QCOMPARE(session.shownEpoch(), 3);
        emit view.charts()[1]->plot()->clicked(-1.0);
        QCOMPARE(session.shownEpoch(), 0);
    }

    void smoothedLinesKeepWhatWasMeasured()
    {
        const TestSettings settings;
        Session session;
        {
            CurvesView view(session);
            addMadeUpRun(session, 5, 4, 10);
            const CurvePlot& plot = *view.charts()[0]->plot();
            const QVector<QPointF> measured = plot.points(0);
            QCOMPARE(plot.drawnPoints(0), measured);
            view.smooth()->trigger();
            QCOMPARE(plot.points(0), measured);
            QCOMPARE(plot.drawnPoints(0).first(), measured.first()); // no pull towards 0 at the start
            const double second = (0.4 * measured[1].y() + 0.6 * 0.4 * measured[0].y()) / (1 - 0.36);
            QVERIFY(std::abs(plot.drawnPoints(0)[1].y() - second) < 1e-12);
        }
        CurvesView again(session); // remembered
        QVERIFY(again.smooth()->isChecked());
        again.smooth()->trigger();
        QCOMPARE(again.charts()[0]->plot()->drawnPoints(0), again.charts()[0]->plot()->points(0));
    }

    void logarithmicAxesAreDrawnWithoutZeros()
    {
        const TestSettings settings;
        Session session;
        CurvesView view(session);
        view.resize(900, 240);
        addMadeUpRun(session, 5, 4, 10);
        view.logValues()->trigger();
        view.logEpochs()->trigger();
        QVERIFY(!view.grab().isNull());
        QCOMPARE(view.charts()[1]->plot()->points(0).size(), 6);
        session.beginRun(RunSpec()); // without any value
        QVERIFY(!view.grab().isNull());
    }

    void whatHappenedToTheRunIsMarked()
    {
        const TestSettings settings;
        Session session;
        CurvesView view(session);
        addMadeUpRun(session, 5, 4, 10);
        const CurvePlot& plot = *view.charts()[2]->plot();
        QVERIFY(plot.events().empty());
        session.setRunState(RunState::Running);
        session.setRunState(RunState::Stopping);
        session.setRunState(RunState::Finished);
        session.setPlannedEpochs(20);
        QCOMPARE(plot.events().size(), std::size_t(2));
        QCOMPARE(plot.events()[0], (CurvePlot::Event{5, QStringLiteral("Stopped")}));
        QCOMPARE(plot.events()[1], (CurvePlot::Event{5, QStringLiteral("Continued to epoch 20")}));
        auto slower = std::make_shared<Snapshot>(*session.latest());
        slower->epoch = 6;
        EpochStats sixth = slower->history.back();
        sixth.epoch = 6;
        sixth.learningRate = 0.125;
        slower->history.push_back(sixth);
        session.addSnapshots({slower}, slower);
        QCOMPARE(plot.events().size(), std::size_t(3));
        QCOMPARE(plot.events()[2].x, 5.0);
        QVERIFY(plot.events()[2].text.contains(QLocale().toString(0.125)));
        session.beginRun(RunSpec());
        QVERIFY(plot.events().empty());
    }

    void aNewRunStartsWithEmptyCurves()
    {
        Session session;
        CurvesView view(session);
        addMadeUpRun(session, 5, 4, 10);
        session.beginRun(RunSpec());
        QVERIFY(view.charts()[1]->plot()->points(0).isEmpty());
        QCOMPARE(view.charts()[1]->plot()->marker(0), std::nullopt);
        QCOMPARE(view.charts()[1]->plot()->crosshair(), std::nullopt);
    }

    /// As in a window of 1280 pixels.
    void theLegendOfAllTermsHasRoom()
    {
        Session session;
        CurvesView view(session);
        view.resize(1002, 200);
        auto snapshot = std::make_shared<Snapshot>(*madeUpSnapshot(1, 1));
        snapshot->history = withLoss(snapshot->history, {{"l1", 4}, {"l2", 2}, {"la", 1}, {"lp", 0.5}, {"lr", 0.1}});
        session.addSnapshots({snapshot}, snapshot);
        view.show();
        const CurveChart& loss = *view.charts()[0];
        QCOMPARE(loss.families().size(), 5);
        for (const QString& family : loss.families()) {
            const LegendEntry* entry = loss.legendEntry(family);
            QVERIFY2(entry->width() >= entry->sizeHint().width(), qPrintable(family));
            QVERIFY2(loss.rect().contains(entry->geometry()), qPrintable(family));
        }
    }

    void chartsExportByTheEndingOfTheFile()
    {
        Session session;
        CurvesView view(session);
        view.resize(900, 240);
        addMadeUpRun(session, 5, 4, 10);
        const QTemporaryDir folder;
        for (const auto* name : {"curves.svg", "curves.png", "curves.pdf"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            QVERIFY(view.charts()[1]->plot()->exportTo(path));
            QVERIFY(QFileInfo(path).size() > 500);
        }
        QVERIFY(!view.charts()[1]->plot()->exportTo(folder.filePath(QStringLiteral("curves.doc"))));
    }
};

LODESTONE_WINDOW_TEST(CurvesViewTest)

} // namespace lodestone::curvesViewTest

#include "CurvesViewTest.moc"
