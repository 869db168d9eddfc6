// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DensityImage.h"
#include "tests/TestProgram.h"

#include "ui/views/PainterScatter.h"

#include <QImage>
#include <QTest>

namespace lodestone::densityImageTest {

namespace {
/// 90 points at the left, 10 at the right, in a box of 200 x 200 units that fills 200 x 200 pixels.
ScatterContent twoHeaps()
{
    ScatterContent content;
    content.numUsers = 50;
    content.positions = RowMatrix::Zero(100, 2);
    for (int i = 0; i < 100; ++i) {
        content.positions(i, 0) = i < 90 ? -50.F : 50.F;
        content.order.push_back(static_cast<std::uint32_t>(i));
    }
    content.colors.assign(100, {255, 0, 0, 255});
    content.box = Eigen::AlignedBox3d(Eigen::Vector3d(-100, -100, 0), Eigen::Vector3d(100, 100, 0));
    content.plane.screen = {200, 200};
    content.plane.unitsPerPixel = 1;
    content.densityOnly = true;
    return content;
}

int darkness(const DensityImage& image, double x, double y)
{
    const Eigen::Vector3d part = (Eigen::Vector3d(x, y, 0) - image.box.min()).array() / image.box.sizes().array().max(1e-9);
    const auto column = static_cast<std::size_t>(part.x() * image.size),
               row = static_cast<std::size_t>(part.y() * image.size);
    return 255 - image.pixels[row * static_cast<std::size_t>(image.size) + column].red;
}
} // namespace

class DensityImageTest : public QObject {
    Q_OBJECT

private slots:
    void morePointsAreDarker()
    {
        const DensityImagePtr image = densityOf(twoHeaps());
        QVERIFY(image);
        QCOMPARE(image->pixels.size(), static_cast<std::size_t>(image->size * image->size));
        const int many = darkness(*image, -50, 0), few = darkness(*image, 50, 0), none = darkness(*image, 0, 60);
        QVERIFY2(many > few && few > 0, qPrintable(QStringLiteral("%1 %2").arg(many).arg(few)));
        QCOMPARE(none, 0);
    }

    void whatIsHiddenDoesNotCount()
    {
        ScatterContent content = twoHeaps();
        content.usersShown = false; // 40 of the left heap's items stay
        const int some = darkness(*densityOf(content), -50, 0);
        for (std::size_t i = 50; i < 90; ++i)
            content.colors[i].alpha = 0;
        QVERIFY(some > 0);
        QCOMPARE(darkness(*densityOf(content), -50, 0), 0);
        content.itemsShown = false;
        QVERIFY(!densityOf(content));
    }

    void underPointsItIsFaint()
    {
        ScatterContent content = twoHeaps();
        const int alone = darkness(*densityOf(content), -50, 0);
        content.densityOnly = false;
        QVERIFY(darkness(*densityOf(content), -50, 0) < alone / 2);
    }

    void spaceHasNone()
    {
        ScatterContent content = twoHeaps();
        content.positions = RowMatrix::Zero(100, 3);
        QVERIFY(!densityOf(content));
    }

    void thePainterDrawsItInPlaceOfThePoints()
    {
        ScatterContent content = twoHeaps();
        content.density = densityOf(content);
        content.order.resize(100);
        const QImage image = paintScatter(content, 1);
        const QColor heap = image.pixelColor(50, 100), empty = image.pixelColor(100, 40);
        QVERIFY2(heap.lightness() < 200 && heap.red() == heap.blue(), qPrintable(heap.name())); // gray, no red point
        QCOMPARE(empty, QColor(Qt::white));
        content.marked = {0};
        QVERIFY(paintScatter(content, 1).pixelColor(50, 100).red() > 200); // the selection is still there
    }
};

LODESTONE_TEST(DensityImageTest)

} // namespace lodestone::densityImageTest

#include "DensityImageTest.moc"
