// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Project.h"
#include "core/Error.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "tests/TestProgram.h"
#include "tests/core/store/StoredRuns.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace lodestone::projectTest {

class ProjectTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    std::filesystem::path newPath() { return m_folder.filePath(QString("p%1.lodestone").arg(++m_count)).toStdString(); }

    static QString whyNot(const std::function<void()>& call)
    {
        try {
            call();
        } catch (const Error& error) {
            return error.what();
        }
        return "it worked";
    }

private slots:
    void whatIsWrittenIsThereAfterOpening()
    {
        const auto path = newPath();
        RunId id;
        {
            Project project = Project::create(path);
            const DataId data = project.addData(someData(), someNames());
            QCOMPARE(project.addData(someData(), someNames()), data);
            id = project.addRun(someRun("first", data));
            project.putEpoch(id, fullStats(0), 0);
            project.putEpoch(id, fullStats(1), 1);
            project.putEmbedding(id, KeptKind::Best, someSnapshot(1));
            project.putState(id, {1, {'a', 'b', '\0'}});
            project.setState(id, RunStatus::Completed);
            project.setFinal(id, fullStats(1));
            project.setAbout(id, {"renamed", "a note", {"tag", "two"}, true, "#ff0000"});
            project.putDocument("view", "main", R"({"camera":[1,2]})");
        }
        QCOMPARE(std::distance(std::filesystem::directory_iterator(path.parent_path()), {}), 1); // one file alone
        Project project = Project::open(path);
        QVERIFY(!project.isReadOnly());
        const auto runs = project.runs();
        QCOMPARE(runs.size(), std::size_t(1));
        const StoredRun& run = runs.front();
        QCOMPARE(run.id, id);
        QVERIFY(run.about == (RunNotes{"renamed", "a note", {"tag", "two"}, true, "#ff0000"}));
        QVERIFY(run.spec.settings == someRun("x", {}).spec.settings);
        QCOMPARE(run.splitDigest, 0xfedcba9876543210U);
        QCOMPARE(run.state, RunStatus::Completed);
        QCOMPARE(run.numEpochs, 1);
        QVERIFY(sameStats(*run.final, fullStats(1)));
        QVERIFY(project.data(run.data) == someData());
        QVERIFY(project.names(run.data) == someNames());
        const auto history = project.history(id);
        QVERIFY(history.size() == 2 && sameStats(history[0], fullStats(0)) && sameStats(history[1], fullStats(1)));
        const Snapshot best = project.embedding(id, KeptKind::Best, 1);
        QCOMPARE(best.embeddings, someSnapshot(1).embeddings);
        QCOMPARE(best.factors[1], someSnapshot(1).factors[1]);
        QCOMPARE(best.userMargins, someSnapshot(1).userMargins);
        QCOMPARE(project.state(id)->bytes, (std::vector<char>{'a', 'b', '\0'}));
        QCOMPARE(*project.document("view", "main"), std::string(R"({"camera":[1,2]})"));
        QVERIFY(!project.document("view", "other"));
    }

    void bestAndLastKeepOneEpochAndARewrittenEpochReplaces()
    {
        Project project = Project::create(newPath());
        const RunId id = project.addRun(someRun("r", project.addData(someData(), someNames())));
        for (int epoch = 1; epoch <= 3; ++epoch)
            project.putEmbedding(id, KeptKind::Best, someSnapshot(epoch));
        QCOMPARE(project.keptEpochs(id, KeptKind::Best), std::vector{3});
        for (int i = 0; i < 2; ++i) {
            project.putEpoch(id, fullStats(5), 5);
            project.putEmbedding(id, KeptKind::Series, someSnapshot(5));
        }
        QCOMPARE(project.history(id).size(), std::size_t(1));
        QCOMPARE(project.keptEpochs(id, KeptKind::Series), std::vector{5});
    }

    void theSeriesHasHalfPrecision()
    {
        Project project = Project::create(newPath());
        const RunId id = project.addRun(someRun("r", project.addData(someData(), someNames())));
        Snapshot snapshot = someSnapshot(0);
        snapshot.embeddings = RowMatrix::Random(5, 4);
        project.putEmbedding(id, KeptKind::Series, snapshot);
        const Snapshot kept = project.embedding(id, KeptKind::Series, 0);
        QVERIFY(kept.embeddings != snapshot.embeddings);
        QVERIFY((kept.embeddings - snapshot.embeddings).cwiseAbs().maxCoeff() <= 1.0F / 2048);
        QCOMPARE(kept.factors[0], snapshot.factors[0]);
        snapshot.embeddings(0, 0) = 1e6F; // beyond float16
        snapshot.epoch = 1;
        project.putEmbedding(id, KeptKind::Series, snapshot);
        QCOMPARE(project.embedding(id, KeptKind::Series, 1).embeddings, snapshot.embeddings);
    }

    void aSpentBudgetThinsTheSeriesEvenly()
    {
        Project project = Project::create(newPath());
        StoredRun run = someRun("r", project.addData(someData(), someNames()));
        run.seriesBudget = 8000;
        const RunId id = project.addRun(run);
        for (int epoch = 0; epoch <= 60; ++epoch)
            project.putEmbedding(id, KeptKind::Series, someSnapshot(epoch, 100));
        QVERIFY(project.seriesBytes(id) <= 8000);
        const int stride = project.run(id).seriesStride;
        QVERIFY(stride > 1);
        std::vector<int> expected;
        for (int epoch = 0; epoch <= 60; epoch += stride)
            expected.push_back(epoch);
        QCOMPARE(project.keptEpochs(id, KeptKind::Series), expected);
    }

    void removingARunLeavesNothingOfIt()
    {
        const auto path = newPath();
        {
            Project project = Project::create(path);
            const DataId data = project.addData(someData(), someNames());
            const RunId id = project.addRun(someRun("a", data)), other = project.addRun(someRun("b", data));
            for (const RunId run : {id, other}) {
                project.putEpoch(run, fullStats(0), 0);
                project.putEmbedding(run, KeptKind::Last, someSnapshot(0));
                project.putState(run, {0, {'x'}});
            }
            project.removeRun(id);
            QVERIFY(!project.findRun("a"));
            QVERIFY(project.embedding(other, KeptKind::Last, 0).embeddings.size() > 0);
        }
        SQLite::Database database(path.string());
        QCOMPARE(database.execAndGet("SELECT count(*) FROM blob").getInt(), 3); // names, vectors and state of the other
        QCOMPARE(database.execAndGet("SELECT count(*) FROM piece").getInt(), 3);
        QCOMPARE(database.execAndGet("SELECT count(*) FROM epoch").getInt(), 1);
    }

    void aDeletedRunComesBackOrGoesWithTheNextOpening()
    {
        const auto path = newPath();
        RunId a{}, b{};
        {
            Project project = Project::create(path);
            const DataId data = project.addData(someData(), someNames());
            a = project.addRun(someRun("a", data));
            b = project.addRun(someRun("b", data));
            for (const RunId run : {a, b}) {
                project.putEpoch(run, fullStats(0), 0);
                project.putEmbedding(run, KeptKind::Last, someSnapshot(0));
            }
            project.setDeleted(a, true);
            project.setDeleted(a, true); // once more is the same
            QCOMPARE(project.runs().size(), std::size_t(1));
            QVERIFY(!project.findRun("a"));
            const RunId other = project.addRun(someRun("a", data)); // its name is free
            project.setDeleted(a, false);
            QCOMPARE(project.run(a).about.name, std::string("a 2"));
            QCOMPARE(project.runs().size(), std::size_t(3));
            QCOMPARE(project.history(a).size(), std::size_t(1));
            QVERIFY(project.embedding(a, KeptKind::Last, 0).embeddings.size() > 0);
            project.removeRun(other);
            project.setDeleted(a, true);
            QCOMPARE(Project::openReadOnly(path).runs().size(), std::size_t(1)); // nobody else sees it
            Project copy = project.another();
            QCOMPARE(copy.runs().size(), std::size_t(1));
        }
        {
            Project project = Project::open(path);
            QVERIFY_THROWS_EXCEPTION(Error, project.setDeleted(a, false));
            QCOMPARE(project.runs().size(), std::size_t(1));
            QCOMPARE(project.runs()[0].id, b);
        }
        SQLite::Database database(path.string());
        QCOMPARE(database.execAndGet("SELECT count(*) FROM run").getInt(), 1);
        QCOMPARE(database.execAndGet("SELECT count(*) FROM blob").getInt(), 2); // names, and vectors of the other
    }

    void namesAreUnique()
    {
        Project project = Project::create(newPath());
        const DataId data = project.addData(someData(), someNames());
        project.addRun(someRun("a", data));
        const RunId other = project.addRun(someRun("b", data));
        QVERIFY(whyNot([&] { project.addRun(someRun("a", data)); }).contains("there is a run 'a'"));
        QVERIFY(whyNot([&] { project.setAbout(other, {"a", "", {}, false, ""}); }).contains("choose another name"));
        project.setAbout(other, {"b", "its own name", {}, false, ""});
    }

    void aTransactionThatFailsLeavesNothing()
    {
        Project project = Project::create(newPath());
        const DataId data = project.addData(someData(), someNames());
        QVERIFY_THROWS_EXCEPTION(Error, project.inTransaction([&] {
            project.addRun(someRun("a", data));
            throw Error("no");
        }));
        QVERIFY(project.runs().empty());
        project.addRun(someRun("a", data));
        QCOMPARE(project.runs().size(), std::size_t(1));
    }

    void aSecondOpenerReadsAndIsTold()
    {
        const auto path = newPath();
        Project first = Project::create(path);
        const DataId data = first.addData(someData(), someNames());
        first.addRun(someRun("a", data));
        Project second = Project::open(path);
        QVERIFY2(QString::fromStdString(second.readOnlyReason()).contains("another window or command"),
                 second.readOnlyReason().c_str());
        QCOMPARE(second.runs().size(), std::size_t(1));
        QCOMPARE(second.runs()[0].state, RunStatus::Running); // it may well be
        first.addRun(someRun("b", data));
        QCOMPARE(second.runs().size(), std::size_t(2));
        QVERIFY(whyNot([&] { second.removeRun(RunId{1}); }).contains("reading only"));
        Project third = first.another();
        third.setState(RunId{1}, RunStatus::Stopped);
        QCOMPARE(first.run(RunId{1}).state, RunStatus::Stopped);
    }

    void whoeverComesAfterTheWriterMayWrite()
    {
        const auto path = newPath();
        {
            Project first = Project::create(path);
            first.addRun(someRun("a", first.addData(someData(), someNames())));
        }
        Project next = Project::open(path);
        QVERIFY(!next.isReadOnly());
        QCOMPARE(next.runs()[0].state, RunStatus::Interrupted); // nobody said that it ended
    }

    void aFileWhoseWriterWasKilledWithinACommitIsRead()
    {
        const auto path = newPath(), killed = newPath();
        {
            Project project = Project::create(path);
            project.addRun(someRun("first", project.addData(someData(), someNames())));
        }
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA cache_size = 2; BEGIN IMMEDIATE; UPDATE run SET name = 'half done';"
                      "CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99) "
                      "SELECT randomblob(9999) FROM n"); // more than fits into memory: the file has a part of it by now
        const QString from = QString::fromStdString(path.string()), to = QString::fromStdString(killed.string());
        QVERIFY(QFile::copy(from, to) && QFile::copy(from + "-journal", to + "-journal"));
        database.exec("ROLLBACK");
        QCOMPARE(Project::openReadOnly(killed).runs().at(0).about.name, std::string("first"));
        QVERIFY(!Project::open(killed).isReadOnly());
    }

    void aFileThatMayNotBeWrittenIsRead()
    {
        if (geteuid() == 0)
            QSKIP("root may write every file");
        const auto path = newPath();
        Project::create(path);
        std::filesystem::permissions(path, std::filesystem::perms::owner_read);
        QVERIFY(Project::open(path).isReadOnly());
    }

    void whatIsNoProjectIsRefused()
    {
        const auto path = newPath();
        QVERIFY(whyNot([&] { Project::open(path); }).contains("no such project"));
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("user,item\n");
        file.close();
        QVERIFY(whyNot([&] { Project::open(path); }).contains("no project of Lodestone"));
        QVERIFY(whyNot([&] { Project::create(path); }).contains("already"));
        QVERIFY(whyNot([&] { Project::open(path.parent_path()); }).contains("this is no file"));
        QVERIFY(whyNot([&] { Project::create("/nonexistent/x.lodestone"); }).contains("cannot be written"));
        const auto foreign = newPath();
        SQLite::Database(foreign.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE x (y)");
        QVERIFY(whyNot([&] { Project::open(foreign); }).contains("file of another program"));
    }

    void aNewerFormIsRefused()
    {
        const auto path = newPath();
        Project::create(path);
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
        QVERIFY(whyNot([&] { Project::open(path); }).contains("newer version"));
    }

    void anEmptyFileBecomesAProject()
    {
        const auto path = newPath();
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(Project::open(path).runs().empty());
    }

    void stepsOfTheFormAreTakenOnceAndTogether()
    {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        const std::vector<const char*> one{"CREATE TABLE a (x)"}, two{"CREATE TABLE a (x)", "ALTER TABLE a ADD COLUMN y"},
            bad{"CREATE TABLE a (x)", "ALTER TABLE a ADD COLUMN y", "CREATE TABLE b (z); CREATE TABLE b (z)"};
        migrate(database, one);
        QCOMPARE(schemaVersionOf(database), 1);
        database.exec("INSERT INTO a VALUES (1)");
        migrate(database, two);
        QCOMPARE(schemaVersionOf(database), 2);
        QCOMPARE(database.execAndGet("SELECT count(y IS NULL) FROM a").getInt(), 1);
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, migrate(database, bad));
        QCOMPARE(schemaVersionOf(database), 2);
        QVERIFY(!database.tableExists("b"));
    }

    /// Written by the first version with this form: lodestone-cli train on 12 users, 8 items and 60 generated ratings, with
    /// --epochs 2 --set dimension=4 --set batch=16 --seed 3 --name kept.
    void theKeptFileOfForm1StillOpens()
    {
        const auto path = newPath();
        QVERIFY(QFile::copy(LODESTONE_TEST_FILES "/projects/form1.lodestone", QString::fromStdString(path.string())));
        QVERIFY(QFile::setPermissions(QString::fromStdString(path.string()), QFile::ReadOwner | QFile::WriteOwner));
        Project project = Project::open(path);
        const auto run = project.findRun("kept");
        QVERIFY(run && run->numEpochs == 2 && run->state == RunStatus::Completed && run->final);
        QCOMPARE(run->spec.seed, std::uint64_t(3));
        QVERIFY(run->spec.settings == (std::vector<Setting>{{"dimension", "4"}, {"batch", "16"}}));
        QCOMPARE(project.data(run->data).fingerprint.size(), std::size_t(64));
        QCOMPARE(project.names(run->data).ids.size(), std::size_t(20));
        QCOMPARE(project.history(run->id).size(), std::size_t(3));
        QCOMPARE(project.keptEpochs(run->id, KeptKind::Series), (std::vector{0, 1, 2}));
        const Snapshot last = project.embedding(run->id, KeptKind::Last, 2);
        QVERIFY(last.embeddings.rows() == 20 && last.embeddings.cols() == 4 && last.embeddings.allFinite());
        QCOMPARE(project.state(run->id)->epoch, 2);
    }

    void aDocumentIsJson()
    {
        Project project = Project::create(newPath());
        QVERIFY_THROWS_EXCEPTION(Error, project.putDocument("selection", "a", "{"));
        project.putDocument("selection", "b", "[1,2]");
        project.putDocument("selection", "a", "[3]");
        project.putDocument("view", "c", "{}");
        QCOMPARE(project.documents("selection"), (std::vector<std::string>{"a", "b"}));
        project.removeDocument("selection", "a");
        QCOMPARE(project.documents("selection"), (std::vector<std::string>{"b"}));
    }

    void aCopyHoldsAllAndReplacesAFileOnlyOnceItIsWhole()
    {
        const auto path = newPath(), copy = newPath();
        Project project = Project::create(path);
        const RunId id = project.addRun(someRun("first", project.addData(someData(), someNames())));
        project.putEpoch(id, fullStats(1), 1);
        { // what was there goes, with a journal of it that nobody had finished
            Project::create(copy).putDocument("view", "old", "{}");
            QFile journal(QString::fromStdString(copy.string() + "-wal"));
            QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("rest") == 4);
        }
        project.copyTo(copy);
        project.putEpoch(id, fullStats(2), 2); // goes on in its own file
        {
            Project copied = Project::open(copy);
            QVERIFY(!copied.isReadOnly());
            QCOMPARE(copied.run(id).numEpochs, 1);
            QVERIFY(sameStats(*copied.epoch(id, 1), fullStats(1)));
            QVERIFY(!copied.epoch(id, 2));
            QVERIFY(copied.documents("view").empty());
            QVERIFY(whyNot([&] { project.copyTo(copy); }).contains("has this project open"));
            QVERIFY(whyNot([&] { Project::remove(copy); }).contains("has this project open"));
        }
        QVERIFY(whyNot([&] { project.copyTo("/nowhere/p.lodestone"); }).contains("check that the folder exists"));
        Project::remove(copy);
        for (const auto& entry : std::filesystem::directory_iterator(copy.parent_path()))
            QVERIFY2(!entry.path().string().starts_with(copy.string()), entry.path().c_str());
    }

    void aRunKeepsDefaultsThatALaterVersionChanged()
    {
        const auto path = newPath();
        RunId id;
        {
            Project project = Project::create(path);
            StoredRun run = someRun("first", project.addData(someData(), someNames()));
            run.spec.model = "wrmf";
            run.commandLine = run.spec.commandLine("ratings.csv");
            id = project.addRun(run);
            QVERIFY(project.run(id).spec.settings == run.spec.settings);
            QCOMPARE(project.run(id).commandLine, run.commandLine);
        }
        {
            SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
            std::string spec = database.execAndGet("SELECT spec FROM run").getString();
            const std::string start = "[\"alpha\",\"";
            const std::size_t at = spec.find(start) + start.size();
            spec.replace(at, spec.find('"', at) - at, "7.5");
            SQLite::Statement update(database, "UPDATE run SET spec = ?, spec_checksum = ?");
            update.bind(1, spec);
            update.bind(2, static_cast<std::int64_t>(checksumOfText(spec)));
            update.exec();
        }
        const StoredRun run = Project::open(path).run(id);
        const std::vector<Setting> expected{{"dimension", "8"}, {"alpha", "7.5"}};
        QVERIFY(run.spec.settings == expected);
        QCOMPARE(run.commandLine, run.spec.commandLine("ratings.csv"));
    }

    void theCommandLineSaysThatALearningRateWasChanged()
    {
        Project project = Project::create(newPath());
        StoredRun run = someRun("first", project.addData(someData(), someNames()));
        const RunId id = project.addRun(run);
        const auto put = [&](int epoch, double rate) {
            EpochStats stats = fullStats(epoch);
            stats.learningRate = rate;
            project.putEpoch(id, stats, epoch);
        };
        put(0, 0.3);
        put(1, 0.3);
        QCOMPARE(project.run(id).commandLine, run.commandLine);
        put(2, 0.1);
        const std::string once =
            run.commandLine + " # learning rate changed by hand: 0.1 from epoch 2 on; this command does not repeat that";
        QCOMPARE(project.run(id).commandLine, once);
        put(3, 0.1);
        project.setSpec(id, run.spec, run.commandLine); // goes on
        QCOMPARE(project.run(id).commandLine, once);
        put(4, 0.025);
        QVERIFY(
            project.run(id).commandLine.starts_with(run.commandLine
                                                    + " # learning rate changed by hand: 0.1 from epoch 2 on, 0.025 from "
                                                      "epoch 4 on;"));
    }
};

LODESTONE_TEST(ProjectTest)

} // namespace lodestone::projectTest

#include "ProjectTest.moc"
