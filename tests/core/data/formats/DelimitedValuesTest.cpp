// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::delimitedValuesTest {

/// The format "delimited" where values, ids and columns are unusual.
class DelimitedValuesTest : public QObject {
    Q_OBJECT

private slots:
    void decimalCommasAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("semicolons") << QByteArray("user;item;rating\n1;10;4,5\n1;20;3\n2;10;0,5\n");
        QTest::newRow("tabs") << QByteArray("1\t10\t4,5\n1\t20\t3,0\n2\t10\t0,5\n");
        QTest::newRow("pipes") << QByteArray("1|10|4,5\n1|20|3\n2|10|0,5\n");
        QTest::newRow("two colons") << QByteArray("1::10::4,5\n1::20::3\n2::10::0,5\n");
        QTest::newRow("blanks") << QByteArray("1 10 4,5\n1 20 3,0\n2 10 0,5\n");
        QTest::newRow("quoted between commas") << QByteArray("user,item,rating\n1,10,\"4,5\"\n1,20,\"3\"\n2,10,\"0,5\"\n");
        QTest::newRow("quoted, no header")
            << QByteArray("\"1\",\"10\",\"4,5\"\n\"1\",\"20\",\"3,0\"\n\"2\",\"10\",\"0,5\"\n");
        QTest::newRow("quoted, mark, CRLF")
            << QByteArray("\xef\xbb\xbf\"user\";\"item\";\"rating\"\r\n\"1\";\"10\";\"4,5\"\r\n"
                          "\"1\";\"20\";\"3\"\r\n\"2\";\"10\";\"0,5\"");
    }

    void decimalCommasAreRead()
    {
        QFETCH(QByteArray, text);
        TextFiles files;
        const LoadedData loaded = loadDataset(files.write("a.txt", text));
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"1 10 4.5 0", "1 20 3 0", "2 10 0.5 0"}));
        QVERIFY(loaded.report.warnings.empty());
    }

    void unusualRatingsAreKeptOrListed()
    {
        TextFiles files;
        const LoadedData loaded = loadDataset(files.write("a.csv",
                                                          "user,item,rating\n1,10,-3\n1,20,NaN\n1,30,1e400\n1,40,-Infinity\n"
                                                          "1,50,\n1,60,4.\n1,70,1e-3\n1,80,0\n1,90,five\n1,95,0x5\n"));
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"1 10 -3 0", "1 60 4 0", "1 70 0.001 0", "1 80 0 0"}));
        QCOMPARE(
            badLineTexts(loaded.report),
            (QStringList{"a.csv:3: rating 'NaN' is not a finite number", "a.csv:4: rating '1e400' is not a finite number",
                         "a.csv:5: rating '-Infinity' is not a finite number", "a.csv:6: rating '' is not a number",
                         "a.csv:10: rating 'five' is not a number", "a.csv:11: rating '0x5' is not a number"}));
    }

    void idsMayBeAnyText()
    {
        TextFiles files;
        const QByteArray emoji = "\xf0\x9f\x90\xb1";
        const LoadedData loaded = loadDataset(files.write("a.csv",
                                                          "user,item,rating\n Ann Lee ,\"The, \"\"best\"\"\",4\n" + emoji
                                                              + ",'x',5\n-1,0,3\n" + QByteArray(300, 'u') + ",item,2\n"));
        const Dataset& data = *loaded.dataset;
        QVERIFY(data.userIds[0] == "Ann Lee");
        QVERIFY(data.itemIds[0] == "The, \"best\"");
        QVERIFY(data.userIds[1] == emoji.toStdString() && data.itemIds[1] == "'x'");
        QVERIFY(data.userIds[2] == "-1" && data.itemIds[2] == "0");
        QCOMPARE(data.userIds[3].size(), std::size_t(300));
        QCOMPARE(loaded.report.numBadLines, std::uint64_t(0));
    }

    void encodingsMayBeMixed()
    {
        TextFiles files;
        const LoadedData loaded = loadDataset(files.write("a.csv",
                                                          "user,item,rating,title\nJos\xc3\xa9,1,4,Caf\xe9\n"
                                                          "Jos\xe9,2,3,Caf\xc3\xa9\n\xff\xfe,3,5,\xe2\x82\n"));
        const Dataset& data = *loaded.dataset;
        QCOMPARE(data.numUsers(), std::size_t(2)); // one name in two encodings is one user
        QVERIFY(data.itemTitles[0] == "Caf\xc3\xa9" && data.itemTitles[1] == data.itemTitles[0]);
        QVERIFY(data.userIds[1] == "\xc3\xbf\xc3\xbe");
        QVERIFY(QString::fromStdString(loaded.report.warnings.at(0)).contains("4 fields are not UTF-8"));
    }

    void columnsMayStandInAnyOrder_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comma") << QByteArray(
            "title,rating,timestamp,genre,item_id,user_id\nTen,4,7,War,10,1\nTen,5,8,War,10,2\n");
        QTest::newRow("semicolon") << QByteArray("genre;user;title;item;score;date\nWar;1;Ten;10;4;7\nWar;2;Ten;10;5;8\n");
        QTest::newRow("tab") << QByteArray(
            "Time\tMovie ID\tUser ID\tLabel\tRating\tName\n7\t10\t1\tWar\t4\tTen\n8\t10\t2\tWar\t5\tTen\n");
        QTest::newRow("pipe") << QByteArray("user|stars|isbn|time|category|title\n1|4|10|7|War|Ten\n2|5|10|8|War|Ten\n");
        QTest::newRow("two colons") << QByteArray(
            "item::user::genre::title::time::rating\n10::1::War::Ten::7::4\n10::2::War::Ten::8::5\n");
        QTest::newRow("numbered lines") << QByteArray(
            ",user,item,rating,time,label,title\n0,1,10,4,7,War,Ten\n1,2,10,5,8,War,Ten\n");
        QTest::newRow("comment sign") << QByteArray(
            "# user\titem\trating\ttime\tlabel\ttitle\n1\t10\t4\t7\tWar\tTen\n2\t10\t5\t8\tWar\tTen\n");
    }

    void columnsMayStandInAnyOrder()
    {
        QFETCH(QByteArray, text);
        TextFiles files;
        const LoadedData loaded = loadDataset(files.write("a.txt", text));
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"1 10 4 7", "2 10 5 8"}));
        QCOMPARE(loaded.dataset->labels.names, std::vector<std::string>{"War"});
        QVERIFY(loaded.dataset->itemTitles[0] == "Ten");
        QVERIFY(loaded.report.warnings.empty());
    }

    void timesWithoutRatingsAreNoRatings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("header") << QByteArray("user,item,timestamp\n1,10,881250949\n1,20,881250950\n");
        QTest::newRow("no header") << QByteArray("1\t10\t881250949\n1\t20\t881250950\n");
        QTest::newRow("blanks") << QByteArray("1 10 881250949\n1 20 881250950\n");
        QTest::newRow("dates") << QByteArray("1,10,1997-12-04 15:55:49\n1,20,1997-12-04 15:55:50\n");
    }

    void timesWithoutRatingsAreNoRatings()
    {
        QFETCH(QByteArray, text);
        TextFiles files;
        const LoadedData loaded = loadDataset(files.write("a.txt", text));
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"1 10 5 881250949", "1 20 5 881250950"}));
        QVERIFY(QString::fromStdString(loaded.report.warnings.at(0)).contains("there are no ratings in it"));
    }
};

LODESTONE_TEST(DelimitedValuesTest)

} // namespace lodestone::delimitedValuesTest

#include "DelimitedValuesTest.moc"
