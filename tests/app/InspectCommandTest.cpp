// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace lodestone;

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

    void separatorsThatAreHardToTypeHaveNames()
    {
        QTemporaryDir folder;
        const QString tabs = write(folder, "a.txt", "a b\tc\t4\n"), blanks = write(folder, "b.txt", "a  b 4\n");
        for (const QStringList& arguments :
             {QStringList{tabs, "--separator", "tab"}, QStringList{tabs, "--separator", "\\t"},
              QStringList{blanks, "--separator", "blank"}})
            QCOMPARE(onlyObject(runProgram(QStringList{"inspect", "--json"} + arguments))["ratings"].toInt(), 1);
    }

    void realDataAreCountedAsTheirTableSays()
    {
        const QString yelp = QString(LODESTONE_TEST_DATA) + "/yelp";
        if (QString(LODESTONE_TEST_DATA).isEmpty() || !QDir(yelp).exists())
            QSKIP("the folder of real data sets, LODESTONE_TEST_DATA, is not there");
        const QJsonObject json = onlyObject(runProgram({"inspect", yelp, "--json"}));
        QCOMPARE(json["users"].toInt(), 16239);
        QCOMPARE(json["social_edges"].toInt(), 158590);
        QCOMPARE(json["other"].toInt(), 664);
        QVERIFY(json["warnings"].toArray().isEmpty());
    }

private:
    static QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& contents)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
};

QTEST_GUILESS_MAIN(InspectCommandTest)
#include "InspectCommandTest.moc"
