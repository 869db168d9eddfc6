// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/PointGrid.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <random>

namespace lodestone::pointGridTest {

namespace {

/// Looks at every point.
template <typename Accept>
std::optional<std::uint32_t> plainNearest(const RowMatrix& points, double x, double y, double radius, Accept accept)
{
    std::optional<std::uint32_t> best;
    double bestDistance = radius * radius;
    for (Eigen::Index i = 0; i < points.rows(); ++i) {
        const double dx = points(i, 0) - x, dy = points(i, 1) - y, distance = dx * dx + dy * dy;
        if (accept(std::uint32_t(i)) && distance <= bestDistance) {
            best = std::uint32_t(i);
            bestDistance = distance;
        }
    }
    return best;
}

RowMatrix randomPoints(std::size_t count, std::mt19937& random)
{
    std::normal_distribution<float> coordinate;
    RowMatrix points(Eigen::Index(count), 2);
    for (Eigen::Index i = 0; i < points.size(); ++i)
        points.data()[i] = coordinate(random);
    return points;
}

const auto all = [](std::uint32_t) { return true; };

} // namespace

class PointGridTest : public QObject {
    Q_OBJECT

private slots:
    void theNearestIsThatOfAPlainSearch()
    {
        std::mt19937 random(1);
        const auto odd = [](std::uint32_t i) { return i % 2 == 1; };
        std::uniform_real_distribution<double> where(-4, 4), radius(0, 1.5);
        for (const std::size_t count : {1, 2, 9, 500, 20000}) {
            const RowMatrix points = randomPoints(count, random);
            const PointGrid grid(points);
            QCOMPARE(grid.numPoints(), count);
            for (int i = 0; i < 300; ++i) {
                const double x = where(random), y = where(random), r = radius(random);
                QCOMPARE(grid.nearest(x, y, r, all), plainNearest(points, x, y, r, all));
                QCOMPARE(grid.nearest(x, y, r, odd), plainNearest(points, x, y, r, odd));
            }
        }
    }

    void ofPointsAtOnePlaceTheLastIsFound()
    {
        RowMatrix points = RowMatrix::Constant(100, 2, 3);
        const PointGrid grid(points);
        QCOMPARE(grid.nearest(3, 3, 1, all), std::optional<std::uint32_t>(99));
        QCOMPARE(grid.nearest(3.5, 3, 1, [](std::uint32_t i) { return i < 50; }), std::optional<std::uint32_t>(49));
        QCOMPARE(grid.nearest(5, 3, 1, all), std::nullopt);
    }

    void pointsOnALineAndFarOutAreFound()
    {
        RowMatrix points(10000, 2);
        for (Eigen::Index i = 0; i < points.rows(); ++i)
            points.row(i) << float(i), 7;
        points.row(0) << -1e12F, 7; // all others share one cell
        const PointGrid grid(points);
        QCOMPARE(grid.nearest(1234.2, 7.1, 1, all), std::optional<std::uint32_t>(1234));
        QCOMPARE(grid.nearest(-1e12, 7, 1e5, all), std::optional<std::uint32_t>(0));
    }

    void noPointsNoResult()
    {
        const PointGrid grid(RowMatrix(0, 2));
        QCOMPARE(grid.nearest(0, 0, 1, all), std::nullopt);
    }
};

LODESTONE_TEST(PointGridTest)

} // namespace lodestone::pointGridTest

#include "PointGridTest.moc"
