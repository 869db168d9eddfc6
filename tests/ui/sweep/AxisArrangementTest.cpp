// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/AxisArrangement.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/sweep/SweepFixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace lodestone::axisArrangementTest {

namespace {
std::string text(const SweepRuns& sweep, const std::vector<int>& axes)
{
    std::string text;
    for (const int axis : axes)
        text += sweep.axes[static_cast<std::size_t>(axis)].key + ' ';
    return text;
}
} // namespace

class AxisArrangementTest : public QObject {
    Q_OBJECT

    const SweepRuns m_sweep = sweepOf(sweptEntries());

private slots:
    void withoutChoicesAllAxesStandInTheirOrderAndTheLastColors()
    {
        const AxisArrangement plain;
        QCOMPARE(text(m_sweep, plain.shown(m_sweep)), std::string("model alpha seed best nmi10 recall50 hr10 hr50 "));
        QCOMPARE(plain.colorAxis(m_sweep), m_sweep.axisOf("hr50"));
        QCOMPARE(plain.colorAxis(SweepRuns()), -1);
    }

    void axesMoveAmongThoseThatAreShown()
    {
        AxisArrangement arrangement;
        arrangement.hidden = {"alpha", "best", "nmi10"};
        QCOMPARE(text(m_sweep, arrangement.shown(m_sweep)), std::string("model seed recall50 hr10 hr50 "));
        arrangement.move(m_sweep, 0, 2);
        QCOMPARE(text(m_sweep, arrangement.shown(m_sweep)), std::string("seed recall50 model hr10 hr50 "));
        arrangement.move(m_sweep, 4, 1);
        QCOMPARE(text(m_sweep, arrangement.shown(m_sweep)), std::string("seed hr50 recall50 model hr10 "));
        QCOMPARE(arrangement.colorAxis(m_sweep), m_sweep.axisOf("hr10"));
        QCOMPARE(arrangement.all(m_sweep).size(), m_sweep.axes.size());
    }

    void aNewAxisStandsBehindTheOneThatItFollows()
    {
        AxisArrangement arrangement;
        arrangement.order = {"hr50", "model", "gone", "seed"};
        QCOMPARE(text(m_sweep, arrangement.all(m_sweep)), std::string("hr50 model alpha seed best nmi10 recall50 hr10 "));
        arrangement.move(m_sweep, 0, 7);
        QCOMPARE(arrangement.order.back(), std::string("gone")); // it may come back
    }

    void theProjectKeepsIt()
    {
        AxisArrangement arrangement;
        arrangement.order = {"hr50", "alpha"};
        arrangement.hidden = {"seed"};
        arrangement.flipped = {"best"};
        arrangement.color = "alpha";
        QVERIFY(AxisArrangement::of(arrangement.json()) == arrangement);
        QVERIFY(AxisArrangement::of({}) == AxisArrangement());
        QVERIFY(AxisArrangement::of({{"order", 3}, {"hidden", QJsonArray{1, "seed"}}, {"flipped", true}}).hidden
                == std::set<std::string>{"seed"});
    }
};

LODESTONE_WINDOW_TEST(AxisArrangementTest)

} // namespace lodestone::axisArrangementTest

#include "AxisArrangementTest.moc"
