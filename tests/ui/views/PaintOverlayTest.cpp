// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paintOverlay.h"
#include "tests/ui/WindowTest.h"

#include "tests/ui/views/FourPoints.h"

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <functional>

namespace lodestone::paintOverlayTest {

namespace {

QImage paint(const ScatterContent& content, const OverlayContent& overlay)
{
    QImage image(side, side, QImage::Format_RGB32);
    const Rgba& back = content.background;
    image.fill(qRgb(back.red, back.green, back.blue));
    QPainter painter(&image);
    paintOverlay(painter, content, overlay);
    return image;
}

int count(const QImage& image, const QRect& where, const std::function<bool(QRgb)>& wanted)
{
    int found = 0;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            found += wanted(image.pixel(x, y)) ? 1 : 0;
    return found;
}

bool isRed(QRgb color)
{
    return qRed(color) > 200 && qGreen(color) < 130 && qBlue(color) < 130;
}

OverlayContent oneLine(OverlayLine::Style style, std::uint32_t from = 0, std::uint32_t to = 1)
{
    OverlayContent overlay;
    overlay.lines = {{from, to, red, 3, style}};
    return overlay;
}

const QRect between(70, 46, 60, 8); ///< part of the way from the first point to the second

} // namespace

class PaintOverlayTest : public QObject {
    Q_OBJECT

private slots:
    void aLineGoesFromPointToPoint()
    {
        const QImage image = paint(fourPoints(), oneLine(OverlayLine::Style::Solid));
        for (int x = 60; x < 140; ++x)
            QVERIFY2(isRed(image.pixel(x, 50)), qPrintable(QString::number(x)));
        QCOMPARE(count(image, {0, 70, side, 60}, isRed), 0);
        QVERIFY(count(image, {143, 40, 20, 20}, isRed) > 10); // a ring at its end
    }

    void stylesAreToldApartWithoutColor()
    {
        const int solid = count(paint(fourPoints(), oneLine(OverlayLine::Style::Solid)), between, isRed);
        const int dashed = count(paint(fourPoints(), oneLine(OverlayLine::Style::Dashed)), between, isRed);
        const int dotted = count(paint(fourPoints(), oneLine(OverlayLine::Style::Dotted)), between, isRed);
        QVERIFY2(solid > 1.2 * dashed && dashed > 1.1 * dotted && dotted > solid / 5,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(solid).arg(dashed).arg(dotted)));
    }

    void linesFollowPointsAndCamera()
    {
        ScatterContent content = fourPoints();
        content.positions.col(1).array() -= 30;
        QVERIFY(isRed(paint(content, oneLine(OverlayLine::Style::Solid)).pixel(100, 80)));
        content.plane.panBy({0, 50});
        QVERIFY(isRed(paint(content, oneLine(OverlayLine::Style::Solid)).pixel(100, 130)));
    }

    void aLineToWhatIsNotDrawnIsNotDrawn()
    {
        ScatterContent content = fourPoints();
        const OverlayContent overlay = oneLine(OverlayLine::Style::Solid, 0, 3);
        QVERIFY(isDrawn(content, overlay.lines.front()));
        content.itemsShown = false;
        QVERIFY(!isDrawn(content, overlay.lines.front()));
        QCOMPARE(count(paint(content, overlay), {0, 0, side, side}, isRed), 0);
        QVERIFY(!isDrawn(content, OverlayLine{0, 4, red, 1})); // of other data
    }

    void manyLinesAreThinnerButStillThere()
    {
        OverlayContent overlay;
        overlay.lines.assign(300, {0, 1, red, 3, OverlayLine::Style::Solid});
        overlay.lines.push_back({2, 3, red, 3, OverlayLine::Style::Dotted});
        const QImage image = paint(fourPoints(), overlay);
        const int solid = count(image, between, isRed), dotted = count(image, between.translated(0, 100), isRed);
        QVERIFY2(solid >= 55 && solid < 70 && dotted > 10 && dotted < 50,
                 qPrintable(QStringLiteral("%1 %2").arg(solid).arg(dotted)));
    }

    void endsFarOutsideCostNothing()
    {
        ScatterContent content = fourPoints();
        content.positions.row(1) << 3e9F, 50;
        for (const auto style : {OverlayLine::Style::Solid, OverlayLine::Style::Dotted, OverlayLine::Style::Dashed})
            QVERIFY(count(paint(content, oneLine(style)), {150, 46, 50, 8}, isRed) > 20);
    }

    void linesAndNamesAreDrawnInSpace()
    {
        ScatterContent content = fourPoints();
        content.positions.resize(4, 3);
        content.positions << -0.5F, 0, 0.3F, 0.5F, 0.2F, -0.3F, 0, 0, 0, 0, 0, 100;
        content.orbit.fit({0, 0, 0}, 1);
        const QImage image = paint(content, oneLine(OverlayLine::Style::Solid));
        const OrbitProjection projection(content.orbit);
        const auto from = projection(content.positions.row(0).data()), to = projection(content.positions.row(1).data());
        QVERIFY(isRed(image.pixel(qRound((from.x + to.x) / 2), qRound((from.y + to.y) / 2))));
        // The last is behind the camera.
        QVERIFY(projection(content.positions.row(3).data()).depth < 0);
        QCOMPARE(count(paint(content, oneLine(OverlayLine::Style::Solid, 0, 3)), {0, 0, side, side}, isRed), 0);
        const std::vector<OverlayName> names{{"A", red, {-0.5F, 0, 0.3F}}, {"B", red, {0, 0, 100}}};
        const auto placed = placeNames(content, names, QFont());
        QCOMPARE(placed.size(), std::size_t(1));
        QVERIFY(QLineF(placed[0].box.center(), {from.x, from.y}).length() < 1);
    }

    void curvesAreClosedAndThoseOfAnotherDimensionAreLeftOut()
    {
        ScatterContent content = fourPoints();
        OverlayContent overlay;
        RowMatrix square(4, 2);
        square << -40, -40, 40, -40, 40, 40, -40, 40;
        overlay.curves = {square};
        const auto isDark = [](QRgb color) { return qGray(color) < 180; };
        const QImage image = paint(content, overlay);
        for (const QRect& edge : {QRect(80, 58, 40, 5), QRect(80, 138, 40, 5), QRect(58, 80, 5, 40), QRect(138, 80, 5, 40)})
            QVERIFY(count(image, edge, isDark) >= 40);
        overlay.curves = {RowMatrix::Zero(4, 3)};
        QCOMPARE(count(paint(content, overlay), {0, 0, side, side}, isDark), 0);
    }

    void namesDoNotOverlapAndTheFirstHavePriority()
    {
        const ScatterContent content = fourPoints();
        std::vector<OverlayName> names;
        for (int i = 0; i < 12; ++i) // all in one place
            names.push_back({QStringLiteral("name %1").arg(i), red, {2, 3, 0}});
        names.push_back({"aside", red, {0, -70, 0}});
        names.push_back({"outside", red, {0, -170, 0}});
        const auto placed = placeNames(content, names, QFont());
        QVERIFY(placed.size() > 3 && placed.size() < 8);
        QVERIFY(QLineF(placed[0].box.center(), content.plane.toScreen({2, 3})).length() < 1);
        QCOMPARE(names[placed.back().name].text, QStringLiteral("aside"));
        for (std::size_t i = 0; i < placed.size(); ++i) {
            QVERIFY(QRectF(0, 0, side, side).contains(placed[i].box));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!placed[i].box.intersects(placed[j].box));
        }
    }

    void aNameAtTheEdgeStaysOnTheScreen()
    {
        const auto placed = placeNames(fourPoints(), {{"a longer name", red, {-98, 0, 0}}}, QFont());
        QCOMPARE(placed.size(), std::size_t(1));
        QVERIFY(placed[0].box.left() >= 0);
    }

    void namesAreReadableOnLightAndDark()
    {
        for (const bool dark : {false, true}) {
            ScatterContent content = fourPoints();
            if (dark) {
                content.background = {20, 22, 25, 255};
                content.outline = {240, 240, 240, 255};
            }
            OverlayContent overlay;
            overlay.names = {{"HHHH", red, {0, 0, 0}}};
            const QRectF box = placeNames(content, overlay.names, QFont())[0].box;
            const QImage image = paint(content, overlay);
            int lightest = 0, darkest = 255;
            for (int x = int(box.left()) + 3; x < int(box.right()) - 3; ++x) {
                lightest = std::max(lightest, qGray(image.pixel(x, 100)));
                darkest = std::min(darkest, qGray(image.pixel(x, 100)));
            }
            QVERIFY2(lightest - darkest > 150, qPrintable(QStringLiteral("%1 %2").arg(lightest).arg(darkest)));
        }
    }

    void nothingIsDrawnWithoutPositions()
    {
        ScatterContent content = fourPoints();
        content.positions.resize(0, 0);
        OverlayContent overlay = oneLine(OverlayLine::Style::Solid);
        overlay.names = {{"A", red, {0, 0, 0}}};
        QCOMPARE(count(paint(content, overlay), {0, 0, side, side}, [](QRgb c) { return c != qRgb(255, 255, 255); }), 0);
    }
};

LODESTONE_WINDOW_TEST(PaintOverlayTest)

} // namespace lodestone::paintOverlayTest

#include "PaintOverlayTest.moc"
