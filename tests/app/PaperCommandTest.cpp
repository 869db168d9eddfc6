// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestProgram.h"
#include "tests/app/Program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace lodestone::paperCommandTest {

namespace {
constexpr int numAblations = 6;

QStringList paperSample(const char* table, const QStringList& further)
{
    return QStringList{"paper", QString::fromLatin1(table), "sample", "--quiet"} + further;
}

QJsonObject jsonOf(const ProgramRun& run)
{
    const auto lines = run.jsonLines();
    return lines.size() == 1 ? lines.front() : QJsonObject();
}

QJsonObject rowOf(const QJsonObject& table, const char* model)
{
    for (const QJsonValue& row : table["rows"].toArray())
        if (row.toObject()["model"].toString() == QLatin1String(model))
            return row.toObject();
    return {};
}
} // namespace

class PaperCommandTest : public QObject {
    Q_OBJECT

private slots:
    /// Its figures are those of compare with the same models, and runs of the one serve the other.
    void oneCallMakesATable()
    {
        QTemporaryDir folder;
        const QString project = folder.filePath("p.lodestone");
        const QStringList common{"--epochs", "2", "--seeds", "2", "--seed", "5", "--project", project};
        const ProgramRun run = runProgram(paperSample("table-8", common + QStringList{"--as", "json"}));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject table = jsonOf(run);
        QCOMPARE(table["table"].toString(), "table-8");
        QCOMPARE(table["rows"].toArray().size(), numAblations);
        QCOMPARE(table["printed"].toArray().size(), 4);
        const ProgramRun compared = runProgram(
            QStringList{"compare", "sample", "--quiet", "--json", "--models", "mml,euc-mml,w-mml,m-mml,np-mml,nr-mml"}
            + common);
        QVERIFY2(compared.exitCode == 0, compared.errors.constData());
        QCOMPARE(runProgram({"runs", project, "--json"}).jsonLines().size(), std::size_t(2 * numAblations));
        const QJsonArray models = compared.jsonLines().back()["models"].toArray();
        for (const QJsonValue& model : models) {
            const QJsonObject row = rowOf(table, model.toObject()["model"].toString().toLatin1().constData());
            QCOMPARE(row["runs"].toInt(), 2);
            for (const char* key : {"hr@50", "recall@50", "nmi@10", "nmi@20"})
                QCOMPARE(row["figures"].toObject()[QLatin1String(key)],
                         model.toObject()["test"].toObject()[QLatin1String(key)]);
        }
    }

    void formsHoldTheSameTable()
    {
        QTemporaryDir folder;
        const QStringList common{"--epochs", "1", "--seeds", "1", "--project", folder.filePath("p.lodestone")};
        const auto as = [&](const char* form) {
            return runProgram(paperSample("table-8", common + QStringList{"--as", QString::fromLatin1(form)})).output;
        };
        const QByteArray text = as("text");
        QVERIFY2(text.startsWith("Table 8: MML and its ablations.\n"), text.constData());
        QVERIFY2(text.contains("do not compare the two number by number"), text.constData());
        QVERIFY2(text.contains("Measured on sample"), text.constData());
        QVERIFY2(!text.contains("Not complete"), text.constData());
        QCOMPARE(as("csv").count('\n'), 1 + numAblations);
        QVERIFY(as("csv").startsWith("model,runs,"));
        QVERIFY(as("latex").contains("\\begin{tabular}{lrrrrrrrrrrr}"));
        QVERIFY(as("markdown").contains("| NR-MML |"));
    }

    /// Stopped in the middle, and called again: nothing is trained twice, and the table is that of one call.
    void theSameCallGoesOn()
    {
        QTemporaryDir folder;
        const QString project = folder.filePath("p.lodestone");
        const auto call = [&](const QString& file) {
            return paperSample("table-8",
                               {"--epochs", "6", "--seeds", "1", "--as", "json", "--project", file, "--save-every", "0"});
        };
        QProcess process;
        process.start(LODESTONE_CLI, call(project));
        const auto isBegun = [&] {
            for (const QJsonObject& run : runProgram({"runs", project, "--json"}).jsonLines())
                if (run["state"].toString() == QLatin1String("completed"))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBegun(), 60'000);
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray partly = process.readAllStandardOutput();
        if (process.exitCode() == 0)
            QSKIP("it was faster than the signal");
        QCOMPARE(process.exitCode(), 130);
        const QJsonObject half = QJsonDocument::fromJson(partly).object();
        QCOMPARE(half["rows"].toArray().size(), numAblations);
        QCOMPARE(rowOf(half, "nr-mml")["runs"].toInt(), 0);
        QVERIFY(half["notes"].toArray().last().toString().startsWith(QLatin1String("Not complete: ")));

        const ProgramRun again = runProgram(call(project)), third = runProgram(call(project));
        QVERIFY2(again.exitCode == 0, again.errors.constData());
        QCOMPARE(third.output, again.output);
        QCOMPARE(runProgram({"runs", project, "--json"}).jsonLines().size(), std::size_t(numAblations));
        const ProgramRun whole = runProgram(call(folder.filePath("whole.lodestone")));
        QCOMPARE(whole.output, again.output);
    }

    void wrongCallsAreToldBeforeAnyTraining_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("table") << paperSample("table-3", {}) << 1 << QByteArray("there are table-4, table-5, ");
        QTest::newRow("epochs") << paperSample("table-6", {"--epochs", "5"}) << 1 << QByteArray("takes 6 epochs or more");
        QTest::newRow("folds") << paperSample("table-4", {"--folds", "2", "--split", "random"}) << 1
                               << QByteArray("only --split folds has numbered folds");
        QTest::newRow("form") << paperSample("table-4", {"--as", "pdf"}) << 2 << QByteArray("--as");
        QTest::newRow("options of a model") << paperSample("table-4", {"--set", "dimension=8"}) << 2 << QByteArray("--set");
        QTest::newRow("project") << paperSample("table-4", {"--project", "/no/such/folder/p.lodestone"}) << 1
                                 << QByteArray("/no/such/folder/p.lodestone: cannot be written");
    }

    void wrongCallsAreToldBeforeAnyTraining()
    {
        QFETCH(QStringList, call);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, message);
        const ProgramRun run = runProgram(call);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.errors.contains(message), run.errors.constData());
        QVERIFY2(!run.output.contains("MML"), run.output.constData());
    }
};

LODESTONE_TEST(PaperCommandTest)

} // namespace lodestone::paperCommandTest

#include "PaperCommandTest.moc"
