// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/FigureTable.h"
#include "tests/TestProgram.h"
#include "tests/core/export/Xml.h"

#include <QTest>

namespace lodestone::figureTableTest {

namespace {
FigureTable sample()
{
    FigureTable table;
    table.title = "Runs & figures.";
    table.addColumn("model");
    table.addColumn("HR@50 any", true);
    table.addColumn("p_value", true);
    table.rows = {{{"MML", {}}, {{}, Spread{"hr", 0.25, 0.0125, 3}}, {"\u2013", {}}},
                  {{"a_b|c,\"d\" <e> & 5 % {x}", {}}, {{}, Spread{"hr", 0.5, 0, 1}}, {{}, Spread{"p", 1 / 3.0, 0, 1}}}};
    table.notes = {"100 % of it."};
    return table;
}
} // namespace

class FigureTableTest : public QObject {
    Q_OBJECT

private slots:
    void latexIsATableOfBooktabs()
    {
        QCOMPARE(QString::fromStdString(latexOf(sample())),
                 QStringLiteral("% needs \\usepackage{booktabs}\n"
                                "\\begin{table}\n"
                                "\\centering\n"
                                "\\caption{Runs \\& figures. 100 \\% of it.}\n"
                                "\\begin{tabular}{lrr}\n"
                                "\\toprule\n"
                                "model & HR@50 any & p\\_value \\\\\n"
                                "\\midrule\n"
                                "MML & 0.2500 $\\pm$ 0.0125 & \u2013 \\\\\n"
                                "a\\_b|c,\"d\" <e> \\& 5 \\% \\{x\\} & \\textbf{0.5000} & 0.3333 \\\\\n"
                                "\\bottomrule\n"
                                "\\end{tabular}\n"
                                "\\end{table}\n"));
    }

    void markdownIsAPipeTable()
    {
        QCOMPARE(QString::fromStdString(markdownOf(sample())),
                 QStringLiteral("| model | HR@50 any | p\\_value |\n"
                                "| --- | ---: | ---: |\n"
                                "| MML | 0.2500 \u00b1 0.0125 | \u2013 |\n"
                                "| a\\_b\\|c,\"d\" \\<e\\> & 5 % {x} | **0.5000** | 0.3333 |\n"
                                "\n"
                                "Runs & figures. 100 % of it.\n"));
    }

    void csvKeepsEveryBitAndHasDeviationsApart()
    {
        QCOMPARE(QString::fromStdString(csvOf(sample())),
                 QStringLiteral("model,HR@50 any,HR@50 any deviation,p_value\n"
                                "MML,0.25,0.0125,\u2013\n"
                                "\"a_b|c,\"\"d\"\" <e> & 5 % {x}\",0.5,,0.3333333333333333\n"));
    }

    void htmlIsEscaped()
    {
        const std::string html = htmlOf(sample());
        const auto elements = xmlElements("<x>" + html + "</x>");
        QStringList cells;
        for (const XmlElement& element : elements)
            if (element.name == "td")
                cells += element.text;
        QCOMPARE(cells.size(), 6);
        QCOMPARE(cells[3], "a_b|c,\"d\" <e> & 5 % {x}");
        QVERIFY(html.find("<b>0.5000</b>") != std::string::npos);
    }

    /// Nothing stands out where all are the same.
    void onlyALargerFigureStandsOut()
    {
        FigureTable table = sample();
        table.rows[0][1].figure->mean = 0.5;
        QVERIFY(latexOf(table).find("textbf") == std::string::npos);
        table.rows[0][1].figure->mean = -1;
        QVERIFY(latexOf(table).find("\\textbf{0.5000}") != std::string::npos);
    }
};

LODESTONE_TEST(FigureTableTest)

} // namespace lodestone::figureTableTest

#include "FigureTableTest.moc"
