// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Program.h"
#include "tests/TestProgram.h"
#include "tests/core/store/FullDisk.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace lodestone::compareCommandTest {

namespace {
QStringList compareSample(const QStringList& further)
{
    return QStringList{"compare", "sample", "--epochs", "2", "--set", "dimension=8", "--quiet"} + further;
}

std::vector<QJsonObject> withoutTimes(const ProgramRun& run)
{
    std::vector<QJsonObject> lines = run.jsonLines();
    for (QJsonObject& line : lines)
        line.remove("seconds");
    return lines;
}
} // namespace

class CompareCommandTest : public QObject {
    Q_OBJECT

private slots:
    void runsAndTheirComparisonAreJsonLines()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath("runs.csv");
        const ProgramRun run =
            runProgram(compareSample({"--models", "mml,nr-mml", "--seeds", "2", "--seed", "5", "--json", "--csv", csv}));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const auto lines = run.jsonLines();
        QCOMPARE(lines.size(), std::size_t(5));
        QStringList runs;
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(lines[i]["event"].toString(), "run");
            runs << lines[i]["model"].toString() + " " + QString::number(lines[i]["seed"].toInt());
        }
        QCOMPARE(runs, (QStringList{"mml 5", "nr-mml 5", "mml 6", "nr-mml 6"}));

        QCOMPARE(lines[4]["event"].toString(), "compare");
        const QJsonArray models = lines[4]["models"].toArray();
        QCOMPARE(models.size(), 2);
        const QJsonObject first = models[0].toObject(), second = models[1].toObject();
        const auto recall = [&](std::size_t i) { return lines[i]["test"].toObject()["recall@50"].toDouble(); };
        const QJsonObject spread = first["test"].toObject()["recall@50"].toObject();
        QVERIFY(std::abs(spread["mean"].toDouble() - (recall(0) + recall(2)) / 2) < 1e-12);
        QVERIFY(std::abs(spread["deviation"].toDouble() - std::abs(recall(0) - recall(2)) / std::sqrt(2)) < 1e-12);
        QVERIFY(!first.contains("significance"));
        const QJsonObject test = second["significance"].toObject();
        QCOMPARE(test["against"].toString(), "mml");
        QCOMPARE(test["metric"].toString(), "recall@50");
        QVERIFY(test["users"].toInt() > 500);
        QVERIFY(test["p"].toDouble() > 0 && test["p"].toDouble() <= 1);
        QVERIFY(test["low"].toDouble() <= test["difference"].toDouble());

        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 5);
    }

    void aFullDiskStopsOnlySaving()
    {
        const QTemporaryDir folder;
        const QStringList unsaved = compareSample({"--models", "mml,cml", "--json"});
        const QStringList saved = unsaved + QStringList{"--project", folder.filePath("p.lodestone")};
        const auto expected = withoutTimes(runProgram(unsaved));
        ProgramRun full;
        {
            const FullDisk disk(300'000); // room for the queue, but not for what is trained
            full = runProgram(saved);
        }
        QCOMPARE(full.exitCode, 1);
        QVERIFY2(full.errors.count("training goes on, unsaved") == 1, full.errors.constData());
        QVERIFY2(full.errors.contains("the end of 2 of 2 runs is not saved; make room"), full.errors.constData());
        QCOMPARE(withoutTimes(full), expected);
        const ProgramRun again = runProgram(saved); // there is room
        QVERIFY2(again.exitCode == 0 && again.errors.isEmpty(), again.errors.constData());
        QCOMPARE(withoutTimes(again), expected);
    }

    void textNamesModelsAndTest()
    {
        const ProgramRun run = runProgram(compareSample({"--models", "mml,euc-mml", "--folds", "2"}));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(run.output.contains("EUC-MML: recall@50 "), run.output.constData());
        QVERIFY2(run.output.contains("against MML (95 % interval "), run.output.constData());
        QCOMPARE(run.output.count("EUC-MML"), 4); // two runs, the summary, the test
    }

    /// Stopped in its second run, and called again: what it says is what an uninterrupted call says.
    void aProjectKeepsTheRunsAndTheSameCallGoesOn()
    {
        QTemporaryDir folder;
        const QString project = folder.filePath("p.lodestone");
        const auto call = [&](const QStringList& more) {
            return QStringList{"compare",  "sample",  "--epochs", "5",       "--set",     "dimension=8",
                               "--models", "mml,cml", "--json",   "--quiet", "--project", project}
            + more;
        };
        QProcess process;
        process.start(LODESTONE_CLI, call({"--save-every", "0"}));
        QVERIFY(process.waitForReadyRead(60'000)); // the first run is over
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 130);
        const auto kept = runProgram({"runs", project, "--json"}).jsonLines();
        QCOMPARE(kept.size(), std::size_t(2));
        QCOMPARE(kept[0]["state"].toString(), "completed");
        QCOMPARE(kept[1]["state"].toString(), "queued");

        const ProgramRun again = runProgram(call({})), third = runProgram(call({"--csv", folder.filePath("r.csv")}));
        QVERIFY2(again.exitCode == 0, again.errors.constData());
        QCOMPARE(third.output, again.output); // nothing is trained any more, and times are those that were kept
        QFile::remove(project);
        const ProgramRun whole = runProgram(call({}));
        QCOMPARE(withoutTimes(again), withoutTimes(whole));
        QCOMPARE(withoutTimes(again).size(), std::size_t(3));
        const auto alone = runProgram(
            {"compare", "sample", "--epochs", "5", "--set", "dimension=8", "--models", "mml,cml", "--json", "--quiet"});
        QCOMPARE(withoutTimes(alone), withoutTimes(whole));
    }

    void wrongCallsAreToldBeforeAnyTraining_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("model") << QStringList{"--models", "mml,nobody"} << QByteArray("there is no model 'nobody'");
        QTest::newRow("twice") << QStringList{"--models", "mml,mml"} << QByteArray("--models: mml is there twice");
        QTest::newRow("project") << QStringList{"--models", "mml", "--project", "/no/such/folder/p.lodestone"}
                                 << QByteArray("/no/such/folder/p.lodestone: cannot be written");
        QTest::newRow("metric") << QStringList{"--models", "mml", "--metric", "hr"} << QByteArray("there is no metric 'hr'");
        QTest::newRow("folds") << QStringList{"--models", "mml", "--folds", "5", "--split", "random"}
                               << QByteArray("only --split folds has numbered folds");
        QTest::newRow("csv") << QStringList{"--models", "mml", "--csv", "/no/such/folder/runs.csv"}
                             << QByteArray("/no/such/folder/runs.csv: cannot be written");
    }

    void wrongCallsAreToldBeforeAnyTraining()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, message);
        const ProgramRun run = runProgram(compareSample(options));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(message), run.errors.constData());
        QVERIFY2(!run.output.contains("mml"), run.output.constData());
    }
};

LODESTONE_TEST(CompareCommandTest)

} // namespace lodestone::compareCommandTest

#include "CompareCommandTest.moc"
