// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QFileDialog;
class QMessageBox;
class QWidget;

namespace lodestone {

class ProjectNotice;
class WindowActions;
class Workspace;
struct UnsavedWork;

/// The commands of the File menu about projects, what they ask before work is lost, and the bar that says what the project
/// cannot do.
class ProjectCommands : public QObject {
    Q_OBJECT

public:
    /// @param window  parent of the dialogs.  @pre all outlive it
    ProjectCommands(Workspace& workspace, WindowActions& actions, QWidget& window);
    ~ProjectCommands() override;

    /// Whether the name is that of a project.
    static bool isProject(const QString& path);
    /// Opens a project, once what is open is safe.
    void open(const QString& path);
    void saveAs(const QString& path);
    /// Whether the window may close now; if not it asks, and closes the window when it may.
    bool mayClose();

    /// The owner places it.
    ProjectNotice* notice() const { return m_notice; }
    /// Null while nothing is asked.
    QMessageBox* box() const;
    QFileDialog* fileDialog() const;

private:
    using Then = std::function<void()>;
    void connectProject();
    void begin();
    void chooseProject();
    void save();
    void chooseName();
    void whenSafe(Then then);
    void askToSave(Then then);
    void askToStop(Then then);
    void whenStopped(Then then);
    void whenTrainingStopped(Then then);
    QMessageBox* newBox(const QString& title, const QString& text, const QString& more);
    void onOpened();
    void onSaved();
    void onFailed();
    void offer(const UnsavedWork& work);
    void tellMissing(const QString& text, const QString& source);
    void lookForData(const QString& source);
    void refresh();

    Workspace& m_workspace;
    WindowActions& m_actions;
    QWidget& m_window;
    ProjectNotice* m_notice;
    QPointer<QMessageBox> m_box;
    QPointer<QFileDialog> m_dialog;
    Then m_whenSaved; ///< empty: nothing waits for the file
    bool m_mayClose = false;
};

} // namespace lodestone
