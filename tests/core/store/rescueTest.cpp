// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue.h"
#include "core/Error.h"
#include "tests/TestProgram.h"
#include "tests/core/store/ProjectReading.h"
#include "tests/core/store/StoredRuns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace lodestone::rescueTest {

class rescueTest : public QObject {
    Q_OBJECT

private:
    static constexpr int numEpochs = 30;
    QTemporaryDir m_folder;
    QByteArray m_whole;
    std::string m_seen;
    int m_count = 0;

    std::filesystem::path in(const QString& name) const { return m_folder.filePath(name).toStdString(); }
    std::filesystem::path writeDamaged(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath("damaged.lodestone"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("the damaged file cannot be written");
        return in("damaged.lodestone");
    }
    std::filesystem::path newPath() { return in(QString("rescued%1.lodestone").arg(++m_count)); }

    /// What the rescued project says of an epoch is what was written.
    static void checkNothingIsMadeUp(const std::filesystem::path& path)
    {
        Project project = Project::open(path);
        for (const StoredRun& run : project.runs()) {
            for (const EpochStats& stats : project.history(run.id))
                QVERIFY(sameStats(stats, fullStats(stats.epoch)));
            for (const int epoch : project.keptEpochs(run.id, KeptKind::Best))
                QCOMPARE(project.embedding(run.id, KeptKind::Best, epoch).embeddings, someSnapshot(epoch).embeddings);
        }
    }

    static void addRun(Project& project, const char* name, DataId data)
    {
        const RunId id = project.addRun(someRun(name, data));
        for (int epoch = 0; epoch < numEpochs; ++epoch) {
            project.putEpoch(id, fullStats(epoch), epoch);
            project.putEmbedding(id, KeptKind::Series, someSnapshot(epoch, 60));
        }
        project.putEmbedding(id, KeptKind::Best, someSnapshot(7));
        project.putState(id, {3, std::vector<char>(30'000, 'z')});
        project.setState(id, RunStatus::Completed);
    }

private slots:
    void initTestCase()
    {
        const auto path = in("whole.lodestone");
        {
            Project project = Project::create(path);
            const DataId data = project.addData(someData(), someNames());
            for (const char* name : {"one", "two", "three"})
                project.inTransaction([&] { addRun(project, name, data); });
            project.putDocument("selection", "s", "[1,2,3]");
        }
        m_seen = allOf(path);
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_whole = file.readAll();
    }

    void ofAWholeProjectEverythingIsCopied()
    {
        const auto out = newPath();
        const RescueReport report = rescueProject(writeDamaged(m_whole), out);
        QVERIFY2(report.isWhole(), report.losses.empty() ? "" : report.losses.front().c_str());
        QCOMPARE(report.numRuns, std::size_t(3));
        QCOMPARE(report.numEpochs, std::size_t(3 * numEpochs));
        QCOMPARE(report.numEmbeddings, std::size_t(3 * numEpochs + 3));
        QCOMPARE(allOf(out), m_seen);
    }

    void aFlippedByteCostsOnlyItsOwnValue()
    {
        QByteArray bytes = m_whole;
        const qsizetype at = bytes.indexOf(QByteArray(1000, 'z'));
        QVERIFY(at > 0);
        bytes[at + 10] = 'y';
        const auto out = newPath();
        const RescueReport report = rescueProject(writeDamaged(bytes), out);
        QCOMPARE(report.losses.size(), std::size_t(1));
        QCOMPARE(report.numStates, std::size_t(2));
        QCOMPARE(report.numEpochs, std::size_t(3 * numEpochs));
        checkNothingIsMadeUp(out);
    }

    void aLostPageCostsOnlyWhatLiesOnIt()
    {
        constexpr qsizetype page = 16384;
        std::size_t most = 0, numRescued = 0;
        const qsizetype numPages = m_whole.size() / page;
        for (qsizetype i = 1; i < numPages; i += 3) { // without the first the file says nothing of itself
            QByteArray bytes = m_whole;
            std::mt19937 random(static_cast<unsigned>(i));
            for (qsizetype at = i * page; at < (i + 1) * page; ++at)
                bytes[at] = char(random());
            const auto damaged = writeDamaged(bytes), out = newPath();
            try {
                const RescueReport report = rescueProject(damaged, out);
                numRescued += report.numRuns == 3;
                most = std::max(most, report.losses.size());
                checkNothingIsMadeUp(out);
            } catch (const Error& error) {
                QVERIFY(QString(error.what()).contains("damaged.lodestone"));
            }
            QFile::remove(QString::fromStdString(out.string()));
        }
        QVERIFY2(numRescued * 6 > static_cast<std::size_t>(numPages), qPrintable(QString::number(numRescued)));
        QVERIFY(most > 0);
    }

    void ofACutFileTheFrontIsSaved()
    {
        const auto out = newPath();
        const RescueReport report = rescueProject(writeDamaged(m_whole.left(m_whole.size() * 2 / 3)), out);
        QVERIFY(report.numRuns > 0 && report.numEpochs > 0 && !report.isWhole());
        checkNothingIsMadeUp(out);
    }

    void whatIsNoProjectIsRefused()
    {
        for (const QByteArray& bytes :
             {QByteArray("user,item\n"), QByteArray(), m_whole.left(500), QByteArray(20'000, '\0')}) {
            const auto out = newPath();
            QVERIFY_THROWS_EXCEPTION(Error, rescueProject(writeDamaged(bytes), out));
            QVERIFY(!std::filesystem::exists(out));
        }
        QVERIFY_THROWS_EXCEPTION(Error, rescueProject(in("none.lodestone"), newPath()));
        const auto there = in("whole.lodestone");
        QVERIFY_THROWS_EXCEPTION(Error, rescueProject(writeDamaged(m_whole), there));
    }
};

LODESTONE_TEST(rescueTest)

} // namespace lodestone::rescueTest

#include "rescueTest.moc"
