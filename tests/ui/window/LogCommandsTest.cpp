// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/LogCommands.h"
#include "tests/ui/TestSettings.h"
#include "tests/ui/WindowTest.h"
#include "ui/log/LogFile.h"
#include "ui/session/Workspace.h"
#include "ui/window/CrashBar.h"
#include "ui/window/LogDialog.h"
#include "ui/window/MainWindow.h"
#include "ui/window/WindowActions.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace lodestone::logCommandsTest {

class LogCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void withoutALogTheCommandSaysSo()
    {
        const TestSettings settings;
        Workspace workspace;
        MainWindow window(workspace);
        window.show();
        QVERIFY(!window.logCommands()->bar()->isVisible());
        QVERIFY(!window.commands().showLog->isEnabled());
        QCOMPARE(window.commands().showLog->toolTip(), QStringLiteral("No log is kept."));
    }

    void theMenuShowsTheLog()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        LogFile log(folder.path());
        log.write(QStringLiteral("note"), QStringLiteral("something was read"));
        Workspace workspace;
        MainWindow window(workspace);
        window.logCommands()->useLog(log, {});
        window.show();
        QVERIFY(!window.logCommands()->bar()->isVisible());
        window.commands().showLog->trigger();
        const auto* dialog = window.findChild<LogDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->text().contains(QStringLiteral("something was read")));
    }

    void aCrashBeforeIsToldAndShown()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        LogFile log(folder.path());
        log.write(QStringLiteral("note"), QStringLiteral("the last thing"));
        QFile report(folder.filePath(QStringLiteral("crash-1.txt")));
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write("SIGSEGV: here\n");
        report.close();
        Workspace workspace;
        MainWindow window(workspace);
        window.logCommands()->useLog(log, report.fileName());
        window.show();
        const CrashBar& bar = *window.logCommands()->bar();
        QVERIFY(bar.isVisible());
        QTest::mouseClick(bar.showButton(), Qt::LeftButton);
        const auto* dialog = window.findChild<LogDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->text().startsWith(QStringLiteral("SIGSEGV: here")));
        QVERIFY(dialog->text().contains(QStringLiteral("the last thing")));
        QVERIFY(!bar.isVisible());
    }

    void aReportThatIsGoneIsSaid()
    {
        const TestSettings settings;
        const QTemporaryDir folder;
        const LogFile log(folder.path());
        Workspace workspace;
        MainWindow window(workspace);
        window.logCommands()->useLog(log, folder.filePath(QStringLiteral("gone.txt")));
        window.show();
        window.logCommands()->bar()->showButton()->click();
        QVERIFY(window.findChild<LogDialog*>()->text().contains(QStringLiteral("gone.txt cannot be read")));
    }
};

LODESTONE_WINDOW_TEST(LogCommandsTest)

} // namespace lodestone::logCommandsTest

#include "LogCommandsTest.moc"
