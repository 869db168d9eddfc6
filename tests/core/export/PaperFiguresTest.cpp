// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PaperFigures.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>

namespace lodestone::paperFiguresTest {

namespace {
std::vector<PaperRow> rowsOf(const PaperTable& table, std::size_t numRuns, bool hasNmi = true)
{
    std::vector<PaperRun> runs;
    for (RunSpec& spec : paperSpecs(table, RunSpec(), 3, 1, SplitSeed::FollowsSeed)) {
        runs.push_back({spec, {}});
        if (runs.size() > numRuns)
            continue;
        runs.back().result = RunResult{spec, {}, {}};
        runs.back().result->best.test = RankMetrics();
        runs.back().result->best.test->hr50 = 0.1 + 0.01 * double(runs.size());
        runs.back().result->epochSeconds = double(runs.size());
        if (hasNmi)
            runs.back().result->best.nmi10 = runs.back().result->best.nmi20 = 0.25;
    }
    return paperRows(table, runs);
}

QStringList headsOf(const FigureTable& content)
{
    QStringList heads;
    for (const auto& column : content.columns)
        heads << QString::fromStdString(column.title);
    return heads;
}

QString cell(const FigureTable& content, std::size_t row, const char* head)
{
    const auto column = static_cast<std::size_t>(headsOf(content).indexOf(QLatin1String(head)));
    return QString::fromStdString(plainText(content, row, column));
}

bool hasNote(const FigureTable& content, const char* part)
{
    return std::ranges::any_of(content.notes, [&](const std::string& note) { return note.find(part) != std::string::npos; });
}
} // namespace

class PaperFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void ourFiguresAndThoseOfThePaperAreApart()
    {
        const PaperTable& table = paperTable("table-6");
        const FigureTable content = paperFigures(table, rowsOf(table, 100));
        QCOMPARE(headsOf(content),
                 (QStringList{"model", "runs", "seconds per epoch", "ratio to CML", "paper: ratio, Amazon",
                              "paper: ratio, Yelp", "paper: ratio, Taobao", "paper: ratio, Jingdong"}));
        for (const auto& row : content.rows)
            for (std::size_t i = 0; i < row.size(); ++i) {
                const bool isPaper = content.columns[i].title.starts_with("paper: ");
                QVERIFY(!isPaper || !row[i].figure); // never taken for a measured one, or for the best
            }
        QVERIFY(hasNote(content, "The data differ"));
        const auto iml = static_cast<std::size_t>(std::ranges::find(table.models, "iml") - table.models.begin());
        QCOMPARE(cell(content, iml, "paper: ratio, Yelp"), QStringLiteral("3.24"));
        QCOMPARE(cell(content, iml, "model"), QStringLiteral("IML (adapted)"));
        QCOMPARE(cell(content, 0, "paper: ratio, Yelp"), QStringLiteral("\u2013")); // of MML the paper's ratio is not known
        QVERIFY(hasNote(content, "adaptation"));
        QVERIFY(hasNote(content, "dot products"));
    }

    void whatIsMissingIsADashAndCounted()
    {
        const PaperTable& table = paperTable("table-8");
        const FigureTable content = paperFigures(table, rowsOf(table, 8));
        QCOMPARE(cell(content, 0, "runs"), QStringLiteral("2/3"));
        QCOMPARE(cell(content, 5, "runs"), QStringLiteral("1/3"));
        QCOMPARE(cell(content, 5, "HR@50"), QStringLiteral("0.1600"));
        QCOMPARE(cell(content, 0, "HR@50"), QStringLiteral("0.1400 \u00b1 0.0424"));
        const FigureTable empty = paperFigures(table, rowsOf(table, 0));
        QCOMPARE(cell(empty, 3, "HR@50"), QStringLiteral("\u2013"));
        QCOMPARE(cell(empty, 3, "runs"), QStringLiteral("0/3"));
        QCOMPARE(cell(empty, 0, "paper: HR@50 with NCF, Yelp"), QStringLiteral("0.3700"));
        QVERIFY(hasNote(content, "NCF"));
    }

    void aTableWhoseFiguresAreNotKnownSaysSo()
    {
        const PaperTable& table = paperTable("table-5");
        const FigureTable content = paperFigures(table, rowsOf(table, 100));
        QVERIFY(hasNote(content, "not part of this program"));
        QVERIFY(!hasNote(content, "The data differ"));
        for (const auto& column : content.columns)
            QVERIFY(!column.title.starts_with("paper"));
    }

    void theFastestStandsOut()
    {
        const PaperTable& table = paperTable("table-6");
        const FigureTable content = paperFigures(table, rowsOf(table, table.models.size()));
        QVERIFY(content.standsOut(0, 2));
        QVERIFY(!content.standsOut(1, 2));
        QVERIFY(!content.standsOut(0, 4));
    }

    void dataWithoutLabelsAreNamed()
    {
        const PaperTable& table = paperTable("table-4");
        QVERIFY(hasNote(paperFigures(table, rowsOf(table, 3, false)), "no labels"));
        QVERIFY(!hasNote(paperFigures(table, rowsOf(table, 3)), "no labels"));
        QVERIFY(!hasNote(paperFigures(table, rowsOf(table, 0)), "no labels"));
    }

    void curvesGoByDimension()
    {
        const PaperTable& table = paperTable("figure-6");
        const auto curves = paperCurves(rowsOf(table, 1000), 1);
        QCOMPARE(curves.size(), table.models.size());
        for (const PaperCurve& curve : curves) {
            QVector<double> x;
            for (const auto& [dimension, spread] : curve.points) {
                x << dimension;
                QCOMPARE(spread.numRuns, std::size_t(3));
            }
            QCOMPARE(x, (QVector<double>{4, 8, 16, 32, 64}));
        }
        QVERIFY(paperCurves(rowsOf(table, 0), 1).empty());
        QCOMPARE(paperCurves(rowsOf(table, 2), 1).front().points.size(), std::size_t(2));
    }
};

LODESTONE_TEST(PaperFiguresTest)

} // namespace lodestone::paperFiguresTest

#include "PaperFiguresTest.moc"
