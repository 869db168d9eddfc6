// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::movieLensTest {

class MovieLensTest : public QObject {
    Q_OBJECT

private slots:
    void ratingsTitlesAndGenresAreRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << "";
        QTest::newRow("file in it") << "/u.data";
    }

    void ratingsTitlesAndGenresAreRead()
    {
        QFETCH(QString, path);
        const LoadedData loaded = loadDataset((LODESTONE_TEST_FILES "/movielens" + path).toStdString());
        const Dataset& data = *loaded.dataset;
        QVERIFY(loaded.report.format == "movielens");
        QVERIFY(data.name == "movielens");
        QCOMPARE(data.interactions.size(), std::size_t(6));
        QVERIFY(ratingTexts(data).contains("2 30 1 880000004"));
        QVERIFY(data.itemTitles[0] == "Caf\xc3\xa9 au lait (1990)");
        // Items with Drama: 3, Comedy: 2, War: 2 (one of them without ratings).
        QCOMPARE(data.labels.names, (std::vector<std::string>{"Comedy", "Drama"}));
        QCOMPARE(data.labels.primary, (std::vector<LabelIndex>{1, 0, noLabel, 0}));
        QCOMPARE(data.labels.allOf(3).size(), std::size_t(3));
        QCOMPARE(loaded.report.warnings.size(), std::size_t(2));
        QVERIFY(
            QString::fromStdString(loaded.report.warnings[0]).endsWith("1 fields are not UTF-8 and were read as Latin-1"));
        QVERIFY(QString::fromStdString(loaded.report.warnings[1]).endsWith("1 items have no rating and were left out"));
    }

    void withoutGenreFileTheUsualOnesHold()
    {
        TextFiles files;
        files.write("u.data", "1\t1\t5\t7\n1\t2\t5\t8\n");
        files.write("u.item", "1|One (1990)||||0|0|1|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|1\n2|short|||\n");
        const LoadedData loaded = loadDataset(files.folder());
        QCOMPARE(badLineTexts(loaded.report), QStringList{"u.item:2: expected 24 columns, found 5"});
        QCOMPARE(loaded.dataset->labels.allNames, (std::vector<std::string>{"Adventure", "Western"}));
    }

    void aGenreWithoutNumberIsABadLine()
    {
        TextFiles files;
        files.write("u.data", "1\t1\t5\t7\n");
        files.write("u.item", "1|One|||||1\n");
        files.write("u.genre", "Drama|0\nWar|x\n");
        const LoadedData loaded = loadDataset(files.folder());
        QCOMPARE(badLineTexts(loaded.report), QStringList{"u.genre:2: genre number 'x' is not a number from 0 to 1000"});
    }
};

LODESTONE_TEST(MovieLensTest)

} // namespace lodestone::movieLensTest

#include "MovieLensTest.moc"
