// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/NeuralModule.h"
#include "tests/TestProgram.h"
#include "tests/app/Program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace lodestone::trainCommandTest {

namespace {
const QStringList shortRun{"train", "sample", "--model", "mml", "--epochs", "3", "--seed", "1", "--json", "--quiet"};

QStringList keysOf(const QJsonObject& object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

/// Epoch lines without their times.
QByteArray figuresOf(const ProgramRun& run)
{
    QByteArray text;
    for (QJsonObject line : run.jsonLines()) {
        if (line["event"] == "start")
            continue;
        for (const char* time : {"seconds", "pairs_per_second", "peak_memory_bytes"})
            line.remove(time);
        text += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TrainCommandTest : public QObject {
    Q_OBJECT

private slots:
    void jsonLinesHaveTheDocumentedKeys()
    {
        const ProgramRun run = runProgram(shortRun);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.errors.isEmpty(), run.errors.constData());
        const auto lines = run.jsonLines();
        QCOMPARE(lines.size(), std::size_t(5));
        QCOMPARE(lines[0]["event"].toString(), "start");
        const QStringList ranking{"hr@10", "hr@50", "hr_any@10", "hr_any@50", "hr_sum@50", "mrr", "ndcg@50", "recall@50"};
        for (int epoch = 1; epoch <= 3; ++epoch) {
            const QJsonObject& line = lines[static_cast<std::size_t>(epoch)];
            QCOMPARE(keysOf(line),
                     (QStringList{"active", "epoch", "event", "loss", "nmi@10", "nmi@20", "pairs_per_second", "seconds",
                                  "validation"}));
            QCOMPARE(line["event"].toString(), "epoch");
            QCOMPARE(line["epoch"].toInt(), epoch);
            QCOMPARE(keysOf(line["loss"].toObject()), (QStringList{"l1", "l2", "la", "lp", "lr"}));
            QCOMPARE(keysOf(line["active"].toObject()), (QStringList{"l1", "l2", "la"}));
            QCOMPARE(keysOf(line["validation"].toObject()), ranking);
        }
        QCOMPARE(keysOf(lines[4]),
                 (QStringList{"best_epoch", "event", "nmi@10", "nmi@20", "nmi_metric@10", "nmi_metric@20",
                              "peak_memory_bytes", "seconds", "test", "validation"}));
        QCOMPARE(keysOf(lines[4]["test"].toObject()), ranking);
    }

    void theNumberOfThreadsAndASecondStartChangeNothing()
    {
        QTemporaryDir folder;
        const auto run = [&](const QString& threads, const QString& file) {
            return runProgram(shortRun + QStringList{"--threads", threads, "--vectors", folder.filePath(file)});
        };
        const ProgramRun first = run("1", "a.npy"), again = run("1", "b.npy"), two = run("2", "c.npy"),
                         four = run("4", "d.npy");
        QVERIFY(!figuresOf(first).isEmpty());
        for (const ProgramRun* other : {&again, &two, &four})
            QCOMPARE(figuresOf(*other), figuresOf(first));
        const QByteArray vectors = contentOf(folder.filePath("a.npy"));
        QCOMPARE(vectors.size(), qsizetype(128 + 1800 * 32 * 4));
        for (const char* file : {"b.npy", "c.npy", "d.npy"})
            QVERIFY(contentOf(folder.filePath(file)) == vectors);
    }

    void settingsReachTheModel()
    {
        const ProgramRun run = runProgram(shortRun + QStringList{"--set", "dimension=8", "--set", "rho=0.5"});
        const QJsonObject options = run.jsonLines().at(0)["options"].toObject();
        QCOMPARE(options["dimension"].toString(), "8");
        QCOMPARE(options["rho"].toString(), "0.5");
        QCOMPARE(options["alpha"].toString(), "0.7");
    }

    void everySplitIsToldWithItsSizes_data()
    {
        QTest::addColumn<QString>("split");
        QTest::addColumn<int>("train");
        QTest::addColumn<int>("test");
        QTest::newRow("folds") << "folds" << -1 << -1;
        QTest::newRow("random") << "random" << 12600 << 4200;
        QTest::newRow("time") << "time" << -1 << -1;
        QTest::newRow("leave-one-out") << "leave-one-out" << -1 << -1;
    }

    void everySplitIsToldWithItsSizes()
    {
        QFETCH(QString, split);
        QFETCH(int, train);
        QFETCH(int, test);
        const ProgramRun run = runProgram({"train", "sample", "--epochs", "1", "--set", "dimension=8", "--split", split,
                                           "--seed", "3", "--json", "--quiet"});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject start = run.jsonLines().at(0), sizes = start["split_sizes"].toObject();
        QCOMPARE(start["split"].toString(), split);
        QCOMPARE(start["split_seed"].toInt(), 3);
        QCOMPARE(sizes["train"].toInt() + sizes["validation"].toInt() + sizes["test"].toInt(), 21000);
        QVERIFY(train < 0 || (sizes["train"].toInt() == train && sizes["test"].toInt() == test));
        QVERIFY(start.contains("cold_users") && start.contains("cold_items"));
    }

    void aSplitFromFilesNeedsNoOtherData()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString& name, int first, int last) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int user = 0; user < 20; ++user)
                for (int item = first; item < last; ++item)
                    file.write(QString("u%1,i%2,%3\n").arg(user).arg((item + user) % 20).arg(3 + item % 3).toUtf8());
        };
        write("train.csv", 0, 8);
        write("validation.csv", 8, 10);
        write("test.csv", 10, 12);
        const QStringList files{"--train", folder.filePath("train.csv"), "--validation", folder.filePath("validation.csv"),
                                "--test",  folder.filePath("test.csv")};
        const QStringList options{"--epochs", "1", "--set", "dimension=4", "--json"};
        const ProgramRun run = runProgram(QStringList{"train", "--split", "files"} + files + options);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject start = run.jsonLines().at(0);
        QCOMPARE(start["split"].toString(), "files");
        QCOMPARE(start["split_sizes"].toObject(), (QJsonObject{{"train", 160}, {"validation", 40}, {"test", 40}}));
        QVERIFY(run.jsonLines().back().contains("test"));
        const ProgramRun forgotten = runProgram(QStringList{"train"} + files + options);
        QVERIFY2(forgotten.errors.contains("but the split is not from files"), forgotten.errors.constData());
    }

    void thePageHoldsPicturesAndCurves()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("page.html");
        QCOMPARE(runProgram(shortRun + QStringList{"--html", file}).exitCode, 0);
        const QByteArray page = contentOf(file);
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.count("<svg") >= 4);
        QVERIFY(!page.contains("http://") || page.contains("http://www.w3.org/"));
    }

    void theUsersMistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown model") << QStringList{"train", "sample", "--model", "nonsense"} << 1
                                       << "there is no model 'nonsense'";
        QTest::newRow("unknown option") << QStringList{"train", "sample", "--set", "marign=1"} << 1
                                        << "there is no option 'marign'";
        QTest::newRow("out of range") << QStringList{"train", "sample", "--set", "alpha=2"} << 1
                                      << "option alpha: 0 to 1 is allowed, not '2'";
        QTest::newRow("no value") << QStringList{"train", "sample", "--set", "alpha"} << 1 << "expected KEY=VALUE";
        QTest::newRow("missing file") << QStringList{"train", "/nonexistent/ratings.csv"} << 1 << "/nonexistent/ratings.csv";
        QTest::newRow("bad fold") << QStringList{"train", "sample", "--fold", "5"} << 2 << "--fold";
        QTest::newRow("fold of no folds") << QStringList{"train", "sample", "--split", "random", "--fold", "1"} << 1
                                          << "only --split folds has numbered folds";
        QTest::newRow("no split files") << QStringList{"train", "sample", "--split", "files"} << 1
                                        << "name those for train, validation and test";
        QTest::newRow("train file alone") << QStringList{"train", "sample", "--train", "x"} << 1
                                          << "a split from files needs the file for train, and one for validation or test";
        QTest::newRow("unknown split") << QStringList{"train", "sample", "--split", "magic"} << 2 << "--split";
        QTest::newRow("no data") << QStringList{"train"} << 2 << "DATA";
        QTest::newRow("no command") << QStringList{} << 2 << "subcommand";
        QTest::newRow("unwritable vectors")
            << QStringList{"train", "sample", "--epochs", "1", "--vectors", "/nonexistent/x.npy"} << 1
            << "/nonexistent/x.npy";
    }
    void theUsersMistakesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, message);
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.errors.contains(message.toUtf8()), run.errors.constData());
    }

    void anInterruptEndsWithWhatWasDone()
    {
        QProcess process;
        process.start(LODESTONE_CLI, {"train", "sample", "--epochs", "100000", "--json", "--quiet"});
        QByteArray output;
        while (output.count("\"epoch\",") < 2) {
            QVERIFY(process.waitForReadyRead(-1));
            output += process.readAllStandardOutput();
        }
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        output += process.readAllStandardOutput();
        const QJsonObject last = QJsonDocument::fromJson(output.trimmed().split('\n').last()).object();
        QCOMPARE(last["event"].toString(), "end");
        QCOMPARE(last["ended"].toString(), "interrupted");
        QVERIFY(last["best_epoch"].toInt() >= 1);
    }

    void aModelThatReadsRunsWithoutTextWhereThereIsNone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("r.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int user = 0; user < 20; ++user)
            for (int item = user % 3; item < 30; item += 3)
                file.write(QByteArray::number(user) + ",i" + QByteArray::number(item) + ",5\n");
        file.close();
        const QStringList call{"train", file.fileName(), "--model",     "convmf",    "--epochs",
                               "2",     "--set",         "dimension=4", "--project", folder.filePath("p.lodestone"),
                               "--json"};
        const ProgramRun run = runProgram(call);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject start = run.jsonLines().front();
        QCOMPARE(start["model"].toString(), "pmf");
        QVERIFY(QJsonDocument(start["warnings"].toArray()).toJson().contains("without its side data"));
        QVERIFY2(run.errors.contains("ConvMF (no text)"), run.errors.constData());
        QVERIFY(runProgram(call).errors.contains("goes on after epoch 2"));
        QVERIFY(runProgram({"runs", folder.filePath("p.lodestone"), "--json"}).output.contains("\"pmf\""));
    }

    void titlesAreReadWhereThereAreNeuralModels()
    {
        const QStringList call{"train", "sample",      "--model", "convmf",   "--epochs", "2",
                               "--set", "dimension=4", "--set",   "rounds=1", "--json",   "--threads"};
        const ProgramRun run = runProgram(call + QStringList{"1"});
        if (!NeuralModule::isBuilt()) {
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.errors.contains("LODESTONE_NEURAL"), run.errors.constData());
            return;
        }
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(run.jsonLines().front()["model"].toString(), "convmf");
        QVERIFY2(run.errors.contains("600 of 600 items"), run.errors.constData());
        QCOMPARE(figuresOf(runProgram(call + QStringList{"2"})), figuresOf(run));
    }

    void theProgramNeedsNoWindowLibraries()
    {
        QProcess ldd;
        ldd.start("ldd", {LODESTONE_CLI});
        QVERIFY(ldd.waitForFinished(-1));
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("libc.so"));
        for (const char* unwanted : {"libQt", "libvtk", "libtorch", "libGL"})
            QVERIFY2(!libraries.contains(unwanted), libraries.constData());
    }

    void theDocumentedParametersAreTheProgramsOwn()
    {
        QCOMPARE(contentOf(LODESTONE_DOCS "/parameters.md"), runProgram({"models", "--markdown"}).output);
    }
};

LODESTONE_TEST(TrainCommandTest)

} // namespace lodestone::trainCommandTest

#include "TrainCommandTest.moc"
