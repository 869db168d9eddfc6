// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Summary.h"
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/RatingsDigest.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::herecTest {

namespace {
QStringList tripleTexts(const SideData& side)
{
    QStringList texts;
    const auto text = [](std::string_view name) { return QString::fromUtf8(name.data(), qsizetype(name.size())); };
    for (const SideData::Triple& triple : side.kgTriples)
        texts.append(text(side.kgEntities[triple.head]) + " " + text(side.kgRelations[triple.relation]) + " "
                     + text(side.kgEntities[triple.tail]));
    return texts;
}
} // namespace

class HerecTest : public QObject {
    Q_OBJECT

private slots:
    void shortNamesAreRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << "";
        QTest::newRow("file in it") << "ub.txt";
    }

    void shortNamesAreRead()
    {
        QFETCH(QString, path);
        TextFiles files;
        files.write("ub.txt", "1\t10\t5\n2\t10\t3\n2\t20\t1\n");
        files.write("uu.txt", "1\t2\t1\n2\t9\t1\n");
        files.write("bca.txt", "10\t7\t1\n10\t8\t1\n20\t8\t1\n30\t8\t1\n");
        files.write("bci.txt", "10\t7\t1\n20\n");
        const LoadedData loaded = loadDataset(files.folder() / path.toStdString());
        const Dataset& data = *loaded.dataset;
        QVERIFY(loaded.report.format == "herec");
        QCOMPARE(ratingTexts(data), (QStringList{"1 10 5 0", "2 10 3 0", "2 20 1 0"}));
        QVERIFY(!data.interactions.hasTime());
        QCOMPARE(data.side.socialEdges, (std::vector{std::pair(UserIndex(0), UserIndex(1))}));
        QCOMPARE(data.labels.names, (std::vector<std::string>{"category 7", "category 8"}));
        QCOMPARE(tripleTexts(data.side),
                 (QStringList{"10 in_category category:7", "10 in_category category:8", "20 in_category category:8",
                              "30 in_category category:8", "10 in_city city:7"}));
        QCOMPARE(badLineTexts(loaded.report), QStringList{"bci.txt:2: expected 2 columns, found 1"});
        QVERIFY(QString::fromStdString(loaded.report.warnings.at(0)).contains("1 social edges name users without ratings"));
        QVERIFY(QString::fromStdString(loaded.report.warnings.at(1)).contains("1 lines name items without ratings"));
    }

    void longNamesAreRead_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("item") << "item";
        QTest::newRow("movie") << "movie";
    }

    void longNamesAreRead()
    {
        QFETCH(QString, word);
        TextFiles files;
        files.write("user_age.dat", "0\t1\n");
        files.write("user_" + word + ".dat", "0\t10\t5\t1182297600\n1\t20\t3\t1182297601\n");
        files.write("user_user.dat", "0\t1\t1\n");
        files.writeGzip(word + "_category.dat.gz", "10\t0\n20\t1\n");
        files.write(word + "_brand.dat", "10\t0\n");
        files.write(word + "_view.dat", "20\t4\n");
        files.write(word + "_" + word + ".dat", "10\t20\t1\n");
        const LoadedData loaded = loadDataset(files.folder());
        const Dataset& data = *loaded.dataset;
        QVERIFY(loaded.report.format == "herec");
        QCOMPARE(ratingTexts(data), (QStringList{"0 10 5 1182297600", "1 20 3 1182297601"}));
        QCOMPARE(data.side.socialEdges.size(), std::size_t(1));
        QCOMPARE(data.labels.names, (std::vector<std::string>{"category 0", "category 1"}));
        QStringList triples = tripleTexts(data.side);
        triples.sort();
        QCOMPARE(triples,
                 (QStringList{"10 has_brand brand:0", "10 in_category category:0", "10 linked_with 20",
                              "20 also_viewed view:4", "20 in_category category:1"}));
        QCOMPARE(data.side.kgItem.at(0), data.side.kgEntities[0] == "10" ? 0 : 1);
        QVERIFY(loaded.report.warnings.empty());
    }

    void tablesOfUsersAloneAreNotTaken()
    {
        TextFiles files;
        files.write("user_age.dat", "0\t1\n");
        files.write("ub.txt", "1\t10\t5\n");
        QVERIFY(errorText([&] { loadDataset(files.folder()); }).contains("no data set that is known"));
        LoadOptions options;
        options.format = "herec";
        QVERIFY(errorText([&] { loadDataset(files.folder(), options); }).contains("open the folder that holds them"));
    }

    /// The untouched files say the same as the plain tables that were made of them by another program.
    void theOriginalOfYelpIsReadAsItsTables()
    {
        const auto yelp = std::filesystem::path(LODESTONE_TEST_DATA) / "yelp";
        if (!std::filesystem::exists(yelp / "original"))
            QSKIP("the folder of real data sets, LODESTONE_TEST_DATA, is not there");
        const LoadedData original = loadDataset(yelp / "original"), tables = loadDataset(yelp);
        QVERIFY(original.report.format == "herec");
        QVERIFY(original.report.warnings.empty());
        QCOMPARE(original.dataset->interactions.size(), tables.dataset->interactions.size());
        QCOMPARE(ratingsDigest(*original.dataset), ratingsDigest(*tables.dataset));
        const DatasetSummary a = summaryOf(*original.dataset), b = summaryOf(*tables.dataset);
        QCOMPARE(a.labels, b.labels);
        QCOMPARE(a.largestLabel, b.largestLabel);
        QCOMPARE(a.noLabel, b.noLabel);
        QCOMPARE(a.other, b.other);
        QCOMPARE(a.socialEdges, b.socialEdges);
        QStringList triples = tripleTexts(original.dataset->side), same = tripleTexts(tables.dataset->side);
        triples.sort();
        same.sort();
        QCOMPARE(triples, same);
        QCOMPARE(a.kgItems, b.kgItems);
    }
};

LODESTONE_TEST(HerecTest)

} // namespace lodestone::herecTest

#include "HerecTest.moc"
