// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::matrixMarketTest {

class MatrixMarketTest : public QObject {
    Q_OBJECT

private slots:
    void entriesAreRatings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("ratings");
        QTest::newRow("real") << QByteArray("%%MatrixMarket matrix coordinate real general\n% a comment\n\n2 30 3\n"
                                            "1 10 4.5\n1 20 -1e0\n2 30 5\n")
                              << QStringList{"1 10 4.5 0", "1 20 -1 0", "2 30 5 0"};
        QTest::newRow("integer, CRLF") << QByteArray(
            "%%matrixmarket MATRIX Coordinate Integer General\r\n2 2 1\r\n 2\t1  3\r\n")
                                       << QStringList{"2 1 3 0"};
        QTest::newRow("pattern") << QByteArray("%%MatrixMarket matrix coordinate pattern general\n2 2 2\n1 1\n2 2\n")
                                 << QStringList{"1 1 5 0", "2 2 5 0"};
    }

    void entriesAreRatings()
    {
        QFETCH(QByteArray, text);
        TextFiles files;
        for (const auto& path : {files.write("m.mtx", text), files.writeGzip("m.mtx.gz", text)}) {
            const LoadedData loaded = loadDataset(path);
            QVERIFY(loaded.report.format == "matrixmarket");
            QVERIFY(loaded.dataset->name == "m");
            QTEST(ratingTexts(*loaded.dataset), "ratings");
            QVERIFY(!loaded.dataset->interactions.hasTime());
            QCOMPARE(loaded.report.warnings.size(), std::size_t(text.contains("pattern")));
        }
    }

    void badEntriesAreListedAndGoodOnesKept()
    {
        TextFiles files;
        const LoadedData loaded = loadDataset(files.write("m.mtx",
                                                          "%%MatrixMarket matrix coordinate real general\n2 3 9\n"
                                                          "1 1 4\n3 1 4\n1 0 4\n1 x 4\n1 2\n1 2 nan\n1 2 3 4\n"));
        QCOMPARE(ratingTexts(*loaded.dataset), QStringList{"1 1 4 0"});
        QCOMPARE(
            badLineTexts(loaded.report),
            (QStringList{"m.mtx:4: row '3' is not a number from 1 to 2", "m.mtx:5: column '0' is not a number from 1 to 3",
                         "m.mtx:6: column 'x' is not a number from 1 to 3", "m.mtx:7: expected 3 fields, found 2",
                         "m.mtx:8: rating 'nan' is not a finite number", "m.mtx:9: expected 3 fields, found 4"}));
        QVERIFY(QString::fromStdString(loaded.report.warnings.at(0))
                    .endsWith("the size line promises 9 entries, but there are 7"));
    }

    void otherMatricesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const QString advice = " is not read; save it as 'matrix coordinate real general', or integer or pattern";
        QTest::newRow("dense") << QByteArray("%%MatrixMarket matrix array real general\n2 2\n1\n2\n3\n4\n")
                               << "m.mtx:1: a matrix of the kind 'matrix array real general'" + advice;
        QTest::newRow("complex") << QByteArray("%%MatrixMarket matrix coordinate complex general\n1 1 1\n1 1 2 3\n")
                                 << "m.mtx:1: a matrix of the kind 'matrix coordinate complex general'" + advice;
        QTest::newRow("symmetric") << QByteArray("%%MatrixMarket matrix coordinate real symmetric\n1 1 1\n1 1 2\n")
                                   << "m.mtx:1: a matrix of the kind 'matrix coordinate real symmetric'" + advice;
        QTest::newRow("banner alone")
            << QByteArray("%%MatrixMarket\n1 1 1\n")
            << "m.mtx:1: the first line must be '%%MatrixMarket matrix coordinate real general' or "
               "one like it";
        QTest::newRow("no size") << QByteArray("%%MatrixMarket matrix coordinate real general\n% only\n")
                                 << "m.mtx:2: expected the numbers of rows, columns and entries";
        QTest::newRow("wrong size") << QByteArray("%%MatrixMarket matrix coordinate real general\n2 -3 1\n1 1 1\n")
                                    << "m.mtx:2: expected the numbers of rows, columns and entries";
        QTest::newRow("no entry")
            << QByteArray("%%MatrixMarket matrix coordinate real general\n2 3 0\n")
            << "m.mtx: no line holds a usable rating; check the separator and the order of the columns";
    }

    void otherMatricesAreErrors()
    {
        QFETCH(QByteArray, text);
        TextFiles files;
        const auto path = files.write("m.mtx", text);
        QTEST(errorText([&] { loadDataset(path); }, files.folder()), "error");
    }
};

LODESTONE_TEST(MatrixMarketTest)

} // namespace lodestone::matrixMarketTest

#include "MatrixMarketTest.moc"
