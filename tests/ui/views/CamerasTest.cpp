// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OrbitView.h"
#include "tests/TestProgram.h"
#include "ui/views/PlaneView.h"

#include <QTest>

#include <array>
#include <cmath>

namespace lodestone::camerasTest {

namespace {
bool close(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6;
}
} // namespace

class CamerasTest : public QObject {
    Q_OBJECT

private slots:
    void screenAndWorldAreInverse()
    {
        PlaneView view{{3, -2}, 0.25, {640, 480}};
        QVERIFY(close(view.toWorld({320, 240}), {3, -2}));
        QVERIFY(close(view.toScreen({4, -2}), {324, 240}));
        QVERIFY(close(view.toScreen({3, -1}), {320, 236})); // up in the world is up on the screen
        QVERIFY(close(view.toScreen(view.toWorld({17, 401})), {17, 401}));
    }

    void zoomKeepsThePointUnderTheCursor()
    {
        PlaneView view{{1, 1}, 0.01, {800, 600}};
        const QPointF cursor(130, 520), world = view.toWorld(cursor);
        for (const double factor : {1.5, 1.5, 0.2, 7.0}) {
            view.zoomAt(cursor, factor);
            QVERIFY(close(view.toWorld(cursor), world));
        }
        QVERIFY(std::abs(view.unitsPerPixel - 0.01 / (1.5 * 1.5 * 0.2 * 7)) < 1e-9);
    }

    void panKeepsThePointUnderTheFinger()
    {
        PlaneView view{{1, 1}, 0.01, {800, 600}};
        const QPointF world = view.toWorld({100, 100});
        view.panBy({40, -25});
        QVERIFY(close(view.toScreen(world), {140, 75}));
    }

    void fitShowsTheWholeBoxInAnyWindow()
    {
        const QRectF box(-2, -1, 4, 2);
        for (const QSizeF size : {QSizeF(800, 600), QSizeF(300, 900), QSizeF(1200, 100), QSizeF(10, 10)}) {
            PlaneView view;
            view.resize(size);
            view.fit(box, 20);
            const QRectF screen(QPointF(0, 0), size);
            const double margin = size.width() > 100 && size.height() > 50 ? 19.9 : -60; // tiny windows have no room
            QVERIFY(screen.adjusted(margin, margin, -margin, -margin).contains(view.toScreen(box.topLeft())));
            QVERIFY(screen.adjusted(margin, margin, -margin, -margin).contains(view.toScreen(box.bottomRight())));
        }
    }

    void aSinglePointCanBeFitted()
    {
        PlaneView view;
        view.resize({400, 300});
        view.fit(QRectF(5, 5, 0, 0), 10);
        QVERIFY(view.unitsPerPixel > 0);
        QVERIFY(close(view.toScreen({5, 5}), {200, 150}));
    }

    void spaceIsFittedToAnyWindow()
    {
        for (const QSizeF size : {QSizeF(800, 600), QSizeF(300, 900)}) {
            OrbitView view;
            view.screen = size;
            view.fit({1, 2, 3}, 2);
            const OrbitProjection project(view);
            for (int corner = 0; corner < 6; ++corner) {
                Eigen::Vector3f point(1, 2, 3);
                point[corner / 2] += corner % 2 ? 2 : -2;
                const auto pixel = project(point.data());
                QVERIFY(pixel.depth > 0);
                QVERIFY(QRectF(QPointF(-1, -1), size + QSizeF(2, 2)).contains(QPointF(pixel.x, pixel.y)));
            }
            const std::array<float, 3> middle{1, 2, 3};
            const auto pixel = project(middle.data());
            QVERIFY(close({pixel.x, pixel.y}, {size.width() / 2, size.height() / 2}));
        }
    }

    void turningKeepsFocusAndDistance()
    {
        OrbitView view;
        view.screen = {800, 600};
        view.fit({1, 0, 0}, 1);
        const double distance = (view.position() - view.focus).norm();
        for (int i = 0; i < 500; ++i)
            view.turnBy({7, 11});
        QVERIFY(std::abs((view.position() - view.focus).norm() - distance) < 1e-9);
        QVERIFY(std::abs(view.up().norm() - 1) < 1e-9);
        QVERIFY(std::abs(view.up().dot(view.position() - view.focus)) < 1e-9);
    }

    void aDragMovesWhatIsAtTheFocusByAsManyPixels()
    {
        OrbitView view;
        view.screen = {800, 600};
        view.fit({0, 0, 0}, 1);
        const std::array<float, 3> origin{0, 0, 0};
        view.panBy({50, -30});
        const auto pixel = OrbitProjection(view)(origin.data());
        QVERIFY(close({pixel.x, pixel.y}, {450, 270}));
    }

    void turningToTheRightMovesTheFrontToTheRight()
    {
        OrbitView view;
        view.screen = {800, 600};
        view.distance = 5;
        const std::array<float, 3> front{0, 0, 1};
        view.turnBy({40, 0});
        QVERIFY(OrbitProjection(view)(front.data()).x > 400);
        view.rotation.setIdentity();
        view.turnBy({0, 40});
        QVERIFY(OrbitProjection(view)(front.data()).y > 300);
    }

    void whatIsBehindTheCameraIsToldApart()
    {
        OrbitView view;
        view.distance = 2;
        const std::array<float, 3> behind{0, 0, 3};
        QVERIFY(OrbitProjection(view)(behind.data()).depth < 0);
    }
};

LODESTONE_TEST(CamerasTest)

} // namespace lodestone::camerasTest

#include "CamerasTest.moc"
