// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/chartCsv.h"
#include "tests/ui/WindowTest.h"
#include "ui/plot/CurvePlot.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

namespace lodestone::chartCsvTest {

namespace {
QAction* actionOf(const QWidget& chart, const char* name)
{
    return chart.findChild<QAction*>(QLatin1String(name), Qt::FindDirectChildrenOnly);
}

/// Types a path into the file dialog that is about to open.
void answerWith(const QString& path)
{
    QTimer::singleShot(0, qApp, [path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept(); // protected there
    });
}
} // namespace

class ChartCsvTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void fieldsAreQuotedWhereTheyMustBe()
    {
        QCOMPARE(csvRow({QStringLiteral("a"), QStringLiteral("b, c"), QStringLiteral("say \"d\"")}),
                 QStringLiteral("a,\"b, c\",\"say \"\"d\"\"\"\n"));
    }

    void numbersAreThoseOfTheCLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(csvNumber(1234567.25), QStringLiteral("1234567.25"));
        QCOMPARE(csvNumber(0.1), QStringLiteral("0.1"));
    }

    void aRowPerPlaceAndAColumnPerSeries()
    {
        QCOMPARE(csvOf(QStringLiteral("epoch"),
                       {{QStringLiteral("a"), {{1, 0.5}, {3, 0.25}}}, {QStringLiteral("b"), {{0, 7}, {3, 8}}}}),
                 QStringLiteral("epoch,a,b\n0,,7\n1,0.5,\n3,0.25,8\n"));
    }

    void aChartIsCopiedWithItsBands()
    {
        CurvePlot plot;
        plot.addSeries(QStringLiteral("loss"), 0);
        plot.setData(0, {1, 2}, {4, 2.5});
        plot.addSeries(QStringLiteral("half"), 1);
        plot.setBand(1, {2}, {0.25}, {0.75});
        QGuiApplication::clipboard()->clear();
        actionOf(plot, "copyCsv")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("epoch,loss,\"half, from\",\"half, to\"\n1,4,,\n2,2.5,0.25,0.75\n"));
        QCOMPARE(plot.band(1), std::pair(QVector<QPointF>{{2, 0.25}}, QVector<QPointF>{{2, 0.75}}));
        QCOMPARE(plot.contextMenuPolicy(), Qt::ActionsContextMenu);
    }

    void aChartIsSavedWhereTheUserSays()
    {
        const QTemporaryDir folder;
        QWidget chart;
        addCsvActions(&chart, [] { return QStringLiteral("\u03b8,pairs\n0.3,7\n"); });
        const QString path = folder.filePath(QStringLiteral("pairs.csv"));
        answerWith(path);
        actionOf(chart, "saveCsv")->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), QStringLiteral("\u03b8,pairs\n0.3,7\n"));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("gone")));
        QWidget chart;
        addCsvActions(&chart, [] { return QStringLiteral("a\n"); });
        QString said;
        QTimer::singleShot(0, qApp, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->selectFile(folder.filePath(QStringLiteral("gone/a.csv")));
            QVERIFY(QDir(folder.path()).rmdir(QStringLiteral("gone")));
            QTimer::singleShot(0, qApp, [&said] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box);
                said = box->text();
                box->accept();
            });
            static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
        });
        actionOf(chart, "saveCsv")->trigger();
        QVERIFY2(said.contains(QStringLiteral("a.csv cannot be written")), qPrintable(said));
    }
};

LODESTONE_WINDOW_TEST(ChartCsvTest)

} // namespace lodestone::chartCsvTest

#include "ChartCsvTest.moc"
