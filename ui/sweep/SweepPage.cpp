// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/SweepPage.h"

#include "ui/session/ProjectSession.h"
#include "ui/session/Session.h"
#include "ui/sweep/ParallelAxes.h"
#include "ui/sweep/ParameterCurve.h"
#include "ui/sweep/SweepTable.h"
#include "ui/sweep/SweepTools.h"
#include "ui/views/EmptyState.h"

#include <QAction>
#include <QComboBox>
#include <QCursor>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
constexpr int brushMs = 40; ///< table and curve need not follow every move of the mouse
const std::string viewKind = "view", viewName = "sweep";
const QString figuresKey = QStringLiteral("figures"), axesKey = QStringLiteral("axes"), curveKey = QStringLiteral("curve");
} // namespace

SweepPage::SweepPage(Session& session, ProjectSession& project, QWidget* parent)
    : QWidget(parent), m_session(session), m_project(project), m_tools(new SweepTools), m_axes(new ParallelAxes),
      m_curve(new ParameterCurve), m_table(new SweepTable(session, project))
{
    m_updateTimer.setSingleShot(true);
    m_brushTimer.setSingleShot(true);
    m_brushTimer.setInterval(brushMs);
    connect(&m_updateTimer, &QTimer::timeout, this, &SweepPage::refresh);
    connect(&m_brushTimer, &QTimer::timeout, this, &SweepPage::updateBrushed);
    createWidgets();
    connectProject();
    connectParts();
    connectTable();
    restore();
    refresh();
}

void SweepPage::createWidgets()
{
    m_stack = new QStackedLayout(this);
    m_empty = new EmptyState(this);
    m_main = new QWidget;
    auto* scrolled = new QScrollArea; // many axes need more room than there is
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidget(m_axes);
    scrolled->setFocusPolicy(Qt::NoFocus);
    auto* foot = new QSplitter(Qt::Horizontal);
    foot->addWidget(m_curve);
    foot->addWidget(m_table);
    foot->setStretchFactor(0, 1);
    foot->setStretchFactor(1, 1);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(scrolled);
    parts->addWidget(foot);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({340, 320});
    parts->setCollapsible(0, false);
    auto* column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(parts, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_main);
    setFocusProxy(m_axes);
}

void SweepPage::connectProject()
{
    const RunEntries& runs = m_project.runs();
    connect(&runs, &RunEntries::wasReset, this, &SweepPage::restore);
    for (const auto change : {&RunEntries::added, &RunEntries::changed, &RunEntries::removed})
        connect(&runs, change, this, &SweepPage::updateSoon);
    connect(&runs, &RunEntries::wasReset, this, &SweepPage::updateSoon);
    connect(&m_project, &ProjectSession::changed, this, &SweepPage::updateSoon);
    connect(&m_session, &Session::dataChanged, this, &SweepPage::updateSoon);
}

void SweepPage::connectParts()
{
    connect(m_tools, &SweepTools::hiddenChosen, m_axes, &ParallelAxes::setHidden);
    connect(m_tools, &SweepTools::colorChosen, m_axes, &ParallelAxes::setColorAxis);
    connect(m_tools, &SweepTools::figuresChosen, this, [this] {
        m_isFigureChosen = true;
        refresh();
        keep();
    });
    connect(m_tools->clearBrushes, &QAction::triggered, m_axes, &ParallelAxes::clearBrushes);
    connect(m_axes, &ParallelAxes::brushChanged, this, [this] {
        if (!m_brushTimer.isActive())
            m_brushTimer.start();
    });
    connect(m_axes, &ParallelAxes::arrangementChanged, this, [this] {
        m_tools->show(m_axes->runs(), m_axes->arrangement());
        keep();
    });
    connect(m_axes, &ParallelAxes::hovered, this, &SweepPage::light);
    connect(m_axes, &ParallelAxes::clicked, m_table, &SweepTable::select);
    connect(m_axes, &ParallelAxes::opened, this, [this](const SweepRun& run) { openRun(run.id); });
    connect(m_curve, &ParameterCurve::choicesChanged, this, &SweepPage::keep);
    connect(m_curve, &ParameterCurve::hovered, this, &SweepPage::light);
    connect(m_curve, &ParameterCurve::clicked, m_table, &SweepTable::select);
}

void SweepPage::connectTable()
{
    connect(m_table, &SweepTable::hovered, this, &SweepPage::light);
    connect(m_table, &SweepTable::selectionChanged, this, &SweepPage::mark);
    connect(m_table, &SweepTable::compareRequested, this, &SweepPage::compareRequested);
    connect(m_tools->retry, &QAction::triggered, this, [this] { emit retryRequested(failedRuns()); });
    connect(m_table->open, &QAction::triggered, this, &SweepPage::onTableOpened);
    connect(m_table->table(), &QTableView::activated, this, &SweepPage::onTableOpened);
}

void SweepPage::setQueueAction(QAction* action)
{
    m_queue = action;
    m_tools->setQueueAction(action);
    updateEmptyState();
}

void SweepPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void SweepPage::updateSoon()
{
    m_isStale = true;
    if (isVisible() && !m_updateTimer.isActive())
        m_updateTimer.start();
}

void SweepPage::refresh()
{
    m_isStale = false;
    const auto& entries = m_project.runs().all();
    const std::optional<DataId> opened = m_project.openData();
    if (opened && !m_isFigureChosen) {
        const bool onlyTest =
            !hasFigures(entries, *opened, FigureSet::Validation) && hasFigures(entries, *opened, FigureSet::Test);
        m_tools->setFigures(onlyTest ? FigureSet::Test : FigureSet::Validation);
    }
    m_table->model().setFigures(m_tools->figures());
    m_axes->setRuns(opened ? sweepRuns(m_table->model(), entries, *opened, m_tools->figures()) : SweepRuns());
    m_tools->show(m_axes->runs(), m_axes->arrangement());
    updateBrushed();
    updateEmptyState();
}

void SweepPage::updateBrushed()
{
    m_brushTimer.stop();
    const SweepRuns& sweep = m_axes->runs();
    const std::vector<bool>& brushed = m_axes->brushed();
    std::set<RunId> runs;
    for (std::size_t i = 0; i < sweep.runs.size(); ++i)
        if (brushed[i])
            runs.insert(sweep.runs[i].id);
    m_tools->setCount(static_cast<int>(runs.size()), static_cast<int>(brushed.size()), !m_axes->brushes().empty());
    m_curve->setRuns(sweep, brushed);
    m_table->setRuns(std::move(runs));
    mark();
}

void SweepPage::updateEmptyState()
{
    const SweepRuns& sweep = m_axes->runs();
    const int numTrained = sweep.numTakingPart();
    m_emptyText.clear();
    if (!m_session.data())
        m_emptyText =
            tr("Open ratings, or a project with runs: all runs on the same data are shown here, with their options "
               "and figures.");
    else if (sweep.runs.empty() && !m_project.runs().all().empty() && !m_project.openData())
        m_emptyText = tr("The runs of this project were trained on other data. Show one of them to open its data.");
    else if (numTrained == 0)
        m_emptyText = tr("This project has no finished epochs yet. Train a model with several values of an option, such as "
                         "the dimension; every run is a line here.");
    else if (numTrained == 1)
        m_emptyText = tr("This project has one run so far. Train again with other options, another model or another seed: "
                         "what differs becomes an axis here, and every run a line. \"lodestone-cli sweep\" with "
                         "\"--project\" adds whole grids.");
    m_empty->set(m_emptyText, m_queue);
    m_stack->setCurrentWidget(isEmpty() ? static_cast<QWidget*>(m_empty) : m_main);
}

bool SweepPage::isEmpty() const
{
    return !m_emptyText.isEmpty();
}

void SweepPage::light(const std::vector<RunId>& runs)
{
    m_lit = runs;
    m_axes->setLit(runs);
    m_table->setLit(runs);
    mark();
}

void SweepPage::mark()
{
    std::vector<RunId> marked = m_table->selected();
    m_axes->setSelected(marked);
    marked.insert(marked.end(), m_lit.begin(), m_lit.end());
    m_curve->setMarked(marked);
    updateRetry();
}

std::vector<RunId> SweepPage::failedRuns() const
{
    const std::vector<RunId> selected = m_table->selected();
    const bool isChosen = !selected.empty();
    std::vector<RunId> runs = isChosen ? selected : m_table->all();
    std::erase_if(runs, [&](RunId id) {
        const RunEntry* entry = m_project.runs().find(id);
        if (!entry || (m_project.shownRun() == id && isActive(m_session.runState())))
            return true;
        const RunStatus state = entry->run.state;
        const bool hasFailed = state == RunStatus::Failed || state == RunStatus::Interrupted;
        return !hasFailed && !(isChosen && (state == RunStatus::Diverged || state == RunStatus::Stopped));
    });
    return runs;
}

void SweepPage::updateRetry()
{
    const int numRuns = static_cast<int>(failedRuns().size());
    QString reason = m_project.readOnlyReason();
    if (reason.isEmpty() && numRuns == 0)
        reason = m_table->selected().empty() ? tr("No run of the table failed.")
                                             : tr("None of the selected runs failed, diverged or was stopped.");
    m_tools->retry->setEnabled(reason.isEmpty());
    m_tools->retry->setToolTip(
        reason.isEmpty() ? tr("Queue %n runs again: the selected ones, or all of the table that failed", nullptr, numRuns)
                         : reason);
}

/// The table shows the run itself.
void SweepPage::onTableOpened()
{
    if (m_table->open->isEnabled())
        emit exploreWanted();
    else
        QToolTip::showText(QCursor::pos(), m_table->open->toolTip(), this);
}

void SweepPage::openRun(RunId run)
{
    if (isActive(m_session.runState())) {
        QToolTip::showText(QCursor::pos(), tr("A training is running; stop it first."), this);
        return;
    }
    m_project.showRun(run);
    emit exploreWanted();
}

void SweepPage::restore()
{
    const QByteArray text = QByteArray::fromStdString(m_project.document(viewKind, viewName));
    const QJsonObject kept = QJsonDocument::fromJson(text).object();
    m_axes->clearBrushes();
    m_axes->setArrangement(AxisArrangement::of(kept[axesKey].toObject()));
    m_curve->setChoices(kept[curveKey].toObject());
    m_isFigureChosen = kept.contains(figuresKey);
    if (m_isFigureChosen)
        m_tools->setFigures(kept[figuresKey].toString() == QLatin1String("test") ? FigureSet::Test : FigureSet::Validation);
}

void SweepPage::keep()
{
    QJsonObject kept{{axesKey, m_axes->arrangement().json()}, {curveKey, m_curve->choices()}};
    if (m_isFigureChosen)
        kept[figuresKey] = m_tools->figures() == FigureSet::Test ? QStringLiteral("test") : QStringLiteral("validation");
    m_project.putDocument(viewKind, viewName, QJsonDocument(kept).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace lodestone
