// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/Downloader.h"
#include "tests/TestProgram.h"

#include "tests/ui/download/LocalServer.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef __unix__
#include <csignal>
#include <sys/resource.h>
#endif

namespace lodestone::downloaderTest {

namespace {
constexpr int timeoutMs = 30000;

QByteArray someBytes(int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>((i * 31 + i / 256) % 251);
    return bytes;
}

QByteArray hexHash(const QByteArray& bytes, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Md5)
{
    return QCryptographicHash::hash(bytes, algorithm).toHex();
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A downloader with its signals, a server and a folder.
struct Fixture {
    Fixture() { server.pages[QStringLiteral("/set.zip")].body = body; }

    DownloadRequest request(const QByteArray& checksum = {}, const QString& checksumFile = {}) const
    {
        return {server.url(QStringLiteral("/set.zip")), path(), checksum,
                checksumFile.isEmpty() ? QUrl() : server.url(checksumFile)};
    }
    QString path() const { return folder.filePath(QStringLiteral("set.zip")); }
    LocalServer::Page& page() { return server.pages[QStringLiteral("/set.zip")]; }
    bool ended() const { return finished.size() + failed.size() + canceled.size() > 0; }
    QString failure() const { return failed.isEmpty() ? QString() : failed.first().first().toString(); }
    void forget()
    {
        for (QSignalSpy* spy : {&finished, &failed, &canceled, &progressed})
            spy->clear();
    }
    /// Leaves 40,000 bytes behind.
    void breakOff()
    {
        page().sendOnly = 40'000;
        page().drops = true;
        downloader.start(request());
        QTRY_VERIFY_WITH_TIMEOUT(ended(), timeoutMs);
        page().sendOnly = -1;
    }

    const QByteArray body = someBytes(100'000);
    LocalServer server;
    QTemporaryDir folder;
    Downloader downloader;
    QSignalSpy finished{&downloader, &Downloader::finished}, failed{&downloader, &Downloader::failed},
        canceled{&downloader, &Downloader::canceled}, progressed{&downloader, &Downloader::progressed};
};

#ifdef __unix__
/// While it lives, files of this process cannot grow beyond `bytes`: what comes after them is refused, as on a full disk.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before{};
};
#endif
} // namespace

class DownloaderTest : public QObject {
    Q_OBJECT

private slots:
    void aFileComesWhole()
    {
        Fixture f;
        f.downloader.start(f.request());
        QVERIFY(f.downloader.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QCOMPARE(f.failure(), QString());
        QCOMPARE(f.finished.first().at(0).toString(), f.path());
        QCOMPARE(f.finished.first().at(1).value<Downloader::Check>(), Downloader::Check::NotPublished);
        QCOMPARE(contentsOf(f.path()), f.body);
        QCOMPARE(f.progressed.last().at(0).toLongLong(), qint64(f.body.size()));
        QCOMPARE(f.progressed.last().at(1).toLongLong(), qint64(f.body.size()));
        QCOMPARE(QDir(f.folder.path()).entryList(QDir::Files), QStringList{"set.zip"});
    }

    void aFileOfUnknownLengthComesToo()
    {
        Fixture f;
        f.page().sendsLength = false;
        f.downloader.start(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QCOMPARE(contentsOf(f.path()), f.body);
        QVERIFY(f.progressed.first().at(1).toLongLong() < 0);
    }

    void checksumsAreCompared_data()
    {
        QTest::addColumn<QByteArray>("checksum");
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<Downloader::Check>("check");
        const QByteArray body = someBytes(100'000), md5 = hexHash(body);
        QTest::newRow("md5") << md5 << QByteArray() << Downloader::Check::Matches;
        QTest::newRow("sha256") << hexHash(body, QCryptographicHash::Sha256).toUpper() << QByteArray()
                                << Downloader::Check::Matches;
        QTest::newRow("file, BSD form") << QByteArray() << "MD5 (set.zip) = " + md5 + "\n" << Downloader::Check::Matches;
        QTest::newRow("file, GNU form") << QByteArray() << md5 + "  set.zip\n" << Downloader::Check::Matches;
        QTest::newRow("file without one") << QByteArray() << QByteArray("moved\n") << Downloader::Check::NotAvailable;
    }

    void checksumsAreCompared()
    {
        QFETCH(QByteArray, checksum);
        QFETCH(QByteArray, published);
        Fixture f;
        if (!published.isEmpty())
            f.server.pages[QStringLiteral("/set.zip.md5")].body = published;
        f.downloader.start(f.request(checksum, published.isEmpty() ? QString() : QStringLiteral("/set.zip.md5")));
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QCOMPARE(f.failure(), QString());
        QTEST(f.finished.first().at(1).value<Downloader::Check>(), "check");
        QCOMPARE(contentsOf(f.path()), f.body);
    }

    void aMissingChecksumFileDoesNotKeepTheFileAway()
    {
        Fixture f;
        f.downloader.start(f.request({}, QStringLiteral("/gone.md5")));
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QCOMPARE(f.finished.first().at(1).value<Downloader::Check>(), Downloader::Check::NotAvailable);
    }

    void aWrongChecksumDeletesWhatCame()
    {
        Fixture f;
        f.downloader.start(f.request(QByteArray(32, '0')));
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QVERIFY2(f.failure().contains(QStringLiteral("checksum")), qPrintable(f.failure()));
        QVERIFY(f.failure().contains(QString::fromLatin1(hexHash(f.body))));
        QVERIFY(QDir(f.folder.path()).entryList(QDir::Files).isEmpty());
    }

    void aLostConnectionIsResumed()
    {
        Fixture f;
        f.breakOff();
        QVERIFY2(f.failure().contains(QStringLiteral("40,000 bytes")) || f.failure().contains(QStringLiteral("40000 bytes")),
                 qPrintable(f.failure()));
        QVERIFY(!QFile::exists(f.path()));
        QCOMPARE(Downloader::bytesKept(f.path()), qint64(40'000));
        f.forget();
        f.downloader.start(f.request(hexHash(f.body)));
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QCOMPARE(f.failure(), QString());
        QCOMPARE(contentsOf(f.path()), f.body);
        QCOMPARE(f.server.requests.last(), QStringLiteral("GET /set.zip bytes=40000-"));
        QVERIFY(f.progressed.first().at(0).toLongLong() > 40'000);
        QCOMPARE(f.progressed.last().at(1).toLongLong(), qint64(f.body.size()));
    }

    void anotherFileOnTheServerIsFetchedFromItsStart()
    {
        Fixture f;
        f.breakOff();
        f.page().tag = "\"v2\"";
        f.page().body = someBytes(120'000).mid(7);
        f.forget();
        f.downloader.start(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QCOMPARE(contentsOf(f.path()), f.page().body);
    }

    void aServerWithoutRangesIsReadFromTheStart()
    {
        Fixture f;
        f.breakOff();
        f.page().takesRanges = false;
        f.forget();
        f.downloader.start(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QCOMPARE(contentsOf(f.path()), f.body);
    }

    void aFileThatBecameShorterIsFetchedAgain()
    {
        Fixture f;
        f.breakOff();
        f.page().body = someBytes(30'000);
        f.forget();
        f.downloader.start(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QCOMPARE(f.failure(), QString());
        QCOMPARE(contentsOf(f.path()), f.page().body);
        QCOMPARE(f.server.requests.size(), 3);
    }

    void withoutATagNothingIsKept()
    {
        Fixture f;
        f.page().tag.clear();
        f.breakOff();
        QCOMPARE(Downloader::bytesKept(f.path()), qint64(0));
    }

    void cancelKeepsWhatCame()
    {
        Fixture f;
        f.page().sendOnly = 50'000;
        f.downloader.start(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(!f.progressed.isEmpty() && f.progressed.last().at(0).toLongLong() == 50'000, timeoutMs);
        f.downloader.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QCOMPARE(f.canceled.size(), 1);
        QVERIFY(!f.downloader.isRunning());
        QCOMPARE(Downloader::bytesKept(f.path()), qint64(50'000));
        QVERIFY(!QFile::exists(f.path()));
    }

    void cancelBeforeTheAnswerWorksToo()
    {
        Fixture f;
        f.downloader.start(f.request({}, QStringLiteral("/set.zip.md5")));
        f.downloader.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QCOMPARE(f.canceled.size(), 1);
        QVERIFY(QDir(f.folder.path()).entryList(QDir::Files).isEmpty());
    }

    void whatTheServerRefusesIsSaid()
    {
        Fixture f;
        f.server.pages.clear();
        f.downloader.start(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QVERIFY2(f.failure().contains(QStringLiteral("404 Not Found")), qPrintable(f.failure()));
        QVERIFY(f.failure().contains(QStringLiteral("/set.zip")));
        QVERIFY(QDir(f.folder.path()).entryList(QDir::Files).isEmpty());
    }

    void aServerThatIsNotThereIsSaid()
    {
        Fixture f;
        f.server.close();
        f.downloader.start(f.request());
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QVERIFY2(f.failure().contains(QStringLiteral("Check the connection")), qPrintable(f.failure()));
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        Fixture f;
        DownloadRequest request = f.request();
        request.path = QStringLiteral("/nowhere/at/all/set.zip");
        f.downloader.start(request);
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QVERIFY2(f.failure().contains(QStringLiteral("cannot be written")), qPrintable(f.failure()));
    }

    void aFullDiskIsSaidAndTheRestComesOnceThereIsRoom()
    {
#ifdef __unix__
        Fixture f;
        {
            const SmallDisk disk(30'000);
            f.downloader.start(f.request(hexHash(f.body)));
            QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        }
        QVERIFY2(f.failure().contains(QStringLiteral("Make room on the disk, then resume")), qPrintable(f.failure()));
        QVERIFY(f.failure().contains(f.path()));
        QVERIFY(!QFile::exists(f.path()));
        const qint64 kept = Downloader::bytesKept(f.path());
        QVERIFY2(kept > 0 && kept <= 30'000, qPrintable(QString::number(kept)));
        f.forget();
        f.downloader.start(f.request(hexHash(f.body)));
        QTRY_VERIFY_WITH_TIMEOUT(f.ended(), timeoutMs);
        QCOMPARE(f.failure(), QString());
        QCOMPARE(f.server.requests.last(), QStringLiteral("GET /set.zip bytes=%1-").arg(kept));
        QCOMPARE(contentsOf(f.path()), f.body);
#else
        QSKIP("files have no limit of their size here");
#endif
    }

    void itCanGoAwayAtAnyTime()
    {
        Fixture f;
        f.page().sendOnly = 10;
        auto other = std::make_unique<Downloader>();
        other->start(f.request());
        QSignalSpy spy(other.get(), &Downloader::progressed);
        QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty(), timeoutMs);
        other.reset();
        QCOMPARE(Downloader::bytesKept(f.path()), qint64(10));
    }
};

LODESTONE_TEST(DownloaderTest)

} // namespace lodestone::downloaderTest

#include "DownloaderTest.moc"
