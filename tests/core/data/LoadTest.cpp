// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "core/data/SampleData.h"
#include "core/data/formats/catalogue.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

#include <cmath>

namespace lodestone::loadTest {

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

    void linesThatRepeatAnItemAreCounted()
    {
        TextFiles files;
        LoadOptions options;
        options.labelsFile = files.write("l.csv", "10,War\n10,Drama\n20,Drama\n");
        const LoadedData loaded = loadDataset(files.write("a.csv", "1,10,4\n1,20,4\n"), options);
        QCOMPARE(loaded.dataset->labels.names, (std::vector<std::string>{"Drama", "War"}));
        QCOMPARE(loaded.dataset->labels.allOf(0).size(), std::size_t(2));
        QCOMPARE(loaded.report.warnings.size(), std::size_t(1));
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).contains("l.csv: 1 lines name an item once more"));
    }

    void textsOfItemsAreKeptApartFromTitles_data()
    {
        QTest::addColumn<QByteArray>("ratings");
        QTest::addColumn<QByteArray>("labels");
        QTest::newRow("with the ratings") << QByteArray("user,item,rating,title,description\n1,10,4,T,About\n")
                                          << QByteArray();
        QTest::newRow("with the labels") << QByteArray("1,10,4\n") << QByteArray("10,War,T,About\n");
        QTest::newRow("named in the labels")
            << QByteArray("1,10,4\n") << QByteArray("plot,genre,name,item\nAbout,War,T,10\n");
    }

    void textsOfItemsAreKeptApartFromTitles()
    {
        QFETCH(QByteArray, ratings);
        QFETCH(QByteArray, labels);
        TextFiles files;
        LoadOptions options;
        if (!labels.isEmpty())
            options.labelsFile = files.write("l.csv", labels);
        const DatasetPtr data = loadDataset(files.write("a.csv", ratings), options).dataset;
        QVERIFY(data->itemTitles[0] == "T");
        QVERIFY(data->itemTexts[0] == "About");
    }

    void theRulesForLabelsReachEveryReader()
    {
        TextFiles files;
        LoadOptions options;
        options.labelRules.choice = LabelChoice::First;
        const auto ratings = files.write("a.csv", "user,item,rating,genre\n1,10,4,Drama|War\n1,20,4,Drama\n");
        QCOMPARE(loadDataset(ratings, options).dataset->labels.names, std::vector<std::string>{"Drama"});
        QCOMPARE(loadDataset(ratings).dataset->labels.names, (std::vector<std::string>{"Drama", "War"}));
        options.labelsFile = files.write("l.csv", "10,A|B\n20,B|A\n");
        QCOMPARE(loadDataset(ratings, options).dataset->labels.primary, (std::vector<LabelIndex>{0, 1}));
        options = {};
        options.labelRules.maxLabels = 3;
        const DatasetPtr sample = openData("sample", options).dataset;
        QCOMPARE(sample->labels.names.size(), std::size_t(3));
        QVERIFY(std::count(sample->labels.primary.begin(), sample->labels.primary.end(), otherLabel) > 0);
    }

    void aDepthWithoutPathsIsToldOf()
    {
        LoadOptions options;
        options.labelRules.depth = 3;
        QCOMPARE(QString::fromStdString(openData("sample", options).report.warnings.at(0)),
                 "the items have no category paths, so the label depth 3 changes nothing");
    }

    void optionsOutOfRangeAreErrors()
    {
        const auto errorOf = [](auto change) {
            LoadOptions options;
            change(options);
            return errorText([&] { openData("sample", options); });
        };
        QVERIFY(errorOf([](LoadOptions& o) { o.kCore = -1; }).startsWith("k-core -1: "));
        QVERIFY(errorOf([](LoadOptions& o) { o.positiveThreshold = NAN; }).startsWith("the threshold"));
        QVERIFY(errorOf([](LoadOptions& o) { o.labelRules.depth = 0; }).startsWith("label depth 0: "));
        QVERIFY(errorOf([](LoadOptions& o) { o.labelRules.maxLabels = -2; }).startsWith("number of labels -2: "));
        QVERIFY(errorOf([](LoadOptions& o) { o.splitFiles.train = "x"; }).startsWith("a split from files needs"));
        QVERIFY(errorOf([](LoadOptions& o) { o.splitFiles.test = "x"; }).startsWith("a split from files needs"));
    }

    void splitFilesAreLookedUpInTheData()
    {
        TextFiles files;
        LoadOptions options;
        options.splitFiles.train = files.write("train.csv", "1,10,4\n1,20,4\n9,10,4\n1,99,4\n2,10,4\n");
        options.splitFiles.test = files.write("test.csv", "1,20,4\n2,20,4\nbad\n");
        const LoadedData loaded = loadDataset(files.write("a.csv", "1,10,4\n1,20,4\n2,20,4\n3,10,5\n"), options);
        // u1 i10, u1 i20, u2 i20, u3 i10; what is in train and in test is for training.
        QCOMPARE(loaded.dataset->givenParts,
                 (std::vector{GivenPart::Train, GivenPart::Train, GivenPart::Test, GivenPart::None}));
        QStringList warnings;
        for (const std::string& warning : loaded.report.warnings)
            warnings.append(
                QString::fromStdString(warning).replace(QString::fromStdString(files.folder().string()) + "/", ""));
        QCOMPARE(warnings,
                 (QStringList{"train.csv: 2 ratings name users or items that the data do not have; they were left out",
                              "train.csv: 1 ratings of known users and items are not in the data; they were left out",
                              "1 ratings are in several of the files for train, validation and test; each counts for the "
                              "first of them",
                              "1 ratings are in none of the files for train, validation and test and are not used",
                              "1 of 12 lines cannot be used and were left out; the first is test.csv:3: expected 3 columns, "
                              "found 1"}));
    }

    void splitFilesOfOtherIdsAreAnError()
    {
        TextFiles files;
        LoadOptions options;
        options.splitFiles.train = files.write("train.csv", "x,y,4\n");
        options.splitFiles.test = files.write("test.csv", "1,10,4\n");
        const auto path = files.write("a.csv", "1,10,4\n");
        QCOMPARE(errorText([&] { loadDataset(path, options); }, files.folder()),
                 "train.csv: none of its ratings is in the data; its users and items must have the same ids");
        options.splitFiles.train = files.folder() / "none";
        QVERIFY(errorText([&] { loadDataset(path, options); }).contains("cannot be opened"));
    }

    void splitFilesAloneAreTheData()
    {
        TextFiles files;
        LoadOptions options;
        options.splitFiles.train = files.write("set/train.csv", "item;user;rating\n10;1;4\n20;1;2\n");
        options.splitFiles.validation = files.writeGzip("set/validation.csv.gz", "item;user;rating\n10;2;4\nx;x\n");
        options.splitFiles.test = files.write("set/test.csv", "item;user;rating\n30;3;5\n");
        const LoadedData loaded = loadDataset({}, options);
        QVERIFY(loaded.dataset->name == "set");
        QVERIFY(loaded.report.format == "delimited");
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"1 10 4 0", "1 20 2 0", "2 10 4 0", "3 30 5 0"}));
        QCOMPARE(loaded.dataset->givenParts,
                 (std::vector{GivenPart::Train, GivenPart::Train, GivenPart::Validation, GivenPart::Test}));
        QCOMPARE(loaded.report.numBadLines, std::uint64_t(1)); // though it is read twice
        options.kCore = 2;
        QVERIFY(errorText([&] { loadDataset({}, options); }).contains("choose a smaller k-core"));
    }

    void timesNeedToBeInAllSplitFiles()
    {
        TextFiles files;
        LoadOptions options;
        options.splitFiles.train = files.write("train.csv", "1,10,4,1000000000\n");
        options.splitFiles.test = files.write("test.csv", "2,10,4\n");
        QVERIFY(!loadDataset({}, options).dataset->interactions.hasTime());
        options.splitFiles.test = files.write("test.csv", "2,10,4,1000000001\n");
        QVERIFY(loadDataset({}, options).dataset->interactions.hasTime());
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
        QCOMPARE(loaded.report.numPositives, std::uint64_t(1));
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

LODESTONE_TEST(LoadTest)

} // namespace lodestone::loadTest

#include "LoadTest.moc"
