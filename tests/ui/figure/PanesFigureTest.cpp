// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/PanesFigure.h"
#include "tests/ui/WindowTest.h"
#include "tests/ui/views/FourPoints.h"

#include <QGuiApplication>
#include <QTest>

namespace lodestone::panesFigureTest {

namespace {
PanesFigure::Parts parts(int numPanes)
{
    PanesFigure::Parts parts;
    parts.background = Qt::white;
    parts.text = Qt::black;
    parts.caption = QStringLiteral("all on the same axes");
    for (int i = 0; i < numPanes; ++i) {
        ScatterFigure::Parts picture{fourPoints(), {}, {}, {}, QStringLiteral("NMI 0.%1").arg(i)};
        picture.content.background = {255, 255, 255, 255};
        picture.content.outline = {0, 0, 0, 255};
        parts.panes.push_back({ScatterFigure(picture), QStringLiteral("<b>run %1</b> &middot; Epoch 7").arg(i), {}});
    }
    auto coloring = std::make_shared<Coloring>();
    coloring->title = QStringLiteral("Kind");
    coloring->categories = {{QStringLiteral("Users"), red, 2, 0}, {QStringLiteral("Items"), red, 0, 2}};
    coloring->categoryOf = {0, 0, 1, 1};
    parts.coloring = coloring;
    return parts;
}

FigureOptions plain(int scale)
{
    return {FigureFormat::Png, scale, false, false, false};
}

int titleHeight()
{
    return figureTextHeight(QStringLiteral("run"), side) + 8;
}
} // namespace

class PanesFigureTest : public QObject {
    Q_OBJECT

private slots:
    void picturesStandInRowsBelowTheirTitles()
    {
        for (const auto& [numPanes, numColumns, columns, rows] :
             {std::tuple(2, 2, 2, 1), std::tuple(4, 2, 2, 2), std::tuple(5, 3, 3, 2), std::tuple(1, 3, 1, 1)}) {
            PanesFigure::Parts some = parts(numPanes);
            some.numColumns = std::size_t(numColumns);
            const PanesFigure figure(some);
            const QSize expected(columns * side + (columns - 1) * 8, rows * (side + titleHeight()) + (rows - 1) * 8);
            QCOMPARE(figure.size(plain(1)), expected);
            for (const int scale : {1, 8})
                QCOMPARE(figure.image(plain(scale)).size(), scale * expected);
        }
    }

    void everyPictureIsDrawnAtItsPlace()
    {
        const QImage image = PanesFigure(parts(4)).image(plain(2));
        for (const int column : {0, 1})
            for (const int row : {0, 1}) {
                const QPoint corner(column * (side + 8), row * (side + titleHeight() + 8) + titleHeight());
                QCOMPARE(image.pixelColor(2 * (corner + QPoint(50, 150))), QColor(Qt::black)); // an item
                QCOMPARE(image.pixelColor(2 * (corner + QPoint(100, 100))), QColor(Qt::white));
            }
    }

    void textIsTextWithOneLegendForAll()
    {
        FigureOptions options;
        options.format = FigureFormat::Svg;
        const PanesFigure figure(parts(3));
        const QString svg = QString::fromUtf8(figure.file(options));
        for (const char* text : {"run 0", "run 1", "run 2", "NMI 0.2", "all on the same axes", "Users (2)"})
            QCOMPARE(svg.count(QLatin1String(text)), 1);
        QCOMPARE(svg.count(QStringLiteral("<image")), 3);
        const QSize size = figure.size(options);
        QVERIFY(svg.contains(QStringLiteral("viewBox=\"0 0 %1 %2\"").arg(size.width()).arg(size.height())));
        options.legend = options.caption = false;
        const QString bare = QString::fromUtf8(figure.file(options));
        QVERIFY(bare.contains(QStringLiteral("run 2")));
        for (const char* text : {"NMI 0.2", "all on the same axes", "Users (2)"})
            QVERIFY(!bare.contains(QLatin1String(text)));
        options.format = FigureFormat::Pdf;
        const QByteArray pdf = figure.file(options);
        QVERIFY(pdf.startsWith("%PDF-") && pdf.contains("/Font"));
    }

    void aLongTitleWraps()
    {
        PanesFigure::Parts some = parts(2);
        const int before = PanesFigure(some).size(plain(1)).height();
        some.panes[1].title = QStringLiteral("a run with a name that is much too long for one line ").repeated(2);
        QVERIFY(PanesFigure(some).size(plain(1)).height() > before + 10);
    }

    void theSampleBeforeATitleHasTheColorOfTheRun()
    {
        PanesFigure::Parts some = parts(2);
        some.panes[0].look = LineLook{{{200, 30, 90}, {90, 30, 200}}, LineMark::None};
        const auto colorAt = [](const PanesFigure& figure) {
            const int middle = 4 + QFontMetrics(QGuiApplication::font()).height() / 2;
            return figure.image(plain(1)).pixelColor(8 + 5, middle);
        };
        QCOMPARE(colorAt(PanesFigure(some)), QColor(200, 30, 90));
        some.background = Qt::black;
        QCOMPARE(colorAt(PanesFigure(some)), QColor(90, 30, 200));
    }

    void withoutABackgroundNothingIsBetweenThePictures()
    {
        FigureOptions options = plain(1);
        options.transparent = true;
        const QImage image = PanesFigure(parts(2)).image(options);
        QCOMPARE(image.pixelColor(side + 4, titleHeight() + 20).alpha(), 0);
        QCOMPARE(image.pixelColor(100, titleHeight() + 100).alpha(), 0);
        QCOMPARE(image.pixelColor(50, titleHeight() + 150), QColor(Qt::black));
    }
};

LODESTONE_WINDOW_TEST(PanesFigureTest)

} // namespace lodestone::panesFigureTest

#include "PanesFigureTest.moc"
