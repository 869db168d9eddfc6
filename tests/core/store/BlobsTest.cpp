// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Blobs.h"

#include "core/Error.h"
#include "tests/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <istream>
#include <ostream>

namespace lodestone::blobsTest {

namespace {
constexpr std::size_t piece = std::size_t(256) << 10; ///< as the file has them

std::vector<char> someBytes(std::size_t count)
{
    std::vector<char> bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<char>((i * 2654435761U) >> 13);
    return bytes;
}
} // namespace

class BlobsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE);
        m_database->exec("CREATE TABLE blob (id INTEGER PRIMARY KEY, size INTEGER NOT NULL, checksum INTEGER NOT NULL);"
                         "CREATE TABLE piece (blob INTEGER NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL)");
    }

    void bytesComeBack_data()
    {
        QTest::addColumn<quint64>("count");
        QTest::addColumn<quint64>("step");
        QTest::addRow("none") << quint64(0) << quint64(1);
        QTest::addRow("one") << quint64(1) << quint64(1);
        QTest::addRow("a piece at once") << quint64(piece) << quint64(piece);
        QTest::addRow("a piece and a byte, at once") << quint64(piece + 1) << quint64(piece + 1);
        QTest::addRow("many pieces at once") << quint64(5 * piece - 1) << quint64(5 * piece);
        QTest::addRow("many pieces, little by little") << quint64(3 * piece + 17) << quint64(8191);
        QTest::addRow("many pieces, steps beyond one") << quint64(6 * piece + 3) << quint64(piece + 5);
    }

    void bytesComeBack()
    {
        QFETCH(quint64, count);
        QFETCH(quint64, step);
        const std::vector<char> bytes = someBytes(count);
        const std::int64_t written = putBlob(*m_database, [&](std::ostream& out) {
            for (std::size_t i = 0; i < count; i += step)
                out.write(bytes.data() + i, static_cast<std::streamsize>(std::min<std::size_t>(step, count - i)));
        });
        QVERIFY(getBlob(*m_database, written) == bytes);
        QVERIFY(getBlob(*m_database, putBlob(*m_database, bytes)) == bytes);
        std::vector<char> read;
        readBlob(*m_database, written, [&](std::istream& in, std::uint64_t size) {
            QCOMPARE(size, count);
            read.resize(size);
            for (std::size_t i = 0; i < count; i += step)
                in.read(read.data() + i, static_cast<std::streamsize>(std::min<std::size_t>(step, count - i)));
            QVERIFY(in.good());
            QCOMPARE(in.peek(), EOF);
        });
        QVERIFY(read == bytes);
        QCOMPARE(m_database->execAndGet("SELECT max(length(bytes)) <= 262144 FROM piece").getInt(), count > 0 ? 1 : 0);
    }

    void singleBytesComeBack()
    {
        const std::int64_t id = putBlob(*m_database, [](std::ostream& out) { out.put('a').put('b').write("cd", 2); });
        const std::vector<char> expected{'a', 'b', 'c', 'd'};
        QVERIFY(getBlob(*m_database, id) == expected);
    }

    /// As earlier versions wrote them.
    void piecesOfOtherSizesAreRead()
    {
        const std::vector<char> bytes = someBytes(3 * piece);
        const std::int64_t id = putBlob(*m_database, bytes);
        m_database->exec("DELETE FROM piece");
        SQLite::Statement insert(*m_database, "INSERT INTO piece (blob, part, bytes) VALUES (?, 0, ?)");
        insert.bind(1, id);
        insert.bind(2, bytes.data(), static_cast<int>(bytes.size()));
        insert.exec();
        QVERIFY(getBlob(*m_database, id) == bytes);
    }

    void whatIsNotRead_isCheckedToo()
    {
        const std::int64_t id = putBlob(*m_database, someBytes(3 * piece));
        const auto nothing = [](std::istream&, std::uint64_t) {};
        readBlob(*m_database, id, nothing);
        m_database->exec("UPDATE piece SET bytes = zeroblob(262144) WHERE part = 2");
        QVERIFY_THROWS_EXCEPTION(Error, readBlob(*m_database, id, nothing));
    }

    void damageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addRow("a byte") << QByteArray("UPDATE piece SET bytes = zeroblob(262144) WHERE part = 1");
        QTest::addRow("a piece less") << QByteArray("DELETE FROM piece WHERE part = 1");
        QTest::addRow("a piece twice") << QByteArray("INSERT INTO piece SELECT blob, 7, bytes FROM piece WHERE part = 1");
        QTest::addRow("pieces in another order") << QByteArray("UPDATE piece SET part = 1 - part WHERE part < 2");
        QTest::addRow("the checksum") << QByteArray("UPDATE blob SET checksum = checksum + 1");
        QTest::addRow("a size that memory has no room for") << QByteArray("UPDATE blob SET size = 1 << 50");
        QTest::addRow("a size below none") << QByteArray("UPDATE blob SET size = -1");
        QTest::addRow("everything") << QByteArray("DELETE FROM blob");
    }

    void damageIsRefused()
    {
        QFETCH(QByteArray, damage);
        const std::int64_t id = putBlob(*m_database, someBytes(3 * piece + 100));
        m_database->exec(damage.constData());
        QVERIFY_THROWS_EXCEPTION(Error, getBlob(*m_database, id));
        QVERIFY_THROWS_EXCEPTION(Error, readBlob(*m_database, id, [](std::istream& in, std::uint64_t size) {
                                     std::vector<char> bytes(size);
                                     in.read(bytes.data(), static_cast<std::streamsize>(size));
                                 }));
    }

    /// Not as a stream that merely stands still.
    void whatTheDatabaseSaysComesThrough()
    {
        m_database->exec("DROP TABLE piece; CREATE TABLE piece (blob, part, bytes CHECK (part < 1))");
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, putBlob(*m_database, someBytes(2 * piece)));
    }

private:
    std::unique_ptr<SQLite::Database> m_database;
};

LODESTONE_TEST(BlobsTest)

} // namespace lodestone::blobsTest

#include "BlobsTest.moc"
