// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperTableView.h"
#include "core/export/PaperFigures.h"
#include "tests/ui/WindowTest.h"

#include <QTest>

namespace lodestone::paperTableViewTest {

namespace {
/// Table 6 with a time for every model, the first the fastest.
FigureTable times(int numSeeds)
{
    const PaperTable& table = paperTable("table-6");
    std::vector<PaperRun> runs;
    double seconds = 1;
    for (RunSpec& spec : paperSpecs(table, RunSpec(), numSeeds, 1, SplitSeed::FollowsSeed)) {
        runs.push_back({spec, RunResult{spec, {}, {}}});
        runs.back().result->epochSeconds = seconds++;
    }
    return paperFigures(table, paperRows(table, runs));
}
} // namespace

class PaperTableViewTest : public QObject {
    Q_OBJECT

private slots:
    void figuresStandAsInTheText()
    {
        PaperTableView view;
        const FigureTable content = times(1);
        view.show(content);
        QCOMPARE(view.rowCount(), static_cast<int>(content.rows.size()));
        QCOMPARE(view.columnCount(), static_cast<int>(content.columns.size()));
        QCOMPARE(view.item(0, 0)->text(), QStringLiteral("MML"));
        QCOMPARE(view.item(0, 2)->text(), QStringLiteral("1.0000"));
        QVERIFY(view.item(0, 2)->font().bold());
        QVERIFY(!view.item(1, 2)->font().bold());
        QCOMPARE(view.horizontalHeaderItem(2)->text(), QStringLiteral("seconds per epoch"));
        QCOMPARE(view.horizontalHeaderItem(4)->text(), QStringLiteral("paper:\nratio,\nAmazon"));
    }

    void whatThePaperPrintsLooksOther()
    {
        PaperTableView view;
        view.show(times(1));
        for (int column = 0; column < view.columnCount(); ++column)
            for (int row = 0; row < view.rowCount(); ++row) {
                const QTableWidgetItem* cell = view.item(row, column);
                QCOMPARE(cell->font().italic(), column >= 4);
                QCOMPARE(cell->toolTip().isEmpty(), column < 4);
                QVERIFY(column < 4 || !cell->font().bold());
                QVERIFY(!(cell->flags() & Qt::ItemIsEditable) || view.editTriggers() == QAbstractItemView::NoEditTriggers);
            }
    }

    void aLaterTableReplacesIt()
    {
        PaperTableView view;
        view.show(times(1));
        view.setCurrentCell(3, 2);
        view.show(times(2));
        QCOMPARE(view.currentRow(), 3);
        QVERIFY(view.item(0, 2)->text().contains(QChar(0xb1)));
        view.show(FigureTable());
        QCOMPARE(view.rowCount(), 0);
    }
};

LODESTONE_WINDOW_TEST(PaperTableViewTest)

} // namespace lodestone::paperTableViewTest

#include "PaperTableViewTest.moc"
