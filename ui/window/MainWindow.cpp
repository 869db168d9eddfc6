// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "ui/compare/ComparePage.h"
#include "ui/forms/RunPanel.h"
#include "ui/session/OverlaidRuns.h"
#include "ui/session/Workspace.h"
#include "ui/sweep/SweepPage.h"
#include "ui/views/ClustersView.h"
#include "ui/views/ColoringBox.h"
#include "ui/views/CurvesView.h"
#include "ui/views/EntityTableView.h"
#include "ui/views/ExploreView.h"
#include "ui/views/FilterBar.h"
#include "ui/views/FindBox.h"
#include "ui/views/ForcesView.h"
#include "ui/views/InspectorView.h"
#include "ui/views/LegendView.h"
#include "ui/views/MarginsView.h"
#include "ui/views/MessagesView.h"
#include "ui/views/MetricView.h"
#include "ui/views/OwnClustersView.h"
#include "ui/views/RunsView.h"
#include "ui/views/ScatterView.h"
#include "ui/views/SelectionSetsView.h"
#include "ui/views/SimilarPairsView.h"
#include "ui/views/TimelineView.h"
#include "ui/views/TripletView.h"
#include "ui/window/CompareCommands.h"
#include "ui/window/CrashBar.h"
#include "ui/window/DataCommands.h"
#include "ui/window/DataCopyCommands.h"
#include "ui/window/DataPage.h"
#include "ui/window/DockPanels.h"
#include "ui/window/EditActions.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/ExportCommands.h"
#include "ui/window/HelpCommands.h"
#include "ui/window/LogCommands.h"
#include "ui/window/OverlaidRunCommands.h"
#include "ui/window/PaperCommands.h"
#include "ui/window/PreferencesDialog.h"
#include "ui/window/ProjectCommands.h"
#include "ui/window/ProjectNotice.h"
#include "ui/window/ProjectViewState.h"
#include "ui/window/ProjectionActions.h"
#include "ui/window/ProjectionStatus.h"
#include "ui/window/QueueCommands.h"
#include "ui/window/QueueStatus.h"
#include "ui/window/RecentMenu.h"
#include "ui/window/ReplaceQuestion.h"
#include "ui/window/RunCommands.h"
#include "ui/window/StartPage.h"
#include "ui/window/TaskStatus.h"
#include "ui/window/TourCommands.h"
#include "ui/window/ViewSwitch.h"
#include "ui/window/WindowActions.h"
#include "ui/window/drawTriplets.h"
#include "ui/window/followClusters.h"
#include "ui/window/followInspector.h"
#include "ui/window/followProject.h"
#include "ui/window/followTheta.h"
#include "ui/window/menus.h"

#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace lodestone {

namespace {
const QString runPanelName = QStringLiteral("run");
const QString curvesPanelName = QStringLiteral("curves");
const QString legendPanelName = QStringLiteral("legend");
const QString forcesPanelName = QStringLiteral("forces");
const QString messagesPanelName = QStringLiteral("messages");
const QString setsPanelName = QStringLiteral("sets");
const QString tablePanelName = QStringLiteral("table");
const QString inspectorPanelName = QStringLiteral("inspector");
const QString clustersPanelName = QStringLiteral("clusters");
const QString metricsPanelName = QStringLiteral("metrics");
const QString tripletPanelName = QStringLiteral("triplet");
const QString runsPanelName = QStringLiteral("runs");
const QString marginsPanelName = QStringLiteral("margins");
const QString similarPanelName = QStringLiteral("similar");
constexpr QSize firstSize(1280, 800), smallest(480, 360);
constexpr QSize roomForPanels(960, 600); ///< below it they would leave nothing of the picture
constexpr int noticeMs = 6000;
} // namespace

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent), m_workspace(workspace), m_actions(new WindowActions(this)), m_panels(new DockPanels(*this))
{
    setAcceptDrops(true);
    createCenter();
    createPanels();
    createMenus();
    createToolBar();
    createStatusBar();
    connectFileActions();
    connectTrainActions();
    connectViewActions();
    new HelpCommands(*m_actions, *m_explorePage->picture()->scatter(), *this);
    connectWorkspace();
    arrangePanels();
    m_panels->complete();
    m_panels->restore();
    m_actions->lockPanels->setChecked(m_panels->isLocked());
    updateActions();
    showStartPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::createCenter()
{
    m_center = new QStackedWidget;
    m_startPage = new StartPage(m_workspace.preferences(), m_actions->sample,
                                {m_actions->openFile, m_actions->openProject, m_actions->openFolder, m_actions->getData});
    m_explorePage = new ExplorePage(m_workspace.session(), m_workspace.preferences());
    m_explorePage->picture()->setTrainAction(m_actions->train);
    connect(m_explorePage->picture(), &ExploreView::failed, &m_workspace, &Workspace::reportError);
    m_explorePage->addAction(m_actions->goToBest);
    m_center->addWidget(m_startPage);
    m_dataPage = new DataPage(m_workspace.session());
    m_center->addWidget(m_explorePage);
    m_center->addWidget(m_dataPage);
    m_views = new ViewSwitch(*m_actions, *m_center, *m_explorePage, m_workspace);
    followProject(*m_views, m_workspace.project(), m_workspace.session());
    connect(m_views, &ViewSwitch::failed, &m_workspace, &Workspace::reportError);
    m_log = new LogCommands(*m_actions->showLog, *this);
    m_tour = new TourCommands(*m_actions->tour, *this, m_workspace.session());
    m_projects = new ProjectCommands(m_workspace, *m_actions, *this);
    auto* center = new QWidget;
    auto* column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_log->bar());
    column->addWidget(m_projects->notice());
    column->addWidget(m_center, 1);
    setCentralWidget(center);
    connect(m_startPage, &StartPage::sourceChosen, this, &MainWindow::openSource);
}

void MainWindow::createPanels()
{
    Session& session = m_workspace.session();
    m_runPanel = new RunPanel(session);
    m_runPanel->setActions(m_actions->train, m_actions->pause);
    m_curves = new CurvesView(session);
    m_overlaidRuns = new OverlaidRuns(m_workspace.project(), this);
    m_curves->setOverlaid(*m_overlaidRuns);
    m_messages = new MessagesView(m_workspace.messages());
    ExploreView& picture = *m_explorePage->picture();
    constexpr auto left = Qt::LeftDockWidgetArea, right = Qt::RightDockWidgetArea, bottom = Qt::BottomDockWidgetArea;
    m_panels->add(runPanelName, tr("Run"), m_runPanel, left);
    m_panels->add(curvesPanelName, tr("Curves"), m_curves, bottom);
    m_panels->add(legendPanelName, tr("Legend"), new LegendView(picture.legend()), right);
    m_panels->add(forcesPanelName, tr("Forces"), new ForcesView(session), right);
    m_panels->add(messagesPanelName, tr("Messages"), m_messages, bottom, false);
    auto* sets = new SelectionSetsView(session);
    auto* clusters = new ClustersView(session);
    m_viewState =
        new ProjectViewState(m_workspace, picture, *m_overlaidRuns, sets->model(), clusters->ownClusters()->model(), this);
    m_panels->add(setsPanelName, tr("Sets"), sets, right);
    m_panels->add(tablePanelName, tr("Table"), new EntityTableView(session, picture), bottom);
    auto* inspector = new InspectorView(session);
    followInspector(picture, *inspector);
    m_panels->add(inspectorPanelName, tr("Inspector"), inspector, right);
    m_panels->add(clustersPanelName, tr("Clusters"), clusters, right);
    m_panels->add(metricsPanelName, tr("Metrics"), new MetricView(session), bottom);
    auto* triplet = new TripletView(session);
    drawTriplets(*triplet, *m_panels->add(tripletPanelName, tr("Triplet"), triplet, right), picture);
    m_runs = new RunsView(session, m_workspace.project());
    m_panels->add(runsPanelName, tr("Runs"), m_runs, bottom);
    connect(m_runs, &RunsView::removed, this, [this](int count) {
        statusBar()->showMessage(tr("%n runs deleted; Edit > Undo brings them back", nullptr, count), noticeMs);
    });
    m_queue = new QueueCommands(m_workspace, {*m_runPanel, *m_runs, *m_projects->notice(), *this});
    connect(m_queue, &QueueCommands::runsWanted, this, [this] { m_panels->reveal(runsPanelName); });
    m_views->setQueueAction(m_queue->plan);
    m_overlaidCommands = new OverlaidRunCommands(m_workspace.project(), *m_overlaidRuns, *m_runs, *m_curves->others());
    new CompareCommands(*m_actions, *m_runs, m_workspace.project(), *m_views);
    new RunCommands(m_workspace, *m_actions, *m_runPanel, *m_runs, *this);
    m_panels->add(marginsPanelName, tr("Margins"), new MarginsView(session), bottom);
    auto* pairs = new SimilarPairsView(session);
    pairs->setLinesAction(picture.scatter()->viewActions().similar);
    followTheta(*pairs, *m_runPanel);
    m_panels->add(similarPanelName, tr("Similar pairs"), pairs, bottom);
    connect(m_runPanel, &RunPanel::messagesRequested, this, [this] { m_panels->reveal(messagesPanelName); });
    connect(m_runPanel, &RunPanel::edited, this, &MainWindow::updateActions);
}

void MainWindow::arrangePanels()
{
    // The curves are as wide as the picture and the panels right of it, the Run panel as tall as the window.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setDockNestingEnabled(true);
    const auto dock = [this](const QString& name) { return m_panels->find(name); };
    const auto stack = [this, &dock](std::initializer_list<QString> names) {
        for (auto name = names.begin(); std::next(name) != names.end(); ++name)
            tabifyDockWidget(dock(*name), dock(*std::next(name)));
        dock(*names.begin())->raise();
    };
    // Upright tabs: side by side, the titles of so many would be cut.
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::East);
    stack({legendPanelName, inspectorPanelName, clustersPanelName, forcesPanelName, tripletPanelName, setsPanelName});
    stack({curvesPanelName, runsPanelName, tablePanelName, metricsPanelName, marginsPanelName, similarPanelName,
           messagesPanelName});
    layout()->invalidate(); // the least size is still that of all panels side by side, as they were added
    layout()->activate();
    setMinimumSize(smallest); // the panels close before it gets narrow
    resize(firstSize);
    resizeDocks({dock(runPanelName), dock(legendPanelName)}, {270, 320}, Qt::Horizontal);
    resizeDocks({dock(curvesPanelName)}, {230}, Qt::Vertical);
}

void MainWindow::createMenus()
{
    ExploreView& picture = *m_explorePage->picture();
    m_edits = new EditActions(m_workspace.session(), picture, this);
    followClusters(*m_edits, *findChild<ClustersView*>(), *m_panels, picture);
    m_projections = new ProjectionActions(m_workspace.session(), picture.projection(), this);
    m_exports = new ExportCommands(m_workspace, picture, *m_runs, *m_views, *this);
    connect(m_exports, &ExportCommands::writing, this,
            [this](const QString& path) { statusBar()->showMessage(tr("Writing %1").arg(path)); });
    connect(m_exports, &ExportCommands::failed, statusBar(), &QStatusBar::clearMessage);
    connect(m_exports, &ExportCommands::written, this,
            [this](const QString& path) { statusBar()->showMessage(tr("Written: %1").arg(path), 10'000); });
    m_paper = new PaperCommands(m_workspace, {*m_runPanel, *m_exports, *this});
    connect(m_paper, &PaperCommands::runsWanted, this, [this] { m_panels->reveal(runsPanelName); });
    QList<QAction*> ofRuns = m_runs->menuActions() + QList<QAction*>{nullptr} + m_queue->runActions()
        + QList<QAction*>{nullptr, m_paper->menu()->menuAction()};
    ofRuns.insert(ofRuns.indexOf(m_runs->compare) + 1, m_overlaidCommands->overlay);
    QMenu* recent = fillMenuBar(*menuBar(),
                                {*m_actions, *m_edits, *m_exports, *m_panels, picture.scatter()->viewActions(),
                                 *m_projections, m_queue->trainActions(), ofRuns});
    const auto* recentMenu = new RecentMenu(m_workspace.preferences(), *recent, *m_actions->clearRecent, this);
    connect(recentMenu, &RecentMenu::chosen, this, &MainWindow::openSource);
}

void MainWindow::createToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(16, 16));
    bar->toggleViewAction()->setVisible(false);
    bar->addAction(m_actions->openFile);
    bar->addSeparator();
    bar->addActions({m_actions->train, m_actions->pause, m_actions->step, m_actions->stop});
    bar->addSeparator();
    bar->addActions({m_actions->explore, m_actions->compare, m_actions->sweep});
    auto* colorBy = new QLabel(tr("Color by"));
    colorBy->setContentsMargins(6, 0, 4, 0);
    ExploreView* picture = m_explorePage->picture();
    m_find = new FindBox(m_workspace.session());
    m_pictureTools = {bar->addSeparator(), bar->addWidget(colorBy),
                      bar->addWidget(new ColoringBox(*picture, m_workspace.session())), bar->addSeparator(),
                      bar->addWidget(m_find)};
    connect(m_find, &FindBox::chosen, picture, &ExploreView::jumpTo);
    connect(m_edits->find, &QAction::triggered, m_find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(m_edits->selectWhere, &QAction::triggered, m_explorePage->filterBar(), &FilterBar::begin);
}

void MainWindow::createStatusBar()
{
    m_status = new TaskStatus(m_workspace.session());
    m_pointCount = new QLabel;
    m_pointCount->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_status, 1);
    m_projectionStatus = new ProjectionStatus(m_explorePage->picture()->projection(), m_projections->stop);
    m_queueStatus = new QueueStatus(m_workspace.queue(), m_workspace.project(), m_queue->stop);
    statusBar()->addPermanentWidget(m_queueStatus);
    statusBar()->addPermanentWidget(m_projectionStatus);
    statusBar()->addPermanentWidget(m_pointCount);
    connect(m_status, &TaskStatus::cancelRequested, &m_workspace, &Workspace::cancel);
}

void MainWindow::connectFileActions()
{
    m_dataCommands = new DataCommands(m_workspace, *m_actions, *this);
    m_dataCopies = new DataCopyCommands(m_workspace, *m_actions->copyData, *this);
    m_replace = new ReplaceQuestion(m_workspace, *this);
    connect(m_actions->summary, &QAction::toggled, this, &MainWindow::showSummary);
    connect(m_dataPage, &DataPage::closeRequested, m_actions->summary, [this] { m_actions->summary->setChecked(false); });
    connect(m_actions->importVectors, &QAction::triggered, this, &MainWindow::chooseVectors);
    connect(m_actions->sample, &QAction::triggered, this, [this] { m_workspace.open(DataLoader::sampleSource, true); });
    connect(m_actions->showMessages, &QAction::triggered, this, [this] { m_panels->reveal(messagesPanelName); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::showPreferences);
}

void MainWindow::connectTrainActions()
{
    Session& session = m_workspace.session();
    connect(m_actions->train, &QAction::triggered, this, [this] { m_workspace.train(m_runPanel->spec()); });
    connect(m_actions->step, &QAction::triggered, this, [this] { m_workspace.step(m_runPanel->spec()); });
    connect(m_actions->pause, &QAction::triggered, &m_workspace, &Workspace::pause);
    connect(m_actions->stop, &QAction::triggered, &m_workspace, &Workspace::stop);
    connect(m_actions->goToBest, &QAction::triggered, &session, &Session::showBest);
    connect(m_actions->previousEpoch, &QAction::triggered, &session, &Session::showPrevious);
    connect(m_actions->nextEpoch, &QAction::triggered, &session, &Session::showNext);
    connect(m_actions->newestEpoch, &QAction::triggered, &session, &Session::followLatest);
    connect(m_actions->replay, &QAction::triggered, &m_workspace, &Workspace::replay);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_views, &ViewSwitch::compareWanted, this, &MainWindow::showComparePage);
    connect(m_views, &ViewSwitch::sweepWanted, this, &MainWindow::showSweepPage);
    connect(m_views, &ViewSwitch::exploreWanted, this, [this] {
        if (m_workspace.session().data())
            showExplorePage();
        else
            showStartPage();
    });
    connect(m_actions->lockPanels, &QAction::toggled, m_panels, &DockPanels::setLocked);
    connect(m_actions->resetLayout, &QAction::triggered, m_panels, &DockPanels::reset);
}

void MainWindow::connectWorkspace()
{
    Session& session = m_workspace.session();
    connect(&session, &Session::runStateChanged, this, &MainWindow::updateActions);
    connect(&session, &Session::shownChanged, this, &MainWindow::updateActions);
    connect(&session, &Session::latestChanged, this, &MainWindow::updateActions);
    connect(&session, &Session::dataChanged, this, &MainWindow::updateCount);
    connect(&m_workspace.project(), &ProjectSession::changed, this, &MainWindow::updateActions);
    connect(&m_workspace.queue(), &QueueController::changed, this, &MainWindow::updateActions);
    connect(&session, &Session::selectionChanged, this, &MainWindow::updateCount);
    connect(&session, &Session::runStateChanged, m_status, &TaskStatus::showRun);
    connect(&session, &Session::latestChanged, m_status, &TaskStatus::showRun);
    connect(&m_workspace, &Workspace::trainingProgressed, m_status, &TaskStatus::showProgress);
    connect(&m_workspace, &Workspace::dataOpened, this, &MainWindow::onDataOpened);
    connect(&m_workspace, &Workspace::attentionNeeded, this, [this] { m_panels->reveal(messagesPanelName); });
    connect(&m_workspace, &Workspace::openingEnded, m_status, &TaskStatus::showText);
    connect(&m_workspace, &Workspace::openingStarted, m_status, &TaskStatus::showLoading);
    connect(&m_workspace, &Workspace::openingProgressed, m_status, &TaskStatus::showLoadingPart);
    updateCount();
}

void MainWindow::showStartPage()
{
    m_center->setCurrentWidget(m_startPage);
    for (QAction* tool : m_pictureTools)
        tool->setVisible(false);
    m_panels->setActive(false, messagesPanelName);
}

void MainWindow::showSummary(bool shown)
{
    if (shown) {
        m_center->setCurrentWidget(m_dataPage);
        for (QAction* tool : m_pictureTools)
            tool->setVisible(false);
        m_panels->setActive(false, messagesPanelName); // the figures need the room
        m_dataPage->setFocus();
    } else if (m_center->currentWidget() == m_dataPage) {
        showExplorePage();
    }
}

void MainWindow::showExplorePage()
{
    m_actions->summary->setChecked(false);
    m_center->setCurrentWidget(m_explorePage);
    for (QAction* tool : m_pictureTools)
        tool->setVisible(true);
    m_panels->setActive(true, messagesPanelName);
}

void MainWindow::showComparePage()
{
    m_actions->summary->setChecked(false);
    m_center->setCurrentWidget(m_views->comparePage());
    const bool hasData = m_workspace.session().data() != nullptr;
    for (QAction* tool : m_pictureTools)
        tool->setVisible(hasData);
    m_panels->setActive(false, messagesPanelName); // the pictures need the room
    m_views->comparePage()->setFocus();
}

void MainWindow::showSweepPage()
{
    m_actions->summary->setChecked(false);
    m_center->setCurrentWidget(m_views->sweepPage());
    for (QAction* tool : m_pictureTools)
        tool->setVisible(false);
    m_panels->setActive(false, messagesPanelName); // the runs need the room
    m_views->sweepPage()->setFocus();
}

void MainWindow::openSource(const QString& source)
{
    if (ProjectCommands::isProject(source))
        m_projects->open(source);
    else if (source.endsWith(QLatin1String(".npy"), Qt::CaseInsensitive) || source.endsWith(QLatin1String(".npy.gz")))
        m_workspace.importVectors(source); // never ratings
    else
        m_workspace.open(source);
}

void MainWindow::onDataOpened(bool trainAtOnce)
{
    showExplorePage();
    const bool hasRatings = m_workspace.session().hasRatings();
    m_status->showText(hasRatings ? tr("Ready to train") : tr("Ready"));
    updateActions();
    if (trainAtOnce) {
        m_workspace.train(m_runPanel->spec());
        m_explorePage->setFocus();
    } else if (hasRatings) {
        m_runPanel->trainButton()->setFocus();
    } else {
        m_explorePage->setFocus();
    }
}

void MainWindow::chooseVectors()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import vectors"), {},
                                                      tr("Vectors (*.npy *.tsv *.csv *.txt *.vec *.gz);;All files (*)"));
    if (!path.isEmpty())
        m_workspace.importVectors(path);
}

void MainWindow::showPreferences()
{
    auto* dialog = new PreferencesDialog(m_workspace.preferences(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::restartRequested, this, &MainWindow::restart);
    dialog->open();
}

void MainWindow::restart()
{
    const Session& session = m_workspace.session();
    const QString project = m_workspace.project().path();
    const QString source = project.isEmpty() ? session.source() : project;
    // The command line takes what it would open by itself: vectors only by the ending of their file.
    const bool canOpen =
        session.hasRatings() || !project.isEmpty() || source.endsWith(QLatin1String(".npy"), Qt::CaseInsensitive);
    if (close())
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                canOpen && !source.isEmpty() ? QStringList{source} : QStringList());
}

void MainWindow::updateActions()
{
    const Session& session = m_workspace.session();
    m_actions->update(session,
                      {session.data() != nullptr, m_workspace.canContinue(), m_runPanel->problem(),
                       !m_workspace.project().readOnlyReason().isEmpty(), m_workspace.learningRate().has_value()});
    if (m_workspace.training().canContinue() && !m_workspace.canContinue())
        setAvailable(m_actions->continueRun, tr("This run is in the queue; take it out first."));
}

void MainWindow::updateCount()
{
    const Session& session = m_workspace.session();
    const QLocale locale;
    const std::size_t selected = session.selection().count();
    const QString all = locale.toString(qulonglong(session.data() ? session.data()->numEntities() : 0));
    if (!session.data())
        m_pointCount->clear();
    else
        m_pointCount->setText(selected == 0
                                  ? tr("%1 points").arg(all)
                                  : tr("%1 of %2 points selected").arg(locale.toString(qulonglong(selected)), all));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_projects->mayClose()) {
        event->ignore();
        return;
    }
    m_panels->save();
    m_viewState->keep();
    m_workspace.stop();
    m_workspace.queue().stop();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool small = width() < roomForPanels.width() || height() < roomForPanels.height();
    if (small && !m_panels->isCompact() && m_panels->isActive())
        statusBar()->showMessage(tr("The window is too small for the panels; View > Panels opens them one by one."),
                                 noticeMs);
    m_panels->setCompact(small);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    if (urls.size() == 1 && ProjectCommands::isProject(urls.constFirst().toLocalFile()))
        m_projects->open(urls.constFirst().toLocalFile());
    else if (urls.size() == 1)
        m_dataCommands->look(urls.constFirst().toLocalFile());
    else
        m_workspace.reportError(tr("%n files were dropped. Drop one file, or the folder that holds them.", nullptr,
                                   static_cast<int>(urls.size())));
}

} // namespace lodestone
