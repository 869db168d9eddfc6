// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/OkLab.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <cmath>

namespace lodestone::okLabTest {

namespace {
constexpr Rgb white{255, 255, 255}, black{0, 0, 0};

bool isNear(double value, double wanted, double within)
{
    return std::abs(value - wanted) <= within;
}

double hueOf(const OkLab& color)
{
    return std::atan2(color.b, color.a);
}
} // namespace

class OkLabTest : public QObject {
    Q_OBJECT

private slots:
    void primariesAreWhereTheyBelong()
    {
        // https://bottosson.github.io/posts/oklab/ gives the method; these follow from its matrices to three places.
        const OkLab red = toOkLab({255, 0, 0}), gray = toOkLab({119, 119, 119});
        QVERIFY(isNear(red.lightness, 0.628, 0.0005) && isNear(red.a, 0.225, 0.0005) && isNear(red.b, 0.126, 0.0005));
        QVERIFY(isNear(gray.a, 0, 1e-6) && isNear(gray.b, 0, 1e-6));
        QVERIFY(isNear(toOkLab(white).lightness, 1, 1e-6) && isNear(toOkLab(black).lightness, 0, 1e-9));
    }

    void everyColorComesBack()
    {
        for (int red = 0; red < 256; red += 17)
            for (int green = 0; green < 256; green += 15)
                for (int blue = 0; blue < 256; blue += 51) {
                    const Rgb color{std::uint8_t(red), std::uint8_t(green), std::uint8_t(blue)};
                    QCOMPARE(toRgb(toOkLab(color)), color);
                }
    }

    void whatScreensCannotShowBecomesGrayer()
    {
        const OkLab wanted{0.5, 0.3, 0.2};
        const OkLab shown = toOkLab(toRgb(wanted));
        QVERIFY(isNear(shown.lightness, 0.5, 0.01) && isNear(hueOf(shown), hueOf(wanted), 0.03));
        QVERIFY(std::hypot(shown.a, shown.b) < std::hypot(wanted.a, wanted.b) - 0.05);
        QCOMPARE(toRgb({1.4, 0, 0}), white);
        QCOMPARE(toRgb({-1, 0, 0}), black);
    }

    void contrastIsThatOfTheGuidelines()
    {
        QCOMPARE(contrastRatio(white, black), 21.0);
        QCOMPARE(contrastRatio(black, white), 21.0);
        QVERIFY(isNear(contrastRatio({0x76, 0x76, 0x76}, white), 4.54, 0.005)); // the lightest gray with 4.5
    }

    void colorsAreMovedAwayFromTheBackgroundAsFarAsItTakes()
    {
        constexpr Rgb dark{0x23, 0x27, 0x2c};
        for (const Rgb background : {white, black, dark})
            for (const Rgb color : {Rgb{255, 255, 0}, Rgb{0, 0, 139}, white, black, background, Rgb{250, 200, 210},
                                    Rgb{60, 20, 20}, Rgb{0, 255, 255}}) {
                const Rgb seen = withContrast(color, background, 3);
                const double before = contrastRatio(color, background), after = contrastRatio(seen, background);
                QVERIFY(after >= 3);
                QVERIFY(before >= 3 ? seen == color : after < 3.1);
                const OkLab own = toOkLab(color), moved = toOkLab(seen);
                if (std::hypot(moved.a, moved.b) > 0.03) // hues of grays say nothing
                    QVERIFY(isNear(std::remainder(hueOf(own) - hueOf(moved), 6.283185307), 0, 0.06));
            }
    }

    void theEyesThatMixColorsUpDecideHowFarTheyDiffer()
    {
        const auto between = [](Rgb a, Rgb b) { return leastDifference(seenByAll(a), seenByAll(b)); };
        QVERIFY(isNear(between(white, black), 1, 0.001));
        QCOMPARE(between({10, 200, 30}, {10, 200, 30}), 0.0);
        constexpr Rgb red{190, 100, 60}, green{130, 130, 50};
        const OkLab left = toOkLab(red), right = toOkLab(green);
        const double normal = std::hypot(left.lightness - right.lightness, left.a - right.a, left.b - right.b);
        QVERIFY(between(red, green) < normal / 2);
    }
};

LODESTONE_TEST(OkLabTest)

} // namespace lodestone::okLabTest

#include "OkLabTest.moc"
