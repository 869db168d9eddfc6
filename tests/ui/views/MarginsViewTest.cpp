// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MarginsView.h"
#include "tests/ui/TrainedSession.h"
#include "tests/ui/WindowTest.h"
#include "ui/plot/DegreeDensity.h"
#include "ui/session/entityFields.h"
#include "ui/views/CurveChart.h"
#include "ui/views/LegendEntry.h"

#include <QLocale>
#include <QTest>

namespace lodestone::marginsViewTest {

namespace {
constexpr int timeoutMs = 60000;

struct Opened {
    explicit Opened(const std::string& model = "mml") : trained(model), view(trained.session)
    {
        view.resize(1000, 200);
        view.show();
    }
    bool hasEpoch(int epoch)
    {
        return QTest::qWaitFor([&] { return view.text().startsWith(QStringLiteral("Epoch %1 \u00b7").arg(epoch)); },
                               timeoutMs);
    }

    TrainedSession trained;
    MarginsView view;
};
} // namespace

class MarginsViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysWhatIsMissing()
    {
        Session none;
        MarginsView empty(none);
        empty.show();
        QVERIFY(empty.text().contains(QStringLiteral("Open a data set")));
        const Opened opened;
        QVERIFY(opened.view.text().contains(QStringLiteral("Train MML")));
    }

    void aModelWithoutMarginsIsSaidToHaveNone()
    {
        Opened opened("cml");
        opened.trained.train();
        QVERIFY2(opened.view.text().contains(QStringLiteral("learns no margins")), qPrintable(opened.view.text()));
        QVERIFY(!opened.view.chart()->isVisible());
    }

    void fixedMarginsAreSaidToBeFixed()
    {
        Opened opened;
        opened.trained.spec.settings.push_back({"adaptive_margins", "false"});
        opened.trained.train();
        QVERIFY(QTest::qWaitFor([&] { return opened.view.text().contains(QStringLiteral("are fixed")); }, timeoutMs));
    }

    void plotsAreOfTheShownEpoch()
    {
        Opened opened;
        opened.trained.train();
        QVERIFY(opened.hasEpoch(3));
        for (const int epoch : {3, 1}) {
            opened.trained.session.showEpoch(epoch);
            QVERIFY(opened.hasEpoch(epoch));
            const Snapshot& shown = *opened.trained.session.shown();
            const Dataset& data = *opened.trained.data;
            std::vector<std::uint32_t> degrees;
            for (std::uint32_t i = 0; i < data.numEntities(); ++i)
                degrees.push_back(static_cast<std::uint32_t>(degreeOf(data, i)));
            const std::span<const std::uint32_t> all(degrees);
            const auto expect = [&](std::size_t kind, const Eigen::VectorXf& margins, auto ofKind) {
                QVERIFY(opened.view.plots()[kind]->isVisible());
                const std::span values(margins.data(), static_cast<std::size_t>(margins.size()));
                const auto expected = marginsByDegree(values, ofKind);
                QCOMPARE(opened.view.plots()[kind]->margins().cells, expected->cells);
                QCOMPARE(opened.view.plots()[kind]->margins().all.quantiles, expected->all.quantiles);
            };
            expect(0, shown.userMargins, all.first(data.numUsers()));
            expect(1, shown.itemMargins, all.subspan(data.numUsers()));
            expect(2, shown.latentMargins, all);
        }
    }

    void bandsAreTheQuantilesOfEveryEpoch()
    {
        Opened opened;
        opened.trained.train();
        QVERIFY(opened.hasEpoch(3));
        const CurveChart& chart = *opened.view.chart();
        QCOMPARE(chart.families(), (QStringList{"m^u", "m^i", "m^l"}));
        const MarginBand& last = opened.trained.session.history().back().margins[1];
        QCOMPARE(last.key, std::string("m_i"));
        const CurvePlot& plot = *chart.plot();
        QCOMPARE(plot.numSeries(), 9); // each kind: nine tenths, half, median
        QCOMPARE(plot.seriesName(3), QStringLiteral("m^i, 5 to 95 %"));
        QCOMPARE(plot.band(3).first.size(), 3);
        QCOMPARE(plot.band(3).first.last(), QPointF(3, last.quantiles[0]));
        QCOMPARE(plot.band(3).second.last(), QPointF(3, last.quantiles[4]));
        QCOMPARE(plot.band(4).first.last(), QPointF(3, last.quantiles[1]));
        QCOMPARE(plot.band(4).second.last(), QPointF(3, last.quantiles[3]));
        QCOMPARE(plot.points(5).last(), QPointF(3, last.quantiles[2]));
        QVERIFY(plot.points(3).isEmpty());
        QTest::mouseClick(chart.legendEntry(QStringLiteral("m^i")), Qt::LeftButton);
        QVERIFY(!plot.isSeriesVisible(3) && !plot.isSeriesVisible(5) && plot.isSeriesVisible(0));
    }

    void theChartGoesToAnEpochAndShowsIt()
    {
        Opened opened;
        opened.trained.train();
        QVERIFY(opened.hasEpoch(3));
        emit opened.view.chart()->plot()->clicked(1.2);
        QCOMPARE(opened.trained.session.shownEpoch(), 1);
        QCOMPARE(opened.view.chart()->plot()->crosshair(), std::optional(1.0));
        QVERIFY(opened.hasEpoch(1));
    }

    void aModelWithTwoKindsShowsTwo()
    {
        Opened opened("sml");
        opened.trained.train();
        QVERIFY(opened.hasEpoch(3));
        QVERIFY(opened.view.plots()[0]->isVisible());
        QVERIFY(opened.view.plots()[1]->isVisible());
        QVERIFY(!opened.view.plots()[2]->isVisible());
        QCOMPARE(opened.view.chart()->families(), (QStringList{"m^u", "m^i"}));
    }

    void aClickSelectsThoseInTheCell()
    {
        Opened opened;
        opened.trained.train();
        QVERIFY(opened.hasEpoch(3));
        const Dataset& data = *opened.trained.data;
        const Snapshot& shown = *opened.trained.session.shown();
        DegreeDensity& plot = *opened.view.plots()[1];
        const auto& cells = plot.margins().cells;
        const auto fullest = static_cast<std::size_t>(std::max_element(cells.begin(), cells.end()) - cells.begin());
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.placeOf(fullest).toPoint());
        const auto& selected = opened.trained.session.selection().entities();
        QCOMPARE(selected.size(), std::size_t(cells[fullest]));
        QVERIFY(!selected.empty());
        for (const EntityId entity : selected) {
            QVERIFY(!data.isUser(entity));
            const auto index = static_cast<std::uint32_t>(at(entity));
            const auto degree = static_cast<std::uint32_t>(degreeOf(data, index));
            QCOMPARE(plot.margins().cellOf(degree, static_cast<float>(marginOf(shown, index))), std::optional(fullest));
        }
    }

    void aSelectedPointIsMarked()
    {
        Opened opened;
        opened.trained.train();
        QVERIFY(opened.hasEpoch(3));
        const Dataset& data = *opened.trained.data;
        const Snapshot& shown = *opened.trained.session.shown();
        const EntityId item = data.entity(ItemIndex(7));
        opened.trained.session.setSelection({item});
        const auto index = static_cast<std::uint32_t>(at(item));
        const auto degree = static_cast<double>(degreeOf(data, index));
        QCOMPARE(opened.view.plots()[0]->mark(), std::nullopt);
        QCOMPARE(opened.view.plots()[1]->mark(), std::optional(QPointF(degree, double(shown.itemMargins[7]))));
        QCOMPARE(opened.view.plots()[2]->mark(), std::optional(QPointF(degree, double(shown.latentMargins[index]))));
        opened.trained.session.setSelection({item, EntityId(0)});
        QCOMPARE(opened.view.plots()[1]->mark(), std::nullopt);
    }

    void otherDataForgetWhatWasShown()
    {
        Opened opened;
        opened.trained.train();
        QVERIFY(opened.hasEpoch(3));
        opened.view.hide();
        GeneratorOptions small;
        small.numUsers = 10;
        small.numItems = 8;
        small.numRatings = 40;
        opened.trained.session.setData(generateDataset(small), {}, QStringLiteral("small"));
        opened.trained.session.setSelection({EntityId(3)});
        opened.view.show();
        QVERIFY(opened.view.text().contains(QStringLiteral("Train MML")));
    }
};

LODESTONE_WINDOW_TEST(MarginsViewTest)

} // namespace lodestone::marginsViewTest

#include "MarginsViewTest.moc"
