// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::movieLensTablesTest {

class MovieLensTablesTest : public QObject {
    Q_OBJECT

private slots:
    void colonsAreRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << "ml-1m";
        QTest::newRow("file in it") << "ml-1m/ratings.dat";
    }

    void colonsAreRead()
    {
        QFETCH(QString, path);
        TextFiles files;
        files.write("ml-1m/ratings.dat", "1::10::5::978300760\n1::20::3::978302109\n2::10::0.5::978301968\n");
        files.write("ml-1m/movies.dat",
                    "10::Caf\xe9 (1990)::Drama|War\n20::Two::Three (1991)::Comedy\n30::Never seen (1992)::War\n40::short\n");
        files.write("ml-1m/users.dat", "1::F::1::10::48067\n");
        const LoadedData loaded = loadDataset(files.folder() / path.toStdString());
        const Dataset& data = *loaded.dataset;
        QCOMPARE(QString::fromStdString(loaded.report.format), "movielens-dat");
        QVERIFY(data.name == "ml-1m");
        QCOMPARE(ratingTexts(data), (QStringList{"1 10 5 978300760", "1 20 3 978302109", "2 10 0.5 978301968"}));
        QVERIFY(data.itemTitles[0] == "Caf\xc3\xa9 (1990)");
        QVERIFY(data.itemTitles[1] == "Two::Three (1991)");
        QCOMPARE(data.labels.names, (std::vector<std::string>{"Comedy", "Drama"})); // War is on two films
        QCOMPARE(badLineTexts(loaded.report), QStringList{"movies.dat:4: expected 3 columns, found 2"});
    }

    void commasAndQuotesAreRead()
    {
        TextFiles files;
        files.write("set/ratings.csv", "userId,movieId,rating,timestamp\n1,10,4.0,100\n1,20,3.5,101\n2,30,5.0,102\n");
        files.writeGzip("set/movies.csv.gz",
                        "movieId,title,genres\r\n10,\"First, The (1990)\",Drama|War\r\n"
                        "20,\"The \"\"Second\"\" (1991)\",(no genres listed)\r\n30,Third,War\r\n40,Unseen,War\r\n");
        files.write("set/tags.csv", "userId,movieId,tag,timestamp\n");
        for (const char* path : {"set", "set/ratings.csv"}) {
            const LoadedData loaded = loadDataset(files.folder() / path);
            const Dataset& data = *loaded.dataset;
            QCOMPARE(QString::fromStdString(loaded.report.format), "movielens-csv");
            QCOMPARE(ratingTexts(data), (QStringList{"1 10 4 100", "1 20 3.5 101", "2 30 5 102"}));
            QVERIFY(data.itemTitles[0] == "First, The (1990)" && data.itemTitles[1] == "The \"Second\" (1991)");
            QCOMPARE(data.labels.names, (std::vector<std::string>{"Drama", "War"}));
            QCOMPARE(data.labels.primary, (std::vector<LabelIndex>{0, noLabel, 1}));
            QCOMPARE(loaded.report.warnings.size(), std::size_t(1));
            QVERIFY(QString::fromStdString(loaded.report.warnings[0]).endsWith("1 items have no rating and were left out"));
        }
    }

    void otherTablesOfTheseNamesAreNotTaken()
    {
        TextFiles files;
        files.write("ratings.csv", "a,b\n1,10\n");
        files.write("movies.csv", "c,d\n1,10\n");
        QVERIFY(errorText([&] { loadDataset(files.folder()); }).contains("no data set that is known"));
        QVERIFY(loadDataset(files.folder() / "ratings.csv").report.format == "delimited");
        LoadOptions options;
        options.format = "movielens-csv";
        QVERIFY(errorText([&] { loadDataset(files.folder(), options); }).contains("must name userId, movieId and rating"));
        options.format = "movielens-dat";
        QVERIFY(errorText([&] { loadDataset(files.folder(), options); }).contains("open the folder that holds both"));
    }
};

LODESTONE_TEST(MovieLensTablesTest)

} // namespace lodestone::movieLensTablesTest

#include "MovieLensTablesTest.moc"
