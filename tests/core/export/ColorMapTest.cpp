// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ColorMap.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>

namespace lodestone::colorMapTest {

namespace {
/// As WCAG defines it.
double luminance(Rgb color)
{
    const auto linear = [](int value) {
        const double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}
} // namespace

class ColorMapTest : public QObject {
    Q_OBJECT

private slots:
    void mapsGoFromTheFirstStopToTheLast()
    {
        for (const ColorMap& map : colorMaps()) {
            QCOMPARE(&findColorMap(map.key), &map);
            QCOMPARE(map.at(0), map.stops.front());
            QCOMPARE(map.at(1), map.stops.back());
            QCOMPARE(map.at(-3), map.stops.front());
            QCOMPARE(map.at(7), map.stops.back());
            QCOMPARE(map.at(1.0 / double(map.stops.size() - 1)), map.stops[1]);
        }
        QCOMPARE(findColorMap("none").key, colorMaps().front().key);
    }

    void sequentialMapsGetLighterAllTheWay()
    {
        for (const ColorMap& map : colorMaps()) {
            for (int i = 1; i <= 40 && !map.diverging; ++i)
                QVERIFY(luminance(map.at(i / 40.0)) > luminance(map.at((i - 1) / 40.0)));
        }
    }

    void divergingMapsMeetInAGray()
    {
        int diverging = 0;
        for (const ColorMap& map : colorMaps()) {
            if (!map.diverging)
                continue;
            ++diverging;
            const Rgb middle = map.at(0.5);
            QVERIFY(middle.red == middle.green && middle.green == middle.blue);
            QVERIFY(map.stops.size() % 2 == 1);
        }
        QVERIFY(diverging >= 2);
    }

    void palettesHaveAsManyColorsAsTheySay()
    {
        QCOMPARE(categoryPalettes()[0].at(3), categoryColor(3));
        QCOMPARE(findCategoryPalette("okabe-ito").colors.size(), std::size_t(8));
        QCOMPARE(findCategoryPalette("tol").colors.size(), std::size_t(10));
        QCOMPARE(findCategoryPalette("none").key, categoryPalettes().front().key);
        for (const CategoryPalette& palette : categoryPalettes()) {
            QVERIFY(!(palette.at(0) == palette.at(palette.colors.size())));
            for (const CategoryColor& color : palette.colors) {
                QVERIFY2(luminance(color.onDark) > 0.05, palette.key.data()); // against black
                QVERIFY2(luminance(color.onLight) < 0.75, palette.key.data()); // against white
            }
        }
    }
};

LODESTONE_TEST(ColorMapTest)

} // namespace lodestone::colorMapTest

#include "ColorMapTest.moc"
