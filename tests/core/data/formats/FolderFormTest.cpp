// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/FolderWriter.h"
#include "core/data/load.h"

#include "core/data/SampleData.h"
#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::folderFormTest {

class FolderFormTest : public QObject {
    Q_OBJECT

private slots:
    void allTablesAreRead()
    {
        const LoadedData loaded = loadDataset(LODESTONE_TEST_FILES "/folder");
        const Dataset& data = *loaded.dataset;
        QVERIFY(loaded.report.format == "folder");
        QVERIFY(data.name == "folder");
        QCOMPARE(data.interactions.size(), std::size_t(5));
        QVERIFY(data.interactions.hasTime());
        QCOMPARE(data.labels.names, (std::vector<std::string>{"Comedy", "Drama"}));
        QCOMPARE(data.labels.primary, (std::vector<LabelIndex>{1, otherLabel, noLabel, 0}));
        QCOMPARE(data.labels.allNames, (std::vector<std::string>{"Comedy", "Drama", "Silent", "War"}));
        QVERIFY(data.itemTitles[3] == "Four \"quoted");
        QCOMPARE(data.side.socialEdges.size(), std::size_t(2));
        QCOMPARE(data.side.kgTriples.size(), std::size_t(3));
        QCOMPARE(data.side.kgItem, (std::vector<std::int64_t>{0, -1, 1, -1, -1}));
        QCOMPARE(loaded.report.warnings.size(), std::size_t(2));
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).endsWith("1 items have no rating and were left out"));
        QVERIFY(QString::fromStdString(loaded.report.warnings[1])
                    .endsWith("1 social edges name users without ratings and were left out"));
    }

    void aSingleFileOfTheFolderOpensIt()
    {
        const LoadedData loaded = loadDataset(LODESTONE_TEST_FILES "/folder/ratings.tsv");
        QVERIFY(loaded.report.format == "folder");
        QVERIFY(!loaded.dataset->labels.empty());
        LoadOptions options;
        options.columns = {"user", "item", "rating"};
        QVERIFY(loadDataset(LODESTONE_TEST_FILES "/folder/ratings.tsv", options).report.format == "delimited");
    }

    void packedTablesAreRead()
    {
        TextFiles files;
        files.writeGzip("ratings.tsv.gz", "u\ti\t4\n");
        files.writeGzip("items.tsv.gz", "i\tWar\t\t\n");
        const DatasetPtr data = loadDataset(files.folder()).dataset;
        QCOMPARE(data->labels.names, std::vector<std::string>{"War"});
        QVERIFY(!data->interactions.hasTime());
        QVERIFY(data->itemTitles.empty());
    }

    void whatIsWrittenReadsTheSame()
    {
        TextFiles files;
        const DatasetPtr sample = sampleDataset();
        writeFolder(*sample, files.folder() / "new" / "sample");
        const LoadedData loaded = loadDataset(files.folder() / "new" / "sample");
        const Dataset& read = *loaded.dataset;
        QVERIFY(loaded.report.warnings.empty());
        QVERIFY(read.name == "sample");
        QCOMPARE(ratingTexts(read), ratingTexts(*sample));
        QCOMPARE(read.labels.names, sample->labels.names);
        for (std::size_t item = 0; item < read.numItems(); ++item) {
            const std::size_t original = std::stoul(std::string(read.itemIds[item].substr(1))) - 1;
            QCOMPARE(read.labels.primary[item], sample->labels.primary[original]);
            QCOMPARE(read.labels.allOf(item).size(), sample->labels.allOf(original).size());
            QVERIFY(read.itemTitles[item] == sample->itemTitles[original]);
        }
    }

    void sideDataSurviveTheWay()
    {
        TextFiles files;
        const DatasetPtr first = loadDataset(LODESTONE_TEST_FILES "/folder").dataset;
        writeFolder(*first, files.folder() / "copy");
        const DatasetPtr second = loadDataset(files.folder() / "copy").dataset;
        QCOMPARE(ratingTexts(*second), ratingTexts(*first));
        QCOMPARE(second->side.socialEdges.size(), first->side.socialEdges.size());
        QCOMPARE(second->side.kgItem, first->side.kgItem);
        QCOMPARE(second->labels.primary, first->labels.primary);
    }

    void textsOfItemsAreAFifthField()
    {
        TextFiles files;
        files.write("ratings.tsv", "u\ta\t4\nu\tb\t4\n");
        files.write("items.tsv", "a\tWar\t\tTitle\tWhat it is about\nb\tWar\t\tOther\na\tWar\t\t\tand more\n");
        const LoadedData loaded = loadDataset(files.folder());
        QVERIFY(loaded.dataset->itemTexts[0] == "What it is about\nand more");
        QVERIFY(loaded.dataset->itemTexts[1].empty());
        QVERIFY(loaded.dataset->itemTitles[0] == "Title");
        QCOMPARE(loaded.report.warnings.size(), std::size_t(1));
        QVERIFY(QString::fromStdString(loaded.report.warnings[0])
                    .endsWith("1 lines name an item once more; their labels and texts were added, the last title counts"));
        writeFolder(*loaded.dataset, files.folder() / "copy");
        QVERIFY(loadDataset(files.folder() / "copy").dataset->itemTexts[0] == "What it is about and more");
    }

    void aFullDiskIsAnErrorAndLeavesNothing()
    {
        if (!std::filesystem::exists("/dev/full"))
            QSKIP("there is no /dev/full");
        TextFiles files;
        std::filesystem::create_directory(files.folder() / "full");
        std::filesystem::create_symlink("/dev/full", files.folder() / "full" / "items.tsv");
        QCOMPARE(errorText([&] { writeFolder(*sampleDataset(), files.folder() / "full"); }, files.folder()),
                 "full/items.tsv: cannot be written: No space left on device; check the folder and the space on the disk");
        QVERIFY(!std::filesystem::exists(files.folder() / "full" / "ratings.tsv"));
        QVERIFY(std::filesystem::is_symlink(files.folder() / "full" / "items.tsv"));
    }

    void whatIsStoppedLeavesNothing()
    {
        TextFiles files;
        struct Stopped { };
        int numCalls = 0;
        writeFolder(*sampleDataset(), files.folder() / "whole", [&](double) { ++numCalls; });
        QVERIFY(numCalls >= 2);
        for (int call = 1; call <= numCalls; ++call) {
            int number = 0;
            const auto stop = [&](double) {
                if (++number == call)
                    throw Stopped{};
            };
            QVERIFY_EXCEPTION_THROWN(writeFolder(*sampleDataset(), files.folder() / "new" / "deep", stop), Stopped);
            QVERIFY(!std::filesystem::exists(files.folder() / "new"));
        }
    }

    void nothingIsOverwritten()
    {
        TextFiles files;
        files.write("items.tsv", "mine");
        QCOMPARE(errorText([&] { writeFolder(*sampleDataset(), files.folder()); }, files.folder()),
                 "items.tsv: is there already; choose another folder or remove it first");
        files.write("plain", "a file");
        QVERIFY(errorText([&] { writeFolder(*sampleDataset(), files.folder() / "plain"); }).contains("cannot be made"));
    }
};

LODESTONE_TEST(FolderFormTest)

} // namespace lodestone::folderFormTest

#include "FolderFormTest.moc"
