// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/InspectorTable.h"

#include "ui/views/copyAction.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace lodestone {

InspectorTable::InspectorTable(std::vector<EntityListModel::Column> columns, int stretched, bool isSortable, QWidget* parent)
    : QTableView(parent), m_list(new EntityListModel(std::move(columns), this)), m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_list);
    m_sorted->setSortRole(EntityListModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    if (auto* corner = findChild<QAbstractButton*>())
        corner->setAccessibleName(tr("Select all rows"));
    fitColumns(stretched);
    if (isSortable) {
        sortByColumn(-1, Qt::AscendingOrder);
        setSortingEnabled(true);
    }
    addCopyAction(*this, [this] { return shownText(); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (const auto entity = entityAt(current); entity && !m_isQuiet)
            emit picked(*entity);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const auto entity = entityAt(index))
            emit opened(*entity);
    });
}

void InspectorTable::fitColumns(int stretched)
{
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

std::optional<EntityId> InspectorTable::entityAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return EntityId(index.data(EntityListModel::EntityRole).toUInt());
}

std::optional<EntityId> InspectorTable::currentEntity() const
{
    return entityAt(currentIndex());
}

void InspectorTable::setRows(std::vector<EntityRow> rows)
{
    const auto current = currentEntity();
    const bool before = std::exchange(m_isQuiet, true);
    m_list->setRows(std::move(rows));
    m_isQuiet = before;
    if (current)
        makeCurrent(*current);
}

void InspectorTable::makeCurrent(EntityId entity)
{
    const auto& rows = m_list->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const EntityRow& row) { return row.entity == entity; });
    if (found == rows.end())
        return;
    const bool before = std::exchange(m_isQuiet, true);
    setCurrentIndex(m_sorted->mapFromSource(m_list->index(static_cast<int>(found - rows.begin()), 0)));
    m_isQuiet = before;
}

QString InspectorTable::shownText() const
{
    QModelIndexList indices = selectionModel()->selectedRows();
    if (indices.isEmpty())
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            indices << m_sorted->index(row, 0);
    QStringList lines;
    for (const QModelIndex& index : indices) {
        QStringList cells;
        for (int column = 0; column < m_sorted->columnCount(); ++column)
            cells << index.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void InspectorTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto entity = currentEntity(); opens && entity)
        emit opened(*entity);
    else
        QTableView::keyPressEvent(event);
}

} // namespace lodestone
