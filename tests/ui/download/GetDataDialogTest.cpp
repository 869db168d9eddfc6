// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/GetDataDialog.h"
#include "tests/ui/WindowTest.h"

#include "tests/ui/TestSettings.h"
#include "tests/ui/download/LocalServer.h"
#include "ui/import/NoticeBox.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace lodestone::getDataDialogTest {

namespace {
constexpr int timeoutMs = 30000;

struct Fixture {
    Fixture()
    {
        server.pages[QStringLiteral("/small.csv")].body = body;
        server.pages[QStringLiteral("/small.csv.md5")].body =
            QCryptographicHash::hash(body, QCryptographicHash::Md5).toHex();
        PublicDataset small;
        small.key = QStringLiteral("small");
        small.name = QStringLiteral("Small");
        small.about = small.terms = small.citation = QStringLiteral("text");
        small.page = server.url(QStringLiteral("/"));
        small.file = server.url(QStringLiteral("/small.csv"));
        small.checksumFile = server.url(QStringLiteral("/small.csv.md5"));
        PublicDataset form = small;
        form.key = QStringLiteral("form");
        form.file.clear();
        form.checksumFile.clear();
        dialog = std::make_unique<GetDataDialog>(std::vector<PublicDataset>{small, form});
        dialog->setFolder(folder.path());
        dialog->show();
        obtained = std::make_unique<QSignalSpy>(dialog.get(), &GetDataDialog::obtained);
        pages = std::make_unique<QSignalSpy>(dialog.get(), &GetDataDialog::pageRequested);
    }

    const QByteArray body = "user,item,rating\n1,2,3\n";
    TestSettings settings;
    LocalServer server;
    QTemporaryDir folder;
    std::unique_ptr<GetDataDialog> dialog;
    std::unique_ptr<QSignalSpy> obtained, pages;
};
} // namespace

class GetDataDialogTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsAskedOfTheNetBeforeTheTermsAreAccepted()
    {
        Fixture f;
        QVERIFY(!f.dialog->getButton()->isEnabled());
        QCOMPARE(f.dialog->getButton()->toolTip(), QStringLiteral("Accept the terms first."));
        QTest::mouseClick(f.dialog->getButton(), Qt::LeftButton);
        QTest::keyClick(f.dialog.get(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(f.server.requests.isEmpty());
        f.dialog->termsBox()->click();
        QVERIFY(f.dialog->getButton()->isEnabled());
        QVERIFY(f.server.requests.isEmpty());
    }

    void aDownloadEndsWithTheFile()
    {
        Fixture f;
        f.dialog->termsBox()->click();
        QTest::mouseClick(f.dialog->getButton(), Qt::LeftButton);
        QVERIFY(f.dialog->pauseButton()->isVisible());
        QVERIFY(!f.dialog->list()->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(f.obtained->size(), 1, timeoutMs);
        const QString path = f.obtained->first().first().toString();
        QCOMPARE(path, f.folder.filePath(QStringLiteral("small.csv")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), f.body);
        QCOMPARE(f.dialog->status(), QStringLiteral("The checksum is right."));
        QVERIFY(!f.dialog->isVisible());
        QCOMPARE(f.server.requests, (QStringList{"GET /small.csv.md5", "GET /small.csv"}));
    }

    void aPausedDownloadIsResumed()
    {
        Fixture f;
        LocalServer::Page& page = f.server.pages[QStringLiteral("/small.csv")];
        page.sendOnly = 10;
        f.dialog->termsBox()->click();
        f.dialog->getButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(Downloader::bytesKept(f.folder.filePath(QStringLiteral("small.csv"))) == 10, timeoutMs);
        f.dialog->pauseButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.dialog->getButton()->isVisible(), timeoutMs);
        QCOMPARE(f.dialog->getButton()->text(), QStringLiteral("&Resume"));
        page.sendOnly = -1;
        f.dialog->getButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(f.obtained->size(), 1, timeoutMs);
        QCOMPARE(f.server.requests.last(), QStringLiteral("GET /small.csv bytes=10-"));
    }

    void aFaultIsShownWhereTheUserLooks()
    {
        Fixture f;
        f.server.pages.clear();
        f.dialog->termsBox()->click();
        f.dialog->getButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.dialog->notices()->hasError(), timeoutMs);
        QVERIFY(f.dialog->notices()->isVisible());
        QVERIFY(f.dialog->notices()->text().contains(QStringLiteral("404 Not Found")));
        QVERIFY(f.dialog->getButton()->isVisible() && f.dialog->getButton()->isEnabled());
        QVERIFY(f.obtained->isEmpty());
    }

    void whatIsThereIsNotFetchedAgain()
    {
        Fixture f;
        QFile file(f.folder.filePath(QStringLiteral("small.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        f.dialog->list()->setCurrentRow(1);
        f.dialog->list()->setCurrentRow(0);
        QCOMPARE(f.dialog->getButton()->text(), QStringLiteral("&Use it"));
        QVERIFY(!f.dialog->termsBox()->isVisible());
        f.dialog->getButton()->click();
        QCOMPARE(f.obtained->size(), 1);
        QVERIFY(f.server.requests.isEmpty());
    }

    void whereAFormIsNeededThePageIsOpened()
    {
        Fixture f;
        f.dialog->list()->setCurrentRow(1);
        QVERIFY(!f.dialog->termsBox()->isVisible());
        QVERIFY(f.dialog->getButton()->isEnabled());
        f.dialog->getButton()->click();
        QCOMPARE(f.pages->size(), 1);
        QCOMPARE(f.pages->first().first().toUrl(), f.server.url(QStringLiteral("/")));
        QVERIFY(f.server.requests.isEmpty());
    }

    void closingDuringADownloadKeepsWhatCame()
    {
        Fixture f;
        f.server.pages[QStringLiteral("/small.csv")].sendOnly = 10;
        f.dialog->termsBox()->click();
        f.dialog->getButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(Downloader::bytesKept(f.folder.filePath(QStringLiteral("small.csv"))) == 10, timeoutMs);
        f.dialog->reject();
        f.dialog.reset();
        QCOMPARE(Downloader::bytesKept(f.folder.filePath(QStringLiteral("small.csv"))), qint64(10));
        QVERIFY(f.obtained->isEmpty());
    }

    void theRealCatalogueIsShown()
    {
        const TestSettings settings;
        GetDataDialog dialog;
        QCOMPARE(dialog.list()->count(), static_cast<int>(publicDatasets().size()));
        for (int row = 0; row < dialog.list()->count(); ++row)
            dialog.list()->setCurrentRow(row);
    }
};

LODESTONE_WINDOW_TEST(GetDataDialogTest)

} // namespace lodestone::getDataDialogTest

#include "GetDataDialogTest.moc"
