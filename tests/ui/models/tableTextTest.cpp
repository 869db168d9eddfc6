// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tableText.h"
#include "tests/TestProgram.h"

#include <QTest>

namespace lodestone::tableTextTest {

class tableTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyFormEscapesWhatMeansSomethingInIt_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("text");
        QTest::newRow("csv") << int(TextTable::Csv) << QStringLiteral("Run,HR\n\"a,\"\"b\"\"\",0.5\nx|y_%,1\n");
        QTest::newRow("latex") << int(TextTable::Latex)
                               << QStringLiteral(
                                      "\\begin{tabular}{lr}\n\\hline\nRun & HR \\\\\n\\hline\na,\"b\" & 0.5 \\\\\n"
                                      "x|y\\_\\% & 1 \\\\\n\\hline\n\\end{tabular}\n");
        QTest::newRow("markdown") << int(TextTable::Markdown)
                                  << QStringLiteral("| Run | HR |\n| --- | ---: |\n| a,\"b\" | 0.5 |\n| x\\|y_% | 1 |\n");
    }

    void everyFormEscapesWhatMeansSomethingInIt()
    {
        QFETCH(int, form);
        QFETCH(QString, text);
        const std::vector<QStringList> rows{{QStringLiteral("a,\"b\""), QStringLiteral("0.5")},
                                            {QStringLiteral("x|y_%"), QStringLiteral("1")}};
        QCOMPARE(tableText(TextTable(form), {QStringLiteral("Run"), QStringLiteral("HR")}, rows, {false, true}), text);
    }
};

LODESTONE_TEST(tableTextTest)

} // namespace lodestone::tableTextTest

#include "tableTextTest.moc"
