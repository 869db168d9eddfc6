// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/PublicDataset.h"
#include "tests/TestProgram.h"

#include "core/Error.h"

#include <QTest>

namespace lodestone::publicDatasetTest {

namespace {
QByteArray entryWith(const QByteArray& change)
{
    return "{\"key\":\"k\",\"name\":\"N\",\"about\":\"A\",\"terms\":\"T\",\"citation\":\"C\",\"page\":\"https://a.org/\""
        + change + "}";
}

QString faultOf(const QByteArray& json)
{
    try {
        readPublicDatasets(json);
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}
} // namespace

class PublicDatasetTest : public QObject {
    Q_OBJECT

private slots:
    void ourCatalogueIsSound()
    {
        const auto& datasets = publicDatasets();
        QVERIFY(datasets.size() >= 10);
        for (const PublicDataset& dataset : datasets) {
            QVERIFY2(dataset.page.scheme() == QStringLiteral("https"), qPrintable(dataset.key));
            QVERIFY2(dataset.file.isEmpty() || dataset.file.scheme() == QStringLiteral("https"), qPrintable(dataset.key));
            // A checksum from elsewhere would prove nothing.
            QVERIFY2(dataset.checksumFile.isEmpty() || dataset.checksumFile.host() == dataset.file.host(),
                     qPrintable(dataset.key));
        }
    }

    void anEntryIsRead()
    {
        const auto datasets = readPublicDatasets(
            "["
            + entryWith(
                ",\"file\":\"https://a.org/x.zip\",\"megabytes\":5,\"checksum\":\"0123456789ABCDEF0123456789abcdef\"")
            + "]");
        QCOMPARE(datasets.size(), std::size_t(1));
        QCOMPARE(datasets[0].file.fileName(), QStringLiteral("x.zip"));
        QCOMPARE(datasets[0].megabytes, 5.0);
        QCOMPARE(datasets[0].checksum, QByteArray("0123456789abcdef0123456789abcdef"));
        QVERIFY(datasets[0].checksumFile.isEmpty());
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("broken") << QByteArray("[{") << "datasets.json: byte";
        QTest::newRow("no name") << QByteArray("[{\"key\":\"k\"}]") << "there is no text \"name\"";
        QTest::newRow("bad address") << "[" + entryWith(",\"file\":\"ftp://a.org/x\"") + "]"
                                     << "\"file\" is not an address";
        QTest::newRow("no file name") << "[" + entryWith(",\"file\":\"https://a.org/\"") + "]"
                                      << "names no file";
        QTest::newRow("bad checksum") << "[" + entryWith(",\"checksum\":\"12\"") + "]"
                                      << "no MD5 and no SHA-256";
        QTest::newRow("twice") << "[" + entryWith({}) + "," + entryWith({}) + "]"
                               << "the key is used twice";
    }

    void faultsAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        QVERIFY2(faultOf(json).contains(text), qPrintable(faultOf(json)));
    }
};

LODESTONE_TEST(PublicDatasetTest)

} // namespace lodestone::publicDatasetTest

#include "PublicDatasetTest.moc"
