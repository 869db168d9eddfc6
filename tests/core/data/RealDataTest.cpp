// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Summary.h"
#include "core/data/load.h"

#include <QDir>
#include <QTest>

using namespace lodestone;

/// The tables "Measured" in the README of the real data sets, which were counted without this program.
class RealDataTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QString(LODESTONE_TEST_DATA).isEmpty() || !QDir(LODESTONE_TEST_DATA).exists())
            QSKIP("the folder of real data sets, LODESTONE_TEST_DATA, is not there");
    }

    void countsAreThoseOfTheTable_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("ratings");
        QTest::addColumn<QString>("density");
        QTest::addColumn<int>("labels");
        QTest::addColumn<QString>("largest");
        QTest::addColumn<int>("noLabel");
        QTest::addColumn<int>("other");
        QTest::addColumn<bool>("time");
        QTest::addColumn<int>("social");
        QTest::addColumn<int>("triples");
        QTest::addColumn<int>("relations");
        QTest::addColumn<int>("kgItems");
        QTest::newRow("amazon-hin") << 6170 << 2753 << 195791 << "1.153" << 16 << "83.9" << 0 << 0 << true << 0 << 13955 << 3
                                    << 2753;
        QTest::newRow("amazon-sports") << 35598 << 18357 << 296337 << "0.045" << 17 << "38.9" << 245 << 0 << true << 0
                                       << 33467 << 3 << 18357;
        QTest::newRow("dbbook2014") << 5576 << 2680 << 65818 << "0.440" << 24 << "8.5" << 1023 << 446 << false << 0 << 325963
                                    << 13 << 2598;
        QTest::newRow("ml-100k") << 943 << 1682 << 100000 << "6.305" << 18 << "22.4" << 2 << 0 << true << 0 << 91631 << 24
                                 << 1598;
        QTest::newRow("yelp") << 16239 << 14284 << 198397 << "0.086" << 24 << "12.1" << 104 << 664 << false << 158590
                              << 54276 << 2 << 14284;
        QTest::newRow("yelp2013") << 42609 << 11537 << 213244 << "0.043" << 22 << "32.9" << 177 << 0 << false << 0 << 42428
                                  << 2 << 11537;
    }

    void countsAreThoseOfTheTable()
    {
        const LoadedData loaded = loadDataset(folder(QTest::currentDataTag()));
        QVERIFY(loaded.report.warnings.empty());
        QCOMPARE(loaded.report.numBadLines, std::uint64_t(0));
        QVERIFY(loaded.report.format == "folder");
        QVERIFY(loaded.dataset->name == QTest::currentDataTag());
        const DatasetSummary summary = summaryOf(*loaded.dataset);
        QTEST(int(summary.users), "users");
        QTEST(int(summary.items), "items");
        QTEST(int(summary.ratings), "ratings");
        QTEST(QString::number(100 * summary.density, 'f', 3), "density");
        QTEST(int(summary.labels), "labels");
        QTEST(QString::number(100 * summary.largestLabel, 'f', 1), "largest");
        QTEST(int(summary.noLabel), "noLabel");
        QTEST(int(summary.other), "other");
        QTEST(summary.hasTime, "time");
        QTEST(int(summary.socialEdges), "social");
        QTEST(int(summary.kgTriples), "triples");
        QTEST(int(summary.kgRelations), "relations");
        QTEST(int(summary.kgItems), "kgItems");
    }

    void starsAreThoseOfTheTable_data()
    {
        QTest::addColumn<QList<int>>("stars");
        QTest::newRow("amazon-hin") << QList<int>{10105, 13304, 26152, 50954, 95276};
        QTest::newRow("amazon-sports") << QList<int>{0, 0, 0, 0, 296337};
        QTest::newRow("dbbook2014") << QList<int>{1101, 3934, 15924, 24982, 19877};
        QTest::newRow("ml-100k") << QList<int>{6110, 11370, 27145, 34174, 21201};
        QTest::newRow("yelp") << QList<int>{10696, 17715, 35810, 75918, 58258};
        QTest::newRow("yelp2013") << QList<int>{16121, 19494, 33178, 74712, 69739};
    }

    void starsAreThoseOfTheTable()
    {
        const DatasetSummary summary = summaryOf(*loadDataset(folder(QTest::currentDataTag())).dataset);
        QList<int> stars;
        for (int value = 1; value <= 5; ++value) {
            const auto found = summary.ratingCounts.find(float(value));
            stars.append(found == summary.ratingCounts.end() ? 0 : int(found->second));
        }
        QTEST(stars, "stars");
        QCOMPARE(summary.positives, std::size_t(stars[2] + stars[3] + stars[4]));
    }

    /// The same films come from three forms of the same data; labels are chosen anew from the two original ones.
    void allFormsOfMovieLensAgree()
    {
        const LoadedData own = loadDataset(folder("ml-100k"));
        const LoadedData original = loadDataset(folder("ml-100k/original"));
        const LoadedData atomic = loadDataset(folder("ml-100k/original/ml-100k.inter"));
        QVERIFY(original.report.format == "movielens");
        QVERIFY(atomic.report.format == "recbole");
        QCOMPARE(labelsById(*original.dataset), labelsById(*own.dataset));
        QCOMPARE(labelsById(*atomic.dataset), labelsById(*own.dataset));
        QCOMPARE(ratingsById(*original.dataset), ratingsById(*own.dataset));
        QCOMPARE(ratingsById(*atomic.dataset), ratingsById(*own.dataset));
        const DatasetSummary a = summaryOf(*own.dataset), b = summaryOf(*atomic.dataset);
        QCOMPARE(a.kgTriples, b.kgTriples);
        QCOMPARE(a.kgRelations, b.kgRelations);
        QCOMPARE(a.kgItems, b.kgItems);
        // One file is UTF-8, the other Latin-1.
        QCOMPARE(titlesById(*original.dataset), titlesById(*own.dataset));
    }

    void aLabelsFileReplacesTheLabels()
    {
        LoadOptions options;
        options.labelsFile = std::filesystem::path(LODESTONE_TEST_DATA) / "amazon-sports/labels36.tsv";
        const LoadedData loaded = loadDataset(folder("amazon-sports"), options);
        QCOMPARE(loaded.dataset->labels.names.size(), std::size_t(36));
        QCOMPARE(summaryOf(*loaded.dataset).noLabel, std::size_t(245));
    }

private:
    static std::filesystem::path folder(const std::string& name)
    {
        return std::filesystem::path(LODESTONE_TEST_DATA) / name;
    }

    static QMap<QByteArray, QByteArray> labelsById(const Dataset& data)
    {
        QMap<QByteArray, QByteArray> labels;
        for (std::size_t item = 0; item < data.numItems(); ++item) {
            const LabelIndex label = data.labels.primary[item];
            const std::string_view id = data.itemIds[item];
            labels[QByteArray(id.data(), qsizetype(id.size()))] =
                label < 0 ? QByteArray() : QByteArray::fromStdString(data.labels.names[std::size_t(label)]);
        }
        return labels;
    }

    static QMap<QByteArray, QByteArray> titlesById(const Dataset& data)
    {
        QMap<QByteArray, QByteArray> titles;
        for (std::size_t item = 0; item < data.numItems(); ++item)
            titles[QByteArray::fromStdString(std::string(data.itemIds[item]))] =
                QByteArray::fromStdString(std::string(data.itemTitles[item]));
        return titles;
    }

    /// A number that stands for all (user, item, rating, time), in no order.
    static std::size_t ratingsById(const Dataset& data)
    {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < data.interactions.size(); ++i) {
            const auto rating = RatingIndex(i);
            const std::string text = std::string(data.userIds[at(data.interactions.user(rating))]) + " "
                + std::string(data.itemIds[at(data.interactions.item(rating))]) + " "
                + std::to_string(data.interactions.value(rating)) + " " + std::to_string(data.interactions.time(rating));
            sum += std::hash<std::string>()(text);
        }
        return sum;
    }
};

QTEST_GUILESS_MAIN(RealDataTest)
#include "RealDataTest.moc"
