// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Project.h"
#include "tests/TestProgram.h"
#include "tests/app/Program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace lodestone::projectCommandTest {

namespace {
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Epoch and end lines without their times.
QByteArray figuresOf(const ProgramRun& run, const QString& event)
{
    QByteArray text;
    for (QJsonObject line : run.jsonLines()) {
        if (line["event"] != event)
            continue;
        for (const char* time : {"seconds", "pairs_per_second", "peak_memory_bytes"})
            line.remove(time);
        text += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}
} // namespace

/// train --project, runs, export and rescue.
class ProjectCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString in(const QString& name) const { return m_folder.filePath(name); }
    QStringList call(const QString& epochs, const QString& project = {}) const
    {
        QStringList arguments{"train",       in("data"), "--epochs",  epochs,   "--set",
                              "dimension=8", "--set",    "batch=128", "--json", "--quiet"};
        if (!project.isEmpty())
            arguments += {"--project", in(project)};
        return arguments;
    }

private slots:
    void initTestCase()
    {
        const ProgramRun made = runProgram({"generate", in("data"), "--users", "200", "--items", "120", "--ratings", "3000",
                                            "--labels", "4", "--seed", "1"});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const ProgramRun run = runProgram(call("4", "p.lodestone") + QStringList{"--vectors", in("v.npy")});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(run.errors.isEmpty(), run.errors.constData());
        QCOMPARE(figuresOf(run, "epoch"), figuresOf(runProgram(call("4")), "epoch")); // recording changes nothing
    }

    void runsListsWhatWasRecorded()
    {
        const ProgramRun run = runProgram({"runs", in("p.lodestone"), "--json"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.jsonLines().size(), std::size_t(1));
        const QJsonObject line = run.jsonLines()[0];
        QCOMPARE(line["name"].toString(), "mml");
        QCOMPARE(line["state"].toString(), "completed");
        QCOMPARE(line["epochs"].toInt(), 4);
        QCOMPARE(line["settings"].toObject()["dimension"].toString(), "8");
        QCOMPARE(line["fingerprint"].toString().size(), 64);
        QVERIFY(line["command"].toString().startsWith("lodestone-cli train "));
        QVERIFY(line["test"].toObject().contains("hr@10") && line["best_epoch"].toInt() > 0);
        const ProgramRun table = runProgram({"runs", in("p.lodestone")});
        QVERIFY2(table.output.contains("mml") && table.output.contains("4/4") && table.output.contains("completed"),
                 table.output.constData());
    }

    void theSameCallAgainGivesTheSameEnd()
    {
        const ProgramRun first = runProgram(call("3", "again.lodestone")), again = runProgram(call("3", "again.lodestone"));
        QCOMPARE(again.exitCode, 0);
        QVERIFY(figuresOf(again, "epoch").isEmpty());
        QCOMPARE(figuresOf(again, "end"), figuresOf(first, "end"));
        QCOMPARE(runProgram({"runs", in("again.lodestone"), "--json"}).jsonLines().size(), std::size_t(1));
    }

    void anInterruptedRunGoesOnAsIfNeverStopped()
    {
        QProcess process;
        process.start(LODESTONE_CLI, call("100000", "stopped.lodestone"));
        QByteArray output;
        while (output.count("\"epoch\",") < 2) {
            QVERIFY(process.waitForReadyRead(60'000));
            output += process.readAllStandardOutput();
        }
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 130);
        const QJsonObject stopped = runProgram({"runs", in("stopped.lodestone"), "--json"}).jsonLines().at(0);
        QCOMPARE(stopped["state"].toString(), "stopped");
        const int done = stopped["epochs"].toInt();
        QVERIFY(done >= 2);

        const QString more = QString::number(done + 3);
        const ProgramRun rest = runProgram(call(more, "stopped.lodestone") + QStringList{"--vectors", in("rest.npy")});
        const ProgramRun whole = runProgram(call(more) + QStringList{"--vectors", in("whole.npy")});
        QCOMPARE(rest.exitCode, 0);
        QCOMPARE(figuresOf(rest, "epoch").count('\n'), 3);
        QVERIFY(figuresOf(whole, "epoch").endsWith(figuresOf(rest, "epoch")));
        QCOMPARE(figuresOf(rest, "end"), figuresOf(whole, "end"));
        QVERIFY(!contentOf(in("whole.npy")).isEmpty() && contentOf(in("rest.npy")) == contentOf(in("whole.npy")));
        QCOMPARE(Project::openReadOnly(in("stopped.lodestone").toStdString()).history(RunId{1}).size(),
                 static_cast<std::size_t>(done + 4));
    }

    void otherOptionsAreAnotherRun()
    {
        const QStringList other = call("1", "two.lodestone") + QStringList{"--seed", "2"};
        QCOMPARE(runProgram(call("1", "two.lodestone")).exitCode, 0);
        QCOMPARE(runProgram(other).exitCode, 0);
        QCOMPARE(runProgram(call("1", "two.lodestone") + QStringList{"--name", "mine", "--model", "cml"}).exitCode, 0);
        QStringList names;
        for (const QJsonObject& line : runProgram({"runs", in("two.lodestone"), "--json"}).jsonLines())
            names += line["name"].toString();
        QCOMPARE(names, (QStringList{"mml", "mml 2", "mine"}));
        const ProgramRun taken = runProgram(other + QStringList{"--name", "mine"});
        QCOMPARE(taken.exitCode, 1);
        QVERIFY2(taken.errors.contains("run 'mine' has other data or options"), taken.errors.constData());
    }

    void vectorsAreExportedAsTheyWere()
    {
        const auto exported = [&](const QString& file, const QStringList& more = {}) {
            return runProgram(QStringList{"export", in("p.lodestone"), in(file), "--what", "vectors", "--run", "mml"}
                              + more);
        };
        QCOMPARE(exported("e.npy").exitCode, 0);
        QVERIFY(!contentOf(in("v.npy")).isEmpty() && contentOf(in("e.npy")) == contentOf(in("v.npy")));
        QCOMPARE(exported("e.tsv", {"--epoch", "last"}).exitCode, 0);
        QCOMPARE(contentOf(in("e.tsv")).count('\n'), 320);
        QCOMPARE(contentOf(in("e.tsv")).split('\n').first().count('\t'), 7);
        const QList<QByteArray> names = contentOf(in("e.metadata.tsv")).trimmed().split('\n');
        QCOMPARE(names.size(), 321);
        QCOMPARE(names[0], QByteArray("id\tkind\ttitle\tlabel"));
        QVERIFY(names[1].contains("\tuser\t") && names[320].contains("\titem\t"));
        QCOMPARE(exported("zero.npy", {"--epoch", "0"}).exitCode, 0);
        const ProgramRun never = exported("never.npy", {"--epoch", "99"});
        QCOMPARE(never.exitCode, 1);
        QVERIFY2(never.errors.contains("epoch 99 are not kept"), never.errors.constData());
    }

    void figuresAreExportedOneARow()
    {
        QCOMPARE(runProgram({"export", in("p.lodestone"), in("m.csv"), "--what", "metrics"}).exitCode, 0);
        const QByteArray csv = contentOf(in("m.csv"));
        QVERIFY(csv.startsWith("run,epoch,metric,value\n"));
        for (const char* start : {"\n1,0,nmi@10,", "\n1,4,loss.l1,", "\n1,4,validation.recall@50,", "\n1,2,margin.m_u.q50,"})
            QVERIFY2(csv.contains(start), start);
    }

    void aCopyOfTheDataIsKeptAndWrittenAgain()
    {
        QVERIFY(runProgram({"generate", in("mine"), "--users", "60", "--items", "40", "--ratings", "900", "--seed", "2"})
                    .exitCode
                == 0);
        const QStringList training{
            "train", in("mine"), "--epochs", "1", "--set", "dimension=4", "--quiet", "--project", in("copied.lodestone")};
        QVERIFY(runProgram(training).exitCode == 0);
        const QStringList exporting{"export", in("copied.lodestone"), in("back"), "--what", "data"};
        const ProgramRun none = runProgram(exporting);
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.errors.contains("holds no copy"), none.errors.constData());
        const ProgramRun again = runProgram(training + QStringList{"--copy-data"});
        QVERIFY2(again.exitCode == 0, again.errors.constData());
        QVERIFY(QDir().rename(in("mine"), in("elsewhere")));
        const ProgramRun exported = runProgram(exporting);
        QVERIFY2(exported.exitCode == 0, exported.errors.constData());
        const QString folder = QString::fromUtf8(exported.output).trimmed();
        const QStringList files = QDir(in("elsewhere")).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        QCOMPARE(QDir(folder).entryList(QDir::Files), files);
        for (const QString& file : files)
            QCOMPARE(contentOf(folder + '/' + file), contentOf(in("elsewhere") + '/' + file));
        QCOMPARE(runProgram(exporting).exitCode, 1); // there are files already
        // What needs the ratings finds them in the copy.
        const ProgramRun table =
            runProgram({"export", in("copied.lodestone"), in("t.csv"), "--what", "table", "--paired", "users"});
        QVERIFY2(table.exitCode == 0 && table.errors.isEmpty(), table.errors.constData());
    }

    void theUsersMistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("message");
        QTest::newRow("no project") << QStringList{"runs", in("none.lodestone")} << 1 << "there is no such project";
        QTest::newRow("data instead") << QStringList{"runs", in("data/ratings.tsv")} << 1 << "no project of Lodestone";
        QTest::newRow("train into data") << QStringList{"train", "sample", "--project", in("data/ratings.tsv")} << 1
                                         << "no project of Lodestone";
        QTest::newRow("unwritable") << QStringList{"train", "sample", "--project", "/nonexistent/p.lodestone"} << 1
                                    << "/nonexistent/p.lodestone: cannot be written";
        QTest::newRow("unknown run") << QStringList{"export",  in("p.lodestone"), in("x.npy"), "--what",
                                                    "vectors", "--run",           "nobody"}
                                     << 1 << "there is no run 'nobody'; its runs are: mml";
        QTest::newRow("wrong ending") << QStringList{"export", in("p.lodestone"), in("x.csv"), "--what", "vectors"} << 1
                                      << ".npy or .tsv";
        QTest::newRow("which run") << QStringList{"export", in("p.lodestone"), in("x.npy"), "--what", "vectors"} << 2
                                   << "--run";
        QTest::newRow("rescue into itself")
            << QStringList{"rescue", in("p.lodestone"), in("p.lodestone")} << 1 << "there is a file of this name already";
    }
    void theUsersMistakesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, message);
        const ProgramRun run = runProgram(arguments);
        QVERIFY2(run.errors.contains(message.toUtf8()), run.errors.constData());
        QCOMPARE(run.exitCode, exitCode);
    }

    void aProjectThatIsOpenElsewhereIsOnlyRead()
    {
        const Project open = Project::open(in("p.lodestone").toStdString());
        const ProgramRun train = runProgram(call("1", "p.lodestone"));
        QCOMPARE(train.exitCode, 1);
        QVERIFY2(train.errors.contains("another window or command has this project open"), train.errors.constData());
        QCOMPARE(runProgram({"runs", in("p.lodestone")}).exitCode, 0);
    }

    void rescueSaysWhatIsSavedAndWhatIsLost()
    {
        QByteArray bytes = contentOf(in("p.lodestone"));
        const qsizetype place = bytes.indexOf("\"epoch\":2,");
        QVERIFY(place > 0);
        bytes[place + 8] = '3';
        QFile damaged(in("d.lodestone"));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
        damaged.close();
        const ProgramRun run = runProgram({"rescue", in("d.lodestone"), in("r.lodestone")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains("1 runs, 4 epochs"), run.output.constData());
        QVERIFY2(run.errors.contains("lost: run 1, epoch 2"), run.errors.constData());
        QCOMPARE(runProgram({"runs", in("r.lodestone")}).exitCode, 0);
    }
};

LODESTONE_TEST(ProjectCommandTest)

} // namespace lodestone::projectCommandTest

#include "ProjectCommandTest.moc"
