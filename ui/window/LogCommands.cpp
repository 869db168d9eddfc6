// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/LogCommands.h"

#include "ui/log/LogFile.h"
#include "ui/window/CrashBar.h"
#include "ui/window/LogDialog.h"
#include "ui/window/WindowActions.h"

#include <QFile>

namespace lodestone {

namespace {
constexpr qsizetype mostCharacters = 400'000;
constexpr qsizetype mostBeforeCrash = 8'000;
} // namespace

LogCommands::LogCommands(QAction& showLog, QWidget& window)
    : QObject(&window), m_showLog(showLog), m_window(window), m_bar(new CrashBar(&window))
{
    m_bar->hide();
    setAvailable(&m_showLog, tr("No log is kept."));
    connect(&m_showLog, &QAction::triggered, this, &LogCommands::showLog);
    connect(m_bar, &CrashBar::showRequested, this, &LogCommands::showReport);
}

void LogCommands::useLog(const LogFile& log, const QString& crashReport)
{
    m_log = &log;
    m_crashReport = crashReport;
    setAvailable(&m_showLog, {});
    m_bar->setVisible(!crashReport.isEmpty());
}

void LogCommands::showLog()
{
    auto* dialog = new LogDialog(tr("Log"), m_log->end(mostCharacters), m_log->folder(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showEnd();
    dialog->open();
}

void LogCommands::showReport()
{
    QFile file(m_crashReport);
    QString text;
    if (file.open(QIODevice::ReadOnly))
        text = QString::fromUtf8(file.readAll());
    else
        text = tr("%1 cannot be read: %2").arg(m_crashReport, file.errorString()) + u'\n';
    text += u'\n' + tr("The log up to now:") + u'\n' + m_log->end(mostBeforeCrash);
    auto* dialog = new LogDialog(tr("Crash report"), text, m_log->folder(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    m_bar->hide();
}

} // namespace lodestone
