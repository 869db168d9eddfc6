// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vtk/ScatterScene.h"
#include "tests/TestProgram.h"

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QTest>

#include <vtkNew.h>
#include <vtkRenderWindow.h>
#include <vtkRenderer.h>
#include <vtkSmartPointer.h>
#include <vtkUnsignedCharArray.h>

#include <cmath>
#include <cstdlib>
#include <numeric>

namespace lodestone::scatterSceneTest {

namespace {

constexpr int side = 200;

/// A 200 x 200 picture with one world unit a pixel, (0, 0) in the middle.
ScatterContent emptyContent()
{
    ScatterContent content;
    content.pointSize = 20;
    content.plane.screen = content.orbit.screen = {side, side};
    content.plane.unitsPerPixel = 1;
    return content;
}

/// Users top left (red) and top right (green), items bottom left (blue) and bottom right (black), 50 from the middle.
ScatterContent fourPoints()
{
    ScatterContent content = emptyContent();
    content.numUsers = 2;
    content.order = {0, 1, 2, 3};
    content.positions.resize(4, 2);
    content.positions << -50, 50, 50, 50, -50, -50, 50, -50;
    content.colors = {{255, 0, 0, 255}, {0, 160, 0, 255}, {0, 0, 255, 255}, {0, 0, 0, 255}};
    return content;
}

/// Many items at the same place.
ScatterContent stack(std::size_t numPoints, Rgba color)
{
    ScatterContent content = emptyContent();
    content.colors.assign(numPoints, color);
    content.order.resize(numPoints);
    std::iota(content.order.begin(), content.order.end(), 0U);
    content.positions = RowMatrix::Zero(static_cast<Eigen::Index>(numPoints), 2);
    return content;
}

/// One for all tests: with its last window the connection to the display would be closed, too.
vtkRenderWindow* sharedWindow()
{
    static const vtkSmartPointer<vtkRenderWindow> window = [] {
        auto made = vtkSmartPointer<vtkRenderWindow>::New();
        made->SetOffScreenRendering(1);
        made->SetMultiSamples(0);
        made->SetSize(side, side);
        return made;
    }();
    return window;
}

class Picture {
public:
    explicit Picture(const ScatterContent& content)
    {
        scene.update(content, ScatterChange::All, 1);
        sharedWindow()->AddRenderer(scene.renderer());
    }
    ~Picture() { sharedWindow()->RemoveRenderer(scene.renderer()); }

    QImage draw()
    {
        sharedWindow()->Render();
        vtkNew<vtkUnsignedCharArray> pixels;
        sharedWindow()->GetPixelData(0, 0, side - 1, side - 1, 0, pixels);
        return QImage(pixels->GetPointer(0), side, side, 3 * side, QImage::Format_RGB888).mirrored().copy();
    }

    ScatterScene scene;
};

int numColored(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != qRgb(255, 255, 255) ? 1 : 0;
    return count;
}

bool isNear(QRgb color, int red, int green, int blue, int tolerance)
{
    return std::abs(qRed(color) - red) <= tolerance && std::abs(qGreen(color) - green) <= tolerance
        && std::abs(qBlue(color) - blue) <= tolerance;
}

constexpr QRgb white = qRgb(255, 255, 255), red = qRgb(255, 0, 0), blue = qRgb(0, 0, 255), black = qRgb(0, 0, 0);

} // namespace

class ScatterSceneTest : public QObject {
    Q_OBJECT

private slots:
    void itemsAreDiscs()
    {
        const QImage image = Picture(fourPoints()).draw();
        QCOMPARE(image.pixel(50, 150), blue);
        QCOMPARE(image.pixel(150, 150), black);
        QCOMPARE(image.pixel(50 + 8, 150), blue);
        QCOMPARE(image.pixel(50 + 8, 150 + 8), white); // the corner of a square would be there
    }

    void usersAreHollowSquares()
    {
        const QImage image = Picture(fourPoints()).draw();
        QCOMPARE(image.pixel(50, 50), white);
        QCOMPARE(image.pixel(50 + 6, 50), red);
        QCOMPARE(image.pixel(50 + 6, 50 + 6), red);
        QCOMPARE(image.pixel(50 + 11, 50), white);
    }

    void smallUsersAreFilledSquares()
    {
        ScatterContent content = fourPoints();
        content.pointSize = 4;
        QVERIFY(isNear(Picture(content).draw().pixel(50, 50), 255, 0, 0, 40));
    }

    void transparentPointsBlendInTheOrderOfDrawing_data()
    {
        QTest::addColumn<int>("alpha");
        QTest::addColumn<int>("numPoints");
        QTest::newRow("opaque, 1 point") << 255 << 1;
        QTest::newRow("opaque, 9 points") << 255 << 9;
        QTest::newRow("alpha 20, 1 point") << 20 << 1;
        QTest::newRow("alpha 20, 3 points") << 20 << 3;
        QTest::newRow("alpha 20, 25 points") << 20 << 25;
    }

    void transparentPointsBlendInTheOrderOfDrawing()
    {
        QFETCH(int, alpha);
        QFETCH(int, numPoints);
        const Rgba color{200, 40, 0, static_cast<std::uint8_t>(alpha)};
        const QImage image = Picture(stack(static_cast<std::size_t>(numPoints), color)).draw();
        const double left = std::pow(1 - alpha / 255.0, numPoints); // of the white background
        const auto expected = [left](int channel) { return qRound(255 * left + channel * (1 - left)); };
        const int rounding = 1 + numPoints / 4; // each point rounds to 8 bits
        QVERIFY2(isNear(image.pixel(100, 100), expected(200), expected(40), expected(0), rounding),
                 qPrintable(QColor(image.pixel(100, 100)).name()));
        QCOMPARE(image.pixel(10, 10), white);
    }

    void whatComesLaterInTheOrderLiesAbove()
    {
        ScatterContent content = stack(2, {});
        content.colors = {{255, 0, 0, 255}, {0, 0, 255, 255}};
        QCOMPARE(Picture(content).draw().pixel(100, 100), blue);
        content.order = {1, 0};
        QCOMPARE(Picture(content).draw().pixel(100, 100), red);
    }

    void neitherKindLiesAboveAllOfTheOther()
    {
        ScatterContent content = stack(64, {255, 0, 0, 255});
        content.pointSize = 4; // filled squares
        content.numUsers = 32;
        for (std::size_t item = 32; item < 64; ++item)
            content.colors[item] = {0, 0, 255, 255};
        for (std::uint32_t i = 0; i < 64; ++i)
            content.order[i] = i % 2 == 0 ? i / 2 : 63 - i / 2; // users from the first, items from the last
        for (Eigen::Index i = 0; i < 32; ++i) // a user and an item at each place
            content.positions(i, 0) = content.positions(32 + i, 0) = static_cast<float>(i * 6 - 93);
        const QImage image = Picture(content).draw();
        int numRed = 0, numBlue = 0;
        for (int i = 0; i < 32; ++i) {
            const QRgb color = image.pixel(7 + i * 6, 100);
            numRed += qRed(color) > qBlue(color) ? 1 : 0;
            numBlue += qBlue(color) > qRed(color) ? 1 : 0;
        }
        QCOMPARE(numRed + numBlue, 32);
        QVERIFY2(numRed >= 12 && numBlue >= 12, qPrintable(QString::number(numRed)));
    }

    void hiddenEntitiesAreNotDrawn()
    {
        ScatterContent content = fourPoints();
        content.colors[2].alpha = 0;
        content.usersShown = false;
        Picture picture(content);
        const QImage image = picture.draw();
        QCOMPARE(image.pixel(50 + 6, 50), white);
        QCOMPARE(image.pixel(50, 150), white);
        QCOMPARE(image.pixel(150, 150), black);
        QCOMPARE(picture.scene.numPoints(), std::size_t(1));
    }

    void theBudgetKeepsTheLastOnes()
    {
        ScatterContent content = fourPoints();
        content.budget = 1;
        Picture picture(content);
        QCOMPARE(picture.scene.numPoints(), std::size_t(1));
        const QImage image = picture.draw();
        QCOMPARE(image.pixel(150, 150), black);
        QCOMPARE(image.pixel(50, 150), white);
    }

    void marksAreLargerAndOnTopWithAnOutline()
    {
        ScatterContent content = stack(3, {0, 0, 255, 255});
        content.colors[0] = {255, 0, 0, 255};
        content.marked = {0};
        const QImage image = Picture(content).draw();
        QCOMPARE(image.pixel(100, 100), red);
        QCOMPARE(image.pixel(100 + 14, 100), black); // 32 pixels wide, outlined
    }

    void movedPointsAreDrawnWhereTheyAre()
    {
        ScatterContent content = stack(1, {0, 0, 0, 255});
        Picture picture(content);
        QCOMPARE(picture.draw().pixel(100, 100), black);
        content.positions << 60, 40;
        picture.scene.update(content, ScatterChange::Positions, 1);
        const QImage image = picture.draw();
        QCOMPARE(image.pixel(160, 60), black);
        QCOMPARE(image.pixel(100, 100), white);
    }

    void zoomMovesPointsApartButKeepsTheirSize()
    {
        ScatterContent content = fourPoints();
        Picture picture(content);
        const int before = numColored(picture.draw());
        content.plane.zoomAt({100, 100}, 1.5);
        picture.scene.update(content, ScatterChange::Camera, 1);
        const QImage image = picture.draw();
        QCOMPARE(image.pixel(25, 175), blue);
        QVERIFY(std::abs(numColored(image) - before) < before / 10);
    }

    void pixelRatioScalesPoints()
    {
        ScatterContent content = stack(1, {0, 0, 0, 255});
        Picture picture(content);
        const int before = numColored(picture.draw());
        picture.scene.update(content, ScatterChange::Style, 2);
        const double ratio = double(numColored(picture.draw())) / before;
        QVERIFY2(ratio > 3.6 && ratio < 4.4, qPrintable(QString::number(ratio)));
    }

    void spaceIsDrawnWhereTheProjectionSays()
    {
        ScatterContent content = emptyContent();
        content.numUsers = 0;
        content.colors = {{0, 0, 0, 255}};
        content.order = {0};
        content.positions.resize(1, 3);
        content.positions << 0.5F, -0.3F, 0.4F;
        content.box = Eigen::AlignedBox3d(Eigen::Vector3d(-1, -1, -1), Eigen::Vector3d(1, 1, 1));
        content.frame = {255, 255, 255, 255}; // unseen
        content.orbit.fit({0, 0, 0}, 1.8);
        content.orbit.turnBy({30, -20});
        content.orbit.panBy({5, 7});
        content.orbit.zoomBy(1.2);
        const QImage image = Picture(content).draw();
        const auto expected = OrbitProjection(content.orbit)(content.positions.data());
        QVERIFY(QRectF(10, 10, 180, 180).contains(QPointF(expected.x, expected.y)));
        QPointF sum;
        int count = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                if (image.pixel(x, y) == black) {
                    sum += QPointF(x + 0.5, y + 0.5);
                    ++count;
                }
            }
        }
        QVERIFY(count > 200);
        QVERIFY2(QLineF(sum / count, {expected.x, expected.y}).length() < 1, "drawn elsewhere");
    }

    void theAxesBoxIsDrawn()
    {
        ScatterContent content = fourPoints();
        const int without = numColored(Picture(content).draw());
        content.box = Eigen::AlignedBox3d(Eigen::Vector3d(-90, -90, 0), Eigen::Vector3d(90, 90, 0));
        content.frame = {0, 0, 255, 255};
        const QImage image = Picture(content).draw();
        QVERIFY(numColored(image) >= without + 4 * 178);
    }

    void nothingIsDrawnWithoutPositions()
    {
        ScatterContent content = fourPoints();
        content.positions.resize(0, 0);
        QCOMPARE(numColored(Picture(content).draw()), 0);
    }
};

LODESTONE_TEST(ScatterSceneTest)

} // namespace lodestone::scatterSceneTest

#include "ScatterSceneTest.moc"
