// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/regionSelect.h"
#include "core/select/PolygonMask.h"
#include "tests/TestProgram.h"
#include "ui/views/pick.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

namespace lodestone::regionSelectTest {

namespace {

ScatterContent cloud(std::size_t count, Eigen::Index dimensions)
{
    std::mt19937 random(3);
    std::normal_distribution<float> coordinate;
    ScatterContent content;
    content.numUsers = count / 3;
    content.colors.assign(count, {9, 9, 9, 255});
    content.order.resize(count);
    std::iota(content.order.begin(), content.order.end(), 0U);
    content.positions.resize(Eigen::Index(count), dimensions);
    for (Eigen::Index i = 0; i < content.positions.size(); ++i)
        content.positions.data()[i] = coordinate(random);
    content.plane = {{0.1, -0.2}, 0.01, {640, 480}};
    content.orbit.screen = {640, 480};
    content.orbit.fit({0, 0, 0}, 2);
    return content;
}

QPolygonF drawnByHand()
{
    QPolygonF outline;
    for (int i = 0; i < 150; ++i) {
        const double angle = 0.042 * i, radius = 130 + 40 * std::sin(5 * angle);
        outline << QPointF(330 + radius * std::cos(angle), 250 + radius * std::sin(angle));
    }
    return outline;
}

/// Each point for itself, by its place on the screen or, in the plane, the outline's place in the world.
std::vector<std::uint8_t> plainInside(const ScatterContent& content, const QPolygonF& outline)
{
    std::vector<PlanePoint> polygon;
    for (const QPointF& pixel : outline) {
        const QPointF corner = content.is3D() ? pixel : content.plane.toWorld(pixel);
        polygon.push_back({corner.x(), corner.y()});
    }
    std::vector<std::uint8_t> inside(content.numEntities(), 0);
    for (std::uint32_t i = 0; i < inside.size(); ++i) {
        QPointF at(content.positions(i, 0), content.positions(i, 1));
        if (content.is3D()) {
            const auto pixel = screenPosition(content, EntityId(i));
            if (!pixel)
                continue;
            at = *pixel;
        }
        inside[i] = content.isDrawn(i) && isInsideEvenOdd(polygon, at.x(), at.y());
    }
    return inside;
}

} // namespace

class RegionSelectTest : public QObject {
    Q_OBJECT

private slots:
    void theLassoIsThePlainTest_data()
    {
        QTest::addColumn<int>("dimensions");
        QTest::newRow("2D") << 2;
        QTest::newRow("3D") << 3;
    }

    void theLassoIsThePlainTest()
    {
        QFETCH(int, dimensions);
        const ScatterContent content = cloud(200'000, dimensions);
        const RegionHits hits = entitiesInside(content, drawnByHand());
        QVERIFY(hits.count > 10'000 && hits.count < 150'000);
        QVERIFY(hits.inside == plainInside(content, drawnByHand()));
        QCOMPARE(hits.count, std::size_t(std::accumulate(hits.inside.begin(), hits.inside.end(), 0)));
    }

    void onlyWhatIsDrawnIsHit()
    {
        ScatterContent content = cloud(5000, 2);
        for (std::size_t i = 0; i < 5000; i += 3)
            content.colors[i].alpha = 0;
        content.usersShown = false;
        content.budget = 10; // leaves points out of the frame, not out of the picture
        const RegionHits hits = entitiesInside(content, drawnByHand());
        QVERIFY(hits.count > 100);
        QVERIFY(hits.inside == plainInside(content, drawnByHand()));
        for (std::size_t i = 0; i < 5000; ++i)
            QVERIFY(!hits.inside[i] || (i % 3 != 0 && i >= content.numUsers));
    }

    void hitsAreCountedByCategory()
    {
        const ScatterContent content = cloud(100'000, 2);
        std::vector<std::uint16_t> categoryOf(100'000);
        for (std::size_t i = 0; i < categoryOf.size(); ++i)
            categoryOf[i] = std::uint16_t(i % 7);
        const RegionHits hits = entitiesInside(content, drawnByHand(), categoryOf, 7);
        std::vector<std::size_t> counts(7);
        for (std::size_t i = 0; i < categoryOf.size(); ++i)
            counts[categoryOf[i]] += hits.inside[i];
        QCOMPARE(hits.countOf, counts);
    }

    void pointsBehindTheCameraAreNotHit()
    {
        ScatterContent content = cloud(1000, 3);
        content.orbit.distance = 0.2; // amid the points
        const QPolygonF all(QRectF(-1e6, -1e6, 2e6, 2e6));
        const RegionHits hits = entitiesInside(content, all);
        QVERIFY(hits.count > 100 && hits.count < 900);
        QVERIFY(hits.inside == plainInside(content, all));
    }

    void withoutPositionsOrOutlineNothingIsHit()
    {
        ScatterContent content = cloud(10, 2);
        QCOMPARE(entitiesInside(content, {}).count, std::size_t(0));
        content.positions.resize(0, 0);
        const RegionHits hits = entitiesInside(content, drawnByHand());
        QCOMPARE(hits.inside, std::vector<std::uint8_t>(10, 0));
    }

    void pickingThroughTheGridIsPlainPicking()
    {
        ScatterContent content = cloud(30'000, 2), withGrid = content;
        withGrid.grid = std::make_shared<const PointGrid>(content.positions);
        for (std::size_t i = 0; i < 30'000; i += 4)
            content.colors[i].alpha = withGrid.colors[i].alpha = 0;
        int found = 0;
        for (int x = 0; x < 640; x += 11) {
            for (int y = 0; y < 480; y += 7) {
                const auto expected = pick(content, QPointF(x, y), 8);
                QCOMPARE(pick(withGrid, QPointF(x, y), 8), expected);
                found += expected ? 1 : 0;
            }
        }
        QVERIFY(found > 1000);
    }
};

LODESTONE_TEST(RegionSelectTest)

} // namespace lodestone::regionSelectTest

#include "RegionSelectTest.moc"
