// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Project.h"
#include "tests/TestProgram.h"
#include "tests/app/Program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>

namespace lodestone::crashTest {

/// A training that records into a project is killed at random moments, again and again: whatever epoch it had announced must
/// be in the file. LODESTONE_STRESS is the number of kills; 10 without it.
class CrashTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::mt19937 m_random{20240607};
    std::map<int, double> m_losses; ///< of every epoch that was ever announced
    int m_numAnnounced = 0;

    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }
    QString in(const QString& name) const { return m_folder.filePath(name); }

    /// Starts the training, kills it, and gives the epochs that it announced with their losses.
    std::map<int, double> trainAndKill(const QString& project)
    {
        constexpr int patienceMs = 60'000;
        QStringList arguments{"train",     in("data"), "--epochs", "100000",    "--set", "dimension=8", "--set",
                              "batch=128", "--json",   "--quiet",  "--threads", "1",     "--project",   project};
        if (upTo(1) == 1)
            arguments += {"--save-every", "0"};
        QProcess process;
        process.start(LODESTONE_CLI, arguments);
        QByteArray output;
        const int wanted = upTo(3) == 0 ? 0 : upTo(25);
        while (output.count("\"epoch\",") < wanted && process.waitForReadyRead(patienceMs))
            output += process.readAllStandardOutput();
        process.waitForFinished(upTo(wanted == 0 ? 250 : 15)); // not a wait for anything: the random moment
        process.kill();
        process.waitForFinished(patienceMs);
        output += process.readAllStandardOutput();
        const QByteArray errors = process.readAllStandardError();
        if (!errors.isEmpty() && process.exitStatus() == QProcess::NormalExit)
            qWarning("%s", errors.constData());
        std::map<int, double> announced;
        for (const QByteArray& line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object["event"].toString() == "epoch")
                announced[object["epoch"].toInt()] = object["loss"].toObject()["l1"].toDouble();
        }
        return announced;
    }

    void checkFile(const QString& path, const std::map<int, double>& announced)
    {
        if (!QFile::exists(path)) {
            QVERIFY2(announced.empty(), "an epoch was announced, but there is no file");
            return;
        }
        Project project = Project::open(path.toStdString());
        QVERIFY2(!project.isReadOnly(), project.readOnlyReason().c_str());
        std::map<int, double> kept;
        for (const StoredRun& run : project.runs()) {
            QCOMPARE(run.state, RunStatus::Interrupted);
            for (const EpochStats& stats : project.history(run.id))
                if (stats.epoch > 0)
                    kept[stats.epoch] = stats.loss.at(0).value;
            if (const auto state = project.state(run.id))
                QVERIFY(state->epoch <= run.numEpochs);
            for (const int epoch : project.keptEpochs(run.id, KeptKind::Series))
                QCOMPARE(project.embedding(run.id, KeptKind::Series, epoch).embeddings.rows(), Eigen::Index(320));
        }
        for (const auto& [epoch, loss] : announced) {
            QVERIFY2(kept.contains(epoch), qPrintable(QString("epoch %1 is missing").arg(epoch)));
            QCOMPARE(kept[epoch], loss);
        }
        for (const auto& [epoch, loss] : kept) // going on after a kill gives what one run gives
            QCOMPARE(loss, m_losses.try_emplace(epoch, loss).first->second);
        m_numAnnounced += static_cast<int>(announced.size());
    }

    /// A queue of four runs, as the lines that say how they ended.
    QStringList queueCall(const QString& project) const
    {
        return {"compare",     in("data"), "--models",  "mml,cml",   "--seeds", "2",      "--epochs", "40",        "--set",
                "dimension=8", "--set",    "batch=128", "--threads", "1",       "--json", "--quiet",  "--project", project};
    }
    static QList<QJsonObject> endedRuns(const ProgramRun& call)
    {
        QList<QJsonObject> runs;
        for (QJsonObject line : call.jsonLines()) {
            if (line["event"].toString() != "run")
                continue;
            line.remove("seconds");
            runs << line;
        }
        return runs;
    }

    void checkQueue(const QString& path)
    {
        if (!QFile::exists(path))
            return; // killed before there was one
        Project project = Project::open(path.toStdString());
        QVERIFY2(!project.isReadOnly(), project.readOnlyReason().c_str());
        for (const StoredRun& run : project.runs()) {
            QVERIFY(run.state == RunStatus::Queued || run.state == RunStatus::Interrupted
                    || run.state == RunStatus::Completed);
            const auto history = project.history(run.id);
            for (std::size_t i = 0; i < history.size(); ++i)
                QCOMPARE(history[i].epoch, static_cast<int>(i)); // none is missing, none is there twice
        }
    }

private slots:
    void initTestCase()
    {
        const ProgramRun made = runProgram({"generate", in("data"), "--users", "200", "--items", "120", "--ratings", "3000",
                                            "--labels", "4", "--seed", "1"});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
    }

    void everyAnnouncedEpochSurvivesAKill()
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("LODESTONE_STRESS", &isNumber);
        const int numKills = isNumber ? asked : 10;
        constexpr int killsPerProject = 5;
        for (int i = 0; i < numKills; ++i) {
            const QString path = in(QString("p%1.lodestone").arg(i / killsPerProject));
            const auto announced = trainAndKill(path);
            checkFile(path, announced);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_numAnnounced > numKills);
    }

    void aQueueThatIsKilledAgainAndAgainEndsLikeOneThatIsNot()
    {
        const ProgramRun whole = runProgram(queueCall(in("whole.lodestone")));
        QVERIFY2(whole.exitCode == 0, whole.errors.constData());
        QCOMPARE(endedRuns(whole).size(), 4);
        const QString killed = in("killed.lodestone");
        for (int i = 0; i < 6; ++i) {
            QProcess process;
            process.start(LODESTONE_CLI, queueCall(killed));
            QVERIFY(process.waitForStarted());
            process.waitForFinished(i == 0 ? 0 : upTo(60)); // not a wait for anything: the random moment
            process.kill();
            process.waitForFinished();
            checkQueue(killed);
            if (QTest::currentTestFailed())
                return;
        }
        const ProgramRun rest = runProgram(queueCall(killed));
        QVERIFY2(rest.exitCode == 0, rest.errors.constData());
        QCOMPARE(endedRuns(rest), endedRuns(whole));
    }
};

LODESTONE_TEST(CrashTest)

} // namespace lodestone::crashTest

#include "CrashTest.moc"
