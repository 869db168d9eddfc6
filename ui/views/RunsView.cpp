// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RunsView.h"

#include "core/export/RunColors.h"
#include "ui/models/tableText.h"
#include "ui/plot/SeriesColors.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QColorDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace lodestone {

RunsFilter::RunsFilter(RunsTableModel& runs, QObject* parent) : QSortFilterProxyModel(parent), m_runs(runs)
{
    setSourceModel(&runs);
    setSortRole(RunsTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RunsFilter::setWords(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RunsFilter::setRuns(std::set<RunId> runs)
{
    if (m_only == runs)
        return;
    m_only = std::move(runs);
    invalidateFilter();
}

bool RunsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_only && !m_only->contains(m_runs.runAt(row)))
        return false;
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < m_runs.columnCount(); ++column) {
        if (m_runs.isNumber(column))
            continue;
        const QString title = m_runs.headerData(column, Qt::Horizontal).toString();
        const QString value = m_runs.index(row, column, parent).data().toString();
        all += u'\n' + (column < RunsTableModel::NumFixed ? value : title + u'=' + value);
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

RunsView::RunsView(Session& session, ProjectSession& project, QWidget* parent)
    : QWidget(parent), m_session(session), m_project(project), m_model(project), m_shown(m_model), m_table(new QTableView),
      m_filterBox(new QLineEdit), m_all(new QCheckBox(tr("All parameters"))), m_count(new QLabel)
{
    createActions();
    createTable();
    m_filterBox->setPlaceholderText(tr("Filter: words of name, tags, state, or a parameter such as seed=2"));
    m_filterBox->setAccessibleName(tr("Filter runs"));
    m_filterBox->setClearButtonEnabled(true);
    m_all->setToolTip(tr("Also show parameters that have the same value in all runs"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 2, 4, 2);
    row->addWidget(m_filterBox, 1);
    row->addWidget(m_all);
    row->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connectActions();
    m_model.setDark(isDark(palette()));
    updateColumns();
    refresh();
}

void RunsView::createActions()
{
    const auto add = [this](const QString& text, const QString& toolTip) {
        auto* action = new QAction(text, this);
        action->setToolTip(toolTip);
        action->setData(toolTip); // for when it is possible
        return action;
    };
    open = add(tr("&Open"), tr("Show this run in the picture (Enter)"));
    continueRun = add(tr("&Continue\u2026"), tr("Train this run further"));
    compare = add(tr("Show side b&y side"), tr("Compare the selected runs, or the selected one with the baseline"));
    star = add(tr("Compare with &this"), tr("Make this run the baseline of all others, or no longer"));
    rename = add(tr("&Rename"), tr("Give the run another name (F2)"));
    color = add(tr("Color\u2026"), tr("Give the run another color"));
    copyCsv = add(tr("Copy as CS&V"), tr("Copy the selected runs, or all, as comma-separated values"));
    copyLatex = add(tr("Copy as &LaTeX"), tr("Copy the selected runs, or all, as a table for LaTeX"));
    copyMarkdown = add(tr("Copy as &Markdown"), tr("Copy the selected runs, or all, as a table for Markdown"));
    copyCommand = add(tr("Copy e&quivalent command"), tr("Copy the command line that repeats this run"));
    remove = add(tr("&Delete"), tr("Delete the selected runs from the project; Edit > Undo brings them back"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut); // it acts on the selected rows
}

QList<QAction*> RunsView::menuActions() const
{
    return {open,    continueRun, compare,   nullptr,      star,        rename,  color,
            nullptr, copyCsv,     copyLatex, copyMarkdown, copyCommand, nullptr, remove};
}

void RunsView::createTable()
{
    m_table->setModel(&m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    for (QAbstractButton* corner : m_table->findChildren<QAbstractButton*>())
        corner->setAccessibleName(tr("Corner of the table"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Runs of the project"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction* action : menuActions()) {
        auto* separator = action ? nullptr : new QAction(m_table);
        if (separator)
            separator->setSeparator(true);
        m_table->addAction(action ? action : separator);
    }
}

void RunsView::connectActions()
{
    connect(open, &QAction::triggered, this, &RunsView::showCurrent);
    connect(continueRun, &QAction::triggered, this,
            [this] { emit continueRequested(*m_project.runs().find(m_model.runAt(currentRow()))); });
    connect(compare, &QAction::triggered, this, [this] { emit compareRequested(comparedRuns()); });
    connect(star, &QAction::triggered, this, [this] { m_model.toggleBaseline(currentRow()); });
    connect(rename, &QAction::triggered, this,
            [this] { m_table->edit(m_shown.mapFromSource(m_model.index(currentRow(), RunsTableModel::Name))); });
    connect(color, &QAction::triggered, this, &RunsView::chooseColor);
    connect(copyCsv, &QAction::triggered, this, [this] { copy(TextTable::Csv); });
    connect(copyLatex, &QAction::triggered, this, [this] { copy(TextTable::Latex); });
    connect(copyMarkdown, &QAction::triggered, this, [this] { copy(TextTable::Markdown); });
    connect(copyCommand, &QAction::triggered, this, [this] {
        const RunEntry* entry = m_project.runs().find(m_model.runAt(currentRow()));
        QGuiApplication::clipboard()->setText(QString::fromStdString(entry->run.commandLine));
    });
    connect(remove, &QAction::triggered, this, &RunsView::removeSelected);
    connect(m_table, &QTableView::activated, this, &RunsView::showCurrent);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == RunsTableModel::Star && star->isEnabled())
            m_model.toggleBaseline(m_shown.mapToSource(index).row());
    });
    connect(m_filterBox, &QLineEdit::textChanged, &m_shown, &RunsFilter::setWords);
    connect(m_all, &QCheckBox::toggled, this, &RunsView::updateColumns);
    connect(&m_model, &RunsTableModel::columnsChanged, this, &RunsView::updateColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsView::refresh);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_shown, signal, this, &RunsView::refresh);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &RunsView::refresh);
    connect(&m_shown, &QAbstractItemModel::dataChanged, this, &RunsView::refresh); // a run got epochs, or a star
    connect(&m_session, &Session::runStateChanged, this, &RunsView::refresh);
    connect(&m_project, &ProjectSession::changed, this, &RunsView::refresh);
}

void RunsView::updateColumns()
{
    constexpr int wide = 150, narrow = 76;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table->setColumnHidden(column, !wantsColumn(column));
        if (m_table->columnWidth(column) == m_table->horizontalHeader()->defaultSectionSize())
            m_table->setColumnWidth(column, narrow);
    }
    m_table->setColumnWidth(RunsTableModel::Star, narrow / 2);
    for (const int column : {RunsTableModel::Name, RunsTableModel::State, RunsTableModel::Notes})
        m_table->setColumnWidth(column, wide);
}

int RunsView::currentRow() const
{
    const QList<int> rows = selectedRows();
    return rows.size() == 1 ? rows.front() : -1;
}

QList<int> RunsView::selectedRows() const
{
    QModelIndexList selected = m_table->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    QList<int> rows;
    for (const QModelIndex& index : selected)
        // Others may ask between the end of the runs of a project and the moment when the table hears of it.
        if (const int row = m_shown.mapToSource(index).row(); row < static_cast<int>(m_project.runs().all().size()))
            rows << row;
    return rows;
}

std::vector<RunId> RunsView::selectedRuns() const
{
    std::vector<RunId> runs;
    for (const int row : selectedRows())
        runs.push_back(m_model.runAt(row));
    return runs;
}

std::vector<RunId> RunsView::comparedRuns() const
{
    std::vector<RunId> runs = selectedRuns();
    const auto isBaseline = [](const RunEntry& entry) { return entry.run.about.starred; };
    const auto baseline = std::ranges::find_if(m_project.runs().all(), isBaseline);
    if (baseline == m_project.runs().all().end() || runs.empty())
        return runs;
    const auto place = std::ranges::find(runs, baseline->run.id);
    if (place != runs.end())
        std::rotate(runs.begin(), place, place + 1);
    else if (runs.size() == 1)
        runs.insert(runs.begin(), baseline->run.id);
    return runs;
}

QString RunsView::whyNotCompared() const
{
    constexpr std::size_t most = 6;
    const std::vector<RunId> runs = comparedRuns();
    if (runs.size() < 2 || runs.size() > most)
        return tr("Select two to six runs in the panel Runs first, or one where there is a baseline.");
    for (const RunId run : runs) {
        const StoredRun& known = m_project.runs().find(run)->run;
        if (!m_project.openData() || known.data != *m_project.openData())
            return tr("These runs are of data that are not open; open one of them first.");
        if (known.numEpochs == 0)
            return tr("A selected run has no finished epoch.");
    }
    return {};
}

void RunsView::refresh()
{
    const auto setPossible = [](QAction* action, const QString& reason) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason.isEmpty() ? action->data().toString() : reason);
    };
    const QList<int> rows = selectedRows();
    const QString none = rows.isEmpty() ? tr("Select a run in the panel Runs first.") : QString();
    const QString one = rows.size() == 1 ? none : tr("Select one run in the panel Runs first.");
    const QString active = isActive(m_session.runState()) ? tr("A training is running; stop it first.") : QString();
    const QString readOnly = m_project.readOnlyReason();
    const auto first = [](const QString& x, const QString& y, const QString& z = {}) {
        return !x.isEmpty() ? x : !y.isEmpty() ? y : z;
    };
    setPossible(open, first(one, active));
    const std::vector<RunId> selected = selectedRuns();
    const auto isQueued = [this](RunId run) { // the state is enough for a table that is not told of the queue
        const RunStatus state = m_project.runs().find(run)->run.state;
        return m_model.isInQueue(run) || state == RunStatus::Queued
            || (state == RunStatus::Running && m_project.shownRun() != run);
    };
    const QString queued =
        std::ranges::any_of(selected, isQueued) ? tr("This run is in the queue; take it out first.") : readOnly;
    setPossible(continueRun, first(one, active, queued));
    setPossible(compare, whyNotCompared());
    for (QAction* action : {star, rename, color})
        setPossible(action, first(one, readOnly));
    const QString empty = m_shown.rowCount() == 0 ? tr("There is no run yet.") : QString();
    for (QAction* action : {copyCsv, copyLatex, copyMarkdown})
        setPossible(action, empty);
    setPossible(copyCommand, one);
    setPossible(remove, first(none, active, queued));
    const QLocale locale;
    const QString all = locale.toString(m_model.rowCount());
    m_count->setText(m_shown.rowCount() == m_model.rowCount()
                         ? tr("%n runs", nullptr, m_model.rowCount())
                         : tr("%1 of %2 runs").arg(locale.toString(m_shown.rowCount()), all));
}

void RunsView::showCurrent()
{
    if (open->isEnabled())
        m_project.showRun(m_model.runAt(currentRow()));
}

void RunsView::chooseColor()
{
    const RunId run = m_model.runAt(currentRow());
    const StoredRun& stored = m_project.runs().find(run)->run;
    const QColor own(QString::fromStdString(stored.about.color)); // not as it is drawn: each time it would move on
    const QColor before = own.isValid() ? own : shadeOf(runColor(stored), isDark(palette()));
    const QColor after = QColorDialog::getColor(before, this, tr("Color of the run"));
    if (after.isValid() && m_model.rowOf(run) >= 0)
        m_model.setColor(m_model.rowOf(run), after);
}

void RunsView::removeSelected()
{
    const std::vector<RunId> runs = selectedRuns();
    m_project.removeRuns(runs);
    emit removed(static_cast<int>(runs.size()));
}

QString RunsView::text(TextTable form) const
{
    const QHeaderView& header = *m_table->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place)
        if (const int column = header.logicalIndex(place); !m_table->isColumnHidden(column))
            columns << column;
    QList<int> rows = selectedRows();
    if (rows.isEmpty())
        for (int row = 0; row < m_shown.rowCount(); ++row)
            rows << m_shown.mapToSource(m_shown.index(row, 0)).row();
    QStringList titles;
    std::vector<bool> numbers;
    for (const int column : columns) {
        titles << m_model.headerData(column, Qt::Horizontal).toString();
        numbers.push_back(m_model.isNumber(column));
    }
    std::vector<QStringList> cells;
    for (const int row : rows) {
        cells.emplace_back();
        for (const int column : columns) {
            const QModelIndex index = m_model.index(row, column);
            // Files and other programs read numbers in the C locale, and without the differences.
            const QVariant key = index.data(RunsTableModel::SortRole);
            const bool isNumber = m_model.isNumber(column) && key.isValid();
            cells.back() << (isNumber ? QString::number(key.toDouble(), 'g', 10) : index.data().toString());
        }
    }
    return tableText(form, titles, cells, numbers);
}

void RunsView::copy(TextTable form) const
{
    QGuiApplication::clipboard()->setText(text(form));
}

void RunsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_model.setDark(isDark(palette()));
    QWidget::changeEvent(event);
}

} // namespace lodestone
