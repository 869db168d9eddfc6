// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ComparePage.h"

#include "ui/compare/CompareCurves.h"
#include "ui/compare/CompareTools.h"
#include "ui/compare/ForcesTab.h"
#include "ui/compare/MovedList.h"
#include "ui/compare/SettingsTable.h"
#include "ui/compare/figureTexts.h"
#include "ui/compare/selectionTexts.h"
#include "ui/models/LegendModel.h"
#include "ui/views/EmptyState.h"
#include "ui/views/LegendView.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestone {

namespace {
constexpr int settleMs = 150; ///< neighbors are looked for once the pictures rest
}

ComparePage::ComparePage(SelectionModel& selection, LegendModel& legend, ScatterView::Drawing drawing, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_legend(legend), m_panes(new ComparePanes(drawing)),
      m_tools(new CompareTools(m_panes->actions())), m_curves(new CompareCurves), m_settings(new SettingsTable),
      m_moved(new MovedList), m_forces(new ForcesTab), m_selectionText(new QLabel), m_trouble(new QLabel)
{
    m_chosen.resize(ComparePanes::fewest);
    m_measureTimer.setSingleShot(true);
    m_measureTimer.setInterval(settleMs);
    createWidgets();
    connectTools();
    connectPanes();
    connectModels();
    updatePanes();
    updateEmptyState();
}

ComparePage::~ComparePage() = default;

void ComparePage::createWidgets()
{
    m_stack = new QStackedLayout(this);
    m_empty = new EmptyState(this);
    m_main = new QWidget;
    auto* column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setContentsMargins(8, 4, 8, 4);
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto* top = new QSplitter(Qt::Horizontal);
    top->addWidget(m_panes);
    auto* legend = new LegendView(m_legend);
    top->addWidget(legend);
    top->setStretchFactor(0, 1);
    top->setSizes({1000, 210});
    top->setCollapsible(0, false);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(top);
    parts->addWidget(createFoot());
    parts->setStretchFactor(0, 1);
    parts->setSizes({440, 230});
    parts->setCollapsible(0, false);
    column->addWidget(parts, 1);
    m_selectionText->setTextFormat(Qt::PlainText);
    m_selectionText->setContentsMargins(8, 3, 8, 3);
    m_selectionText->setWordWrap(true);
    column->addWidget(m_selectionText);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_main);
    setFocusProxy(m_panes->pane(0));
}

QWidget* ComparePage::createFoot()
{
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(m_settings, tr("Options"));
    tabs->addTab(m_moved, tr("What moved"));
    tabs->addTab(m_forces, tr("Forces"));
    auto* foot = new QSplitter(Qt::Horizontal);
    foot->addWidget(m_curves);
    foot->addWidget(tabs);
    foot->setStretchFactor(0, 3);
    foot->setStretchFactor(1, 2);
    return foot;
}

void ComparePage::connectTools()
{
    connect(m_tools->addPane, &QAction::triggered, this, [this] {
        const auto isShown = [this](const StoredRun& run) { return std::ranges::find(m_chosen, run.id) != m_chosen.end(); };
        const auto next = std::ranges::find_if_not(m_runs.runs, isShown);
        m_chosen.push_back(next == m_runs.runs.end() ? m_chosen.front() : std::optional(next->id));
        m_isChosen = true;
        refresh();
        updatePanes();
    });
    connect(m_tools->removePane, &QAction::triggered, this, [this] {
        m_chosen.pop_back();
        updatePanes();
    });
    connect(m_tools, &CompareTools::linksChanged, this, [this] { m_panes->setLinks(m_tools->links()); });
    connect(m_tools->linkEpoch, &QAction::toggled, this, [this](bool linked) {
        if (linked && !m_tools->eachAtBest->isChecked() && m_panes->pane(0)->epoch() >= 0)
            pickEpoch(0, m_panes->pane(0)->epoch());
    });
    connect(m_tools, &CompareTools::axesChanged, this, &ComparePage::requestPlacement);
    connect(m_tools->eachAtBest, &QAction::triggered, this, [this](bool checked) {
        if (checked)
            updatePanes();
    });
}

void ComparePage::connectPanes()
{
    connect(m_panes, &ComparePanes::runChosen, this, [this](int pane, qint64 run) { chooseRun(pane, RunId(run)); });
    connect(m_panes, &ComparePanes::epochPicked, this, &ComparePage::pickEpoch);
    connect(m_panes, &ComparePanes::bestRequested, this, &ComparePage::showBest);
    connect(m_panes, &ComparePanes::settingsChanged, this, &ComparePage::requestPlacement);
    connect(m_panes, &ComparePanes::hovered, this, &ComparePage::hovered);
    connect(m_panes, &ComparePanes::clickedNothing, &m_selection, &SelectionModel::clear);
    connect(m_panes, &ComparePanes::outlined, this, [this](const EntityMask& inside, Qt::KeyboardModifiers modifiers) {
        m_selection.select(inside, modeOfDrag(modifiers));
    });
    connect(m_panes, &ComparePanes::clicked, this, [this](EntityId entity, Qt::KeyboardModifiers modifiers) {
        m_selection.select(std::vector{entity}, modeOfClick(modifiers));
    });
    connect(m_curves, &CompareCurves::epochPicked, this, [this](int epoch) {
        if (const int kept = m_panes->pane(0)->nearestKept(epoch); kept >= 0)
            pickEpoch(0, kept);
    });
    connect(m_moved, &MovedList::chosen, this,
            [this](const std::vector<EntityId>& entities) { m_selection.select(entities); });
}

void ComparePage::connectModels()
{
    const auto recolor = [this] { m_panes->setColoring(m_legend.coloring(), m_legend.emphasis()); };
    connect(&m_legend, &LegendModel::coloringChanged, this, recolor);
    connect(&m_legend, &LegendModel::emphasisChanged, this, recolor);
    connect(&m_selection, &SelectionModel::changed, this, &ComparePage::takeSelection);
    connect(&m_worker, &CompareWorker::runsRead, this, &ComparePage::takeRuns);
    connect(&m_worker, &CompareWorker::placed, this, &ComparePage::takePlacement);
    connect(&m_worker, &CompareWorker::selectionMeasured, this, &ComparePage::updateSelectionText);
    connect(&m_worker, &CompareWorker::failed, this, [this](const QString& text) {
        m_trouble->setText(text);
        m_trouble->show();
        updateForces();
        emit failed(text);
    });
    connect(&m_measureTimer, &QTimer::timeout, this, &ComparePage::measureSelection);
}

void ComparePage::setProject(const std::filesystem::path& path, DatasetPtr dataset, DataId id)
{
    clearProject();
    m_data = std::move(dataset);
    m_worker.setProject(path, m_data, id);
    m_panes->setDataset(m_data);
    m_panes->setColoring(m_legend.coloring(), m_legend.emphasis());
    m_panes->setSelection(m_selection.mask());
    m_moved->setDataset(m_data);
    m_forces->setDataset(m_data);
    m_forces->setSelection(m_selection.entities());
    updateEmptyState();
    refresh();
}

void ComparePage::clearProject()
{
    m_worker.clear();
    m_measureTimer.stop();
    m_data.reset();
    m_runs = {};
    m_placement = {};
    m_chosen.assign(ComparePanes::fewest, std::nullopt);
    m_isRead = m_isChosen = false;
    m_trouble->hide();
    m_tools->eachAtBest->setChecked(true);
    m_panes->setDataset(nullptr);
    m_moved->setDataset(nullptr);
    m_forces->setDataset(nullptr);
    updatePanes();
    updateEmptyState();
}

void ComparePage::refresh()
{
    m_worker.read(shownRuns());
}

void ComparePage::setPanes(const std::vector<RunId>& runs)
{
    const std::size_t count = std::clamp<std::size_t>(runs.size(), ComparePanes::fewest, ComparePanes::most);
    m_chosen.assign(runs.begin(), runs.begin() + static_cast<std::ptrdiff_t>(std::min(count, runs.size())));
    m_chosen.resize(count);
    m_isChosen = true;
    updatePanes();
    refresh();
}

std::vector<RunId> ComparePage::shownRuns() const
{
    std::vector<RunId> runs;
    for (const auto& run : m_chosen)
        if (run)
            runs.push_back(*run);
    return runs;
}

QString ComparePage::selectionText() const
{
    return m_selectionText->text();
}

bool ComparePage::isIdle() const
{
    return !m_worker.isBusy() && !m_measureTimer.isActive() && !m_forces->forces().isBusy();
}

bool ComparePage::hasPicture() const
{
    return !isEmpty() && std::ranges::any_of(m_panes->panes(), [](const ComparePane* pane) {
        return pane->view()->layoutShown() != nullptr;
    });
}

bool ComparePage::isEmpty() const
{
    return m_stack->currentWidget() == m_empty;
}

} // namespace lodestone
