// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMessageBox;
class QWidget;

namespace lodestone {

class DataCopies;
class Workspace;

/// The choice of the menu File whether the project keeps a copy of its data, with its size.
class DataCopyCommands : public QObject {
    Q_OBJECT

public:
    /// @param action  checkable.  @param window  parent of the question.  @pre all outlive it
    DataCopyCommands(Workspace& workspace, QAction& action, QWidget& window);

    DataCopies& copies() const { return *m_copies; }
    /// Null while nothing is asked.
    QMessageBox* box() const;

private:
    void choose(bool wanted);
    void askToRemove();
    void refresh();

    Workspace& m_workspace;
    QAction& m_action;
    QWidget& m_window;
    DataCopies* m_copies;
    QPointer<QMessageBox> m_box;
};

} // namespace lodestone
