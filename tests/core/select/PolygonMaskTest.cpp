// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/select/PolygonMask.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>

namespace lodestone::polygonMaskTest {

namespace {

std::vector<PlanePoint> randomPolygon(std::mt19937& random, std::size_t corners, double scale)
{
    std::uniform_real_distribution<double> coordinate(-scale, scale);
    std::vector<PlanePoint> polygon(corners);
    for (PlanePoint& corner : polygon)
        corner = {coordinate(random), coordinate(random)};
    return polygon;
}

/// As a hand draws it: round, with waves.
std::vector<PlanePoint> lasso(std::size_t corners, double radius)
{
    std::vector<PlanePoint> polygon;
    for (std::size_t i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * double(i) / double(corners);
        const double r = radius * (1 + 0.3 * std::sin(5 * angle) + 0.01 * std::sin(61 * angle));
        polygon.push_back({r * std::cos(angle), r * std::sin(angle)});
    }
    return polygon;
}

/// Points where the two could differ: everywhere, close to the edges, at corners and level with corners.
std::vector<PlanePoint> trickyPoints(const std::vector<PlanePoint>& polygon, std::mt19937& random)
{
    std::uniform_real_distribution<double> part(0, 1), around(-1.2, 1.2);
    double largest = 1e-300;
    for (const PlanePoint& corner : polygon)
        largest = std::max({largest, std::abs(corner.x), std::abs(corner.y)});
    std::vector<PlanePoint> points = polygon;
    for (int i = 0; i < 20000; ++i)
        points.push_back({largest * around(random), largest * around(random)});
    for (std::size_t i = 0; i < 20000; ++i) {
        const PlanePoint a = polygon[i % polygon.size()], b = polygon[(i + 1) % polygon.size()];
        const double t = part(random), off = largest * (part(random) - 0.5) * std::pow(10, -16 * part(random));
        points.push_back({a.x + t * (b.x - a.x) + off, a.y + t * (b.y - a.y) - off});
        points.push_back({largest * around(random), a.y});
    }
    return points;
}

std::size_t numDifferent(const std::vector<PlanePoint>& polygon, std::mt19937& random)
{
    const PolygonMask mask(polygon);
    std::size_t different = 0;
    for (const PlanePoint& point : trickyPoints(polygon, random))
        different += mask.contains(point.x, point.y) != isInsideEvenOdd(polygon, point.x, point.y);
    return different;
}

} // namespace

class PolygonMaskTest : public QObject {
    Q_OBJECT

private slots:
    void evenOddIsWhatItSays()
    {
        const std::vector<PlanePoint> square{{0, 0}, {2, 0}, {2, 2}, {0, 2}};
        QVERIFY(isInsideEvenOdd(square, 1, 1));
        QVERIFY(!isInsideEvenOdd(square, 3, 1) && !isInsideEvenOdd(square, 1, -0.1));
        // A star drawn in one stroke goes twice round its middle, so that is outside.
        std::vector<PlanePoint> star;
        for (int i = 0; i < 5; ++i)
            star.push_back({std::cos(0.8 * std::numbers::pi * i), std::sin(0.8 * std::numbers::pi * i)});
        QVERIFY(!isInsideEvenOdd(star, 0, 0));
        QVERIFY(isInsideEvenOdd(star, 0.8, 0));
        QVERIFY(!isInsideEvenOdd({}, 0, 0));
    }

    void lassosAreExact()
    {
        std::mt19937 random(1);
        for (const std::size_t corners : {3, 7, 60, 200, 3000})
            QCOMPARE(numDifferent(lasso(corners, 2.5), random), std::size_t(0));
    }

    void polygonsThatCrossThemselvesAreExact()
    {
        std::mt19937 random(2);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(numDifferent(randomPolygon(random, 3 + std::size_t(i), std::pow(10, i % 9 - 4)), random),
                     std::size_t(0));
    }

    void polygonsAlongTheCellsAreExact()
    {
        std::mt19937 random(3);
        // Edges on the borders of cells, flat edges, a corner doubled.
        QCOMPARE(numDifferent({{0, 0}, {1024, 0}, {1024, 1024}, {0, 1024}}, random), std::size_t(0));
        QCOMPARE(numDifferent({{0, 0}, {1024, 0}, {1024, 512}, {512, 512}, {512, 512}, {512, 1024}, {0, 1024}}, random),
                 std::size_t(0));
        QCOMPARE(numDifferent({{0, 0}, {1024, 1e-9}, {1024, 1024}, {1e-9, 1024}}, random), std::size_t(0));
    }

    void whatEnclosesNoAreaContainsNothing()
    {
        std::mt19937 random(4);
        QVERIFY(!PolygonMask({}).contains(0, 0));
        const std::vector<PlanePoint> two{{0, 0}, {1, 1}}, line{{0, 0}, {1, 0}, {2, 0}}, point{{1, 1}, {1, 1}, {1, 1}};
        QVERIFY(!PolygonMask(two).contains(0.5, 0.5));
        QCOMPARE(numDifferent(line, random), std::size_t(0));
        QCOMPARE(numDifferent(point, random), std::size_t(0));
    }

    void placesThatAreNoNumbersAreOutside()
    {
        const PolygonMask mask(lasso(50, 1));
        const double none = std::numeric_limits<double>::quiet_NaN(), far = std::numeric_limits<double>::infinity();
        QVERIFY(!mask.contains(none, 0) && !mask.contains(0, none) && !mask.contains(far, 0) && !mask.contains(0, -far));
    }
};

LODESTONE_TEST(PolygonMaskTest)

} // namespace lodestone::polygonMaskTest

#include "PolygonMaskTest.moc"
