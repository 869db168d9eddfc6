// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/CrashReport.h"
#include "tests/TestProgram.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

#include <sys/resource.h>

namespace lodestone::crashReportTest {

namespace {
QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// NOLINTNEXTLINE(misc-no-recursion): it is to fill the stack
int fillStack(int depth)
{
    if (depth < 0)
        return 0;
    volatile char place[4096] = {};
    place[depth % 4096] = 1;
    return fillStack(depth + 1) + place[0];
}

const auto ending = QStringLiteral("CrashReportTest-ending");

/// What the child process does, with the way to end and the folder of its report as arguments.
int endBadly(int argc, char** argv)
{
    constexpr int noReports = 77;
    if (argc != 3)
        return noReports;
    const QByteArray how = argv[1];
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    if (!writeCrashReports(folder, QStringLiteral("1.2.3")))
        return noReports;
    if (how == "abort")
        std::abort();
    if (how == "memory")
        std::raise(SIGSEGV);
    if (how == "stack")
        return fillStack(0);
    if (how == "exception")
        std::thread([] { throw std::runtime_error("nobody catches this"); }).join();
    return 0;
}
} // namespace

class CrashReportTest : public QObject {
    Q_OBJECT

private slots:
    void aCrashLeavesAReport_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("signal");
        QTest::newRow("given up") << "abort"
                                  << "SIGABRT";
        QTest::newRow("bad memory") << "memory"
                                    << "SIGSEGV";
        QTest::newRow("stack full") << "stack"
                                    << "SIGSEGV";
        QTest::newRow("exception in a thread") << "exception"
                                               << "SIGABRT";
    }

    void aCrashLeavesAReport()
    {
        QFETCH(QString, how);
        QFETCH(QString, signal);
        const QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {ending, how, folder.path()});
        QVERIFY(child.waitForStarted());
        const qint64 process = child.processId();
        QVERIFY(child.waitForFinished());
        if (child.exitStatus() == QProcess::NormalExit)
            QSKIP("a sanitizer reports crashes itself");
        const QString report = takeCrashReport(folder.path());
        QVERIFY(!report.isEmpty());
        const QString text = contentOf(report);
        QVERIFY2(text.startsWith(signal), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Lodestone 1.2.3, Qt ")));
        QVERIFY2(text.contains(QStringLiteral("process: %1\n").arg(process)), qPrintable(text));
        const QString stack = text.section(QStringLiteral("Stack"), 1);
        QVERIFY2(stack.contains(QCoreApplication::applicationFilePath().section(u'/', -1) + QStringLiteral("(+0x")),
                 qPrintable(stack));
        QCOMPARE(takeCrashReport(folder.path()), QString()); // it is told once
    }

    void anOrdinaryEndLeavesNone()
    {
        const QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {ending, QStringLiteral("well"), folder.path()});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(takeCrashReport(folder.path()), QString());
    }

    void onlyTheNewestReportsAreKept()
    {
        const QTemporaryDir folder;
        const QDir place(folder.path());
        QString last;
        for (int i = 0; i < maxCrashReports + 3; ++i) {
            QFile report(place.filePath(QStringLiteral("crash.txt")));
            QVERIFY(report.open(QIODevice::WriteOnly));
            report.write(QByteArray::number(i));
            const QDateTime time(QDate(2026, 1, 1 + i), QTime(12, 0));
            QVERIFY(report.flush() && report.setFileTime(time, QFileDevice::FileModificationTime));
            report.close();
            last = takeCrashReport(folder.path());
        }
        QCOMPARE(contentOf(last), QString::number(maxCrashReports + 2));
        QCOMPARE(place.entryList(QDir::Files).size(), maxCrashReports);
    }
};

LODESTONE_TEST(CrashReportTest)
const TestEntry endingEntry("CrashReportTest-ending", endBadly);

} // namespace lodestone::crashReportTest

#include "CrashReportTest.moc"
