// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/AxisBrushes.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/sweep/SweepFixture.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

namespace lodestone::axisBrushesTest {

namespace {
std::ptrdiff_t count(const AxisBrushes& brushes, const SweepRuns& sweep)
{
    const std::vector<bool> mask = brushes.brushed(sweep);
    return std::count(mask.begin(), mask.end(), true);
}
} // namespace

class AxisBrushesTest : public QObject {
    Q_OBJECT

    const SweepRuns m_sweep = sweepOf(sweptEntries());

    const SweepAxis& axis(std::string_view key) const { return m_sweep.axes.at(std::size_t(m_sweep.axisOf(key))); }

private slots:
    void aRunIsBrushedWhereEveryBrushHoldsIt()
    {
        AxisBrushes brushes;
        QCOMPARE(count(brushes, m_sweep), 12);
        brushes.set("alpha", {0.2, 0.5});
        QCOMPARE(count(brushes, m_sweep), 8);
        brushes.set("model", {1, 1});
        QCOMPARE(count(brushes, m_sweep), 4);
        brushes.clear("alpha");
        QCOMPARE(count(brushes, m_sweep), 6);
        brushes.clear();
        QVERIFY(brushes.empty());
    }

    void whatHasNoValueIsNotBrushed()
    {
        std::vector<RunEntry> entries = sweptEntries();
        entries.push_back(sweptEntry(RunId(13), "cml", "", 1));
        AxisBrushes brushes;
        brushes.set("alpha", brushBetween(axis("alpha"), -1, 2));
        QVERIFY(!brushes.brushed(sweepOf(entries)).back());
    }

    void aBrushToTheEndHoldsWhatComesLater()
    {
        const AxisBrush toTheEnd = brushBetween(axis("hr50"), 1.02, 0.5), inside = brushBetween(axis("hr50"), 0.5, 0.9);
        QVERIFY(toTheEnd.to > 1e6 && toTheEnd.from < axis("hr50").most());
        QVERIFY(inside.to < axis("hr50").most());
        QCOMPARE(placesOf(axis("hr50"), toTheEnd).second, 1.0);
        QCOMPARE(placesOf(axis("hr50"), toTheEnd).first, 0.5);
    }

    void keysGoFromValueToValue()
    {
        const SweepAxis& alpha = axis("alpha");
        AxisBrush brush = stepped(alpha, nullptr, BrushEdge::Both, true);
        QVERIFY(brush.from < 0.2 && brush.to == 0.2);
        QCOMPARE(textOf(alpha, brush), QLocale().toString(0.2));
        brush = stepped(alpha, &brush, BrushEdge::Both, true);
        QCOMPARE(brush, (AxisBrush{0.5, 0.5}));
        brush = stepped(alpha, &brush, BrushEdge::Upper, true);
        QVERIFY(brush.from == 0.5 && brush.to > 0.8);
        QCOMPARE(textOf(alpha, brush), QStringLiteral("%1 to %2").arg(QLocale().toString(0.5), QLocale().toString(0.8)));
        QCOMPARE(stepped(alpha, &brush, BrushEdge::Upper, true), brush); // it ends here
        brush = stepped(alpha, &brush, BrushEdge::Lower, true);
        brush = stepped(alpha, &brush, BrushEdge::Lower, true); // the edges do not cross
        QVERIFY(brush.from == 0.8 && brush.to > 0.8);
        const AxisBrush top = stepped(alpha, nullptr, BrushEdge::Both, false);
        QCOMPARE(top, brush);
    }

    void ofManyValuesKeysTakeTwentieths()
    {
        SweepAxis figure = axis("hr50");
        figure.values.clear();
        for (int i = 0; i <= 100; ++i)
            figure.values.push_back(0.01 * i);
        AxisBrush brush = stepped(figure, nullptr, BrushEdge::Both, false);
        QCOMPARE(brush.from, 0.95);
        for (int i = 0; i < 30; ++i)
            brush = stepped(figure, &brush, BrushEdge::Lower, false);
        QVERIFY(brush.from < -1e6 && brush.to > 1e6);
        for (int i = 0; i < 30; ++i)
            brush = stepped(figure, &brush, BrushEdge::Lower, true);
        QCOMPARE(brush.from, 0.95); // something is left
    }

    void brushesOfTextsStayWithTheirTexts()
    {
        AxisBrushes brushes;
        brushes.set("model", {0.6, 1.4}); // np-mml
        brushes.set("alpha", {0.2, 0.5});
        std::vector<RunEntry> entries = sweptEntries();
        entries.push_back(sweptEntry(RunId(13), "cml", "", 1));
        const SweepRuns more = sweepOf(entries);
        brushes.follow(m_sweep, more);
        QCOMPARE(count(brushes, more), 4);
        QCOMPARE(textOf(more.axes[0], *brushes.find("model")), QStringLiteral("np-mml"));
        entries.resize(6); // only mml: there is no axis of models
        brushes.follow(more, sweepOf(entries));
        QVERIFY(!brushes.find("model") && brushes.find("alpha"));
    }
};

LODESTONE_WINDOW_TEST(AxisBrushesTest)

} // namespace lodestone::axisBrushesTest

#include "AxisBrushesTest.moc"
