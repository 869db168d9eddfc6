// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestProgram.h"
#include "tests/app/Program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

namespace lodestone::badInputTest {

namespace {
/// A call whose standard output goes to a file.
ProgramRun runProgramInto(const QString& output, const QStringList& arguments)
{
    QProcess process;
    process.setStandardOutputFile(output);
    process.start(LODESTONE_CLI, arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, {}, process.readAllStandardError()};
}

/// Most memory that any program started from here has had, in bytes.
qint64 mostMemoryOfPrograms()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}
} // namespace

class BadInputTest : public QObject {
    Q_OBJECT

private slots:
    /// First, so that no larger program has run before.
    void aLineOfTwoGigabytesTakesLittleMemory()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("a.csv"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray start("user,item,rating\n");
        for (int i = 0; i < 2000; ++i)
            start += "u" + QByteArray::number(i) + ",i" + QByteArray::number(i % 7) + ",4\n";
        QVERIFY(file.write(start) == start.size());
        if (!file.seek(start.size() + (2ll << 30)) || file.write("\nb,i1,5\n") != 8 || !file.flush())
            QSKIP("the disk has no room for a file with a hole of 2 GB");
        const ProgramRun small = runProgram({"inspect", "sample", "--quiet"});
        QCOMPARE(small.exitCode, 0);
        const qint64 without = mostMemoryOfPrograms();
        const ProgramRun run = runProgram({"inspect", file.fileName(), "--json", "--quiet"});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(run.jsonLines().front()["ratings"].toInt(), 2001);
        QVERIFY2(run.errors.contains(":2002: the line is longer than"), run.errors.constData());
        const qint64 more = mostMemoryOfPrograms() - without;
        QVERIFY2(more < 500'000'000, qPrintable(QString::number(more)));
    }

    void aFullDiskIsAnError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList training{"sample", "--epochs", "1", "--set", "dimension=4", "--quiet"};
        QTest::newRow("page") << QStringList{"train"} + training + QStringList{"--html", "/dev/full"};
        QTest::newRow("vectors") << QStringList{"train"} + training + QStringList{"--vectors", "/dev/full"};
        QTest::newRow("runs") << QStringList{"compare"} + training + QStringList{"--models", "mml", "--csv", "/dev/full"};
    }

    void aFullDiskIsAnError()
    {
        if (!QFile::exists("/dev/full"))
            QSKIP("there is no /dev/full");
        QFETCH(QStringList, arguments);
        const ProgramRun run = runProgram(arguments);
        QVERIFY2(run.exitCode == 1, run.errors.constData());
        QVERIFY2(run.errors.startsWith("lodestone-cli: ") && run.errors.contains("/dev/full"), run.errors.constData());
    }

    void aFullDiskUnderTheOutputIsAnError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("table") << QStringList{"inspect", "sample"};
        QTest::newRow("object") << QStringList{"inspect", "sample", "--json"};
        QTest::newRow("page") << QStringList{"formats", "--markdown"};
        QTest::newRow("models") << QStringList{"models"};
        QTest::newRow("help") << QStringList{"--help"};
        QTest::newRow("runs") << QStringList{"compare",     "sample",  "--epochs", "1",  "--set",
                                             "dimension=4", "--quiet", "--models", "mml"};
    }

    void aFullDiskUnderTheOutputIsAnError()
    {
        if (!QFile::exists("/dev/full"))
            QSKIP("there is no /dev/full");
        QFETCH(QStringList, arguments);
        const ProgramRun run = runProgramInto("/dev/full", arguments);
        QVERIFY2(run.exitCode == 1, run.errors.constData());
        QVERIFY2(run.errors.contains("standard output: cannot be written"), run.errors.constData());
    }

    void linksThatLeadInCirclesAreErrors()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::link("b.csv", folder.filePath("a.csv")) && QFile::link("a.csv", folder.filePath("b.csv")));
        const ProgramRun run = runProgram({"inspect", folder.filePath("a.csv")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("Too many levels of symbolic links; check the name"), run.errors.constData());
    }

    void labelsOfOtherItemsAreAnError()
    {
        QTemporaryDir folder;
        const QString ratings = write(folder, "a.csv", "1,10,4\n2,10,5\n"),
                      labels = write(folder, "labels.csv", "x,War\ny,Drama\n");
        const ProgramRun run = runProgram({"inspect", ratings, "--labels", labels});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errors,
                 "lodestone-cli: " + labels.toUtf8()
                     + ": none of its lines names an item of the ratings; the first column must hold item ids\n");
    }

    void itemsWithoutARatingAreCounted()
    {
        QTemporaryDir folder;
        write(folder, "ratings.tsv", "1\t10\t4\n2\t10\t5\n");
        write(folder, "items.tsv", "10\tWar\n11\tDrama\n12\tDrama\n");
        const ProgramRun run = runProgram({"inspect", folder.path(), "--json"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.jsonLines().front()["items"].toInt(), 1);
        QVERIFY2(run.errors.contains("2 items have no rating and were left out"), run.errors.constData());
    }

    void encodingsMayBeMixed()
    {
        QTemporaryDir folder;
        const QString path =
            write(folder, "a.csv", "user,item,rating\nJos\xc3\xa9,caf\xc3\xa9,4\nJos\xe9,caf\xe9,5\nZo\xeb,caf\xc3\xa9,5\n");
        const ProgramRun run = runProgram({"inspect", path, "--json"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.jsonLines().front()["users"].toInt(), 2);
        QCOMPARE(run.jsonLines().front()["items"].toInt(), 1);
        QVERIFY2(run.errors.contains("3 fields are not UTF-8 and were read as Latin-1"), run.errors.constData());
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

LODESTONE_TEST(BadInputTest)

} // namespace lodestone::badInputTest

#include "BadInputTest.moc"
