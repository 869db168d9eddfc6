// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QDir>
#include <QTest>

#include <set>

namespace lodestone::yelpTest {

class YelpTest : public QObject {
    Q_OBJECT

private slots:
    void theOpenDataSetIsRead_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::newRow("plain") << false;
        QTest::newRow("packed") << true;
    }

    void theOpenDataSetIsRead()
    {
        QFETCH(bool, packed);
        TextFiles files;
        const auto write = [&](const QString& name, const QByteArray& text) {
            packed ? files.writeGzip(name + ".gz", text) : files.write(name, text);
        };
        write(
            "yelp_academic_dataset_review.json",
            R"({"review_id":"r","user_id":"u1","business_id":"b1","stars":5.0,"useful":0,"text":"a\nb","date":"2018-07-07 22:09:11"})"
            "\n"
            R"({"review_id":"s","user_id":"u2","business_id":"b2","stars":2.0,"text":"","date":"2018-07-08 00:00:00"})"
            "\n");
        write(
            "yelp_academic_dataset_business.json",
            R"({"business_id":"b1","name":"Caf\u00e9","city":"Springfield","state":"IL","is_open":1,"attributes":{"a":"b"},"categories":"Food, Coffee & Tea"})"
            "\n"
            R"({"business_id":"b2","name":"Pub","city":"Springfield","state":"MA","categories":null,"hours":null})"
            "\n"
            R"({"business_id":"b3","name":"Shut","city":"x","state":"y","categories":"Food"})"
            "\n");
        write("yelp_academic_dataset_user.json",
              "{\"user_id\":\"u1\",\"friends\":\"u2, u9, u8\"}\n{\"user_id\":\"u2\",\"friends\":\"None\"}\n");
        write("yelp_academic_dataset_tip.json", R"({"user_id":"u1","business_id":"b1","text":"t","date":"2018-01-01"})");
        write("yelp_academic_dataset_checkin.json", R"({"business_id":"b1","date":"2018-01-01"})");
        const LoadedData loaded = loadDataset(files.folder());
        const Dataset& data = *loaded.dataset;
        QVERIFY(loaded.report.format == "yelp");
        QVERIFY(data.name == "yelp_academic_dataset_review");
        QCOMPARE(badLineTexts(loaded.report), QStringList());
        QCOMPARE(ratingTexts(data), (QStringList{"u1 b1 5 1531001351", "u2 b2 2 1531008000"}));
        QVERIFY(data.itemTitles[0] == "Caf\xc3\xa9");
        QCOMPARE(data.labels.names, (std::vector<std::string>{"Coffee & Tea"})); // two businesses have Food
        QCOMPARE(data.labels.primary, (std::vector<LabelIndex>{0, noLabel}));
        QCOMPARE(data.side.socialEdges, (std::vector{std::pair(UserIndex(0), UserIndex(1))}));
        QCOMPARE(triples(data),
                 (std::set<QString>{"b1 in_category category:Food", "b1 in_category category:Coffee & Tea",
                                    "b1 in_city city:Springfield, IL", "b2 in_city city:Springfield, MA"}));
        QCOMPARE(loaded.report.warnings.size(), std::size_t(2));
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).endsWith("1 items have no rating and were left out"));
        QVERIFY(QString::fromStdString(loaded.report.warnings[1])
                    .endsWith("2 friendships name users without ratings and were left out"));
    }

    void theContestOf2013IsRead()
    {
        TextFiles files;
        files.write(
            "yelp_training_set_review.json",
            R"({"votes": {"funny": 0}, "user_id": "u", "stars": 3, "date": "2013-01-03", "type": "review", "business_id": "b"})"
            "\n");
        files.write("yelp_test_set_review.json", R"({"user_id": "u", "business_id": "c", "type": "review"})");
        files.write(
            "yelp_training_set_business.json",
            R"({"city": "Anthem", "name": "N", "business_id": "b", "state": "AZ", "categories": ["Fashion", "Shopping"]})"
            "\n"
            R"({"city": "Anthem", "name": 5, "business_id": "c", "categories": []})"
            "\n"
            R"({"city": "Anthem", "name": "x", "business_id": "d", "categories": [1]})"
            "\n");
        files.write("yelp_test_set_business.json", R"({"name": "other", "business_id": "b"})");
        files.write("yelp_training_set_user.json", R"({"user_id": "u", "name": "x", "type": "user"})");
        const LoadedData loaded = loadDataset(files.folder());
        QCOMPARE(ratingTexts(*loaded.dataset), QStringList{"u b 3 1357171200"});
        QVERIFY(loaded.dataset->itemTitles[0] == "N");
        QCOMPARE(loaded.dataset->labels.allNames, (std::vector<std::string>{"Fashion", "Shopping"}));
        QCOMPARE(badLineTexts(loaded.report),
                 (QStringList{"yelp_training_set_business.json:2: name is a number, expected a text",
                              "yelp_training_set_business.json:3: categories is something else, expected a list of texts"}));
    }

    void olderFriendsAreAList()
    {
        TextFiles files;
        const auto path = files.write("review.json",
                                      R"({"user_id": "a", "business_id": "b", "stars": 3, "date": "2013-01-03"})"
                                      "\n"
                                      R"({"user_id": "c", "business_id": "b", "stars": 3, "date": "soon"})");
        files.write("user.json", "{\"user_id\": \"a\", \"friends\": [\"c\"]}\n{\"user_id\": \"c\", \"friends\": []}\n");
        const LoadedData loaded = loadDataset(path);
        QCOMPARE(loaded.dataset->side.socialEdges, (std::vector{std::pair(UserIndex(0), UserIndex(1))}));
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).contains("1 lines have a time that cannot be read"));
    }

    void theOriginalFilesAreRead()
    {
        const QString folder = LODESTONE_TEST_DATA "/yelp2013/original";
        if (QString(LODESTONE_TEST_DATA).isEmpty() || !QDir(folder).exists())
            QSKIP("the folder of real data sets, LODESTONE_TEST_DATA, is not there");
        const LoadedData loaded = loadDataset(folder.toStdString());
        QVERIFY(loaded.report.format == "yelp");
        QCOMPARE(loaded.report.numBadLines, std::uint64_t(0));
        QCOMPARE(loaded.report.numLines, std::uint64_t(500 + 1205));
        QCOMPARE(loaded.dataset->interactions.size(), std::size_t(500));
        QVERIFY(loaded.dataset->interactions.hasTime());
        // The businesses there are those of the test set: none of them is reviewed.
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).endsWith("1205 items have no rating and were left out"));
    }

private:
    static std::set<QString> triples(const Dataset& data)
    {
        const auto text = [](std::string_view part) { return QString::fromUtf8(part.data(), qsizetype(part.size())); };
        std::set<QString> all;
        for (const SideData::Triple& triple : data.side.kgTriples)
            all.insert(text(data.side.kgEntities[triple.head]) + " " + text(data.side.kgRelations[triple.relation]) + " "
                       + text(data.side.kgEntities[triple.tail]));
        return all;
    }
};

LODESTONE_TEST(YelpTest)

} // namespace lodestone::yelpTest

#include "YelpTest.moc"
