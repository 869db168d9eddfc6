// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogFile.h"
#include "tests/TestProgram.h"
#include "ui/log/noteMessages.h"
#include "ui/models/MessageModel.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

namespace lodestone::logFileTest {

namespace {
QStringList linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}
} // namespace

class LogFileTest : public QObject {
    Q_OBJECT

private slots:
    void everyMessageIsOneLineWithItsTime()
    {
        const QTemporaryDir folder;
        LogFile log(folder.filePath(QStringLiteral("new/log")));
        log.write(QStringLiteral("note"), QStringLiteral("two\nlines"));
        const QStringList lines = linesOf(log.path());
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].endsWith(QStringLiteral("Z note: two lines")), qPrintable(lines[0]));
        QVERIFY(QDateTime::fromString(lines[0].section(u' ', 0, 0), Qt::ISODateWithMs).isValid());
    }

    void aStartGoesOnWhereTheLastOneEnded()
    {
        const QTemporaryDir folder;
        LogFile(folder.path()).write(QStringLiteral("note"), QStringLiteral("first"));
        LogFile second(folder.path());
        second.write(QStringLiteral("note"), QStringLiteral("second"));
        QCOMPARE(linesOf(second.path()).size(), 2);
    }

    void fullFilesMakeRoomAndTheOldestGoes()
    {
        const QTemporaryDir folder;
        constexpr qint64 most = 2000;
        LogFile log(folder.path(), most);
        for (int i = 0; i < 400; ++i)
            log.write(QStringLiteral("note"), QStringLiteral("message %1").arg(i));
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1 + LogFile::numOld);
        for (const QFileInfo& file : files)
            QVERIFY2(file.size() <= most && file.size() > most / 2, qPrintable(file.fileName()));
        QVERIFY(linesOf(log.path()).constLast().endsWith(QStringLiteral("message 399")));
        const QStringList old = linesOf(folder.filePath(QStringLiteral("lodestone.1.log")));
        QVERIFY(old.constLast() < linesOf(log.path()).constFirst());
    }

    void aHugeMessageDoesNotGoBeyondTheSize()
    {
        const QTemporaryDir folder;
        LogFile log(folder.path(), 2000);
        log.write(QStringLiteral("note"), QString(100000, u'x'));
        QVERIFY(QFileInfo(log.path()).size() < 1000);
    }

    void theEndIsTakenFromOldFilesToo()
    {
        const QTemporaryDir folder;
        LogFile log(folder.path(), 2000);
        for (int i = 0; i < 60; ++i)
            log.write(QStringLiteral("note"), QStringLiteral("message %1").arg(i));
        QVERIFY(linesOf(log.path()).size() < 40);
        const QStringList lines = log.end(2200).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 38);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY(lines[i].endsWith(QStringLiteral("message %1").arg(60 - lines.size() + i)));
    }

    void warningsOfQtAreNotedFromAnyThread()
    {
        const QTemporaryDir folder;
        {
            LogFile log(folder.path());
            log.takeQtMessages();
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 4; ++thread)
                threads.emplace_back([] {
                    for (int i = 0; i < 50; ++i)
                        qInfo("from a thread");
                });
        }
        qInfo("after the log has ended");
        const QStringList lines = linesOf(folder.filePath(QStringLiteral("lodestone.log")));
        QCOMPARE(lines.size(), 200);
        for (const QString& line : lines)
            QVERIFY2(line.endsWith(QStringLiteral("Z info: from a thread")), qPrintable(line));
    }

    void messagesOfTheWindowAreNoted()
    {
        const QTemporaryDir folder;
        LogFile log(folder.path());
        MessageModel messages;
        noteMessages(messages, log);
        messages.add({MessageLevel::Warning, QStringLiteral("odd"), QStringLiteral("ratings.csv:17")});
        QCOMPARE(linesOf(log.path()).size(), 1);
        QVERIFY(linesOf(log.path())[0].endsWith(QStringLiteral("Warning: ratings.csv:17 odd")));
    }

    void aFolderThatCannotBeWrittenIsNoError()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("log")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LogFile log(inTheWay.fileName());
        log.write(QStringLiteral("note"), QStringLiteral("lost"));
        QCOMPARE(log.end(1000), QString());
    }
};

LODESTONE_TEST(LogFileTest)

} // namespace lodestone::logFileTest

#include "LogFileTest.moc"
