// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paintFigure.h"
#include "tests/ui/WindowTest.h"
#include "ui/views/paintOverlay.h"

#include "tests/ui/views/FourPoints.h"

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QTest>

namespace lodestone::paintFigureTest {

namespace {

QImage paint(const ScatterContent& content, const OverlayFigure& figure)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    OverlayContent overlay;
    overlay.figure = figure;
    paintOverlay(painter, content, overlay);
    return image;
}

int redPixels(const QImage& image, const QRect& where)
{
    int found = 0;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x) {
            const QRgb color = image.pixel(x, y);
            found += qRed(color) > 200 && qGreen(color) < 130 && qBlue(color) < 130 ? 1 : 0;
        }
    return found;
}

OverlayFigure oneArrow(Eigen::Vector3f step)
{
    OverlayFigure figure;
    figure.arrows = {{0, step, red}};
    return figure;
}

const QRect all(0, 0, side, side);

} // namespace

class PaintFigureTest : public QObject {
    Q_OBJECT

private slots:
    void anArrowGoesFromItsPointToWhereThatWouldBe()
    {
        const QImage image = paint(fourPoints(), oneArrow({60, -20, 7})); // the first point is at (50, 50) of the screen
        QVERIFY(redPixels(image, {48, 48, 14, 12}) > 10);
        QVERIFY(redPixels(image, {100, 63, 11, 11}) > 20); // its head at (110, 70)
        QCOMPARE(redPixels(image, {113, 0, side - 113, side}), 0);
        QCOMPARE(redPixels(image, {0, 80, side, side - 80}), 0);
        const int shaft = redPixels(image, {80, 50, 3, 30}), head = redPixels(image, {101, 55, 3, 30});
        QVERIFY2(head > 1.5 * shaft, qPrintable(QStringLiteral("%1 %2").arg(shaft).arg(head)));
    }

    void aStepTooShortToSeeHasNoArrow()
    {
        QCOMPARE(redPixels(paint(fourPoints(), oneArrow({1, 1, 0})), all), 0);
        QVERIFY(redPixels(paint(fourPoints(), oneArrow({4, 0, 0})), all) > 0);
    }

    void anArrowFarOutsideCostsNothing()
    {
        QVERIFY(redPixels(paint(fourPoints(), oneArrow({3e9F, 0, 0})), {150, 46, 50, 8}) > 40);
    }

    void arrowsAndMarksAreDrawnInSpace()
    {
        ScatterContent content = fourPoints();
        content.positions.resize(4, 3);
        content.positions << -0.5F, 0, 0.3F, 0.5F, 0.2F, -0.3F, 0, 0, 0, 0, 0, 100;
        content.orbit.fit({0, 0, 0}, 1);
        const OrbitProjection projection(content.orbit);
        const Eigen::Vector3f start = content.positions.row(0).transpose(), step(0.4F, 0.3F, 0.2F), end = start + step;
        const auto tip = projection(end.data());
        QVERIFY(redPixels(paint(content, oneArrow(step)), QRect(qRound(tip.x) - 9, qRound(tip.y) - 9, 18, 18)) > 15);
        OverlayFigure figure;
        figure.marks = {{1, "a", red}, {3, "d", red}}; // the last is behind the camera
        QCOMPARE(placeMarks(OverlayScreen(content), figure.marks, QFont()).size(), std::size_t(1));
        QVERIFY(redPixels(paint(content, figure), all) > 30);
    }

    void whatIsHiddenHasNoMarkAndNoArrow()
    {
        ScatterContent content = fourPoints();
        content.usersShown = false;
        OverlayFigure figure = oneArrow({40, 0, 0});
        figure.marks = {{1, "a", red}, {9, "x", red}}; // of other data
        figure.lines = {{0, 1, red, 3, OverlayLine::Style::Solid}};
        QCOMPARE(redPixels(paint(content, figure), all), 0);
        content.usersShown = true;
        QVERIFY(redPixels(paint(content, figure), all) > 100);
    }

    void lettersStandBesideAllRingsAndApart()
    {
        ScatterContent content = fourPoints();
        content.positions << -4, 2, 3, 0, 0, -4, -97, -97; // three close together, one in the corner
        const std::vector<OverlayMark> marks{{0, "a", red}, {1, "c", red}, {2, "d", red}, {3, "b", red}};
        const auto placed = placeMarks(OverlayScreen(content), marks, QFont());
        QCOMPARE(placed.size(), std::size_t(4));
        for (const PlacedMark& mark : placed) {
            QVERIFY(QRectF(all).contains(mark.box));
            for (const PlacedMark& other : placed) {
                QVERIFY(QLineF(mark.box.center(), other.point).length() > other.radius);
                QVERIFY(&mark == &other || !mark.box.intersects(other.box));
            }
        }
    }

    void aFigureKeepsTheOverlayShown()
    {
        OverlayContent overlay;
        QVERIFY(overlay.empty());
        overlay.figure.marks = {{0, "a", red}};
        QVERIFY(!overlay.empty());
    }
};

LODESTONE_WINDOW_TEST(PaintFigureTest)

} // namespace lodestone::paintFigureTest

#include "PaintFigureTest.moc"
