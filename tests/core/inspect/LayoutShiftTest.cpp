// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/LayoutShift.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <array>

namespace lodestone::layoutShiftTest {

class LayoutShiftTest : public QObject {
    Q_OBJECT

private slots:
    void distancesAreSharesOfTheSpread()
    {
        RowMatrix from(4, 2), to(4, 2);
        from << 2, 0, -2, 0, 0, 2, 0, -2; // root mean square distance from the middle: 2
        to << 2, 0, -2, 1, 0, 2, 4, -2;
        const LayoutShift shift = layoutShift(from, to);
        const std::array<float, 4> expected{0, 0.5F, 0, 2};
        for (Eigen::Index i = 0; i < 4; ++i)
            QCOMPARE(shift.distances[i], expected[static_cast<std::size_t>(i)]);
        QCOMPARE(shift.mean, 2.5 / 4);
        const std::array some{EntityId(1), EntityId(3)};
        QCOMPARE(shift.meanOf(some), 1.25);
        QCOMPARE(shift.meanOf({}), 0.0);
    }

    void whatMovedMostComesFirst()
    {
        RowMatrix from = RowMatrix::Zero(5, 2), to = RowMatrix::Zero(5, 2);
        to(1, 0) = 1;
        to(2, 0) = -3;
        to(4, 1) = 1;
        const LayoutShift shift = layoutShift(from, to); // all of `from` at one place: distances as they are
        QCOMPARE(shift.distances[2], 3.0F);
        using Entities = std::vector<EntityId>;
        QCOMPARE(shift.farthest(3), (Entities{EntityId(2), EntityId(1), EntityId(4)}));
        QCOMPARE(shift.farthest(9).size(), std::size_t(5));
        QVERIFY(layoutShift(RowMatrix(0, 2), RowMatrix(0, 2)).farthest(3).empty());
    }
};

LODESTONE_TEST(LayoutShiftTest)

} // namespace lodestone::layoutShiftTest

#include "LayoutShiftTest.moc"
