// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/SweepTable.h"

#include <QAction>
#include <QEvent>
#include <QStyledItemDelegate>
#include <QTableView>

#include <utility>

namespace lodestone {

namespace {
/// Shades the rows of runs that are under the mouse somewhere.
class LitRows : public QStyledItemDelegate {
public:
    LitRows(const SweepTable& table, const std::set<RunId>& lit, QObject* parent)
        : QStyledItemDelegate(parent), m_table(table), m_lit(lit)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_lit.empty() || !m_lit.contains(m_table.runAt(index)))
            return;
        QColor shade = option->palette.color(QPalette::Highlight);
        shade.setAlphaF(0.3F);
        option->backgroundBrush = shade;
    }

private:
    const SweepTable& m_table;
    const std::set<RunId>& m_lit;
};
} // namespace

SweepTable::SweepTable(Session& session, ProjectSession& project, QWidget* parent) : RunsView(session, project, parent)
{
    table()->setItemDelegate(new LitRows(*this, m_lit, this));
    table()->setMouseTracking(true);
    table()->viewport()->installEventFilter(this);
    table()->setAccessibleName(tr("Brushed runs"));
    continueRun->setVisible(false); // it asks beside the picture of the run
    connect(table(), &QAbstractItemView::entered, this, [this](const QModelIndex& index) { emit hovered({runAt(index)}); });
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SweepTable::selectionChanged);
    connect(&filter(), &QAbstractItemModel::modelReset, this, &SweepTable::selectionChanged);
    updateColumns();
    narrowColumns();
    connect(&model(), &RunsTableModel::columnsChanged, this, &SweepTable::narrowColumns);
}

bool SweepTable::wantsColumn(int column) const
{
    const bool isOfLast = column >= RunsTableModel::LastEpoch && column <= RunsTableModel::LastRecall50;
    if (column == RunsTableModel::Model && !allBox()->isChecked() && !hasSeveralModels())
        return false;
    return !isOfLast && column != RunsTableModel::Tags && column != RunsTableModel::Notes && RunsView::wantsColumn(column);
}

bool SweepTable::hasSeveralModels() const
{
    const QAbstractItemModel& runs = *filter().sourceModel();
    const auto modelOf = [&runs](int row) { return runs.index(row, RunsTableModel::Model).data().toString(); };
    for (int row = 1; row < runs.rowCount(); ++row)
        if (modelOf(row) != modelOf(0))
            return true;
    return false;
}

/// Figures and options are what is looked for here.
void SweepTable::narrowColumns()
{
    constexpr int name = 120, state = 84, number = 68;
    for (int column = RunsTableModel::BestEpoch; column < RunsTableModel::LastEpoch; ++column)
        table()->setColumnWidth(column, number);
    table()->setColumnWidth(RunsTableModel::Star, number / 2);
    table()->setColumnWidth(RunsTableModel::Model, number);
    table()->setColumnWidth(RunsTableModel::Name, name);
    table()->setColumnWidth(RunsTableModel::State, state);
}

RunId SweepTable::runAt(const QModelIndex& index) const
{
    return filter().runOf(index);
}

void SweepTable::setLit(const std::vector<RunId>& runs)
{
    std::set<RunId> lit(runs.begin(), runs.end());
    if (std::exchange(m_lit, lit) != lit)
        table()->viewport()->update();
}

void SweepTable::select(const std::vector<RunId>& runs)
{
    const std::set<RunId> wanted(runs.begin(), runs.end());
    QItemSelection rows;
    QModelIndex first;
    for (int row = 0; row < filter().rowCount(); ++row) {
        const QModelIndex index = filter().index(row, RunsTableModel::Name);
        if (!wanted.contains(runAt(index)))
            continue;
        rows.select(index, index);
        if (!first.isValid())
            first = index;
    }
    table()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!first.isValid())
        return;
    table()->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    table()->scrollTo(first);
}

std::vector<RunId> SweepTable::selected() const
{
    std::vector<RunId> runs;
    for (const QModelIndex& index : table()->selectionModel()->selectedRows())
        runs.push_back(runAt(index));
    return runs;
}

std::vector<RunId> SweepTable::all() const
{
    std::vector<RunId> runs;
    for (int row = 0; row < filter().rowCount(); ++row)
        runs.push_back(runAt(filter().index(row, RunsTableModel::Name)));
    return runs;
}

bool SweepTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave && watched == table()->viewport())
        emit hovered({});
    return RunsView::eventFilter(watched, event);
}

} // namespace lodestone
