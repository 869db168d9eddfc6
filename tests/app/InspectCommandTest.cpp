// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Program.h"
#include "tests/TestProgram.h"
#include "tests/core/data/MeasuredTables.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace lodestone::inspectCommandTest {

namespace {
QJsonObject onlyObject(const ProgramRun& run)
{
    const auto lines = run.jsonLines();
    return lines.size() == 1 ? lines.front() : QJsonObject();
}
} // namespace

class InspectCommandTest : public QObject {
    Q_OBJECT

private slots:
    void oneObjectHoldsTheDocumentedKeys()
    {
        const ProgramRun run = runProgram({"inspect", LODESTONE_TEST_FILES "/folder", "--json"});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject json = onlyObject(run);
        QCOMPARE(json["users"].toInt(), 3);
        QCOMPARE(json["items"].toInt(), 4);
        QCOMPARE(json["ratings"].toInt(), 5);
        QCOMPARE(json["density"].toDouble(), 5.0 / 12);
        QCOMPARE(json["rating_counts"].toObject(), (QJsonObject{{"1", 1}, {"3", 1}, {"4", 2}, {"5", 1}}));
        QCOMPARE(json["positives"].toInt(), 4);
        QCOMPARE(json["labels"].toInt(), 2);
        QCOMPARE(json["largest_label"].toDouble(), 0.25);
        QCOMPARE(json["no_label"].toInt(), 1);
        QCOMPARE(json["other"].toInt(), 1);
        QCOMPARE(json["label_sizes"].toArray(),
                 (QJsonArray{QJsonObject{{"name", "Comedy"}, {"items", 1}}, QJsonObject{{"name", "Drama"}, {"items", 1}}}));
        QCOMPARE(json["all_labels"].toInt(), 4);
        QCOMPARE(json["items_with_several_labels"].toInt(), 1);
        QCOMPARE(json["items_with_title"].toInt(), 3);
        QCOMPARE(json["items_with_text"].toInt(), 0);
        QCOMPARE(json["items_with_label"].toInt(), 2);
        QCOMPARE(json["user_activity"].toArray(), (QJsonArray{1, 2}));
        QCOMPARE(json["item_popularity"].toArray(), (QJsonArray{3, 1}));
        QCOMPARE(json["time_range"].toArray(), (QJsonArray{10, 14}));
        QCOMPARE(json["social_users"].toInt(), 2);
        QStringList splits;
        for (const QJsonValue& split : json["splits"].toArray()) {
            splits.append(split["split"].toString());
            QCOMPARE(split["train"]["ratings"].toInt() + split["validation"]["ratings"].toInt()
                         + split["test"]["ratings"].toInt(),
                     5);
            QVERIFY(split["cold_users"].isDouble() && split["cold_items"].isDouble());
        }
        QCOMPARE(splits, (QStringList{"folds", "random", "time", "leave-one-out"}));
        QCOMPARE(json["has_time"], QJsonValue(true));
        QCOMPARE(json["social_edges"].toInt(), 2);
        QCOMPARE(json["kg_triples"].toInt(), 3);
        QCOMPARE(json["kg_relations"].toInt(), 2);
        QCOMPARE(json["kg_items"].toInt(), 2);
        QCOMPARE(json["warnings"].toArray().size(), 2);
        QCOMPARE(run.errors.count("warning: "), 2);
    }

    void withoutJsonATableIsPrinted()
    {
        const ProgramRun run = runProgram({"inspect", "sample"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.errors.isEmpty());
        const QStringList lines = QString::fromUtf8(run.output).split('\n');
        QCOMPARE(lines[0], "sample (sample)");
        QVERIFY(QString::fromUtf8(run.output)
                    .simplified()
                    .startsWith("sample (sample) users 1,200 items 600 ratings 21,000 density 2.917 %"));
        for (const char* title : {"users by number of ratings", "items by number of ratings", "items by label"})
            QVERIFY2(lines.contains(title), title);
        QCOMPARE(lines.filter(QRegularExpression("^  (folds|random|time|leave-one-out)( +[0-9,]+){6}$")).size(), 4);
    }

    void badLinesAndWarningsAreToldAndTheRestIsKept()
    {
        QTemporaryDir folder;
        const QString path = write(folder, "a.csv", "user,item,rating\n1,10,4\n1,20\n2,10,good\n2,20,3\n");
        const ProgramRun run = runProgram({"inspect", path, "--json"});
        QCOMPARE(run.exitCode, 0);
        const QByteArray name = path.toUtf8();
        QCOMPARE(run.errors,
                 name + ":3: expected 3 columns, found 2\n" + name + ":4: rating 'good' is not a number\n"
                     + "warning: 2 of 5 lines cannot be used and were left out; the first is " + name
                     + ":3: expected 3 columns, found 2\n");
        const QJsonObject json = onlyObject(run);
        QCOMPARE(json["bad_lines"].toInt(), 2);
        QCOMPARE(json["lines"].toInt(), 5);
        QVERIFY(json["warnings"].toArray().at(0).toString().startsWith("2 of 5 lines"));
    }

    void moreThanAHundredBadLinesAreCounted()
    {
        QTemporaryDir folder;
        QByteArray text("user,item,rating\n1,10,4\n");
        for (int i = 0; i < 130; ++i)
            text += "1,10\n";
        const ProgramRun run = runProgram({"inspect", write(folder, "a.csv", text), "--json"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.errors.count(": expected 3 columns, found 2\n"), 100 + 1);
        QVERIFY(run.errors.contains("... and 30 more lines that cannot be used\n"));
    }

    void badInputEndsWithOne_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << "the file is empty";
        QTest::newRow("no rating") << QByteArray("a b c\nd e f\n") << ":1: rating 'c' is not a number";
        QTest::newRow("binary") << QByteArray(1000, '\1') << "this is not a text file";
    }

    void badInputEndsWithOne()
    {
        QFETCH(QByteArray, contents);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const QString path = write(folder, "a.dat", contents);
        const ProgramRun run = runProgram({"inspect", path, "--json"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.startsWith(("lodestone-cli: " + path + ":").toUtf8()), run.errors.constData());
        QVERIFY2(QString::fromUtf8(run.errors).contains(says), run.errors.constData());
    }

    void aMissingFileAndAFolderWithoutDataEndWithOne()
    {
        QTemporaryDir folder;
        QCOMPARE(runProgram({"inspect", folder.filePath("none")}).exitCode, 1);
        const ProgramRun run = runProgram({"inspect", folder.path()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("the folder holds no data set that is known here"));
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no data") << QStringList{};
        QTest::newRow("unknown option") << QStringList{"sample", "--colums", "user,item"};
        QTest::newRow("unknown column") << QStringList{"sample", "--columns", "user,thing"};
        QTest::newRow("unknown format") << QStringList{"sample", "--format", "excel"};
        QTest::newRow("header neither yes nor no") << QStringList{"sample", "--header", "maybe"};
        QTest::newRow("threshold is no number") << QStringList{"sample", "--threshold", "high"};
        QTest::newRow("threshold not finite") << QStringList{"sample", "--threshold", "nan"};
        QTest::newRow("negative core") << QStringList{"sample", "--kcore", "-1"};
        QTest::newRow("unknown choice") << QStringList{"sample", "--label-choice", "best"};
        QTest::newRow("depth out of range") << QStringList{"sample", "--label-depth", "0"};
        QTest::newRow("no labels at all") << QStringList{"sample", "--max-labels", "0"};
        QTest::newRow("unknown rule") << QStringList{"sample", "--duplicates", "best"};
    }

    void wrongUsageEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runProgram(QStringList("inspect") + arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.output.isEmpty());
    }

    void readingOptionsReachTheReader()
    {
        QTemporaryDir folder;
        const QString ratings = write(folder, "a.txt", "10;1;4\n10;1;2\n20;1;5\n20;2;5\n10;2;3\n30;3;4\n");
        const QString labels = write(folder, "labels.csv", "10,War\n20,Drama\n30,War\n");
        const ProgramRun run =
            runProgram({"inspect", ratings, "--json", "--columns", "item,user,rating", "--separator", ";", "--header", "no",
                        "--labels", labels, "--threshold", "2.5", "--kcore", "2", "--duplicates", "mean"});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject json = onlyObject(run);
        QCOMPARE(json["users"].toInt(), 2);
        QCOMPARE(json["ratings"].toInt(), 4);
        QCOMPARE(json["positives"].toInt(), 4);
        QCOMPARE(json["labels"].toInt(), 2);
        QCOMPARE(json["threshold"].toDouble(), 2.5);
        QCOMPARE(json["rating_counts"].toObject(), (QJsonObject{{"3", 2}, {"5", 2}}));
    }

    void everyReadingOptionChangesWhatIsRead_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("without");
        QTest::addColumn<QJsonValue>("with");
        const auto row = [](const QStringList& options, const QString& key, const QJsonValue& without,
                            const QJsonValue& with) {
            QTest::newRow(qPrintable(options.join(' '))) << options << key << without << with;
        };
        row({"--columns", "item,user,rating,label"}, "users", 3, 4);
        row({"--separator", ","}, "ratings", 7, QJsonValue());
        row({"--header", "no"}, "bad_lines", 0, 1);
        row({"--threshold", "4.5"}, "positives", 5, 2);
        row({"--kcore", "2"}, "ratings", 7, 4);
        row({"--duplicates", "first"}, "rating_counts", QJsonObject{{"2", 2}, {"4", 3}, {"5", 2}},
            QJsonObject{{"1", 1}, {"2", 1}, {"4", 3}, {"5", 2}});
        row({"--duplicates", "mean"}, "rating_counts", QJsonObject{{"2", 2}, {"4", 3}, {"5", 2}},
            QJsonObject{{"1.5", 1}, {"2", 1}, {"4", 3}, {"5", 2}});
        row({"--label-choice", "commonest"}, "label_sizes", sizes({{"Drama", 2}, {"War", 2}}),
            sizes({{"Drama", 3}, {"War", 1}}));
        row({"--label-choice", "first"}, "label_sizes", sizes({{"Drama", 2}, {"War", 2}}),
            sizes({{"Drama", 3}, {"War", 1}}));
        row({"--max-labels", "1"}, "other", 0, 1);
    }

    void everyReadingOptionChangesWhatIsRead()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, key);
        QTemporaryDir folder;
        const QString path = write(folder, "a.txt",
                                   "user;item;rating;genre\n1;10;1;Drama|War\n1;10;2;Drama|War\n1;20;4;Drama\n2;10;5;\n"
                                   "2;20;4;\n2;40;2;War\n3;20;5;\n3;30;4;Drama\n");
        const QJsonObject plain = onlyObject(runProgram({"inspect", path, "--json"}));
        QTEST(plain[key], "without");
        const ProgramRun run = runProgram(QStringList{"inspect", path, "--json"} + options);
        const QJsonObject json = onlyObject(run);
        QFETCH(QJsonValue, with);
        if (with.isNull())
            QCOMPARE(run.exitCode, 1); // nothing can be read
        else
            QVERIFY2(json[key] == with, (run.output + run.errors).constData());
    }

    void aLabelsFileReplacesLabelsTitlesAndTexts()
    {
        QTemporaryDir folder;
        const QString ratings = write(folder, "a.csv", "1,10,4\n1,20,4\n"),
                      labels = write(folder, "l.csv", "10,War,Ten,About\n20,Drama,Twenty,\n30,War,,\n");
        const QJsonObject json = onlyObject(runProgram({"inspect", ratings, "--labels", labels, "--json"}));
        QCOMPARE(json["labels"].toInt(), 2);
        QCOMPARE(json["items_with_title"].toInt(), 2);
        QCOMPARE(json["items_with_text"].toInt(), 1);
        QVERIFY(json["warnings"][0].toString().contains("1 lines name items that have no rating"));
    }

    void filesForTrainingAndTestAreASplit()
    {
        QTemporaryDir folder;
        const QString train = write(folder, "train.csv", "1,10,4\n1,20,4\n"), test = write(folder, "test.csv", "2,20,4\n");
        const ProgramRun run = runProgram({"inspect", "--train", train, "--test", test, "--json"});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject json = onlyObject(run);
        const QJsonValue split = json["splits"].toArray().last();
        QCOMPARE(split["split"].toString(), "files");
        QCOMPARE(split["train"]["ratings"].toInt(), 2);
        QCOMPARE(split["test"]["positives"].toInt(), 1);
        QCOMPARE(split["cold_users"].toInt(), 1);
        QCOMPARE(split["cold_items"].toInt(), 0);
    }

    void separatorsThatAreHardToTypeHaveNames()
    {
        QTemporaryDir folder;
        const QString tabs = write(folder, "a.txt", "a b\tc\t4\n"), blanks = write(folder, "b.txt", "a  b 4\n");
        for (const QStringList& arguments :
             {QStringList{tabs, "--separator", "tab"}, QStringList{tabs, "--separator", "\\t"},
              QStringList{blanks, "--separator", "blank"}})
            QCOMPARE(onlyObject(runProgram(QStringList{"inspect", "--json"} + arguments))["ratings"].toInt(), 1);
    }

    void realDataAreCountedAsTheirTableSays_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : measuredSets().keys())
            QTest::newRow(qPrintable(name)) << name;
        if (measuredSets().isEmpty())
            QTest::newRow("none") << QString();
    }

    void realDataAreCountedAsTheirTableSays()
    {
        QFETCH(QString, name);
        if (name.isEmpty())
            QSKIP("the folder of real data sets, LODESTONE_TEST_DATA, is not there");
        const MeasuredSet measured = measuredSets().value(name);
        const QJsonObject json = onlyObject(runProgram({"inspect", QString(LODESTONE_TEST_DATA) + "/" + name, "--json"}));
        const std::pair<const char*, qint64> counts[] = {{"users", measured.users},
                                                         {"items", measured.items},
                                                         {"ratings", measured.ratings},
                                                         {"labels", measured.labels},
                                                         {"no_label", measured.noLabel},
                                                         {"other", measured.other},
                                                         {"social_edges", measured.socialEdges},
                                                         {"kg_triples", measured.kgTriples},
                                                         {"kg_relations", measured.kgRelations},
                                                         {"kg_items", measured.kgItems}};
        for (const auto& [key, count] : counts)
            QVERIFY2(json[key].toInteger(-1) == count, key);
        QCOMPARE(QString::number(100 * json["density"].toDouble(), 'f', 3), measured.density);
        QCOMPARE(QString::number(100 * json["largest_label"].toDouble(), 'f', 1), measured.largestLabel);
        QCOMPARE(json["has_time"].toBool(), measured.hasTime);
        for (int star = 1; star <= 5; ++star)
            QCOMPARE(json["rating_counts"][QString::number(star)].toInteger(), measured.stars[star - 1]);
        QVERIFY(json["warnings"].toArray().isEmpty());
    }

private:
    static QJsonArray sizes(std::initializer_list<std::pair<const char*, int>> labels)
    {
        QJsonArray array;
        for (const auto& [name, items] : labels)
            array.append(QJsonObject{{"name", name}, {"items", items}});
        return array;
    }

    static QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& contents)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
};

LODESTONE_TEST(InspectCommandTest)

} // namespace lodestone::inspectCommandTest

#include "InspectCommandTest.moc"
