// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScatterTools.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/views/ToolsFixture.h"
#include "ui/views/OutlineOverlay.h"
#include "ui/vtk/VtkWidget.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace lodestone::scatterToolsTest {

namespace {

std::vector<EntityId> combine(const std::vector<EntityId>& a, const std::vector<EntityId>& b, bool add)
{
    std::vector<EntityId> result;
    if (add)
        std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    else
        std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

} // namespace

class ScatterToolsTest : public QObject {
    Q_OBJECT

private slots:
    void theLassoIsTheFirstToolAndSelectsWhatItGoesRound()
    {
        ToolsFixture f;
        QCOMPARE(f.scatter->tool(), ScatterTool::Lasso);
        const auto left = f.within(f.leftHalf()), top = f.within(f.topHalf());
        QVERIFY(left.size() > 200 && top.size() > 200);
        f.lasso(f.leftHalf());
        QCOMPARE(f.selection().entities(), left);
        f.lasso(f.topHalf(), Qt::ShiftModifier);
        QCOMPARE(f.selection().entities(), combine(left, top, true));
        f.lasso(f.leftHalf(), Qt::ControlModifier);
        QCOMPARE(f.selection().entities(), combine(combine(left, top, true), left, false));
        f.lasso(f.leftHalf());
        QCOMPARE(f.selection().entities(), left);
    }

    void theRectangleSelectsWhatIsInside()
    {
        ToolsFixture f;
        QTest::keyClick(f.canvas(), Qt::Key_R);
        QCOMPARE(f.scatter->tool(), ScatterTool::Rectangle);
        const QRect rect(QPoint(300, 100), QPoint(700, 400));
        const auto inside = f.within(rect);
        QVERIFY(inside.size() > 100);
        f.drag({rect.bottomRight(), rect.center(), rect.topLeft()}); // from any corner
        QCOMPARE(f.selection().entities(), inside);
        QTest::keyClick(f.canvas(), Qt::Key_V);
        QCOMPARE(f.scatter->tool(), ScatterTool::Lasso);
    }

    void theOutlineIsSeenWhileItIsDrawnAndEscapeGivesItUp()
    {
        ToolsFixture f;
        const auto* overlay = f.scatter->findChild<OutlineOverlay*>();
        f.selection().select({EntityId(3)});
        QTest::mousePress(f.canvas(), Qt::LeftButton, {}, QPoint(100, 100));
        QTest::mouseMove(f.canvas(), QPoint(300, 100));
        QTest::mouseMove(f.canvas(), QPoint(300, 300));
        QVERIFY(overlay->isVisible());
        QCOMPARE(overlay->outline().size(), 3);
        // In front of the picture: of the children of a widget, the last is the foremost.
        const QWidget* page = f.canvas();
        while (page->parentWidget() != f.scatter)
            page = page->parentWidget();
        QVERIFY(f.scatter->children().indexOf(overlay) > f.scatter->children().indexOf(page));
        QTest::keyClick(f.canvas(), Qt::Key_Escape);
        QVERIFY(!overlay->isVisible());
        QTest::mouseRelease(f.canvas(), Qt::LeftButton, {}, QPoint(300, 300));
        QCOMPARE(f.selection().entities(), std::vector{EntityId(3)}); // neither the drag nor Escape changed it
    }

    void aDragInProgressIsNotRecorded()
    {
        ToolsFixture f;
        QUndoStack& undo = f.session.undoStack();
        QTest::mousePress(f.canvas(), Qt::LeftButton, {}, QPoint(100, 100));
        for (int x = 100; x < 600; x += 25)
            QTest::mouseMove(f.canvas(), QPoint(x, 100 + x / 2));
        QCOMPARE(undo.count(), 0);
        QTest::mouseMove(f.canvas(), QPoint(100, 500));
        QTest::mouseRelease(f.canvas(), Qt::LeftButton, {}, QPoint(100, 500));
        QCOMPARE(undo.count(), 1);
        undo.undo();
        QVERIFY(f.selection().empty());
    }

    void clicksSelectAddAndToggle()
    {
        ToolsFixture f;
        const QPoint last = f.pixelOf(f.loner()), other = f.pixelOf(EntityId(f.data->numEntities() - 40));
        const auto click = [&](QPoint at, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(f.canvas(), Qt::LeftButton, modifiers, at);
        };
        click(last, {});
        QCOMPARE(f.selection().entities(), std::vector{f.loner()});
        click(other, Qt::ShiftModifier);
        QCOMPARE(f.selection().count(), std::size_t(2));
        click(last, Qt::ControlModifier);
        QCOMPARE(f.selection().count(), std::size_t(1));
        QVERIFY(!f.selection().contains(f.loner()));
        click(QPoint(3, 3), {});
        QVERIFY(f.selection().empty());
    }

    void thePanToolAndSpaceAndOtherButtonsPan()
    {
        ToolsFixture f;
        const auto moves = [&](const std::function<void()>& pan) {
            const QPoint before = f.pixelOf(f.loner());
            pan();
            const QPoint way = f.pixelOf(f.loner()) - before;
            return way == QPoint(-60, 40) && f.selection().empty();
        };
        const QPoint start(400, 300);
        const QList<QPoint> way{start, start + QPoint(-30, 20), start + QPoint(-60, 40)};
        QVERIFY(moves([&] { f.drag(way, {}, Qt::MiddleButton); }));
        QVERIFY(moves([&] { f.drag(way, {}, Qt::RightButton); }));
        QTest::keyPress(f.canvas(), Qt::Key_Space);
        QCOMPARE(f.canvas()->cursor().shape(), Qt::OpenHandCursor);
        QVERIFY(moves([&] { f.drag(way); }));
        QTest::keyRelease(f.canvas(), Qt::Key_Space);
        QCOMPARE(f.canvas()->cursor().shape(), Qt::CrossCursor);
        QTest::keyClick(f.canvas(), Qt::Key_H);
        QVERIFY(moves([&] { f.drag(way); }));
    }

    void boxZoomShowsTheBoxAndBackReturns()
    {
        ToolsFixture f;
        const double before = f.content().plane.unitsPerPixel;
        const QPointF middle = f.content().plane.toWorld({200, 150});
        QTest::keyClick(f.canvas(), Qt::Key_Z);
        f.drag({QPoint(150, 110), QPoint(170, 120), QPoint(250, 190)});
        QVERIFY(f.content().plane.unitsPerPixel < before / 3);
        QVERIFY((f.content().plane.center - middle).manhattanLength() < 1e-6);
        QVERIFY(f.selection().empty());
        f.drag({QPoint(300, 300), QPoint(400, 301)}); // has no height
        QTest::keyClick(f.canvas(), Qt::Key_Home);
        QTest::keyClick(f.canvas(), Qt::Key_Backspace);
        QVERIFY((f.content().plane.center - middle).manhattanLength() < 1e-6);
        QTest::keyClick(f.canvas(), Qt::Key_Backspace);
        QCOMPARE(f.content().plane.unitsPerPixel, before);
        QVERIFY(!f.scatter->viewActions().back->isEnabled());
    }

    void fitSelectionShowsTheSelectedPoints()
    {
        ToolsFixture f;
        QVERIFY(!f.scatter->viewActions().fitSelection->isEnabled());
        std::vector<EntityId> some;
        for (unsigned i = 1700; i < 1710; ++i)
            some.push_back(EntityId(i));
        f.selection().select(some);
        const double before = f.content().plane.unitsPerPixel;
        QTest::keyClick(f.canvas(), Qt::Key_F, Qt::ShiftModifier);
        QVERIFY(f.content().plane.unitsPerPixel < before / 2);
        for (const EntityId entity : some)
            QVERIFY(f.canvas()->rect().contains(f.pixelOf(entity)));
        QTest::keyClick(f.canvas(), Qt::Key_Backspace);
        QCOMPARE(f.content().plane.unitsPerPixel, before);
    }

    void hiddenPointsAreNotSelected()
    {
        ToolsFixture f;
        QTest::keyClick(f.canvas(), Qt::Key_U);
        f.lasso(f.leftHalf());
        QVERIFY(!f.selection().empty());
        QVERIFY(!f.data->isUser(f.selection().entities().front()));
        f.view.legend().solo(1);
        f.lasso(f.leftHalf());
        const Coloring& coloring = *f.view.legend().coloring();
        for (const EntityId entity : f.selection().entities())
            QCOMPARE(int(coloring.categoryOf[at(entity)]), 1);
    }

    void allAndInvertedMeanWhatIsShown()
    {
        ToolsFixture f;
        QTest::keyClick(f.canvas(), Qt::Key_U);
        f.view.selectAll();
        QCOMPARE(f.selection().count(), f.data->numItems());
        f.selection().select({f.loner()});
        f.view.invertSelection();
        QCOMPARE(f.selection().count(), f.data->numItems() - 1);
        QVERIFY(!f.selection().contains(f.loner()));
    }

    void theRestIsMutedAndTheSelectionOutlined()
    {
        ToolsFixture f;
        const Rgba full = f.content().colors[at(f.loner())], back = f.content().background;
        f.selection().select({EntityId(5)});
        const Rgba muted = f.content().colors[at(f.loner())];
        const auto quarter = [](int value, int background) { return background + (value - background) / 4; };
        QVERIFY(std::abs(muted.red - quarter(full.red, back.red)) <= 1);
        QVERIFY(std::abs(muted.green - quarter(full.green, back.green)) <= 1);
        f.selection().select({f.loner()});
        QCOMPARE(f.content().colors[at(f.loner())], full);
        const QPoint middle = f.pixelOf(f.loner());
        const Rgba outline = f.content().outline;
        const auto [diameter, line] = f.content().markSize(1, 1);
        const int ring = qRound(diameter / 2 - line);
        const auto pixel = [&](QPoint where) { return f.canvas()->grab().toImage().pixel(where); };
        QTRY_COMPARE(pixel(middle), qRgb(full.red, full.green, full.blue));
        QTRY_VERIFY(qGray(pixel(middle + QPoint(ring, 0))) < qGray(qRgb(outline.red, outline.green, outline.blue)) + 100);
        f.selection().clear();
        QCOMPARE(f.content().colors[at(f.loner())], full);
    }

    void theLegendCountsTheSelection()
    {
        ToolsFixture f;
        f.lasso(f.leftHalf());
        LegendModel& legend = f.view.legend();
        QVERIFY(legend.hasSelected());
        std::size_t sum = 0;
        for (int row = 0; row < legend.rowCount(); ++row)
            sum += legend.index(row, LegendModel::Selected).data().toString().remove(u',').toULongLong();
        QCOMPARE(sum, f.selection().count());
        f.selection().clear();
        QVERIFY(!legend.hasSelected());
    }

    void hidingCategoriesCanBeUndone()
    {
        ToolsFixture f;
        LegendModel& legend = f.view.legend();
        QUndoStack& undo = f.session.undoStack();
        legend.isolate(0);
        legend.soloAfterIsolate(0); // a double click is one step
        QCOMPARE(undo.count(), 1);
        legend.showAll();
        undo.undo();
        QCOMPARE(legend.emphasis()[1], Emphasis::Hidden);
        QVERIFY(f.content().numDrawable() < f.data->numEntities());
        undo.undo();
        QVERIFY(!legend.isFiltered());
        QCOMPARE(f.content().numDrawable(), f.data->numEntities());
        undo.redo();
        QCOMPARE(legend.emphasis()[0], Emphasis::Normal);
        QCOMPARE(legend.emphasis()[1], Emphasis::Hidden);
    }

    void keysOfToolsActInTheViewAlone()
    {
        ToolsFixture f;
        QLineEdit edit;
        edit.show();
        edit.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        QTest::keyClicks(&edit, QStringLiteral("rhz"));
        QCOMPARE(edit.text(), QStringLiteral("rhz"));
        QCOMPARE(f.scatter->tool(), ScatterTool::Lasso);
    }

    void toolsAreInTheStripAndInTheMenu()
    {
        ToolsFixture f;
        const ScatterActions& actions = f.scatter->viewActions();
        auto* strip = f.scatter->findChild<ScatterTools*>();
        for (QAction* action : {actions.lasso, actions.rectangle, actions.pan, actions.boxZoom, actions.fitSelection,
                                actions.back, actions.fit}) {
            QVERIFY(strip->actions().contains(action));
            QVERIFY(!action->shortcut().isEmpty() && !action->toolTip().isEmpty());
        }
        QTest::mouseClick(f.canvas(), Qt::RightButton, {}, QPoint(30, 30));
        QMenu* menu = f.scatter->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu && menu->isVisible());
        for (QAction* action : actions.all())
            QVERIFY(menu->actions().contains(action));
        menu->close();
    }
};

/// Offscreen the painter draws; under Xvfb, as ScatterToolsOnVtkTest, VTK.
LODESTONE_WINDOW_TEST(ScatterToolsTest)

} // namespace lodestone::scatterToolsTest

#include "ScatterToolsTest.moc"
