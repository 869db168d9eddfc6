// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/ScatterFigure.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/views/FourPoints.h"
#include "ui/figure/flatContent.h"
#include "ui/views/NumberColoring.h"

#include <QPainter>
#include <QTest>

#include <numbers>

namespace lodestone::scatterFigureTest {

namespace {
ScatterFigure::Parts parts()
{
    ScatterFigure::Parts parts{fourPoints(), {}, {}, {}, QStringLiteral("PCA 2D of W<sup>UI</sup>")};
    parts.content.background = {255, 255, 255, 255};
    parts.content.outline = {0, 0, 0, 255};
    parts.content.box = {Eigen::Vector3d(-80, -80, 0), Eigen::Vector3d(80, 80, 0)};
    auto coloring = std::make_shared<Coloring>();
    coloring->title = QStringLiteral("Kind");
    coloring->categories = {{QStringLiteral("Users"), red, 2, 0}, {QStringLiteral("Items"), red, 0, 2}};
    coloring->categoryOf = {0, 0, 1, 1};
    parts.coloring = coloring;
    return parts;
}

FigureOptions plain(FigureFormat format, int scale)
{
    return {format, scale, false, false, false};
}
} // namespace

class ScatterFigureTest : public QObject {
    Q_OBJECT

private slots:
    void aFigureHasThePixelsThatAreAskedFor()
    {
        const ScatterFigure figure(parts());
        for (const int scale : {1, 3, 8}) {
            const QImage image = figure.image(plain(FigureFormat::Png, scale));
            QCOMPARE(image.size(), QSize(scale * side, scale * side));
            QCOMPARE(image.size(), figure.pixels(plain(FigureFormat::Png, scale)));
            // An item's middle; beside it the background.
            QCOMPARE(image.pixelColor(50 * scale, 150 * scale), QColor(Qt::black));
            QCOMPARE(image.pixelColor(100 * scale, 100 * scale), QColor(Qt::white));
            QVERIFY(image.pixelColor(20 * scale, 100 * scale) != QColor(Qt::white)); // the axes box
        }
        FigureOptions whole;
        whole.scale = 1;
        const QSize size = figure.image(whole).size();
        QVERIFY(size.width() > side && size.height() > side);
    }

    void withoutABackgroundOnlyThePointsCover()
    {
        FigureOptions options = plain(FigureFormat::Png, 2);
        options.transparent = true;
        ScatterFigure::Parts some = parts();
        some.content.colors[2] = {200, 30, 90, 255};
        const QImage image = ScatterFigure(some).image(options);
        QCOMPARE(image.pixelColor(200, 200).alpha(), 0);
        QCOMPARE(image.pixelColor(100, 300), QColor(200, 30, 90));
        // On any background it looks as if drawn there.
        QImage onWhite(image.size(), QImage::Format_RGB32);
        onWhite.fill(Qt::white);
        QPainter(&onWhite).drawImage(0, 0, image);
        options.transparent = false;
        const QImage direct = ScatterFigure(some).image(options);
        int largest = 0;
        for (int y = 0; y < direct.height(); ++y)
            for (int x = 0; x < direct.width(); ++x) {
                const QColor a = direct.pixelColor(x, y), b = onWhite.pixelColor(x, y);
                largest = std::max({largest, std::abs(a.red() - b.red()), std::abs(a.green() - b.green())});
            }
        QVERIFY2(largest <= 2, qPrintable(QString::number(largest)));
    }

    void vectorFormatsHaveTextAsTextAndPointsAsOneImage()
    {
        FigureOptions options;
        options.format = FigureFormat::Svg;
        const ScatterFigure figure(parts());
        const QString svg = QString::fromUtf8(figure.file(options));
        QVERIFY(svg.startsWith(QStringLiteral("<?xml")));
        QVERIFY(svg.contains(QStringLiteral("Users (2)")) && svg.contains(QStringLiteral("Kind")));
        QVERIFY(svg.contains(QStringLiteral("PCA 2D of W")));
        QCOMPARE(svg.count(QStringLiteral("<image")), 1);
        options.format = FigureFormat::Pdf;
        const QByteArray pdf = figure.file(options);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Font")); // not drawn as outlines
        options.format = FigureFormat::Png;
        const QImage read = QImage::fromData(figure.file(options), "PNG");
        QCOMPARE(read.size(), figure.pixels(options));
        QVERIFY(std::abs(read.dotsPerMeterX() - 2 * 96 * 39.37) < 2);
    }

    void hiddenCategoriesAreNotInTheLegend()
    {
        ScatterFigure::Parts some = parts();
        some.emphasis = {Emphasis::Hidden, Emphasis::Normal};
        FigureOptions options;
        options.format = FigureFormat::Svg;
        const QString svg = QString::fromUtf8(ScatterFigure(some).file(options));
        QVERIFY(!svg.contains(QStringLiteral("Users (2)")) && svg.contains(QStringLiteral("Items (2)")));
    }

    void threeDimensionsAreDrawnAsTheCameraSeesThem()
    {
        ScatterContent content = fourPoints();
        RowMatrix places(4, 3);
        places << 0, 0, 50, 0, 0, -50, 30, 0, 0, 0, 30, 0;
        content.positions = places;
        content.order = {1, 0, 2, 3};
        content.orbit.rotation = Eigen::Quaterniond::Identity(); // looks down the z axis
        content.orbit.distance = 200;
        content.orbit.focus = Eigen::Vector3d::Zero();
        content.box = {Eigen::Vector3d(-60, -60, -60), Eigen::Vector3d(60, 60, 60)};
        const ScatterContent flat = flatContent(content);
        QCOMPARE(flat.positions.cols(), Eigen::Index(2));
        QCOMPARE(flat.order.front(), 1U); // farthest first
        QCOMPARE(flat.order.back(), 0U);
        const OrbitProjection project(content.orbit);
        for (std::uint32_t entity = 0; entity < 4; ++entity) {
            const auto pixel = project(places.row(entity).data());
            const QPointF at = flat.plane.toScreen({flat.positions(entity, 0), flat.positions(entity, 1)});
            QVERIFY(std::abs(at.x() - pixel.x) < 1e-3 && std::abs(at.y() - pixel.y) < 1e-3);
        }
        QCOMPARE(boxEdges(content).size(), std::size_t(12));
        QCOMPARE(boxEdges(parts().content).size(), std::size_t(4));
        content.orbit.distance = 20; // the first point is behind the camera
        QCOMPARE(flatContent(content).colors[0].alpha, std::uint8_t(0));
        QVERIFY(boxEdges(content).size() < 12);
    }

    void numbersHaveAScale()
    {
        ScatterFigure::Parts some = parts();
        auto coloring = std::make_shared<Coloring>(*some.coloring);
        coloring->numbers = {1, 2, 3, 4};
        coloring->categoryOf.resize(coloring->numbers.size());
        applyScale(*coloring, {1.25F, 3.75F}, 2);
        some.coloring = coloring;
        FigureOptions options;
        options.format = FigureFormat::Svg;
        const QString svg = QString::fromUtf8(ScatterFigure(some).file(options));
        QVERIFY(svg.contains(QStringLiteral("1.25")) && svg.contains(QStringLiteral("3.75")));
        QVERIFY(svg.contains(QStringLiteral("linearGradient")));
    }
};

LODESTONE_WINDOW_TEST(ScatterFigureTest)

} // namespace lodestone::scatterFigureTest

#include "ScatterFigureTest.moc"
