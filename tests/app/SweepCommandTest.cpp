// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestProgram.h"
#include "tests/app/Program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>

namespace lodestone::sweepCommandTest {

class SweepCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString in(const QString& name) const { return m_folder.filePath(name); }
    QStringList call(const QStringList& more, const QString& epochs = "3") const
    {
        return QStringList{"sweep", in("data"), "--epochs", epochs, "--set", "batch=128", "--quiet"} + more;
    }

private slots:
    void initTestCase()
    {
        const ProgramRun made = runProgram({"generate", in("data"), "--users", "200", "--items", "120", "--ratings", "3000",
                                            "--labels", "4", "--seed", "1"});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
    }

    void everyCombinationIsTrainedAndSummedUp()
    {
        const ProgramRun run = runProgram(
            call({"--grid", "alpha=0:1:0.5", "--grid", "dimension=4,8", "--seeds", "2", "--json", "--csv", in("s.csv")}));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const auto lines = run.jsonLines();
        QCOMPARE(lines.size(), std::size_t(13));
        QCOMPARE(lines[0]["settings"].toObject(), (QJsonObject{{"alpha", "0"}, {"dimension", "4"}}));
        QCOMPARE(lines[11]["settings"].toObject(), (QJsonObject{{"alpha", "1"}, {"dimension", "8"}}));
        QCOMPARE(lines[11]["seed"].toInt(), 2);

        QCOMPARE(lines[12]["event"].toString(), "sweep");
        const QJsonArray settings = lines[12]["settings"].toArray();
        QCOMPARE(settings.size(), 6);
        const auto figure = [&](std::size_t i) { return lines[i]["test"].toObject()["recall@50"].toDouble(); };
        const QJsonObject second = settings[1].toObject();
        QCOMPARE(second["settings"].toObject(), lines[1]["settings"].toObject());
        const QJsonObject spread = second["test"].toObject()["recall@50"].toObject();
        QVERIFY(std::abs(spread["mean"].toDouble() - (figure(1) + figure(7)) / 2) < 1e-12);
        QVERIFY(std::abs(spread["deviation"].toDouble() - std::abs(figure(1) - figure(7)) / std::sqrt(2)) < 1e-12);
        QCOMPARE(second["best_epoch"].toObject()["mean"].toDouble(),
                 (lines[1]["best_epoch"].toInt() + lines[7]["best_epoch"].toInt()) / 2.0);

        double best = 0;
        QJsonObject bestSettings;
        for (const QJsonValue& setting : settings) {
            const double recall = setting.toObject()["validation"].toObject()["recall@50"].toObject()["mean"].toDouble();
            if (recall > best) {
                best = recall;
                bestSettings = setting.toObject()["settings"].toObject();
            }
        }
        QCOMPARE(lines[12]["best"].toObject()["settings"].toObject(), bestSettings);

        QFile csv(in("s.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> rows = csv.readAll().trimmed().split('\n');
        QCOMPARE(rows.size(), 13);
        QVERIFY(rows[0].startsWith("model,alpha,dimension,seed,fold,best_epoch,seconds,hr@10,"));
        QVERIFY2(rows[12].startsWith("mml,1,8,2,0,"), rows[12].constData());
    }

    void theTextHasALineForEverySetting()
    {
        const ProgramRun run = runProgram(call({"--models", "mml,cml", "--grid", "dimension=4,8", "--folds", "2"}, "1"));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(run.output.contains("MML dimension=4, seed 1, fold 1: best epoch 1, hr@10 "), run.output.constData());
        QVERIFY2(run.output.contains("validation recall@50"), run.output.constData());
        QVERIFY2(run.output.contains(" \u00b1"), run.output.constData());
        QVERIFY2(run.output.contains("best by validation recall@50: "), run.output.constData());
        QCOMPARE(run.output.count('\n'), 8 + 1 + 1 + 5 + 1);
    }

    void theSameCallGoesOnWhereItWasStopped()
    {
        const QStringList arguments =
            call({"--grid", "alpha=0,0.5,1", "--json", "--project", in("p.lodestone"), "--save-every", "0"}, "20");
        QProcess process;
        process.start(LODESTONE_CLI, arguments);
        QVERIFY(process.waitForReadyRead(60'000));
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 130);
        const ProgramRun rest = runProgram(arguments), again = runProgram(arguments);
        QVERIFY2(rest.exitCode == 0, rest.errors.constData());
        QCOMPARE(rest.jsonLines().size(), std::size_t(4));
        QCOMPARE(again.output, rest.output);
        QStringList names;
        for (const QJsonObject& line : runProgram({"runs", in("p.lodestone"), "--json"}).jsonLines()) {
            QCOMPARE(line["state"].toString(), "completed");
            names += line["name"].toString();
        }
        QCOMPARE(names, (QStringList{"mml alpha=0", "mml alpha=0.5", "mml alpha=1"}));
    }

    void wrongGridsAreToldBeforeAnyTraining_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("none") << QStringList{} << 2 << QByteArray("--grid is required");
        QTest::newRow("form") << QStringList{"--grid", "alpha"} << 1 << QByteArray("expected values as in");
        QTest::newRow("option") << QStringList{"--grid", "k=4"} << 1 << QByteArray("there is no option 'k'");
        QTest::newRow("range") << QStringList{"--grid", "alpha=0:2:1"} << 1 << QByteArray("0 to 1 is allowed, not '2'");
        QTest::newRow("other model") << QStringList{"--models", "mml,cml", "--grid", "alpha=0,1"} << 1
                                     << QByteArray("grid of cml: there is no option 'alpha'");
        QTest::newRow("twice") << QStringList{"--grid", "alpha=0.5,0.50"} << 1 << QByteArray("is there twice");
        QTest::newRow("too many") << QStringList{"--grid", "alpha=0:1:0.001", "--seeds", "20"} << 1
                                  << QByteArray("at most 10000");
    }
    void wrongGridsAreToldBeforeAnyTraining()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, message);
        const ProgramRun run = runProgram(call(options));
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.errors.contains(message), run.errors.constData());
        QVERIFY2(run.output.isEmpty(), run.output.constData());
    }
};

LODESTONE_TEST(SweepCommandTest)

} // namespace lodestone::sweepCommandTest

#include "SweepCommandTest.moc"
