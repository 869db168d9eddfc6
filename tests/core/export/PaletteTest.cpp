// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/Palette.h"
#include "core/export/ColorVision.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace lodestone;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

Vector times(const Matrix& matrix, const Vector& vector)
{
    Vector product{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * vector[column];
    return product;
}

Vector linear(Rgb color)
{
    const auto channel = [](std::uint8_t value) {
        const double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return {channel(color.red), channel(color.green), channel(color.blue)};
}

/// Björn Ottosson, 2020.
Vector oklab(const Vector& rgb)
{
    constexpr Matrix toCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                              {0.2119034982, 0.6806995451, 0.1073969566},
                              {0.0883024619, 0.2817188376, 0.6299787005}}};
    constexpr Matrix toLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                            {1.9779984951, -2.4285922050, 0.4505937099},
                            {0.0259040371, 0.7827717662, -0.8086757660}}};
    Vector cones = times(toCones, rgb);
    for (double& cone : cones)
        cone = std::cbrt(std::max(cone, 0.0));
    return times(toLab, cones);
}

constexpr std::array visions{ColorVision::Normal, ColorVision::Protanopia, ColorVision::Deuteranopia,
                             ColorVision::Tritanopia};

double difference(Rgb a, Rgb b)
{
    double smallest = 1;
    for (const ColorVision vision : visions) {
        const Vector left = oklab(linear(seenWith(vision, a))), right = oklab(linear(seenWith(vision, b)));
        smallest = std::min(smallest, std::hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]));
    }
    return smallest;
}

/// Of the web content accessibility guidelines, 1 to 21.
double contrast(Rgb a, Rgb b)
{
    const auto luminance = [](Rgb color) {
        const Vector rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
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
            QVERIFY(contrast(categoryColor(i).onLight, white) > 1.75);
            QVERIFY(contrast(categoryColor(i).onDark, darkGray) > 2.5);
        }
        for (const CategoryColor gray : {otherColor, noCategoryColor}) {
            QVERIFY(contrast(gray.onLight, white) > 1.75);
            QVERIFY(contrast(gray.onDark, darkGray) > 1.75);
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

QTEST_GUILESS_MAIN(PaletteTest)
#include "PaletteTest.moc"
