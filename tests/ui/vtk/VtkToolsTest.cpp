// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/views/ToolsFixture.h"
#include "tests/ui/WindowTest.h"
#include "ui/views/OverlayLayer.h"
#include "ui/vtk/VtkWidget.h"

#include <QApplication>
#include <QLineF>
#include <QScreen>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <cstdlib>
#include <functional>
#include <optional>

namespace lodestone::vtkToolsTest {

namespace {

bool isNear(QRgb pixel, Rgba color, int tolerance = 12)
{
    return std::abs(qRed(pixel) - color.red) <= tolerance && std::abs(qGreen(pixel) - color.green) <= tolerance
        && std::abs(qBlue(pixel) - color.blue) <= tolerance;
}

/// What is really on the screen, where a widget is.
QImage onScreen(const QWidget& widget)
{
    const QPoint corner = widget.mapToGlobal(QPoint(0, 0));
    return widget.screen()->grabWindow(0, corner.x(), corner.y(), widget.width(), widget.height()).toImage();
}

/// Middle of all pixels of a color; null where there are none.
std::optional<QPointF> middleOf(const QImage& image, Rgba color)
{
    QPointF sum;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isNear(image.pixel(x, y), color)) {
                sum += QPointF(x + 0.5, y + 0.5);
                ++count;
            }
        }
    }
    return count > 5 ? std::optional(sum / count) : std::nullopt;
}

/// The tools on the real VTK widget.
struct Fixture : ToolsFixture {
    explicit Fixture(int dimensions) : ToolsFixture(dimensions)
    {
        if (!qobject_cast<VtkWidget*>(canvas()) || content().is3D() != (dimensions == 3))
            qFatal("not drawn by VTK in so many dimensions");
        if (dimensions == 3) { // not as it is at first
            QTest::keyClick(canvas(), Qt::Key_H);
            drag({{300, 250}, {330, 240}, {420, 200}});
            QTest::keyClick(canvas(), Qt::Key_V);
        }
    }
    /// Only these are drawn.
    void showOnly(const std::vector<EntityId>& entities)
    {
        EntityMask passes(data->numEntities());
        for (const EntityId entity : entities)
            passes[at(entity)] = 1;
        scatter->setFilter(passes);
    }
    /// Where VTK draws an entity, found in the picture alone.
    QPointF seenAt(EntityId entity)
    {
        selection().clear();
        showOnly({entity});
        const Rgba color = content().colors[at(entity)];
        std::optional<QPointF> found;
        if (!QTest::qWaitFor([&] {
                const QImage image = onScreen(*canvas());
                found = middleOf(image, color);
                // The one before is gone.
                return found && QLineF(*found, *screenPosition(content(), entity)).length() < 40;
            }))
            qFatal("the entity is not seen near to where it should be");
        return *found;
    }
    /// Some that stand alone in the picture.
    std::vector<EntityId> someItems() const
    {
        const auto count = unsigned(data->numEntities());
        return {EntityId(count - 1), EntityId(count - 90), EntityId(count - 200)};
    }
    void wheel(QPoint where, int delta) const
    {
        QWheelEvent event(where, canvas()->mapToGlobal(where), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas(), &event);
    }
};

QRect around(QPointF middle, int reach)
{
    return {middle.toPoint() - QPoint(reach, reach), middle.toPoint() + QPoint(reach, reach)};
}

} // namespace

class VtkToolsTest : public QObject {
    Q_OBJECT

    static void dimensions()
    {
        QTest::addColumn<int>("dimensions");
        QTest::newRow("2D") << 2;
        QTest::newRow("3D") << 3;
    }

private slots:
    void aClickTakesThePointThatIsSeenThere_data() { dimensions(); }
    void aClickTakesThePointThatIsSeenThere()
    {
        QFETCH(int, dimensions);
        Fixture f(dimensions);
        for (const EntityId entity : f.someItems()) {
            const QPointF seen = f.seenAt(entity);
            QVERIFY(QLineF(seen, *screenPosition(f.content(), entity)).length() < 1.5);
            QTest::mouseClick(f.canvas(), Qt::LeftButton, {}, seen.toPoint());
            QCOMPARE(f.selection().entities(), std::vector{entity});
        }
    }

    void lassoAndRectangleTakeWhatIsSeenInside_data() { dimensions(); }
    void lassoAndRectangleTakeWhatIsSeenInside()
    {
        QFETCH(int, dimensions);
        Fixture f(dimensions);
        const auto items = f.someItems();
        std::vector<QPointF> seen;
        for (const EntityId entity : items)
            seen.push_back(f.seenAt(entity));
        f.showOnly(items);
        for (std::size_t i = 0; i < items.size(); ++i) {
            f.lasso(around(seen[i], 9));
            QCOMPARE(f.selection().entities(), std::vector{items[i]});
            f.lasso(around(seen[i], 9), Qt::ControlModifier);
            QVERIFY(f.selection().empty());
        }
        QTest::keyClick(f.canvas(), Qt::Key_R);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const QRect box = around(seen[i], 9);
            f.drag({box.topRight(), box.center(), box.bottomLeft()}, Qt::ShiftModifier);
            QCOMPARE(f.selection().count(), i + 1);
        }
    }

    void theLassoTakesAllThatTheProjectionShowsInside_data() { dimensions(); }
    void theLassoTakesAllThatTheProjectionShowsInside()
    {
        QFETCH(int, dimensions);
        Fixture f(dimensions);
        const auto left = f.within(f.leftHalf()), top = f.within(f.topHalf());
        QVERIFY(left.size() > 100 && top.size() > 100 && left != top);
        f.lasso(f.leftHalf());
        QCOMPARE(f.selection().entities(), left);
        f.lasso(f.topHalf());
        QCOMPARE(f.selection().entities(), top);
        QTest::keyClick(f.canvas(), Qt::Key_U);
        f.lasso(f.topHalf());
        QVERIFY(f.selection().count() < top.size() && !f.data->isUser(f.selection().entities().front()));
    }

    void boxZoomEnlargesWhatIsInTheBoxAndBackReturns_data() { dimensions(); }
    void boxZoomEnlargesWhatIsInTheBoxAndBackReturns()
    {
        QFETCH(int, dimensions);
        Fixture f(dimensions);
        const EntityId entity = f.someItems()[1];
        const QPointF before = f.seenAt(entity);
        QTest::keyClick(f.canvas(), Qt::Key_Z);
        const QRect box = around(before, 60);
        f.drag({box.topLeft(), box.center(), box.bottomRight()});
        QVERIFY(f.selection().empty());
        const QPointF middle = QRectF(f.canvas()->rect()).center();
        // In perspective a near point moves farther than the middle of the space.
        const double tolerance = dimensions == 3 ? 150 : 5;
        QVERIFY(QLineF(*screenPosition(f.content(), entity), middle).length() < tolerance);
        const QPointF there = f.seenAt(entity);
        QTest::keyClick(f.canvas(), Qt::Key_V);
        QTest::mouseClick(f.canvas(), Qt::LeftButton, {}, there.toPoint());
        QCOMPARE(f.selection().entities(), std::vector{entity});
        QTest::keyClick(f.canvas(), Qt::Key_Backspace);
        QVERIFY(QLineF(f.seenAt(entity), before).length() < 1.5);
    }

    void dragsPanInThePlane()
    {
        Fixture f(2);
        const EntityId entity = f.someItems()[0];
        QPointF before = f.seenAt(entity);
        const QList<QPoint> way{{400, 300}, {380, 310}, {340, 340}};
        const auto moves = [&](const std::function<void()>& pan) {
            before = f.seenAt(entity);
            pan();
            return QLineF(f.seenAt(entity), before + QPointF(-60, 40)).length() < 1.5;
        };
        QVERIFY(moves([&] { f.drag(way, {}, Qt::MiddleButton); }));
        QTest::keyClick(f.canvas(), Qt::Key_Home);
        QTest::keyPress(f.canvas(), Qt::Key_Space);
        QVERIFY(moves([&] { f.drag(way); }));
        QTest::keyRelease(f.canvas(), Qt::Key_Space);
        QTest::keyClick(f.canvas(), Qt::Key_Home);
        QTest::keyClick(f.canvas(), Qt::Key_H);
        QVERIFY(moves([&] { f.drag(way); }));
        QVERIFY(f.selection().empty());
    }

    void dragsTurnAndPanInSpace()
    {
        Fixture f(3);
        const QList<QPoint> way{{400, 300}, {380, 310}, {340, 340}};
        const auto changes = [&](Qt::KeyboardModifiers modifiers, Qt::MouseButton button) {
            const OrbitView before = f.content().orbit;
            f.drag(way, modifiers, button);
            const OrbitView& after = f.content().orbit;
            return std::pair(!after.rotation.isApprox(before.rotation), !after.focus.isApprox(before.focus));
        };
        QTest::keyClick(f.canvas(), Qt::Key_H);
        using Changes = std::pair<bool, bool>; // turned, panned
        QCOMPARE(changes({}, Qt::LeftButton), Changes(true, false));
        QCOMPARE(changes(Qt::ShiftModifier, Qt::LeftButton), Changes(false, true));
        QCOMPARE(changes({}, Qt::MiddleButton), Changes(false, true));
        QCOMPARE(changes(Qt::ShiftModifier, Qt::MiddleButton), Changes(true, false));
        const EntityId entity = f.someItems()[0];
        QVERIFY(QLineF(f.seenAt(entity), *screenPosition(f.content(), entity)).length() < 1.5);
        QVERIFY(f.selection().empty());
    }

    void keysAndWheelWorkInSpace()
    {
        Fixture f(3);
        const double distance = f.content().orbit.distance;
        f.wheel({200, 200}, 240);
        QVERIFY(f.content().orbit.distance < distance);
        QTest::keyClick(f.canvas(), Qt::Key_Home);
        QVERIFY(std::abs(f.content().orbit.distance - distance) < 1e-6);
        f.selection().select(f.someItems());
        QTest::keyClick(f.canvas(), Qt::Key_F, Qt::ShiftModifier);
        QVERIFY(f.content().orbit.distance < distance);
        for (const EntityId entity : f.someItems())
            QVERIFY(f.canvas()->rect().contains(f.pixelOf(entity)));
        QTest::keyClick(f.canvas(), Qt::Key_2);
        QCOMPARE(f.scatter->dimensions(), 2);
        QTest::keyClick(f.canvas(), Qt::Key_3);
        QCOMPARE(f.scatter->dimensions(), 3);
    }

    void escapeGivesADragUp_data() { dimensions(); }
    void escapeGivesADragUp()
    {
        QFETCH(int, dimensions);
        Fixture f(dimensions);
        QTest::mousePress(f.canvas(), Qt::LeftButton, {}, QPoint(100, 100));
        QTest::mouseMove(f.canvas(), QPoint(500, 100));
        QTest::mouseMove(f.canvas(), QPoint(500, 450));
        QTest::keyClick(f.canvas(), Qt::Key_Escape);
        QTest::mouseRelease(f.canvas(), Qt::LeftButton, {}, QPoint(100, 450));
        QVERIFY(f.selection().empty());
        QCOMPARE(f.session.undoStack().count(), 0);
    }

    void linesAreSeenOverThePictureAndFollowThePoints_data() { dimensions(); }
    void linesAreSeenOverThePictureAndFollowThePoints()
    {
        QFETCH(int, dimensions);
        Fixture f(dimensions);
        const auto ends = f.someItems();
        f.showOnly({ends[0], ends[2]});
        constexpr Rgba loud{255, 0, 255, 255};
        const CategoryColor color{{255, 0, 255}, {255, 0, 255}};
        f.scatter->overlay()->setLines(
            {{std::uint32_t(at(ends[0])), std::uint32_t(at(ends[2])), color, 4, OverlayLine::Style::Solid}});
        const auto isSeenHalfWay = [&] {
            const QPointF middle = (*screenPosition(f.content(), ends[0]) + *screenPosition(f.content(), ends[2])) / 2;
            return !f.scatter->isMoving() && isNear(onScreen(*f.canvas()).pixel(middle.toPoint()), loud);
        };
        QTRY_VERIFY(isSeenHalfWay());
        const QPointF before = *screenPosition(f.content(), ends[0]);
        auto moved = madeUpLayout(*f.data, dimensions);
        moved->positions.col(0) *= -0.8F;
        f.scatter->showLayout(moved);
        QTRY_VERIFY(isSeenHalfWay());
        QVERIFY(QLineF(*screenPosition(f.content(), ends[0]), before).length() > 20);
        QVERIFY(f.scatter->overlay()->testAttribute(Qt::WA_TransparentForMouseEvents));
        f.scatter->overlay()->setLines({});
        QTRY_VERIFY(!middleOf(onScreen(*f.canvas()), loud));
    }

    void namesAreSeenOverThePicture_data() { dimensions(); }
    void namesAreSeenOverThePicture()
    {
        QFETCH(int, dimensions);
        Fixture f(dimensions);
        QTRY_VERIFY(!f.scatter->rendererName().isEmpty());
        const QImage without = onScreen(*f.canvas());
        QTest::keyClick(f.canvas(), Qt::Key_L);
        QCOMPARE(f.scatter->overlay()->overlay().names.size(), f.data->labels.names.size());
        QTRY_VERIFY(onScreen(*f.canvas()) != without);
    }
};

LODESTONE_WINDOW_TEST(VtkToolsTest)

} // namespace lodestone::vtkToolsTest

#include "VtkToolsTest.moc"
