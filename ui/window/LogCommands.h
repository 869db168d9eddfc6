// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace lodestone {

class CrashBar;
class LogFile;

/// Shows the log, and the report of a crash before this start. Without useLog() there is none, and the command says so.
class LogCommands : public QObject {
    Q_OBJECT

public:
    /// @param window  parent of the dialogs
    LogCommands(QAction& showLog, QWidget& window);

    /// The bar, hidden unless there was a crash; the owner places it.
    CrashBar* bar() const { return m_bar; }
    /// @param log  must outlive this object.  @param crashReport  path; empty = none
    void useLog(const LogFile& log, const QString& crashReport);

private:
    void showLog();
    void showReport();

    QAction& m_showLog;
    QWidget& m_window;
    CrashBar* m_bar;
    const LogFile* m_log = nullptr;
    QString m_crashReport;
};

} // namespace lodestone
