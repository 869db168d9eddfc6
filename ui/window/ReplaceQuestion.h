// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace lodestone {

class Workspace;

/// Asks what to do when other data were read while a training runs: stop it and open them, or keep training.
class ReplaceQuestion : public QObject {
    Q_OBJECT

public:
    /// @param window  parent of the box.  @pre the workspace outlives it
    ReplaceQuestion(Workspace& workspace, QWidget& window);

    /// Null while nothing is asked.
    QMessageBox* box() const { return m_box; }

private:
    void ask(const QString& source);

    Workspace& m_workspace;
    QWidget& m_window;
    QPointer<QMessageBox> m_box;
};

} // namespace lodestone
