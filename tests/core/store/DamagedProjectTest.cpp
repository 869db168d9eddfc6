// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "core/store/Project.h"
#include "tests/TestProgram.h"
#include "tests/core/store/ProjectReading.h"
#include "tests/core/store/StoredRuns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace lodestone::damagedProjectTest {

namespace {
QByteArray contentOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// Damaged files are read or refused with a text that says what to do; nothing crashes or hangs.
class DamagedProjectTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_path;
    QByteArray m_whole;
    std::string m_seen;

    /// @return whether it was refused
    bool isRefused(const QByteArray& bytes)
    {
        for (const char* beside : {"-wal", "-shm", "-journal", "-lock"})
            QFile::remove(QString::fromStdString(m_path.string() + beside));
        QFile file(QString::fromStdString(m_path.string()));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        try {
            return allOf(m_path) != m_seen; // a flipped letter of a name is no error
        } catch (const Error& error) {
            const QString text = error.what();
            if (!text.contains(QString::fromStdString(m_path.string())))
                qFatal("the error does not name the file: %s", error.what());
            return true;
        }
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath("damaged.lodestone").toStdString();
        {
            Project project = Project::create(m_path);
            const DataId data = project.addData(someData(), someNames());
            for (const char* name : {"one", "two"}) {
                const RunId id = project.addRun(someRun(name, data));
                for (int epoch = 0; epoch < 20; ++epoch) {
                    project.putEpoch(id, fullStats(epoch), epoch);
                    project.putEmbedding(id, KeptKind::Series, someSnapshot(epoch, 40));
                }
                project.putEmbedding(id, KeptKind::Best, someSnapshot(3));
                project.putState(id, {3, std::vector<char>(20'000, 'z')});
                project.setState(id, RunStatus::Completed);
            }
            project.putDocument("selection", "s", "[1,2,3]");
        }
        m_seen = allOf(m_path);
        m_whole = contentOf(m_path);
        QVERIFY(m_whole.size() > 50'000);
        QVERIFY(!isRefused(m_whole));
    }

    void cutFilesAreRefused()
    {
        for (qsizetype length = 1; length < m_whole.size() - 8192; length += m_whole.size() / 30)
            QVERIFY2(isRefused(m_whole.left(length)), qPrintable(QString("cut at %1").arg(length)));
    }

    void flippedBytesAreReadOrRefused()
    {
        std::mt19937 random(7);
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            QByteArray bytes = m_whole;
            const int flips = 1 << (i % 8);
            for (int flip = 0; flip < flips; ++flip)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] ^= char(1 + random() % 255);
            refused += isRefused(bytes);
        }
        QVERIFY2(refused > 50, qPrintable(QString::number(refused)));
    }

    void aFlippedByteInAVectorIsFound()
    {
        const QByteArray zs(1000, 'z');
        QByteArray bytes = m_whole;
        const qsizetype inState = bytes.indexOf(zs);
        QVERIFY(inState > 0);
        bytes[inState + 500] = 'y';
        QVERIFY(isRefused(bytes));
    }

    void overwrittenPagesAreRefused()
    {
        constexpr qsizetype page = 8192;
        for (qsizetype at = 0; at + page <= m_whole.size(); at += page) {
            QByteArray zeros = m_whole, noise = m_whole;
            std::mt19937 random(static_cast<unsigned>(at));
            for (qsizetype i = at; i < at + page; ++i) {
                zeros[i] = 0;
                noise[i] = char(random());
            }
            isRefused(zeros); // a page may be free
            isRefused(noise);
        }
    }
};

LODESTONE_TEST(DamagedProjectTest)

} // namespace lodestone::damagedProjectTest

#include "DamagedProjectTest.moc"
