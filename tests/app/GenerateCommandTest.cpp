// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestProgram.h"
#include "tests/app/Program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace lodestone::generateCommandTest {

namespace {
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class GenerateCommandTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsAskedForIsWritten()
    {
        QTemporaryDir folder;
        const QString out = folder.filePath("new/data");
        const ProgramRun run = runProgram(
            {"generate", out, "--users", "50", "--items", "40", "--ratings", "300", "--labels", "3", "--seed", "5"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.isEmpty());
        QVERIFY(run.errors.endsWith("50 users, 40 items, 300 ratings, 3 labels\n"));
        const auto lines = runProgram({"inspect", out, "--json"}).jsonLines();
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0]["users"].toInt(), 50);
        QCOMPARE(lines[0]["items"].toInt(), 40);
        QCOMPARE(lines[0]["ratings"].toInt(), 300);
        QCOMPARE(lines[0]["labels"].toInt(), 3);
        QCOMPARE(lines[0]["format"].toString(), "folder");
    }

    void theSeedDecides()
    {
        QTemporaryDir folder;
        for (const auto& [name, seed] : {std::pair("a", "1"), std::pair("b", "1"), std::pair("c", "2")})
            QCOMPARE(runProgram({"generate", folder.filePath(name), "--seed", seed, "--quiet"}).errors, QByteArray());
        const QByteArray first = contentOf(folder.filePath("a/ratings.tsv"));
        QCOMPARE(first.count('\n'), 21000);
        QCOMPARE(contentOf(folder.filePath("b/ratings.tsv")), first);
        QVERIFY(contentOf(folder.filePath("c/ratings.tsv")) != first);
    }

    void aShapeGivesTheSizes()
    {
        QTemporaryDir folder;
        const ProgramRun run = runProgram({"generate", folder.filePath("a"), "--shape", "jingdong", "--labels", "5"});
        QVERIFY(run.errors.endsWith("8031 users, 3025 items, 25152 ratings, 5 labels\n"));
    }

    void densityTasteAndIdsCanBeSaid()
    {
        QTemporaryDir folder;
        const QString out = folder.filePath("a");
        const ProgramRun run = runProgram({"generate",   out, "--users", "200",    "--items",     "100", "--density", "0.05",
                                           "--noise",    "0", "--skew",  "0",      "--favorites", "1",   "--focus",   "1",
                                           "--contrast", "3", "--ids",   "numbers"});
        QVERIFY(run.errors.endsWith("200 users, 100 items, 1000 ratings, 8 labels\n"));
        QVERIFY(contentOf(out + "/ratings.tsv").startsWith("1\t"));
        QVERIFY(contentOf(out + "/items.tsv").startsWith("1\t"));
    }

    void anInterruptLeavesNothing()
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(LODESTONE_CLI, {"generate", folder.filePath("new/data"), "--shape", "beauty"});
        QVERIFY(process.waitForStarted());
        // The signal is heard from the moment on at which the program blocks it.
        QByteArray status;
        while (!status.contains("SigBlk:\t0000000000004002") && !process.waitForFinished(1))
            status = contentOf("/proc/" + QString::number(process.processId()) + "/status");
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("interrupted; nothing was left"));
        QVERIFY(!QFile::exists(folder.filePath("new")));
    }

    void aFullDiskEndsWithOne()
    {
        if (!QFile::exists("/dev/full"))
            QSKIP("there is no /dev/full");
        QTemporaryDir folder;
        QVERIFY(QFile::link("/dev/full", folder.filePath("ratings.tsv")));
        const ProgramRun run = runProgram({"generate", folder.path()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("ratings.tsv: cannot be written: No space left on device; check the folder"));
        QCOMPARE(runProgram({"generate", "/dev/full"}).exitCode, 1);
    }

    void whatCannotBeDoneEndsWithOne()
    {
        QTemporaryDir folder;
        const ProgramRun run = runProgram({"generate", folder.filePath("a"), "--ratings", "10"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("every user and item needs one, so ask for 1200 or more"));
        QVERIFY(!QFile::exists(folder.filePath("a")));
        QCOMPARE(runProgram({"generate", folder.filePath("b")}).exitCode, 0);
        const ProgramRun again = runProgram({"generate", folder.filePath("b")});
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.errors.contains("is there already"));
    }

    void wrongUsageEndsWithTwo()
    {
        QCOMPARE(runProgram({"generate"}).exitCode, 2);
        QCOMPARE(runProgram({"generate", "x", "--shape", "square"}).exitCode, 2);
        QCOMPARE(runProgram({"generate", "x", "--users", "-3"}).exitCode, 2);
        QCOMPARE(runProgram({"generate", "x", "--noise", "1.5"}).exitCode, 2);
        QCOMPARE(runProgram({"generate", "x", "--skew", "nan"}).exitCode, 2);
        QCOMPARE(runProgram({"generate", "x", "--favorites", "0"}).exitCode, 2);
        QCOMPARE(runProgram({"generate", "x", "--ids", "words"}).exitCode, 2);
        QCOMPARE(runProgram({"generate", "x", "--density", "0.1", "--ratings", "2000"}).exitCode, 2);
    }
};

LODESTONE_TEST(GenerateCommandTest)

} // namespace lodestone::generateCommandTest

#include "GenerateCommandTest.moc"
