// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "core/data/SampleData.h"
#include "core/data/formats/catalogue.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

using namespace lodestone;

/// loadDataset() and openData(): which format is taken, and what is done whatever the format.
class LoadTest : public QObject {
    Q_OBJECT

private slots:
    void aForcedFormatIsUsed()
    {
        LoadOptions options;
        options.format = "delimited";
        const LoadedData loaded = loadDataset(LODESTONE_TEST_FILES "/movielens/u.data", options);
        QVERIFY(loaded.report.format == "delimited");
        QVERIFY(loaded.dataset->labels.empty());
        QCOMPARE(loaded.dataset->interactions.size(), std::size_t(6));
    }

    void anUnknownFormatNamesTheKnownOnes()
    {
        LoadOptions options;
        options.format = "excel";
        QString keys;
        for (const FormatInfo& format : formatCatalogue())
            keys += (keys.isEmpty() ? "" : ", ") + QString::fromUtf8(format.key.data(), qsizetype(format.key.size()));
        QCOMPARE(errorText([&] { loadDataset("x", options); }), "there is no format 'excel'; use one of " + keys);
    }

    void textOptionsDoNotFitOtherFormats()
    {
        LoadOptions options;
        options.separator = ",";
        QVERIFY(errorText([&] { loadDataset(LODESTONE_TEST_FILES "/movielens", options); }).contains("apply to one file"));
        options.format = "movielens";
        QCOMPARE(errorText([&] { loadDataset(LODESTONE_TEST_FILES "/movielens", options); }),
                 "columns, separator and header apply to delimited text only, not to the format movielens; leave them out");
    }

    void whatIsNotThereIsAnError()
    {
        TextFiles files;
        QCOMPARE(errorText([&] { loadDataset(files.folder() / "no"); }, files.folder()),
                 "no: cannot be opened: No such file or directory; check the name");
        const QString text = errorText([&] { loadDataset(files.folder()); });
        QVERIFY(text.contains("the folder holds no data set that is known here"));
        for (const FormatInfo& format : formatCatalogue())
            QVERIFY(text.contains(QString::fromUtf8(format.files.data(), qsizetype(format.files.size()))));
        QVERIFY(errorText([&] { loadDataset("/dev/zero"); }).contains("is not a plain file"));
    }

    void linksThatLeadInCirclesAreErrors()
    {
        TextFiles files;
        std::filesystem::create_symlink("ratings.tsv", files.folder() / "ratings.tsv");
        std::filesystem::create_directory_symlink(files.folder(), files.folder() / "self");
        std::filesystem::create_symlink("x.inter", files.folder() / "x.inter");
        QVERIFY(errorText([&] { loadDataset(files.folder()); }).contains("no data set that is known"));
        QVERIFY(
            errorText([&] { loadDataset(files.folder() / "ratings.tsv"); }).contains("Too many levels of symbolic links"));
        QVERIFY(errorText([&] { loadDataset(files.folder() / "self" / "self"); }).contains("no data set that is known"));
    }

    void repeatsAreCountedAndTheRuleHolds_data()
    {
        QTest::addColumn<Duplicates>("rule");
        QTest::addColumn<QString>("rating");
        QTest::addColumn<QString>("kept");
        QTest::newRow("last") << Duplicates::Last << "1 10 5 0"
                              << "the last of each was kept";
        QTest::newRow("first") << Duplicates::First << "1 10 2 0"
                               << "the first of each was kept";
        QTest::newRow("mean") << Duplicates::Mean << "1 10 3.5 0"
                              << "the mean of each was kept";
    }

    void repeatsAreCountedAndTheRuleHolds()
    {
        QFETCH(Duplicates, rule);
        QFETCH(QString, rating);
        TextFiles files;
        LoadOptions options;
        options.duplicates = rule;
        const LoadedData loaded = loadDataset(files.write("a.csv", "1,10,2\n2,10,4\n1,10,5\n"), options);
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{rating, "2 10 4 0"}));
        QTEST(QString::fromStdString(loaded.report.warnings.at(0)).section("; ", 1), "kept");
        QVERIFY(QString::fromStdString(loaded.report.warnings.at(0)).startsWith("1 ratings repeat"));
    }

    void theCoreIsTakenAndTold()
    {
        TextFiles files;
        LoadOptions options;
        options.kCore = 2;
        const LoadedData loaded =
            loadDataset(files.write("a.csv", "1,10,4\n1,20,4\n2,10,4\n2,20,4\n3,10,4\n3,30,4\n"), options);
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"1 10 4 0", "1 20 4 0", "2 10 4 0", "2 20 4 0"}));
        QCOMPARE(QString::fromStdString(loaded.report.warnings.at(0)),
                 "the 2-core leaves out 1 users, 1 items and 2 ratings");
    }

    void labelsCanComeFromAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("two columns") << "l.csv" << QByteArray("10,War\n20,Drama\n99,Comedy\n");
        QTest::newRow("with titles") << "l.tsv" << QByteArray("10\tWar\tTen\n20\tDrama\tTwenty\n99\tComedy\tNone\n");
        QTest::newRow("with header") << "l.csv"
                                     << QByteArray("title;genre;item\nTen;War|Drama;10\nTwenty;Drama;20\nNone;Comedy;99\n");
        QTest::newRow("own form") << "items.tsv" << QByteArray("10\tWar\tWar|Drama\tTen\n20\tDrama\t\t\n99\tComedy\t\t\n");
        QTest::newRow("packed") << "l.gz" << TextFiles::gzip("10,War\n20,Drama\n99,Comedy\n");
    }

    void labelsCanComeFromAFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        TextFiles files;
        LoadOptions options;
        options.labelsFile = files.write(name, text);
        const LoadedData loaded = loadDataset(files.write("a.csv", "1,10,4\n1,20,4\n2,30,4\n"), options);
        QCOMPARE(loaded.dataset->labels.names, (std::vector<std::string>{"Drama", "War"}));
        QCOMPARE(loaded.dataset->labels.primary, (std::vector<LabelIndex>{1, 0, noLabel}));
        QVERIFY(text.contains("Ten") == !loaded.dataset->itemTitles.empty());
        QCOMPARE(loaded.report.warnings.size(), std::size_t(2));
        QVERIFY(QString::fromStdString(loaded.report.warnings[0])
                    .endsWith("1 lines name items that have no rating; they were left out"));
        QVERIFY(QString::fromStdString(loaded.report.warnings[1])
                    .endsWith("1 items have no line in it and stay without a label"));
    }

    void labelsOfOtherItemsAreAnError()
    {
        TextFiles files;
        LoadOptions options;
        options.labelsFile = files.write("l.csv", "x,War\n");
        const auto path = files.write("a.csv", "1,10,4\n");
        QCOMPARE(errorText([&] { loadDataset(path, options); }, files.folder()),
                 "l.csv: none of its lines names an item of the ratings; the first column must hold item ids");
        options.labelsFile = files.folder() / "none";
        QVERIFY(errorText([&] { loadDataset(path, options); }).contains("cannot be opened"));
    }

    void theThresholdDecidesWhatIsPositive()
    {
        TextFiles files;
        LoadOptions options;
        options.positiveThreshold = 4.5;
        const auto path = files.write("a.csv", "1,10,4\n1,20,5\n");
        const LoadedData loaded = loadDataset(path, options);
        QVERIFY(!loaded.dataset->isPositive(RatingIndex(0)));
        QVERIFY(loaded.dataset->isPositive(RatingIndex(1)));
        options.positiveThreshold = 6;
        QVERIFY(QString::fromStdString(loadDataset(path, options).report.warnings.at(0))
                    .startsWith("no rating reaches the threshold"));
    }

    void progressRisesToTheEnd()
    {
        QByteArray text;
        for (int i = 0; i < 100'000; ++i)
            text += QByteArray::number(i) + ",10,4\n";
        TextFiles files;
        std::vector<double> parts;
        loadDataset(files.write("a.csv", text), {}, [&](double part) { parts.push_back(part); });
        QVERIFY(parts.size() > 2);
        QVERIFY(std::is_sorted(parts.begin(), parts.end()));
        QVERIFY(parts.front() > 0);
        QCOMPARE(parts.back(), 1.0);
    }

    void aStoppedLoadHasNoData()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!loadDataset(LODESTONE_TEST_FILES "/folder", {}, {}, source.get_token()).dataset);
    }

    void theSampleIsDataToo()
    {
        LoadOptions options;
        options.positiveThreshold = 4;
        options.kCore = 15;
        const LoadedData loaded = openData("sample", options);
        QVERIFY(loaded.report.format == "sample");
        QVERIFY(loaded.dataset->name == "sample");
        QCOMPARE(loaded.dataset->positiveThreshold, 4.0);
        QVERIFY(loaded.dataset->interactions.size() < sampleDataset()->interactions.size());
        QCOMPARE(loaded.report.warnings.size(), std::size_t(1));
        options.format = "delimited";
        QVERIFY(errorText([&] { openData("sample", options); }).startsWith("the built-in sample is not read from a file"));
        QVERIFY(openData(LODESTONE_TEST_FILES "/folder").report.format == "folder");
    }
};

QTEST_GUILESS_MAIN(LoadTest)
#include "LoadTest.moc"
