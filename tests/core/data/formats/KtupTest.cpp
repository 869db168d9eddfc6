// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Summary.h"
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/RatingsDigest.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

#include <algorithm>

namespace lodestone::ktupTest {

namespace {
QString textOf(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}
} // namespace

class KtupTest : public QObject {
    Q_OBJECT

private slots:
    void ratingsTitlesAndGraphAreRead()
    {
        TextFiles files;
        writeBooks(files);
        const LoadedData loaded = loadDataset(files.folder());
        const Dataset& data = *loaded.dataset;
        QVERIFY(loaded.report.format == "ktup");
        QCOMPARE(ratingTexts(data), (QStringList{"0 0 4 0", "0 1 3 0", "1 0 5 0", "1 2 2 0"}));
        QVERIFY(data.itemTitles[0] == "First" && data.itemTitles[1] == "Second" && data.itemTitles[2].empty());
        QCOMPARE(data.labels.names, std::vector<std::string>{"Historical novel"});
        QCOMPARE(data.labels.primary, (std::vector<LabelIndex>{0, noLabel, noLabel}));
        const SideData& side = data.side;
        QStringList triples;
        for (const SideData::Triple& triple : side.kgTriples)
            triples.append(textOf(side.kgEntities[triple.head]) + " " + textOf(side.kgRelations[triple.relation]) + " "
                           + textOf(side.kgEntities[triple.tail]));
        QCOMPARE(triples,
                 (QStringList{"x/First x/literaryGenre x/Historical_novel", "x/First x/author x/Second",
                              "x/Second x/author x/First"}));
        QCOMPARE(side.kgItem, (std::vector<std::int64_t>{0, -1, 1}));
        QCOMPARE(badLineTexts(loaded.report),
                 (QStringList{"valid.dat:2: rating 'x' is not a number", "e_map.dat:4: the number '0' has a name already",
                              "valid.dat:1: the entity '9' has no name in e_map.dat",
                              "valid.dat:2: the relation '5' has no name in r_map.dat"}));
        QVERIFY(QString::fromStdString(loaded.report.warnings.at(0))
                    .endsWith("1 ratings of 0 stand for no rating and were left out"));
        QVERIFY(
            QString::fromStdString(loaded.report.warnings.at(1)).contains("1 triples of the knowledge graph are repeats"));
    }

    void aFileOfTheFolderIsAPartOfASplit()
    {
        TextFiles files;
        writeBooks(files);
        QVERIFY(loadDataset(files.folder() / "train.dat").report.format == "delimited");
        LoadOptions options;
        options.splitFiles = {files.folder() / "train.dat", files.folder() / "valid.dat", files.folder() / "test.dat"};
        const DatasetPtr data = loadDataset(files.folder(), options).dataset;
        QCOMPARE(std::count(data->givenParts.begin(), data->givenParts.end(), GivenPart::Train), 2);
        QCOMPARE(std::count(data->givenParts.begin(), data->givenParts.end(), GivenPart::Test), 1);
    }

    void whereNothingIsAboveOneZeroIsARating()
    {
        TextFiles files;
        files.write("train.dat", "0\t0\t1\n0\t1\t0\n");
        files.write("i_map.dat", "0\t5\n");
        QCOMPARE(ratingTexts(*loadDataset(files.folder()).dataset), (QStringList{"0 0 1 0", "0 1 0 0"}));
    }

    void withoutRatingsEveryLineIsAPositive()
    {
        TextFiles files;
        files.write("train.dat", "0\t0\n0\t1\n");
        files.write("i_map.dat", "0\t5\n");
        const LoadedData loaded = loadDataset(files.folder());
        QCOMPARE(ratingTexts(*loaded.dataset), (QStringList{"0 0 5 0", "0 1 5 0"}));
        QVERIFY(QString::fromStdString(loaded.report.warnings.at(0)).contains("counts as a rating of 5"));
    }

    /// The plain tables were made of the same files by another program, which left the ratings of 0 out, too.
    void theOriginalOfDbbookIsReadAsItsTables()
    {
        const auto books = std::filesystem::path(LODESTONE_TEST_DATA) / "dbbook2014";
        if (!std::filesystem::exists(books / "original"))
            QSKIP("the folder of real data sets, LODESTONE_TEST_DATA, is not there");
        const LoadedData original = loadDataset(books / "original"), tables = loadDataset(books);
        QVERIFY(original.report.format == "ktup");
        QCOMPARE(original.report.numBadLines, std::uint64_t(0));
        QCOMPARE(original.dataset->interactions.size(), tables.dataset->interactions.size());
        QCOMPARE(ratingsDigest(*original.dataset), ratingsDigest(*tables.dataset));
        QVERIFY(QString::fromStdString(original.report.warnings.at(0)).contains("143 ratings of 0"));
        QVERIFY(QString::fromStdString(original.report.warnings.at(1)).contains(": 8548 triples"));
        const DatasetSummary a = summaryOf(*original.dataset), b = summaryOf(*tables.dataset);
        QCOMPARE(a.kgTriples, b.kgTriples);
        QCOMPARE(a.kgRelations, b.kgRelations);
        QCOMPARE(a.kgItems, b.kgItems);
        QCOMPARE(titlesById(*original.dataset), titlesById(*tables.dataset));
        QCOMPARE(a.noLabel, b.noLabel);
        QCOMPARE(a.labels, b.labels);
    }

private:
    static void writeBooks(TextFiles& files)
    {
        files.write("train.dat", "0\t0\t4\n0\t1\t3\n0\t2\t0\n");
        files.write("valid.dat", "1\t0\t5\n1\t1\tx\n");
        files.write("test.dat", "1\t2\t2\n");
        files.write("i_map.dat", "0\t7\n1\t9\n2\t11\n");
        files.write("i2kg_map.tsv", "7\tFirst\tx/First\r\n9\tSecond\tx/Second\r\n12\tUnrated\tx/Unrated\r\n");
        files.write("kg/e_map.dat", "0\tx/First\n1\tx/Second\n2\tx/Historical_novel\n0\tx/Again\n");
        files.write("kg/r_map.dat", "0\tx/literaryGenre\n1\tx/author\n");
        files.write("kg/train.dat", "0\t2\t0\n0\t1\t1\n");
        files.write("kg/valid.dat", "9\t2\t0\n0\t2\t5\n");
        files.writeGzip("kg/test.dat.gz", "0\t2\t0\n1\t0\t1\n");
    }

    static QMap<QString, QString> titlesById(const Dataset& data)
    {
        QMap<QString, QString> titles;
        for (std::size_t item = 0; item < data.numItems(); ++item)
            titles[textOf(data.itemIds[item])] = textOf(data.itemTitles[item]);
        return titles;
    }
};

LODESTONE_TEST(KtupTest)

} // namespace lodestone::ktupTest

#include "KtupTest.moc"
