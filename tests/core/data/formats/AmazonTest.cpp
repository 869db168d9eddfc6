// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "tests/TestProgram.h"
#include "tests/core/data/TextFiles.h"

#include <QTest>

namespace lodestone::amazonTest {

class AmazonTest : public QObject {
    Q_OBJECT

private slots:
    void reviewsOfEachYearAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("packed");
        const QByteArray of2014 =
            "{\"reviewerID\": \"A1\", \"asin\": \"B1\", \"reviewerName\": \"x \\\"y\\\" {\", "
            "\"helpful\": [2, 3], \"reviewText\": \"So \\u00e9 }\", \"overall\": 5.0, "
            "\"unixReviewTime\": 1388275200, \"reviewTime\": \"12 29, 2013\"}"
            "\n"
            "{\"reviewerID\": \"A2\", \"asin\": \"B2\", \"overall\": 2, \"unixReviewTime\": 1388275201}"
            "\n";
        const QByteArray of2018 = "{\"overall\": 5.0, \"verified\": true, \"style\": {\"Color:\": \" Red\"}, "
                                  "\"reviewerID\": \"A1\", \"asin\": \"B1\", \"unixReviewTime\": 1388275200}"
                                  "\r\n\r\n"
                                  "{\"overall\": 2.0, \"vote\": \"3\", \"reviewerID\": \"A2\", \"asin\": \"B2\", \"image\": "
                                  "[\"a\", \"b\"], \"unixReviewTime\": 1388275201}";
        const QByteArray of2023 =
            "{\"rating\": 5.0, \"title\": \"t\", \"images\": [{\"small\": \"s\"}], \"asin\": \"B9\", \"parent_asin\": "
            "\"B1\", \"user_id\": \"A1\", \"timestamp\": 1388275200999, \"helpful_vote\": 0, \"verified_purchase\": true}"
            "\n"
            "{\"rating\": 2.0, \"asin\": \"B8\", \"parent_asin\": \"B2\", \"user_id\": \"A2\", \"timestamp\": 1388275201000}"
            "\n";
        QTest::newRow("2014") << "reviews_Toys_5.json" << of2014 << false;
        QTest::newRow("2014, packed") << "reviews_Toys_5.json.gz" << of2014 << true;
        QTest::newRow("2018") << "Toys.json" << of2018 << false;
        QTest::newRow("2023") << "Toys.jsonl" << of2023 << false;
        QTest::newRow("2023, packed") << "Toys.jsonl.gz" << of2023 << true;
        QTest::newRow("ratings of 2014") << "ratings_Toys.csv"
                                         << QByteArray("A00000000001,B000000001,5.0,1388275200\n"
                                                       "A00000000002,B000000002,2.0,1388275201\n")
                                         << false;
        QTest::newRow("ratings of 2018") << "Toys.csv"
                                         << QByteArray("B000000001,A00000000001,5.0,1388275200\n"
                                                       "B000000002,A00000000002,2.0,1388275201\n")
                                         << false;
        QTest::newRow("ratings of 2023") << "Toys.csv.gz"
                                         << QByteArray("user_id,parent_asin,rating,timestamp,history\n"
                                                       "A1,B1,5.0,1388275200999,\nA2,B2,2.0,1388275201000,B1 B7\n")
                                         << true;
    }

    void reviewsOfEachYearAreRead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(bool, packed);
        TextFiles files;
        const auto path = packed ? files.writeGzip(name, text) : files.write(name, text);
        for (const std::filesystem::path& source : {path, files.folder()}) {
            const LoadedData loaded = loadDataset(source);
            QVERIFY(loaded.report.format == "amazon");
            QCOMPARE(loaded.report.numBadLines, std::uint64_t(0));
            QStringList texts = ratingTexts(*loaded.dataset);
            texts.replaceInStrings("A0000000000", "A").replaceInStrings("B00000000", "B");
            QCOMPARE(texts, (QStringList{"A1 B1 5 1388275200", "A2 B2 2 1388275201"}));
            QCOMPARE(loaded.report.warnings.size(), std::size_t(1));
            QVERIFY(QString::fromStdString(loaded.report.warnings[0]).contains("put meta_Toys.json or meta_Toys.jsonl"));
        }
    }

    void metadataGiveTitlesAndLabels_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        // A quote, a letter beyond ASCII, an entity; a path that ends at the root; no path; a product without ratings.
        QTest::newRow("2014") << "meta_Toys.json.gz"
                              << QByteArray("{'asin': 'B1', 'title': \"Bob's \\\"Caf\\xc3\\xa9\\\"\", 'price': 5L, "
                                            "'categories': [['Toys', 'Games &amp; Co', 'Cards'], ['Toys', 'Puzzles']]}"
                                            "\n"
                                            "{'asin': 'B2', 'title': u'T\\xf6 \\u20ac', 'related': {'also': ['B1']}, "
                                            "'salesRank': None, 'categories': [['Toys']]}"
                                            "\n"
                                            "{'asin': 'B3', 'categories': []}"
                                            "\n"
                                            "{'asin': 'B4', 'title': 'None', 'categories': [['Toys', 'Rare']]}"
                                            "\n");
        QTest::newRow("2018") << "meta_Toys.json"
                              << QByteArray(
                                     "{\"category\": [\"Toys\", \"Games &amp; Co\", \"Cards\", \"Puzzles\"], \"title\": "
                                     "\"Bob's \\\"Caf\\u00e9\\\"\", \"also_buy\": [\"x\"], \"asin\": \"B1\"}"
                                     "\n"
                                     "{\"category\": [\"Toys\"], \"title\": \"Tö €\", \"asin\": \"B2\"}"
                                     "\n"
                                     "{\"category\": [], \"asin\": \"B3\"}"
                                     "\n"
                                     "{\"category\": [\"Toys\", \"Rare\"], \"asin\": \"B4\", \"title\": \"\"}"
                                     "\n");
        QTest::newRow("2023")
            << "meta_Toys.jsonl"
            << QByteArray("{\"main_category\": \"Toys\", \"title\": \"Bob's \\\"Caf\\u00e9\\\"\", \"images\": [{\"hi\": "
                          "null}], \"categories\": [\"Toys\", \"Games & Co\", \"Cards\", \"Puzzles\"], \"details\": {\"x\": "
                          "\"y\"}, \"parent_asin\": \"B1\"}"
                          "\n"
                          "{\"main_category\": \"Toys\", \"title\": \"Tö €\", \"categories\": [], \"parent_asin\": \"B2\"}"
                          "\n"
                          "{\"main_category\": null, \"categories\": [], \"parent_asin\": \"B3\"}"
                          "\n"
                          "{\"main_category\": null, \"title\": null, \"categories\": [\"Toys\", \"Rare\"], "
                          "\"parent_asin\": \"B4\"}"
                          "\n");
    }

    void metadataGiveTitlesAndLabels()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        TextFiles files;
        const auto reviews = files.write("Toys.json", reviewsOf({"B1", "B2", "B3"}));
        name.endsWith(".gz") ? files.writeGzip(name, text) : files.write(name, text);
        const LoadedData loaded = loadDataset(reviews);
        const Dataset& data = *loaded.dataset;
        QCOMPARE(badLineTexts(loaded.report), QStringList());
        QCOMPARE(loaded.report.warnings.size(), std::size_t(1));
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).endsWith("1 items have no rating and were left out"));
        QVERIFY(data.itemTitles[0] == "Bob's \"Caf\xc3\xa9\"");
        QVERIFY(data.itemTitles[1] == "T\xc3\xb6 \xe2\x82\xac");
        QVERIFY(data.itemTitles[2].empty());
        QCOMPARE(data.labels.names, (std::vector<std::string>{"Games & Co"}));
        QCOMPARE(data.labels.primary, (std::vector<LabelIndex>{0, noLabel, noLabel}));
        // The label is the category right below the root unless another depth is wished.
        LoadOptions options;
        options.labelRules.depth = 3;
        QCOMPARE(loadDataset(reviews, options).dataset->labels.names, (std::vector<std::string>{"Cards"}));
        options.labelRules.depth = 1;
        const DatasetPtr roots = loadDataset(reviews, options).dataset;
        QCOMPARE(roots->labels.names, (std::vector<std::string>{"Toys"}));
        QCOMPARE(roots->labels.primary, (std::vector<LabelIndex>{0, 0, noLabel}));
    }

    void theOnlyMetadataOfTheFolderAreTaken()
    {
        TextFiles files;
        const auto reviews = files.write("mine.json", reviewsOf({"B1"}));
        files.write("meta_Toys.json", "{\"asin\": \"B1\", \"title\": \"One\", \"category\": [\"a\", \"b\"]}");
        QVERIFY(loadDataset(reviews).dataset->itemTitles[0] == "One");
        files.write("meta_Games.json", "{\"asin\": \"B1\", \"title\": \"Two\"}");
        const LoadedData loaded = loadDataset(reviews);
        QVERIFY(loaded.dataset->itemTitles.empty());
        QVERIFY(QString::fromStdString(loaded.report.warnings[0]).contains("there are 2 files of metadata beside it"));
        files.write("meta_mine.json", "{\"asin\": \"B1\", \"title\": \"Three\"}");
        QVERIFY(loadDataset(reviews).dataset->itemTitles[0] == "Three");
    }

    void linesThatCannotBeUsedAreCounted()
    {
        TextFiles files;
        const QByteArray good = reviewsOf({"B1"});
        const auto path =
            files.write("x.json",
                        good
                            + "{\"reviewerID\": \"A\", \"asin\": \"B\"}\n" // 2
                              "{\"reviewerID\": 7, \"asin\": \"B\", \"overall\": 3}\n"
                              "{\"reviewerID\": \"A\", \"asin\": \"\", \"overall\": 3}\n"
                              "{\"reviewerID\": \"A\", \"asin\": \"B\", \"overall\": \"3\"}\n" // 5
                              "{\"reviewerID\": \"A\", \"asin\": \"B\", \"overall\": 1e39}\n"
                              "{\"reviewerID\": \"A\", \"asin\": \"B\", \"overall\": 3\n"
                              "{\"reviewerID\": \"A\", \"asin\": \"B\", \"overall\": 3, \"reviewText\": \"cut\n"
                              "[1, 2]\n"
                              "not JSON at all\n" // 10
                              "{\"reviewerID\": \"A\", \"asin\": \"B\", \"overall\": 3} {}\n"
                              "{\"reviewerID\": null, \"asin\": \"B\", \"overall\": 3}\n"
                              "{\"reviewerID\": \"A\\ud800\", \"asin\": \"B\", \"overall\": 3}\n"
                              "{\"reviewerID\": \"A\", \"asin\": \"B\", \"overall\": 3 \"x\": 1}\n"
                              "{'reviewerID': 'A', 'asin': 'B, 'overall': 3}\n" // 15
                              "{\"reviewerID\": [\"A\"], \"asin\": \"B\", \"overall\": 3}\n");
        const LoadedData loaded = loadDataset(path);
        QCOMPARE(loaded.dataset->interactions.size(), std::size_t(1));
        const QStringList found = badLineTexts(loaded.report);
        const QStringList expected{"x.json:2: there is no overall",
                                   "x.json:3: reviewerID is a number, expected a text",
                                   "x.json:4: asin is empty",
                                   "x.json:5: overall is a text, expected a number",
                                   "x.json:6: overall is too large",
                                   "x.json:7: the line is no JSON: it ends within an object or a list",
                                   "x.json:8: the line is no JSON: a text is not closed",
                                   "x.json:9: the line is no JSON object",
                                   "x.json:10: the line is no JSON object",
                                   "x.json:11: the line is no JSON: something follows the object",
                                   "x.json:12: reviewerID is null, expected a text",
                                   "x.json:13: a text holds a wrong escape"};
        QCOMPARE(found.mid(0, 12), expected);
        QCOMPARE(found.size(), 15);
        QVERIFY(found[12].startsWith("x.json:14: the line is no JSON: "));
        QVERIFY(found[13].startsWith("x.json:15: "));
        QCOMPARE(found[14], "x.json:16: reviewerID is a list of texts, expected a text");
    }

    void textThatIsNotUtf8IsLatin1()
    {
        TextFiles files;
        const auto path =
            files.write("x.json",
                        "{\"reviewerID\": \"J\xf6rg\", \"asin\": \"B\", \"overall\": 3, \"reviewText\": \"\xff\xfe\"}\n"
                            + reviewsOf({"B1"}));
        const LoadedData loaded = loadDataset(path);
        QVERIFY(ratingTexts(*loaded.dataset).contains("J\u00f6rg B 3 0"));
        QVERIFY(
            QString::fromStdString(loaded.report.warnings[1]).endsWith("1 lines are not UTF-8 and were read as Latin-1"));
    }

    void damagedLinesNeverCrash()
    {
        const QByteArray line = "{\"reviewerID\": \"A1\", \"asin\": \"B1\", \"helpful\": [2, {\"a\": [null, true]}], "
                                "\"reviewText\": \"x\\ny\\u00e9\", \"overall\": 5.0, \"unixReviewTime\": 1388275200}"
                                "\n";
        const QByteArray dict =
            "{'asin': 'B1', 'title': \"a'b\\xc3\\xa9\\u20ac\", 'categories': [['x', 'y'], ['z']], 'n': None}"
            "\n";
        QByteArray reviews = line, items = dict;
        quint32 state = 7;
        const auto random = [&state](qsizetype below) {
            state = state * 1664525u + 1013904223u;
            return qsizetype(state >> 8) % below;
        };
        constexpr int numLines = 4000;
        for (int i = 0; i < numLines; ++i) {
            for (auto [source, target] : {std::pair(&line, &reviews), std::pair(&dict, &items)}) {
                QByteArray damaged = source->first(source->size() - 1 - (i % 3 == 0 ? random(source->size() - 2) : 0));
                for (int changes = 0; changes < 1 + i % 3; ++changes)
                    damaged[random(damaged.size())] = "\"'{}[]:,\\u0e\x80\xffx "[random(16)];
                target->append(damaged + '\n');
            }
        }
        TextFiles files;
        const auto path = files.write("x.json", reviews);
        files.write("meta_x.json", items);
        const LoadedData loaded = loadDataset(path);
        QVERIFY(loaded.report.numBadLines > numLines / 4);
        QCOMPARE(loaded.report.numLines, std::uint64_t(2 * (numLines + 1)));
        QVERIFY(loaded.dataset->interactions.size() > 1);
    }

    void longReviewsAreRead()
    {
        TextFiles files;
        const QByteArray text(900'000, 'x');
        const QByteArray start = "{\"reviewerID\": \"A\", \"asin\": \"B\", \"overall\": 3, \"reviewText\": \"";
        const auto path = files.write("x.json", start + text + "\"}\n" + start + text + text + "\"}\n" + reviewsOf({"B1"}));
        const LoadedData loaded = loadDataset(path);
        QCOMPARE(loaded.dataset->interactions.size(), std::size_t(2));
        QCOMPARE(badLineTexts(loaded.report), QStringList{"x.json:2: the line is longer than 1 MiB"});
    }

    void withoutARatingThereIsAnError()
    {
        TextFiles files;
        LoadOptions options;
        options.format = "amazon";
        const auto other = files.write("x.json", "{\"a\": 1}\n");
        QVERIFY(errorText([&] { loadDataset(other, options); }).contains("there are no Amazon reviews in it"));
        const auto bad = files.write("y.json", "{\"reviewerID\": \"A\", \"asin\": \"B\", \"overall\": null}");
        QCOMPARE(
            errorText([&] { loadDataset(bad); }, files.folder()),
            "y.json:1: overall is null, expected a number; none of the 1 lines holds a usable rating; check that this is "
            "the file of the reviews");
        files.write("z/a.json", reviewsOf({"B1"}));
        files.write("z/b.json", reviewsOf({"B1"}));
        QVERIFY(errorText([&] {
                    loadDataset(files.folder() / "z");
                }).endsWith("there are 2 files of reviews; open one of them, such as a.json"));
    }

    void timesAreKeptWhereTheyAre()
    {
        TextFiles files;
        const auto some =
            files.write("x.json", reviewsOf({"B1"}) + "{\"reviewerID\": \"A\", \"asin\": \"B\", \"overall\": 1}");
        const LoadedData loaded = loadDataset(some);
        QVERIFY(loaded.dataset->interactions.hasTime());
        QVERIFY(QString::fromStdString(loaded.report.warnings.back()).contains("1 lines have a time that cannot be read"));
        const auto none = files.write("y.json", "{\"reviewerID\": \"A\", \"asin\": \"B\", \"overall\": 1}");
        QVERIFY(!loadDataset(none).dataset->interactions.hasTime());
    }

    void otherTablesAreLeftToOthers()
    {
        TextFiles files;
        QVERIFY(loadDataset(files.write("a.csv", "1,2,5,100\n2,3,4,101\n")).report.format == "delimited");
        QVERIFY(loadDataset(files.write("b.csv", "user,item,rating\nA0000000001,B000000001,5\n")).report.format
                == "delimited");
    }

private:
    static QByteArray reviewsOf(const QList<QByteArray>& items)
    {
        QByteArray text;
        for (const QByteArray& item : items)
            text += "{\"reviewerID\": \"A1\", \"asin\": \"" + item + "\", \"overall\": 4.0, \"unixReviewTime\": 100}\n";
        return text;
    }
};

LODESTONE_TEST(AmazonTest)

} // namespace lodestone::amazonTest

#include "AmazonTest.moc"
