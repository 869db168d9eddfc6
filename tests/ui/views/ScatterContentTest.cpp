// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DetailBudget.h"
#include "tests/TestProgram.h"
#include "ui/views/Tween.h"
#include "ui/views/axesBox.h"
#include "ui/views/pick.h"

#include <QString>
#include <QTest>

#include <cmath>

namespace lodestone::scatterContentTest {

namespace {

/// Three users, three items; one unit is 10 pixels, (0, 0) is at (100, 100).
ScatterContent sixPoints()
{
    ScatterContent content;
    content.numUsers = 3;
    content.colors.assign(6, {0, 0, 0, 255});
    content.order = {5, 4, 3, 2, 1, 0};
    content.positions.resize(6, 2);
    content.positions << 0, 0, 1, 0, 2, 0, 0, 1, 0.5F, 0.5F, 5, 5;
    content.plane = {{0, 0}, 0.1, {200, 200}};
    return content;
}

} // namespace

class ScatterContentTest : public QObject {
    Q_OBJECT

private slots:
    void theNearestWithinTheRadiusIsPicked()
    {
        const ScatterContent content = sixPoints();
        QCOMPARE(pick(content, {100, 100}, 8), EntityId(0));
        QCOMPARE(pick(content, {104, 96}, 8), EntityId(4));
        QCOMPARE(pick(content, {111, 101}, 8), EntityId(1));
        QCOMPARE(pick(content, {150 + 5, 50 - 5}, 8), EntityId(5));
        QCOMPARE(pick(content, {150 + 6, 50 - 6}, 8), std::nullopt); // 8.5 pixels away
        QCOMPARE(pick(content, {20, 20}, 8), std::nullopt);
    }

    void whatIsNotDrawnIsNotPicked()
    {
        ScatterContent content = sixPoints();
        content.colors[0].alpha = 0;
        QCOMPARE(pick(content, {100, 100}, 8), EntityId(4));
        content.itemsShown = false;
        QCOMPARE(pick(content, {100, 100}, 8), std::nullopt);
        content.usersShown = false;
        QCOMPARE(pick(content, {110, 100}, 8), std::nullopt);
    }

    void pickingFollowsTheCamera()
    {
        ScatterContent content = sixPoints();
        content.plane.zoomAt({100, 100}, 4);
        content.plane.panBy({-30, 10});
        const auto where = screenPosition(content, EntityId(2));
        QVERIFY(where.has_value());
        QCOMPARE(*where, QPointF(150, 110));
        QCOMPARE(pick(content, *where + QPointF(5, 5), 8), EntityId(2));
    }

    void pickingInSpaceTakesTheFrontOne()
    {
        ScatterContent content = sixPoints();
        content.positions.setZero(6, 3);
        for (Eigen::Index i = 0; i < 6; ++i)
            content.positions(i, 2) = static_cast<float>(i % 4); // the third is nearest to the camera
        content.positions(4, 0) = 0.5F;
        content.orbit.distance = 10;
        content.orbit.screen = {200, 200};
        QCOMPARE(pick(content, {100, 100}, 8), EntityId(3));
        const auto where = screenPosition(content, EntityId(4));
        QCOMPARE(pick(content, *where, 3), EntityId(4));
    }

    void nothingIsPickedWithoutPositions()
    {
        ScatterContent content = sixPoints();
        content.positions.resize(0, 0);
        QCOMPARE(pick(content, {100, 100}, 8), std::nullopt);
        QCOMPARE(screenPosition(content, EntityId(2)), std::nullopt);
    }

    void drawableCountsWhatFiltersLeave()
    {
        ScatterContent content = sixPoints();
        QCOMPARE(content.numDrawable(), std::size_t(6));
        content.colors[1].alpha = 0;
        content.itemsShown = false;
        QCOMPARE(content.numDrawable(), std::size_t(2));
    }

    void aTweenEndsExactlyAtTheEnd()
    {
        const RowMatrix from = RowMatrix::Random(50, 2), to = RowMatrix::Random(50, 2);
        Tween tween;
        RowMatrix positions = from;
        QVERIFY(!tween.isActive());
        tween.start(from, to, false);
        QVERIFY(tween.isActive());
        tween.step(0, positions);
        QCOMPARE(positions, from);
        tween.step(Tween::durationMs, positions);
        QCOMPARE(positions, to);
        QVERIFY(!tween.isActive());
    }

    void aTweenGoesStraightAndNeverBack()
    {
        RowMatrix from(1, 2), to(1, 2), positions;
        from << 0, 0;
        to << 2, 4;
        Tween tween;
        tween.start(from, to, false);
        float before = 0;
        for (double ms = 10; ms < Tween::durationMs; ms += 10) {
            tween.step(ms, positions);
            QVERIFY(tween.isActive());
            QVERIFY(positions(0, 0) > before);
            QVERIFY(std::abs(positions(0, 1) - 2 * positions(0, 0)) < 1e-5F);
            before = positions(0, 0);
        }
        tween.step(Tween::durationMs / 2, positions);
        QVERIFY(std::abs(positions(0, 0) - 1) < 1e-5F);
    }

    void aTweenJumpsWhereMovingMakesNoSense()
    {
        const RowMatrix to = RowMatrix::Random(50, 3);
        RowMatrix positions;
        for (const bool jump : {true, false}) { // asked for, or from two dimensions to three
            Tween tween;
            tween.start(jump ? RowMatrix(RowMatrix::Zero(50, 3)) : RowMatrix(RowMatrix::Zero(50, 2)), to, jump);
            tween.step(0, positions);
            QCOMPARE(positions, to);
            QVERIFY(!tween.isActive());
        }
        const RowMatrix many = RowMatrix::Zero(Tween::maxPoints + 1, 2);
        Tween tween;
        tween.start(many, many, false);
        tween.step(0, positions);
        QVERIFY(!tween.isActive());
    }

    void theAxesBoxHasRoom()
    {
        RowMatrix positions(3, 2);
        positions << 0, 1, 4, 1, 2, 3;
        const Eigen::AlignedBox3d tight = pointBox(positions), roomy = enlarged(tight);
        QCOMPARE(tight.min(), Eigen::Vector3d(0, 1, 0));
        QCOMPARE(tight.max(), Eigen::Vector3d(4, 3, 0));
        QVERIFY(roomy.contains(tight));
        QVERIFY(roomy.min().x() < 0 && roomy.max().y() > 3 && roomy.max().z() == 0);
        QVERIFY(pointBox(RowMatrix(0, 2)).isEmpty());
    }

    void theBudgetStartsByTheRenderer()
    {
        DetailBudget budget;
        budget.reset(isSoftwareRenderer(QStringLiteral("llvmpipe (LLVM 15.0.6, 256 bits)")));
        QCOMPARE(budget.whileMoving(), std::size_t(100'000));
        budget.reset(isSoftwareRenderer(QStringLiteral("NVIDIA H200/PCIe/SSE2")));
        QCOMPARE(budget.whileMoving(), std::size_t(1'000'000));
    }

    void theBudgetFollowsTheMeasuredFrames()
    {
        DetailBudget budget;
        budget.reset(true);
        for (int i = 0; i < 40; ++i) // 2 million points a second
            budget.frameDrawn(budget.whileMoving(), double(budget.whileMoving()) / 2'000);
        QVERIFY(std::abs(double(budget.whileMoving()) - 100'000) < 5'000);
        for (int i = 0; i < 40; ++i) // now 20 million
            budget.frameDrawn(budget.whileMoving(), double(budget.whileMoving()) / 20'000);
        QVERIFY(std::abs(double(budget.whileMoving()) - 1'000'000) < 50'000);
        budget.setOverhead(25); // of 50 ms
        for (int i = 0; i < 40; ++i)
            budget.frameDrawn(budget.whileMoving(), double(budget.whileMoving()) / 20'000);
        QVERIFY(std::abs(double(budget.whileMoving()) - 500'000) < 25'000);
        budget.setOverhead(500); // few points would still not make it fluid
        for (int i = 0; i < 40; ++i)
            budget.frameDrawn(budget.whileMoving(), double(budget.whileMoving()) / 20'000);
        QVERIFY(std::abs(double(budget.whileMoving()) - 400'000) < 20'000);
    }

    void allPointsCanBeTooManyThoughTheBudgetHasRoom()
    {
        DetailBudget budget;
        budget.reset(true);
        for (int i = 0; i < 40; ++i)
            budget.frameDrawn(std::min<std::size_t>(50'000, budget.whileMoving()), double(budget.whileMoving()) / 600);
        QVERIFY2(std::abs(double(budget.whileMoving()) - 30'000) < 2'000, qPrintable(QString::number(budget.whileMoving())));
    }

    void oneSlowFrameAndSmallPicturesChangeLittle()
    {
        DetailBudget budget;
        budget.reset(true);
        budget.frameDrawn(100'000, 2'000);
        QVERIFY(budget.whileMoving() > 70'000);
        budget.reset(true);
        budget.frameDrawn(1'800, 50); // a slow machine, but not because of the points
        QCOMPARE(budget.whileMoving(), std::size_t(100'000));
    }

    void aStillPictureShowsAllIfThatIsQuickEnough()
    {
        DetailBudget budget;
        budget.reset(true);
        QCOMPARE(budget.whileStill(1'800), std::size_t(1'800));
        QCOMPARE(budget.whileStill(480'000), std::size_t(480'000));
        QCOMPARE(budget.whileStill(6'000'000), std::size_t(400'000));
    }
};

LODESTONE_TEST(ScatterContentTest)

} // namespace lodestone::scatterContentTest

#include "ScatterContentTest.moc"
