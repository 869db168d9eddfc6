// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace lodestone {

class CurvesView;
class DataCommands;
class DataCopyCommands;
class DataPage;
class EditActions;
class ExportCommands;
class ExplorePage;
class FindBox;
class LogCommands;
class MessagesView;
class DockPanels;
class OverlaidRunCommands;
class OverlaidRuns;
class PaperCommands;
class ProjectCommands;
class ProjectionActions;
class ProjectionStatus;
class ProjectViewState;
class QueueCommands;
class QueueStatus;
class ReplaceQuestion;
class RunPanel;
class RunsView;
class StartPage;
class TaskStatus;
class ViewSwitch;
class TourCommands;
class WindowActions;
class Workspace;

/// The one window: menus, tool bar, panels around the picture, and the status bar.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @param workspace  must outlive the window
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens what the user named on the command line, dropped or chose.
    void openSource(const QString& source);

    WindowActions& commands() const { return *m_actions; }
    EditActions& edits() const { return *m_edits; }
    ProjectionActions& projections() const { return *m_projections; }
    ProjectionStatus* projectionStatus() const { return m_projectionStatus; }
    FindBox* findBox() const { return m_find; }
    DockPanels& panels() const { return *m_panels; }
    StartPage* startPage() const { return m_startPage; }
    ExplorePage* explorePage() const { return m_explorePage; }
    RunPanel* runPanel() const { return m_runPanel; }
    QueueCommands& queueCommands() const { return *m_queue; }
    PaperCommands& paperCommands() const { return *m_paper; }
    QueueStatus* queueStatus() const { return m_queueStatus; }
    RunsView* runsView() const { return m_runs; }
    ExportCommands& exports() const { return *m_exports; }
    CurvesView* curvesView() const { return m_curves; }
    OverlaidRuns& overlaidRuns() const { return *m_overlaidRuns; }
    OverlaidRunCommands& overlaidRunCommands() const { return *m_overlaidCommands; }
    TaskStatus* taskStatus() const { return m_status; }
    DataCommands* dataCommands() const { return m_dataCommands; }
    DataCopyCommands& dataCopyCommands() const { return *m_dataCopies; }
    LogCommands* logCommands() const { return m_log; }
    ProjectCommands* projectCommands() const { return m_projects; }
    ReplaceQuestion* replaceQuestion() const { return m_replace; }
    TourCommands* tourCommands() const { return m_tour; }
    DataPage* dataPage() const { return m_dataPage; }
    /// Takes the project whose runs are to be compared.
    ViewSwitch& views() const { return *m_views; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createCenter();
    void createPanels();
    void arrangePanels();
    void createMenus();
    void createToolBar();
    void createStatusBar();
    void connectFileActions();
    void connectTrainActions();
    void connectViewActions();
    void connectWorkspace();

    void showStartPage();
    void showExplorePage();
    void showComparePage();
    void showSweepPage();
    void showSummary(bool shown);
    void onDataOpened(bool trainAtOnce);
    void chooseVectors();
    void showPreferences();
    /// Starts the program anew with the data that is open.
    void restart();
    void updateActions();
    void updateCount();

    Workspace& m_workspace;
    WindowActions* m_actions;
    DockPanels* m_panels;
    EditActions* m_edits = nullptr;
    ExportCommands* m_exports = nullptr;
    ProjectionActions* m_projections = nullptr;
    ProjectionStatus* m_projectionStatus = nullptr;
    FindBox* m_find = nullptr;
    QStackedWidget* m_center = nullptr;
    StartPage* m_startPage = nullptr;
    ExplorePage* m_explorePage = nullptr;
    DataCommands* m_dataCommands = nullptr;
    DataCopyCommands* m_dataCopies = nullptr;
    DataPage* m_dataPage = nullptr;
    ViewSwitch* m_views = nullptr;
    LogCommands* m_log = nullptr;
    TourCommands* m_tour = nullptr;
    ProjectCommands* m_projects = nullptr;
    ReplaceQuestion* m_replace = nullptr;
    RunPanel* m_runPanel = nullptr;
    RunsView* m_runs = nullptr;
    QueueCommands* m_queue = nullptr;
    PaperCommands* m_paper = nullptr;
    QueueStatus* m_queueStatus = nullptr;
    ProjectViewState* m_viewState = nullptr;
    CurvesView* m_curves = nullptr;
    OverlaidRuns* m_overlaidRuns = nullptr;
    OverlaidRunCommands* m_overlaidCommands = nullptr;
    MessagesView* m_messages = nullptr;
    TaskStatus* m_status = nullptr;
    QLabel* m_pointCount = nullptr;
    QList<QAction*> m_pictureTools; ///< of the tool bar; of no use on the start page
};

} // namespace lodestone
