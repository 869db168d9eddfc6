// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "core/store/openStored.h"
#include "tests/TestProgram.h"
#include "tests/core/store/StoredRuns.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace lodestone::projectDataCopyTest {

namespace {
namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::string read(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string ratings()
{
    std::string text = "user,item,rating\n";
    for (int user = 0; user < 20; ++user)
        for (int item = 0; item < 8; ++item)
            text += std::to_string(user) + ",i" + std::to_string((user + item * 3) % 25) + ",4\n";
    return text;
}
} // namespace

class ProjectDataCopyTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    fs::path in(const std::string& name) const { return m_folder.filePath(QString::fromStdString(name)).toStdString(); }
    Project newProject() { return Project::create(in("p" + std::to_string(++m_count) + ".lodestone")); }

    /// Reads the data, and keeps a copy of them.
    static DataId copied(Project& project, const fs::path& source, const LoadOptions& reading = {})
    {
        const LoadedData loaded = loadDataset(source, reading);
        const DataId id = project.addData(referenceOf(source.string(), reading, *loaded.dataset), namesOf(*loaded.dataset));
        project.putDataCopy(id, loaded.report.files);
        return id;
    }
    template <typename Call> static QString whyNot(Call&& call)
    {
        try {
            call();
        } catch (const Error& error) {
            return QString::fromUtf8(error.what());
        }
        return QStringLiteral("it worked");
    }

private slots:
    void aFileThatIsGoneIsReadFromTheCopy()
    {
        const fs::path source = in("one/ratings.csv");
        write(source, ratings());
        Project project = newProject();
        const DataId id = copied(project, source);
        QVERIFY(*project.dataCopyBytes(id) > 0);
        QVERIFY(*project.dataCopyBytes(id) < fs::file_size(source)); // it is compressed
        const DatasetPtr before = openStored(project, id).dataset;
        fs::remove(source);
        const DatasetPtr after = openStored(project, id).dataset;
        QCOMPARE(after->name, before->name);
        QCOMPARE(after->userIds.size(), before->userIds.size());
        QCOMPARE(after->interactions.size(), before->interactions.size());
        write(source, "user,item,rating\n1,2,3\n"); // other data of the same name
        QCOMPARE(openStored(project, id).dataset->interactions.size(), before->interactions.size());
        project.removeDataCopy(id);
        QVERIFY(!project.dataCopyBytes(id));
        QVERIFY(whyNot([&] { openStored(project, id); }).contains(QLatin1String("have changed")));
        QVERIFY(whyNot([&] { project.extractDataCopy(id, in("none")); }).contains(QLatin1String("no copy")));
    }

    /// MovieLens 100K named by its file of ratings takes titles and genres from the files beside it.
    void whatWasReadBesideTheFileIsCopiedToo()
    {
        const fs::path folder = in("ml");
        std::string events, items;
        for (int user = 1; user <= 12; ++user)
            for (int item = 1; item <= 6; ++item)
                events += std::to_string(user) + '\t' + std::to_string(item) + "\t4\t" + std::to_string(user * item) + '\n';
        for (int item = 1; item <= 6; ++item) {
            items += std::to_string(item) + "|Film " + std::to_string(item) + "|01-Jan-1995||http://x";
            for (int genre = 0; genre < 19; ++genre)
                items += genre == item ? "|1" : "|0";
            items += '\n';
        }
        write(folder / "u.data", events);
        write(folder / "u.item", items);
        std::string genres;
        for (int genre = 0; genre < 19; ++genre)
            genres += "g" + std::to_string(genre) + '|' + std::to_string(genre) + '\n';
        write(folder / "u.genre", genres);
        write(folder / "unrelated.bin", "not read");
        const LoadedData before = loadDataset(folder / "u.data");
        QCOMPARE(before.dataset->itemTitles[0], std::string("Film 1"));
        Project project = newProject();
        const DataId id = copied(project, folder / "u.data");
        fs::remove_all(folder);
        const DatasetPtr after = openStored(project, id).dataset;
        QCOMPARE(after->itemTitles[0], std::string("Film 1"));
        QCOMPARE(after->labels.names, before.dataset->labels.names);
        project.extractDataCopy(id, in("out"));
        QVERIFY(fs::exists(in("out") / "source" / "u.item"));
        QVERIFY(!fs::exists(in("out") / "source" / "unrelated.bin"));
    }

    void aFolderWithASlashBehindItKeepsItsNameAndFiles()
    {
        const fs::path folder = in("named");
        write(folder / "ratings.csv", ratings());
        write(folder / "deep" / "notes.txt", "kept, as the fingerprint has it");
        DataReference reference = someData();
        reference.source = folder.string() + '/';
        reference.reading = {};
        reference.fingerprint = fingerprintOf(reference.source, {}, Dataset());
        Project project = newProject();
        const DataId id = project.addData(reference, someNames());
        project.putDataCopy(id, {});
        const DataReference found = project.extractDataCopy(id, in("unfolded"));
        QCOMPARE(fs::path(found.source), in("unfolded") / "source" / "named");
        QCOMPARE(read(fs::path(found.source) / "deep" / "notes.txt"), std::string("kept, as the fingerprint has it"));
        QCOMPARE(fingerprintOf(found.source, found.reading, Dataset()), reference.fingerprint);
    }

    void labelsAndSplitFilesComeAlong()
    {
        write(in("two/ratings.csv"), ratings());
        write(in("labels/same.csv"), "item,label\ni1,a\ni2,b\n");
        write(in("train/same.csv"), "0,i0\n");
        DataReference reference = someData();
        reference.source = in("two/ratings.csv").string();
        reference.reading = {};
        reference.reading.labelsFile = in("labels/same.csv");
        reference.reading.splitFiles.train = in("train/same.csv");
        reference.fingerprint = fingerprintOf(reference.source, reference.reading, Dataset());
        Project project = newProject();
        const DataId id = project.addData(reference, someNames());
        project.putDataCopy(id, {});
        const DataReference found = project.extractDataCopy(id, in("three"));
        QCOMPARE(read(found.reading.labelsFile), std::string("item,label\ni1,a\ni2,b\n"));
        QCOMPARE(read(found.reading.splitFiles.train), std::string("0,i0\n"));
        QVERIFY(found.reading.splitFiles.test.empty());
        QCOMPARE(fingerprintOf(found.source, found.reading, Dataset()), reference.fingerprint);
    }

    void aLargeFileIsCopiedInBlocks()
    {
        std::string noise(9'000'000, ' ');
        std::uint32_t state = 1;
        for (char& c : noise)
            c = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
        write(in("large/noise.bin"), noise);
        DataReference reference = someData();
        reference.source = in("large/noise.bin").string();
        reference.reading = {};
        reference.fingerprint = fingerprintOf(reference.source, {}, Dataset());
        Project project = newProject();
        const DataId id = project.addData(reference, someNames());
        project.putDataCopy(id, {});
        project.putDataCopy(id, {}); // replaces the other
        QVERIFY(*project.dataCopyBytes(id) < 9'500'000);
        QVERIFY(read(project.extractDataCopy(id, in("blocks")).source) == noise);
    }

    void dataThatChangedAreNotCopied()
    {
        write(in("four/ratings.csv"), ratings());
        Project project = newProject();
        const DataId id = copied(project, in("four/ratings.csv"));
        write(in("four/ratings.csv"), ratings() + "99,i1,4\n");
        QVERIFY(whyNot([&] { project.putDataCopy(id, {}); }).contains(QLatin1String("have changed since")));
        QVERIFY(!project.dataCopyBytes(id));
        SQLite::Database database(project.path().string());
        QCOMPARE(database.execAndGet("SELECT count(*) FROM data_block").getInt(), 0);
        fs::remove(in("four/ratings.csv"));
        QVERIFY(whyNot([&] { project.putDataCopy(id, {}); }).contains(QLatin1String("cannot be read")));
    }

    void aStoppedCopyLeavesNothing()
    {
        write(in("five/ratings.csv"), ratings());
        Project project = newProject();
        const DataId id = copied(project, in("five/ratings.csv"));
        std::stop_source stop;
        stop.request_stop();
        project.putDataCopy(id, {}, stop.get_token());
        QVERIFY(!project.dataCopyBytes(id));
    }

    void theSampleNeedsNoCopy()
    {
        Project project = newProject();
        const LoadedData loaded = openData(sampleName, {});
        const DataId id = project.addData(referenceOf(sampleName, {}, *loaded.dataset), namesOf(*loaded.dataset));
        project.putDataCopy(id, loaded.report.files);
        QVERIFY(!project.dataCopyBytes(id));
    }

    void aDamagedOrHostileCopyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("reason");
        QTest::newRow("other bytes") << QByteArray("UPDATE data_block SET bytes = x'00'")
                                     << QStringLiteral("as it was written");
        QTest::newRow("a size that is none")
            << QByteArray("UPDATE data_block SET size = -1") << QStringLiteral("as it was written");
        QTest::newRow("a size without end")
            << QByteArray("UPDATE data_block SET size = 1 << 50") << QStringLiteral("as it was written");
        QTest::newRow("a part is missing") << QByteArray("DELETE FROM data_block") << QStringLiteral("not whole");
        QTest::newRow("elsewhere") << QByteArray("UPDATE data_file SET path = '../../x'") << QStringLiteral("a file named");
        QTest::newRow("anywhere") << QByteArray("UPDATE data_file SET path = '/tmp/x'") << QStringLiteral("a file named");
        QTest::newRow("opened elsewhere") << QByteArray("UPDATE data_file SET opens = '../x'")
                                          << QStringLiteral("a file named");
    }

    void aDamagedOrHostileCopyIsRefused()
    {
        QFETCH(const QByteArray, change);
        QFETCH(const QString, reason);
        write(in("six/ratings.csv"), ratings());
        Project project = newProject();
        const DataId id = copied(project, in("six/ratings.csv"));
        SQLite::Database(project.path().string(), SQLite::OPEN_READWRITE).exec(change.toStdString());
        const QString why = whyNot([&] { project.extractDataCopy(id, in("seven/eight")); });
        QVERIFY2(why.contains(reason), qPrintable(why));
        QVERIFY(!fs::exists(in("x")));
    }
};

LODESTONE_TEST(ProjectDataCopyTest)

} // namespace lodestone::projectDataCopyTest

#include "ProjectDataCopyTest.moc"
