// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/RunColors.h"
#include "core/export/OkLab.h"
#include "tests/TestProgram.h"
#include "tests/core/store/StoredRuns.h"

#include <QTest>

#include <limits>
#include <set>

namespace lodestone::runColorsTest {

namespace {
constexpr Rgb white{0xff, 0xff, 0xff}, darkGray{0x23, 0x27, 0x2c}, black{0, 0, 0};

StoredRun runOf(int id, const std::string& color = {})
{
    StoredRun run = someRun("run " + std::to_string(id), DataId(1));
    run.id = RunId(id);
    run.about.color = color;
    return run;
}

std::vector<LineLook> looksOf(const std::vector<StoredRun>& runs)
{
    std::vector<const StoredRun*> pointers;
    for (const StoredRun& run : runs)
        pointers.push_back(&run);
    return runLooks(pointers);
}

double difference(Rgb a, Rgb b)
{
    return leastDifference(seenByAll(a), seenByAll(b));
}
} // namespace

class RunColorsTest : public QObject {
    Q_OBJECT

private slots:
    void linesAreSeenOnLightAndOnDark()
    {
        for (int id = 1; id <= int(numRunColors); ++id) {
            const CategoryColor color = runColor(runOf(id));
            QVERIFY(contrastRatio(color.onLight, white) >= 3);
            QVERIFY(contrastRatio(color.onDark, darkGray) >= 3);
            QVERIFY(contrastRatio(color.onDark, black) >= 3);
        }
    }

    void anyTwoDifferForAllEyesAndNeighborsMore()
    {
        for (int a = 1; a <= int(numRunColors); ++a)
            for (int b = 1; b < a; ++b) {
                const CategoryColor one = runColor(runOf(a)), other = runColor(runOf(b));
                const double least = a - b == 1 || a - b == int(numRunColors) - 1 ? 0.12 : 0.09;
                QVERIFY2(difference(one.onLight, other.onLight) >= least, qPrintable(QString::number(a * 100 + b)));
                QVERIFY2(difference(one.onDark, other.onDark) >= least, qPrintable(QString::number(a * 100 + b)));
            }
    }

    void theDefaultIsByTheIdAndStaysWhenOthersGo()
    {
        QCOMPARE(runColor(runOf(7)), runColor(runOf(17)));
        QVERIFY(runColor(runOf(7)) != runColor(runOf(8)));
        for (const int id : {0, -1, std::numeric_limits<int>::min()}) // no run has them, but nothing breaks
            QVERIFY(contrastRatio(runColor(runOf(id)).onLight, white) >= 3);
    }

    void anOwnColorIsUsedAsItIsWhereItIsSeen()
    {
        constexpr Rgb red{0xe0, 0x30, 0x30};
        QCOMPARE(runColor(runOf(1, "#e03030")), (CategoryColor{red, red}));
        QCOMPARE(runColor(runOf(1, "#E03030")), (CategoryColor{red, red}));
    }

    void anOwnColorThatIsTooPaleOrTooDarkIsMovedThereAlone()
    {
        const CategoryColor yellow = runColor(runOf(1, "#ffee00")), navy = runColor(runOf(1, "#000080"));
        QCOMPARE(yellow.onDark, (Rgb{0xff, 0xee, 0}));
        QVERIFY(contrastRatio(yellow.onLight, white) >= 3);
        QVERIFY(yellow.onLight.red > yellow.onLight.blue + 100); // still no gray
        QCOMPARE(navy.onLight, (Rgb{0, 0, 0x80}));
        QVERIFY(contrastRatio(navy.onDark, darkGray) >= 3);
        QVERIFY(navy.onDark.blue > navy.onDark.red + 50);
        for (const char* extreme : {"#ffffff", "#000000", "#23272c"}) {
            const CategoryColor seen = runColor(runOf(1, extreme));
            QVERIFY(contrastRatio(seen.onLight, white) >= 3 && contrastRatio(seen.onDark, darkGray) >= 3);
        }
    }

    void whatIsNoColorIsLikeNone()
    {
        for (const char* text : {"#12", "#12345", "#1234567", "red", "123456", "#12345g", "#-12345", "# 12345", "#"})
            QVERIFY2(runColor(runOf(3, text)) == runColor(runOf(3)), text);
    }

    void runsOfDifferentColorsHaveNoMarks()
    {
        std::vector<StoredRun> runs;
        for (int id = 4; id < 4 + int(numRunColors); ++id)
            runs.push_back(runOf(id));
        for (std::size_t i = 0; i < runs.size(); ++i)
            QCOMPARE(looksOf(runs)[i], (LineLook{runColor(runs[i]), LineMark::None}));
    }

    void runsOfTheSameColorAreToldApartByMarks()
    {
        const auto looks = looksOf({runOf(1), runOf(2), runOf(11), runOf(21), runOf(12), runOf(31), runOf(41), runOf(51)});
        std::set<std::pair<int, int>> seen;
        for (const LineLook& look : looks)
            seen.emplace(look.color.onLight.red, int(look.mark));
        QCOMPARE(seen.size(), looks.size());
        QCOMPARE(looks[0].mark, LineMark::None);
        QCOMPARE(looks[1].mark, LineMark::None);
        QCOMPARE(looks[2].mark, LineMark::Square);
        QCOMPARE(looks[2].color, looks[0].color);
        QCOMPARE(looks[4].mark, LineMark::Square); // the first that is like run 2
    }

    void colorsThatAreNearlyTheSameCountAsTheSame()
    {
        const auto looks = looksOf({runOf(1, "#d03030"), runOf(2, "#d43431"), runOf(3, "#3060d0")});
        QCOMPARE(looks[1].mark, LineMark::Square);
        QCOMPARE(looks[2].mark, LineMark::None);
        // Light grays are made dark enough on white: there they are the same.
        QCOMPARE(looksOf({runOf(1, "#ffffff"), runOf(2, "#b8b8b8")})[1].mark, LineMark::Square);
    }

    void theSameRunTwiceLooksTheSame()
    {
        const auto looks = looksOf({runOf(1), runOf(11), runOf(11), runOf(1)});
        QCOMPARE(looks[1].mark, LineMark::Square);
        QCOMPARE(looks[2], looks[1]);
        QCOMPARE(looks[3], looks[0]);
    }

    void marksBeginAgainOnceAllAreUsed()
    {
        std::vector<StoredRun> runs;
        for (int i = 0; i < 2 * int(numLineMarks); ++i)
            runs.push_back(runOf(1 + 10 * i));
        std::array<int, numLineMarks> count{};
        for (const LineLook& look : looksOf(runs))
            ++count[std::size_t(look.mark)];
        for (const int number : count)
            QCOMPARE(number, 2);
        QVERIFY(looksOf({}).empty());
    }
};

LODESTONE_TEST(RunColorsTest)

} // namespace lodestone::runColorsTest

#include "RunColorsTest.moc"
