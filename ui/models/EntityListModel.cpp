// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/EntityListModel.h"

#include <QFont>
#include <QLocale>

#include <utility>

namespace lodestone {

namespace {
QString textOf(const QVariant& cell)
{
    const QLocale locale;
    switch (cell.typeId()) {
    case QMetaType::Double:
        return locale.toString(cell.toDouble(), 'f', 3);
    case QMetaType::Int:
        return locale.toString(cell.toInt());
    case QMetaType::ULongLong:
        return locale.toString(cell.toULongLong());
    default:
        return cell.toString();
    }
}
} // namespace

EntityListModel::EntityListModel(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void EntityListModel::setRows(std::vector<EntityRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void EntityListModel::setColumnTitle(int column, const QString& title)
{
    m_columns[static_cast<std::size_t>(column)].title = title;
    emit headerDataChanged(Qt::Horizontal, column, column);
}

int EntityListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntityListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant EntityListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntityRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const QVariant cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(cell);
    case SortRole:
        return cell;
    case EntityRole:
        return static_cast<uint>(at(row.entity));
    case StruckRole:
        return row.isStruck;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (m_columns[static_cast<std::size_t>(index.column())].isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        if (!row.isStruck)
            return {};
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant EntityListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.toolTip;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

/// What stands in the cell, with the name of its column: cells may be cut off.
QString EntityListModel::accessibleText(const QModelIndex& index) const
{
    const QString title = m_columns[static_cast<std::size_t>(index.column())].title;
    const QString text = textOf(m_rows[static_cast<std::size_t>(index.row())].cells.value(index.column()));
    //: the name of a column and what stands in it
    return text.isEmpty() ? title : tr("%1: %2").arg(title, text);
}

} // namespace lodestone
