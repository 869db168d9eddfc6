// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/SvgChart.h"
#include "tests/TestProgram.h"
#include "tests/core/export/Xml.h"

#include <QTest>

#include <limits>

namespace lodestone::svgChartTest {

namespace {
Chart someChart()
{
    Chart chart{"Hit <rate>", "epoch", {}, 3, "best: 3"};
    chart.series.push_back({"HR@10", 0, false, {{0, 0.02}, {1, 0.2}, {2, 0.3}, {3, 0.35}, {4, 0.34}}});
    chart.series.push_back({"HR@10 test", 0, true, {{0, 0.02}, {1, 0.19}, {2, 0.31}, {3, 0.35}, {4, 0.341}}});
    return chart;
}

QList<XmlElement> elementsOf(const Chart& chart, const QString& name, const QString& styleClass)
{
    QList<XmlElement> found;
    for (const XmlElement& element : xmlElements(svgChart(chart)))
        if (element.name == name && element["class"].split(' ').contains(styleClass))
            found << element;
    return found;
}
} // namespace

class SvgChartTest : public QObject {
    Q_OBJECT

private slots:
    void everySeriesIsALineWithItsName()
    {
        const auto curves = elementsOf(someChart(), "path", "curve");
        QCOMPARE(curves.size(), 2);
        QCOMPARE(curves[0]["d"].count('L'), 4);
        QCOMPARE(curves[0]["class"], QString("curve"));
        QCOMPARE(curves[1]["class"], QString("curve dotted"));
        const auto names = elementsOf(someChart(), "text", "name");
        QCOMPARE(names.size(), 2);
        QCOMPARE(names[0].text, QString("HR@10 test")); // ends higher
        QVERIFY(names[1]["y"].toDouble() - names[0]["y"].toDouble() > 13);
    }

    void theBestEpochIsMarked()
    {
        QCOMPARE(elementsOf(someChart(), "line", "best").size(), 1);
        const auto rings = elementsOf(someChart(), "circle", "ring");
        QCOMPARE(rings.size(), 1);
        QCOMPARE(rings[0]["cx"], elementsOf(someChart(), "line", "best")[0]["x1"]);
        Chart chart = someChart();
        chart.mark.reset();
        QVERIFY(elementsOf(chart, "line", "best").isEmpty() && elementsOf(chart, "circle", "ring").isEmpty());
    }

    void linesStayInsideTheAxes()
    {
        const auto grid = elementsOf(someChart(), "line", "grid");
        QVERIFY(grid.size() >= 3);
        const double bottom = grid.front()["y1"].toDouble(), top = grid.back()["y1"].toDouble();
        for (const char* kind : {"ring", "hit"})
            for (const XmlElement& dot : elementsOf(someChart(), "circle", kind)) {
                QVERIFY(dot["cy"].toDouble() <= bottom && dot["cy"].toDouble() >= top);
                QVERIFY(dot["cx"].toDouble() >= grid[0]["x1"].toDouble()
                        && dot["cx"].toDouble() <= grid[0]["x2"].toDouble());
            }
    }

    void manyNamesNeverTouch()
    {
        Chart chart{"Loss", "epoch", {}, {}, {}};
        for (std::size_t i = 0; i < 9; ++i)
            chart.series.push_back({"l" + std::to_string(i),
                                    i,
                                    false,
                                    {{1, 0.0}, {2, 1e-4 * static_cast<double>(i)}, {3, i == 0 ? 5.0 : 0.0}}});
        std::vector<double> places;
        for (const XmlElement& name : elementsOf(chart, "text", "name"))
            places.push_back(name["y"].toDouble());
        QCOMPARE(places.size(), 9U);
        for (std::size_t i = 1; i < places.size(); ++i)
            QVERIFY(places[i] - places[i - 1] > 13);
        QVERIFY(places.back() < 250);
    }

    void valuesThatAreNotFiniteInterruptTheLine()
    {
        Chart chart{"Loss",
                    "epoch",
                    {{"l1", 0, false, {{1, 1}, {2, std::numeric_limits<double>::quiet_NaN()}, {3, 2}, {4, 2}}}},
                    {},
                    {}};
        QCOMPARE(elementsOf(chart, "path", "curve")[0]["d"].count('M'), 2);
    }

    void aChartWithoutValuesSaysSo()
    {
        const auto elements = xmlElements(svgChart({"NMI", "epoch", {{"10 clusters", 0, false, {}}}, 1, "best"}));
        QVERIFY(!elements.isEmpty());
        QCOMPARE(elements.back().text.trimmed(), QString("No values."));
    }

    void marksStandOnTheLineAndBesideItsName()
    {
        Chart chart{"NMI", "epoch", {}, {}, {}};
        for (const LineMark mark : {LineMark::None, LineMark::Square, LineMark::Cross}) {
            ChartSeries series{std::to_string(int(mark)), 7, false, {}};
            series.mark = mark;
            for (int epoch = 0; epoch < 100; ++epoch)
                series.points.emplace_back(epoch, epoch + int(mark));
            chart.series.push_back(series);
        }
        const auto marks = elementsOf(chart, "path", "mark");
        QCOMPARE(marks.size(), 4); // along the line and by the name, of two series
        QCOMPARE(marks[0]["d"].count('z'), 8);
        QCOMPARE(marks[1]["d"].count('M'), 2 * 8); // two strokes each
        QCOMPARE(marks[0]["style"], QString("stroke:var(--line7);fill:var(--line7)"));
        chart.series[1].points.resize(1);
        QCOMPARE(elementsOf(chart, "path", "mark")[0]["d"].count('z'), 1);
    }

    void aSampleIsAPieceOfTheLine()
    {
        const auto plain = xmlElements(svgLineSample(3, LineMark::None)),
                   marked = xmlElements(svgLineSample(3, LineMark::Plus));
        QCOMPARE(plain.size(), 2);
        QCOMPARE(plain[1]["style"], QString("stroke:var(--line3)"));
        QCOMPARE(marked.size(), 3);
        QCOMPARE(marked[2]["class"], QString("mark"));
    }

    void oneEpochIsEnough()
    {
        const Chart chart{"NMI", "epoch", {{"10 clusters", 0, false, {{0, 0.5}}}}, 0, "best: 0"};
        QCOMPARE(elementsOf(chart, "circle", "ring").size(), 1);
        QVERIFY(!elementsOf(chart, "circle", "ring")[0]["cx"].contains("nan"));
    }
};

LODESTONE_TEST(SvgChartTest)

} // namespace lodestone::svgChartTest

#include "SvgChartTest.moc"
