// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::delimitedTextTest {

/// The format "delimited" from file to data set.
class DelimitedTextTest : public QObject {
    Q_OBJECT

private slots:
    void everySpellingGivesTheSameRatings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("TSV") << QByteArray("1\t10\t4\t7\n1\t20\t2.5\t8\n2\t10\t5\t9\n");
        QTest::newRow("CSV with header") << QByteArray("userId,movieId,rating,timestamp\n1,10,4,7\n1,20,2.5,8\n2,10,5,9\n");
        QTest::newRow("CRLF, mark, quotes")
            << QByteArray("\xef\xbb\xbf\"user\",\"item\",\"rating\",\"time\"\r\n\"1\",\"10\",\"4\",\"7\"\r\n"
                          "\"1\",\"20\",\"2.5\",\"8\"\r\n2,10,5,9");
        QTest::newRow("two colons") << QByteArray("1::10::4::7\n1::20::2.5::8\n2::10::5::9\n");
        QTest::newRow("semicolons and commas") << QByteArray("1;10;4;7\n1;20;2,5;8\n2;10;5,0;9\n");
        QTest::newRow("pipes") << QByteArray("1|10|4|7\n1|20|2.5|8\n2|10|5|9\n");
        QTest::newRow("blanks") << QByteArray("1 10 4 7\n1  20 2.5 8\n\n2 10 5 9\n");
        QTest::newRow("another order") << QByteArray("timestamp,item,score,user\n7,10,4,1\n8,20,2.5,1\n9,10,5,2\n");
    }

    void everySpellingGivesTheSameRatings()
    {
        QFETCH(QByteArray, text);
        TextFiles files;
        for (const auto& path : {files.write("plain.txt", text), files.writeGzip("packed.txt.gz", text)}) {
            const LoadedData loaded = loadDataset(path);
            QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"1 10 4 7", "1 20 2.5 8", "2 10 5 9"}));
            QVERIFY(loaded.report.format == "delimited");
            QVERIFY(loaded.report.warnings.empty());
            QVERIFY(loaded.dataset->interactions.hasTime());
            QVERIFY(loaded.dataset->labels.empty());
        }
        QVERIFY(loadDataset(files.folder() / "packed.txt.gz").dataset->name == "packed");
    }

    void columnsCanBeSaid()
    {
        TextFiles files;
        LoadOptions options;
        options.columns = {"item", "user", "skip", "rating"};
        const auto path = files.write("a.csv", "10,1,99,4\n20,1,98,5\n");
        const LoadedData loaded = loadDataset(path, options);
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"1 10 4 0", "1 20 5 0"}));
        QVERIFY(!loaded.dataset->interactions.hasTime());
    }

    void withoutRatingsEveryLineIsAPositive()
    {
        TextFiles files;
        LoadOptions options;
        const auto path = files.write("a.csv", "user,item\n1,10\n2,20\n");
        const LoadedData loaded = loadDataset(path, options);
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"1 10 5 0", "2 20 5 0"}));
        QVERIFY(QString::fromStdString(loaded.report.warnings.at(0))
                    .endsWith("every pair of user and item counts as a rating of 5"));
        options.positiveThreshold = 8;
        QVERIFY(loadDataset(path, options).dataset->isPositive(RatingIndex(0)));
    }

    void latin1AndUtf8BecomeUtf8()
    {
        TextFiles files;
        const LoadedData utf8 = loadDataset(files.write("a.csv", "Zo\xc3\xab,\xe2\x82\xac,4\n"));
        QVERIFY(utf8.dataset->userIds[0] == "Zo\xc3\xab");
        QVERIFY(utf8.dataset->itemIds[0] == "\xe2\x82\xac");
        QVERIFY(utf8.report.warnings.empty());
        const LoadedData latin1 = loadDataset(files.write("b.csv", "Zo\xeb,x,4\n"));
        QVERIFY(latin1.dataset->userIds[0] == "Zo\xc3\xab");
        QVERIFY(QString::fromStdString(latin1.report.warnings.at(0))
                    .endsWith("1 fields are not UTF-8 and were read as Latin-1"));
    }

    void labelsAndTitlesMayStandBesideRatings()
    {
        TextFiles files;
        const LoadedData loaded = loadDataset(files.write("a.csv",
                                                          "user,item,rating,genre,title\n1,10,4,War|Drama,\"First, "
                                                          "the\"\n2,10,5,Comedy,Other\n2,20,3,Drama,Second\n1,30,3\n"));
        const Dataset& data = *loaded.dataset;
        QCOMPARE(data.labels.names, (std::vector<std::string>{"Drama", "War"}));
        QCOMPARE(data.labels.primary, (std::vector<LabelIndex>{1, 0, noLabel}));
        QVERIFY(data.itemTitles[0] == "First, the" && data.itemTitles[1] == "Second" && data.itemTitles[2].empty());
        QCOMPARE(loaded.report.numBadLines, std::uint64_t(0));
    }

    void aQuotedTitleMayHoldLineEnds()
    {
        TextFiles files;
        const LoadedData loaded = loadDataset(
            files.write("a.csv", "user,item,rating,title\n1,10,4,\"First\nsecond \"\"line\"\"\n\nend\"\n2,20,3,Next\n"));
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"1 10 4 0", "2 20 3 0"}));
        QVERIFY(loaded.dataset->itemTitles[0] == "First\nsecond \"line\"\n\nend");
        QCOMPARE(loaded.report.numLines, std::uint64_t(6));
    }

    void aQuoteThatIsNeverClosedCostsOnlyItself()
    {
        TextFiles files;
        QByteArray text("user,item,rating,title\n1,10,4,\"Open\n");
        for (int user = 2; user < 2000; ++user)
            text += QByteArray::number(user) + ",10,3,Title\n";
        const LoadedData open = loadDataset(files.write("a.csv", text));
        QCOMPARE(open.dataset->interactions.size(), std::size_t(1999));
        const LoadedData stray = loadDataset(files.write("b.csv", text + "7,20,3,\"Open too\n8,20,3,Title\n"));
        QCOMPARE(stray.dataset->interactions.size(), std::size_t(2001));
        const LoadedData inId = loadDataset(files.write("c.csv", "user,item,rating\n\"1,10,4\n2,10,5\n"));
        QCOMPARE(ratingTexts(*inId.dataset), (QStringList{"\"1 10 4 0", "2 10 5 0"}));
    }

    void badLinesAreListedAndGoodOnesKept()
    {
        TextFiles files;
        const LoadedData loaded = loadDataset(files.write("a.csv",
                                                          "user,item,rating,timestamp\n"
                                                          "1,10,4,7\n"
                                                          "1,10\n"
                                                          "1,20,good,8\n"
                                                          "1,20,nan,8\n"
                                                          ",20,4,8\n"
                                                          "1,,4,8\n"
                                                          "\n"
                                                          "2,20,5,soon\n"));
        QCOMPARE(badLineTexts(loaded.report),
                 (QStringList{"a.csv:3: expected 4 columns, found 2", "a.csv:4: rating 'good' is not a number",
                              "a.csv:5: rating 'nan' is not a finite number", "a.csv:6: the user is empty",
                              "a.csv:7: the item is empty"}));
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"1 10 4 7", "2 20 5 0"}));
        QCOMPARE(loaded.report.warnings.size(), std::size_t(2));
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).contains("1 lines have a time that cannot be read"));
        QVERIFY(QString::fromStdString(loaded.report.warnings[1]).startsWith("5 of 9 lines cannot be used"));
    }

    void onlyTheFirstHundredBadLinesAreListed()
    {
        QByteArray text("1,10,4\n");
        for (int i = 0; i < 250; ++i)
            text += "1,10,x\n";
        TextFiles files;
        LoadOptions options;
        options.columns = {"user", "item", "rating"};
        const LoadedData loaded = loadDataset(files.write("a.csv", text), options);
        QCOMPARE(loaded.report.badLines.size(), LoadReport::maxListed);
        QCOMPARE(loaded.report.numBadLines, std::uint64_t(250));
        QCOMPARE(loaded.report.badLines.back().line, std::uint64_t(101));
    }

    void whereNothingIsUsableTheFirstFaultIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const QString advice = "check the separator and the order of the columns";
        QTest::newRow("words") << QByteArray(
            "a b c\nd e f\n") << "x.txt:1: rating 'c' is not a number; none of the 2 lines holds a usable rating; " + advice;
        QTest::newRow("one column") << QByteArray(
            "a\nb\n") << "x.txt:1: expected 2 columns, found 1; none of the 2 lines holds a usable rating; " + advice;
        QTest::newRow("header only") << QByteArray("user,item,rating\n")
                                     << "x.txt: no line holds a usable rating; " + advice;
        QTest::newRow("blank lines") << QByteArray("\n \n\n")
                                     << "x.txt: the file holds nothing but blank lines; choose a file with ratings";
    }

    void whereNothingIsUsableTheFirstFaultIsTold()
    {
        QFETCH(QByteArray, text);
        TextFiles files;
        const auto path = files.write("x.txt", text);
        QTEST(errorText([&] { loadDataset(path); }, files.folder()), "error");
    }

    void aPackedFileCutShortKeepsItsRatings()
    {
        QByteArray text;
        for (int user = 0; user < 3000; ++user)
            text += QByteArray::number(user) + "\t" + QByteArray::number(user % 77) + "\t4\n";
        TextFiles files;
        const QByteArray packed = TextFiles::gzip(text);
        const LoadedData loaded = loadDataset(files.write("cut.tsv.gz", packed.left(packed.size() * 2 / 3)));
        const std::size_t size = loaded.dataset->interactions.size();
        QVERIFY(size > 1000 && size < 3000);
        for (std::size_t user = 0; user < size; ++user) {
            QVERIFY(loaded.dataset->userIds[user] == std::to_string(user));
            QVERIFY(loaded.dataset->itemIds[at(loaded.dataset->interactions.item(RatingIndex(user)))]
                    == std::to_string(user % 77));
        }
        QVERIFY(QString::fromStdString(loaded.report.warnings.at(0)).contains("is cut short after line"));
    }
};

LODESTONE_TEST(DelimitedTextTest)

} // namespace lodestone::delimitedTextTest

#include "DelimitedTextTest.moc"
