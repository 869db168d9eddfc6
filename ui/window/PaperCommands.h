// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace lodestone {

class ExportCommands;
class PaperDialog;
class RunPanel;
class Workspace;
struct PaperTable;

/// Runs > Paper tables: one command for each table and figure of the paper that is made again of the open data.
class PaperCommands : public QObject {
    Q_OBJECT

public:
    struct Surroundings {
        RunPanel& panel; ///< kind of split and ranking
        ExportCommands& exports; ///< writes the tables
        QWidget& window; ///< parent of the dialog
    };
    /// @pre all outlive it
    PaperCommands(Workspace& workspace, const Surroundings& around);

    QMenu* menu() const { return m_menu; }
    /// In the order of paperTables().
    const QList<QAction*>& actions() const { return m_actions; }
    /// Null while no table is open.
    PaperDialog* dialog() const;

signals:
    /// Runs were queued.
    void runsWanted();

private:
    void show(const PaperTable& table);
    void refresh();

    Workspace& m_workspace;
    const Surroundings m_around;
    QMenu* m_menu;
    QList<QAction*> m_actions;
    QPointer<PaperDialog> m_dialog;
};

} // namespace lodestone
