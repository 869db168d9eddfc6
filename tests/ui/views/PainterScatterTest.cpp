// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PainterScatter.h"
#include "tests/ui/WindowTest.h"
#include "ui/views/PointStamp.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <cmath>
#include <cstdlib>
#include <numeric>

namespace lodestone::painterScatterTest {

namespace {

constexpr QRgb white = qRgb(255, 255, 255), red = qRgb(255, 0, 0), blue = qRgb(0, 0, 255), black = qRgb(0, 0, 0);

/// A user top left (red), items bottom left (blue) and right (black), in 200 x 200 pixels of one unit each.
ScatterContent threePoints()
{
    ScatterContent content;
    content.numUsers = 1;
    content.order = {0, 1, 2};
    content.positions.resize(3, 2);
    content.positions << -50, 50, -50, -50, 50, -50;
    content.colors = {{255, 0, 0, 255}, {0, 0, 255, 255}, {0, 0, 0, 255}};
    content.pointSize = 20;
    content.plane.screen = {200, 200};
    content.plane.unitsPerPixel = 1;
    return content;
}

} // namespace

class PainterScatterTest : public QObject {
    Q_OBJECT

private slots:
    void marksAreTheSameAsWithOpenGl()
    {
        const QImage image = paintScatter(threePoints(), 1);
        QCOMPARE(image.size(), QSize(200, 200));
        QCOMPARE(image.pixel(50, 150), blue);
        QCOMPARE(image.pixel(50 + 8, 150), blue);
        QCOMPARE(image.pixel(50 + 8, 150 + 8), white);
        QCOMPARE(image.pixel(150, 150), black);
        QCOMPARE(image.pixel(50, 50), white);
        QCOMPARE(image.pixel(50 + 6, 50), red);
        QCOMPARE(image.pixel(50 + 6, 50 + 6), red);
        QCOMPARE(image.pixel(50 + 11, 50), white);
    }

    void sizesAreLogicalPixels()
    {
        const QImage image = paintScatter(threePoints(), 2);
        QCOMPARE(image.size(), QSize(400, 400));
        QCOMPARE(image.pixel(100, 300), blue);
        QCOMPARE(image.pixel(100 + 17, 300), blue);
    }

    void transparentPointsBlend()
    {
        ScatterContent content = threePoints();
        content.positions.setZero();
        content.numUsers = 0;
        content.colors.assign(3, {0, 0, 0, 20});
        const int expected = qRound(255 * std::pow(1 - 20 / 255.0, 3));
        QVERIFY(std::abs(qRed(paintScatter(content, 1).pixel(100, 100)) - expected) <= 2);
    }

    void hiddenEntitiesAndThoseOverTheBudgetAreNotDrawn()
    {
        ScatterContent content = threePoints();
        content.colors[1].alpha = 0;
        QCOMPARE(paintScatter(content, 1).pixel(50, 150), white);
        content = threePoints();
        content.budget = 1;
        const QImage image = paintScatter(content, 1);
        QCOMPARE(image.pixel(150, 150), black);
        QCOMPARE(image.pixel(50, 150), white);
        content.itemsShown = false;
        QCOMPARE(paintScatter(content, 1).pixel(50 + 6, 50), red);
    }

    void markedEntitiesAreOnTopWithAnOutline()
    {
        ScatterContent content = threePoints();
        content.positions.setZero();
        content.marked = {1};
        const QImage image = paintScatter(content, 1);
        QCOMPARE(image.pixel(100, 100), blue);
        QCOMPARE(image.pixel(100 + 14, 100), black);
    }

    void pointsAtTheEdgeAreCutAndFarOnesLeftOut()
    {
        ScatterContent content = threePoints();
        content.positions << -100, 100, 100, -100, 1e30F, -1e30F;
        const QImage image = paintScatter(content, 1);
        QVERIFY(image.pixel(0, 5) != white);
        QCOMPARE(image.pixel(198, 198), blue);
    }

    void nothingIsDrawnWithoutPositionsOrRoom()
    {
        ScatterContent content = threePoints();
        content.plane.screen = {0, 0};
        QVERIFY(paintScatter(content, 1).isNull());
        content = threePoints();
        content.positions.resize(0, 0);
        const QImage image = paintScatter(content, 1);
        QCOMPARE(image.pixel(50, 150), white);
    }

    void aStampKeepsItsPlaceWithinAPixel()
    {
        const PointStamp stamp(PointStamp::Shape::Disc, 9);
        for (const double shift : {0.0, 0.3, 0.5, 0.8}) {
            QImage image(40, 40, QImage::Format_RGB32);
            image.fill(white);
            stamp.draw(image, 20 + shift, 20 - shift, {0, 0, 0, 255});
            double sum = 0, x = 0, y = 0;
            for (int j = 0; j < 40; ++j) {
                for (int i = 0; i < 40; ++i) {
                    const double ink = 255 - qRed(image.pixel(i, j));
                    sum += ink;
                    x += ink * (i + 0.5);
                    y += ink * (j + 0.5);
                }
            }
            QVERIFY2(std::abs(x / sum - 20 - shift) < 0.15 && std::abs(y / sum - 20 + shift) < 0.15,
                     qPrintable(QStringLiteral("%1 %2 for %3").arg(x / sum).arg(y / sum).arg(shift)));
        }
    }

    void theWidgetShowsThePicture()
    {
        QWidget parent;
        parent.resize(200, 200);
        PainterScatter scatter(&parent);
        scatter.widget()->resize(200, 200);
        ScatterContent content = threePoints();
        QSignalSpy drawn(&scatter, &ScatterCanvas::frameDrawn);
        scatter.update(content, ScatterChange::All);
        const QImage image = scatter.widget()->grab().toImage();
        QCOMPARE(image.pixel(50, 150), blue);
        QCOMPARE(drawn.size(), 1);
        QVERIFY(!scatter.draws3D());
    }
};

LODESTONE_WINDOW_TEST(PainterScatterTest)

} // namespace lodestone::painterScatterTest

#include "PainterScatterTest.moc"
