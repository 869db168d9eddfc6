// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Summary.h"
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/RatingsDigest.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::s3RecTest {

class S3RecTest : public QObject {
    Q_OBJECT

private slots:
    void sequencesAndAttributesAreRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << "";
        QTest::newRow("file in it") << "Toys.txt";
    }

    void sequencesAndAttributesAreRead()
    {
        QFETCH(QString, path);
        TextFiles files;
        files.write("Toys.txt", "1 10 20\n2 20  30 10\n3\n\n");
        files.write("Toys_sample.txt", "1 5 6 7\n");
        files.write("Toys_item2attributes.json", "{\"10\": [1, 2], \"20\": [2],\n \"30\": [\"Cars\"], \"99\": [2]}");
        const LoadedData loaded = loadDataset(files.folder() / path.toStdString());
        const Dataset& data = *loaded.dataset;
        QVERIFY(loaded.report.format == "s3rec");
        QVERIFY(data.name == "Toys");
        QCOMPARE(ratingTexts(data), (QStringList{"1 10 5 1", "1 20 5 2", "2 10 5 3", "2 20 5 1", "2 30 5 2"}));
        QVERIFY(data.interactions.hasTime());
        QCOMPARE(data.labels.names, (std::vector<std::string>{"#1", "#2", "Cars"}));
        QCOMPARE(data.labels.primary, (std::vector<LabelIndex>{0, 1, 2}));
        QCOMPARE(data.side.kgTriples.size(), std::size_t(5));
        QVERIFY(data.side.kgRelations[0] == "has_attribute" && data.side.kgEntities[1] == "#1");
        QCOMPARE(data.side.kgItem.at(0), std::int64_t(0));
        QCOMPARE(badLineTexts(loaded.report), QStringList{"Toys.txt:3: the user has no item"});
        QCOMPARE(loaded.report.warnings.size(), std::size_t(3));
        QVERIFY(
            QString::fromStdString(loaded.report.warnings[0])
                .endsWith("Toys.txt: there are no ratings in it; every pair of user and item counts as a rating of 5, and "
                          "the place of the item in its line as the time"));
        QVERIFY(QString::fromStdString(loaded.report.warnings[1]).contains("1 items have no rating"));
    }

    void sequencesAloneAreKnownByTheirLines()
    {
        TextFiles files;
        const QByteArray text = "1 5 6 7\n2 8 9\n3 5\n4 6 7 8 9 5 10 11\n";
        const LoadedData loaded = loadDataset(files.write("train.txt", text));
        QVERIFY(loaded.report.format == "s3rec");
        QCOMPARE(loaded.dataset->interactions.size(), std::size_t(13));
        QVERIFY(loadDataset(files.writeGzip("packed.txt.gz", text)).report.format == "s3rec");
        // Ratings in columns are not sequences, even with broken lines among them.
        for (const char* table :
             {"1 10 4 7\n2 20 3 8\n3 10 5 9\n", "1 10 4\n2 10\n3 20 5 7\n4 30 2\n", "1 10 4\n1 20 3 5 6 7\n1 20\n2 5 5 5\n"})
            QVERIFY(loadDataset(files.write("table.txt", table)).report.format == "delimited");
    }

    void wrongJsonIsABadLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        const QString list = "expected an object whose values are lists of attributes, as in {\"1\": [2, 3]}";
        QTest::newRow("cut off") << QByteArray("{\"10\": [1],\n\"20\": [2") << ":2: the JSON text ends too early";
        QTest::newRow("no JSON") << QByteArray("{\"10\": [1],\n\n oops}") << ":3: the JSON text is wrong here";
        QTest::newRow("a list") << QByteArray("[1, 2]") << ":1: " + list;
        QTest::newRow("a number") << QByteArray("17") << ":1: " + list;
        QTest::newRow("too deep") << QByteArray("{\"10\": [1],\"20\": ") + QByteArray(100'000, '[') << ":1: " + list;
    }

    void wrongJsonIsABadLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);
        TextFiles files;
        files.write("a_item2attributes.json", json);
        const LoadedData loaded = loadDataset(files.write("a.txt", "1 10 20\n"));
        QCOMPARE(badLineTexts(loaded.report), QStringList{"a_item2attributes.json" + fault + "; the rest was left out"});
        QCOMPARE(loaded.dataset->labels.names.size(), std::size_t(json.contains("\"10\"")));
    }

    void ofSeveralOneMustBeNamed()
    {
        TextFiles files;
        for (const char* name : {"a", "b"}) {
            files.write(QString(name) + ".txt", "1 10 20\n");
            files.write(QString(name) + "_item2attributes.json", "{}");
        }
        QVERIFY(errorText([&] { loadDataset(files.folder()); }).endsWith("open one of them, such as a.txt"));
        LoadOptions options;
        options.format = "s3rec";
        QVERIFY(errorText([&] { loadDataset(files.write("c/x.csv", "1"), options); }).contains("the user has no item"));
    }

    /// The plain tables were made of the same files by another program.
    void theOriginalOfAmazonIsReadAsItsTables()
    {
        const auto sports = std::filesystem::path(LODESTONE_TEST_DATA) / "amazon-sports";
        if (!std::filesystem::exists(sports / "original"))
            QSKIP("the folder of real data sets, LODESTONE_TEST_DATA, is not there");
        const LoadedData original = loadDataset(sports / "original"), tables = loadDataset(sports);
        QVERIFY(original.report.format == "s3rec");
        QCOMPARE(original.report.numBadLines, std::uint64_t(0));
        QCOMPARE(original.report.warnings.size(), std::size_t(1));
        QCOMPARE(original.dataset->interactions.size(), tables.dataset->interactions.size());
        QCOMPARE(ratingsDigest(*original.dataset), ratingsDigest(*tables.dataset));
        const DatasetSummary summary = summaryOf(*original.dataset);
        QCOMPARE(summary.labels, std::size_t(24));
        QCOMPARE(summary.noLabel, std::size_t(0));
        QCOMPARE(summary.kgItems, std::size_t(18'357));
        QCOMPARE(original.dataset->labels.allNames.size(), std::size_t(2277));
    }
};

LODESTONE_TEST(S3RecTest)

} // namespace lodestone::s3RecTest

#include "S3RecTest.moc"
