// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestProgram.h"
#include "tests/app/Program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace lodestone::reportCommandTest {

namespace {
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// compare into a project, then its tables and its page.
class ReportCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString in(const QString& name) const { return m_folder.filePath(name); }
    QByteArray written(const QString& file, const QStringList& more) const
    {
        const ProgramRun run = runProgram(QStringList{"export", in("c.lodestone"), in(file)} + more);
        return run.exitCode == 0 && run.errors.isEmpty() ? contentOf(in(file)) : QByteArray();
    }

private slots:
    void initTestCase()
    {
        const ProgramRun made = runProgram({"generate", in("data"), "--users", "200", "--items", "120", "--ratings", "3000",
                                            "--labels", "4", "--seed", "1"});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const ProgramRun compared =
            runProgram({"compare", in("data"), "--models", "mml,nr-mml", "--seeds", "2", "--epochs", "2", "--set",
                        "dimension=8", "--eval-train", "--quiet", "--project", in("c.lodestone")});
        QVERIFY2(compared.exitCode == 0, compared.errors.constData());
    }

    void tablesSayWhatWasTested()
    {
        const QByteArray tex = written("t.tex", {"--what", "table"});
        QVERIFY2(tex.contains("\\toprule") && tex.contains("\nNR-MML & 2 & "), tex.constData());
        QVERIFY2(tex.contains("Difference in recall@50 to MML: two-sided randomization test, paired over the users."),
                 tex.constData());
        const QByteArray byRuns = written("t.md", {"--what", "table", "--paired", "runs", "--metric", "mrr"});
        QVERIFY2(byRuns.contains("Difference in mrr to MML: two-sided randomization test, paired over the runs"),
                 byRuns.constData());
        QCOMPARE(written("t.csv", {"--what", "table"}).count('\n'), 3);
        QCOMPARE(written("r.csv", {"--what", "runs"}).count('\n'), 5);
    }

    void theReportIsOnePage()
    {
        const ProgramRun report = runProgram({"report", in("c.lodestone"), in("c.html")});
        QVERIFY2(report.exitCode == 0, report.errors.constData());
        const QByteArray page = contentOf(in("c.html"));
        QVERIFY(page.endsWith("</html>\n"));
        QCOMPARE(page.count("<svg class=\"scatter\""), 2);
        QVERIFY(page.contains("paired over the users"));
        QVERIFY(page.contains("--eval-train"));
        QVERIFY(!page.contains("Without the data"));
    }

    void otherDataAreNotTakenForThoseOfTheRuns()
    {
        QFile ratings(in("data/ratings.tsv"));
        QVERIFY(ratings.open(QIODevice::Append) && ratings.write("\n") == 1);
        ratings.close();
        const ProgramRun changed = runProgram({"export", in("c.lodestone"), in("u.md"), "--what", "table"});
        QCOMPARE(changed.exitCode, 0);
        QVERIFY2(changed.errors.contains("the data have changed"), changed.errors.constData());
        QVERIFY(contentOf(in("u.md")).contains("paired over the runs"));
    }

    void theUsersMistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        const QString project = in("c.lodestone");
        QTest::newRow("ending") << QStringList{"export", project, in("x.npy"), "--what", "table"}
                                << "a table is written as .tex, .csv or .md";
        QTest::newRow("metric") << QStringList{"export", project, in("x.md"), "--what", "table", "--metric", "recall"}
                                << "there is no metric 'recall'";
        QTest::newRow("table nowhere") << QStringList{"export", project, "/nonexistent/t.md", "--what", "table"}
                                       << "/nonexistent/t.md: cannot be written";
        QTest::newRow("report nowhere") << QStringList{"report", project, "/nonexistent/r.html"}
                                        << "/nonexistent/r.html: cannot be written";
        QTest::newRow("no project") << QStringList{"report", in("none.lodestone"), in("r.html")}
                                    << "there is no such project";
    }
    void theUsersMistakesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, message);
        const ProgramRun run = runProgram(arguments);
        QVERIFY2(run.errors.contains(message.toUtf8()), run.errors.constData());
        QCOMPARE(run.exitCode, 1);
    }
};

LODESTONE_TEST(ReportCommandTest)

} // namespace lodestone::reportCommandTest

#include "ReportCommandTest.moc"
