// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/Palette.h"
#include "core/export/ColorVision.h"
#include "core/export/OkLab.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <array>
#include <cmath>

namespace lodestone::paletteTest {

namespace {

constexpr std::array visions{ColorVision::Normal, ColorVision::Protanopia, ColorVision::Deuteranopia,
                             ColorVision::Tritanopia};

double difference(Rgb a, Rgb b)
{
    return leastDifference(seenByAll(a), seenByAll(b));
}

constexpr Rgb white{255, 255, 255}, darkGray{30, 33, 38};

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    void anyTwoDifferForAllEyes()
    {
        constexpr double rounded = 0.108; // 0.11, but what is seen is rounded to bytes
        for (std::size_t a = 0; a < numDistinctColors; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                QVERIFY(difference(categoryColor(a).onLight, categoryColor(b).onLight) > rounded);
                QVERIFY(difference(categoryColor(a).onDark, categoryColor(b).onDark) > rounded);
            }
        }
    }

    void eyesWithoutAKindOfConesMixUpWhatTheyMust()
    {
        constexpr Rgb color{200, 30, 90};
        QVERIFY(seenWith(ColorVision::Normal, color) == color);
        for (const ColorVision vision : visions) { // grays are gray to all
            const Rgb gray = seenWith(vision, Rgb{128, 128, 128});
            QVERIFY(std::abs(gray.red - 128) <= 1 && std::abs(gray.green - 128) <= 1 && std::abs(gray.blue - 128) <= 1);
        }
        // A red that eyes without long-wave cones see as dark, and that without short-wave cones is nearly as it was.
        constexpr Rgb red{255, 0, 0};
        QVERIFY(seenWith(ColorVision::Protanopia, red).red < 128);
        QVERIFY(seenWith(ColorVision::Tritanopia, red).red == 255);
        const Rgb mixedRed = seenWith(ColorVision::Deuteranopia, red),
                  mixedGreen = seenWith(ColorVision::Deuteranopia, Rgb{0, 160, 0});
        QVERIFY(std::abs(mixedRed.red - mixedGreen.red) < 40 && std::abs(mixedRed.green - mixedGreen.green) < 40);
    }

    void allStandOutFromTheirBackground()
    {
        for (std::size_t i = 0; i < numDistinctColors; ++i) {
            QVERIFY(contrastRatio(categoryColor(i).onLight, white) > 1.75);
            QVERIFY(contrastRatio(categoryColor(i).onDark, darkGray) > 2.5);
        }
        for (const CategoryColor gray : {otherColor, noCategoryColor}) {
            QVERIFY(contrastRatio(gray.onLight, white) > 1.75);
            QVERIFY(contrastRatio(gray.onDark, darkGray) > 1.75);
        }
    }

    void theTintsBeyondDifferFromTheColors()
    {
        for (std::size_t i = numDistinctColors; i < 2 * numDistinctColors; ++i) {
            QVERIFY(categoryColor(i) != categoryColor(i - numDistinctColors));
            QCOMPARE(categoryColor(i + numDistinctColors), categoryColor(i - numDistinctColors));
        }
    }
};

LODESTONE_TEST(PaletteTest)

} // namespace lodestone::paletteTest

#include "PaletteTest.moc"
