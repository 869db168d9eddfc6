// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace lodestone {

class GetDataDialog;
class ImportDialog;
class WindowActions;
class Workspace;

/// The ways to data: files chosen, dropped or downloaded, each looked at in the import dialog first.
class DataCommands : public QObject {
    Q_OBJECT

public:
    /// @param window  parent of the dialogs
    DataCommands(Workspace& workspace, const WindowActions& actions, QWidget& window);
    ~DataCommands() override;

    /// Opens the import dialog. @param source  a file or a folder
    void look(const QString& source);
    /// Null while it is closed.
    ImportDialog* importDialog() const;
    GetDataDialog* getDataDialog() const;

private:
    void chooseFile();
    void chooseFolder();
    void lookAgain();
    void getData();

    Workspace& m_workspace;
    QWidget& m_window;
    QPointer<ImportDialog> m_import;
    QPointer<GetDataDialog> m_getData;
};

} // namespace lodestone
