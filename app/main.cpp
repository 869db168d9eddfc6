// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/FreedMemory.h"
#include "ui/log/CrashReport.h"
#include "ui/log/LogFile.h"
#include "ui/log/noteMessages.h"
#include "ui/session/Workspace.h"
#include "ui/vtk/VtkWidget.h"
#include "ui/window/DesktopMotion.h"
#include "ui/window/DesktopTheme.h"
#include "ui/window/InterfaceLanguage.h"
#include "ui/window/LogCommands.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Theme.h"
#include "ui/window/TourCommands.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>
#include <QSysInfo>

using namespace lodestone;

namespace {
void followMotion(Preferences& preferences, const DesktopMotion& motion)
{
    const auto follow = [&preferences, &motion] { preferences.setDesktopReducesMotion(motion.isReduced()); };
    QObject::connect(&motion, &DesktopMotion::changed, &preferences, follow);
    follow();
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Lodestone"));
    QCoreApplication::setApplicationName(QStringLiteral("lodestone"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LODESTONE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Lodestone"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.lodestone.Lodestone"));
}

/// @return the report of a crash the last time, or ""
QString beginLog(LogFile& log)
{
    log.takeQtMessages();
    log.write(QStringLiteral("start"),
              QStringLiteral("Lodestone %1, Qt %2, %3")
                  .arg(QStringLiteral(LODESTONE_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()));
    const QString crash = takeCrashReport(log.folder());
    writeCrashReports(log.folder(), QStringLiteral(LODESTONE_VERSION));
    return crash;
}
} // namespace

int main(int argc, char** argv)
{
    keepFreedMemory();
    nameApplication();
    VtkWidget::setDefaultFormat();
    QApplication application(argc, argv);
    const InterfaceLanguage language(Preferences().language());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/lodestone.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Watch users and items find their places."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("data"),
        QCoreApplication::translate("main", "A file or folder of ratings, a project, or \"sample\"."),
        QStringLiteral("[data]"));
    parser.process(application);

    LogFile log(LogFile::defaultFolder());
    const QString crash = beginLog(log);
    const DesktopTheme desktop;
    const DesktopMotion motion;
    Workspace workspace;
    noteMessages(workspace.messages(), log);
    installTheme(workspace.preferences(), desktop);
    followMotion(workspace.preferences(), motion);
    MainWindow window(workspace);
    window.logCommands()->useLog(log, crash);
    window.tourCommands()->startOnce();
    window.show();
    workspace.project().keepUnsavedIn(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                      + QStringLiteral("/unsaved"));
    if (!parser.positionalArguments().isEmpty())
        window.openSource(parser.positionalArguments().constFirst());
    const int code = QApplication::exec();
    log.write(QStringLiteral("end"), QStringLiteral("closed"));
    return code;
}
