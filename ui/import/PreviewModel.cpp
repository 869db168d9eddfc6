// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/PreviewModel.h"

#include "ui/import/columnRoles.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace lodestone {

PreviewModel::PreviewModel(QObject* parent) : QAbstractTableModel(parent) { }

void PreviewModel::setPreview(const DataPreview& preview)
{
    beginResetModel();
    m_preview = preview;
    m_roles.clear();
    for (const PreviewColumn& column : preview.columns)
        m_roles << QString::fromStdString(column.role);
    endResetModel();
}

void PreviewModel::setRoles(const QStringList& roles)
{
    m_roles = roles;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole, Qt::ToolTipRole});
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : std::min(static_cast<int>(m_preview.columns.size()), maxColumns);
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_preview.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const bool exists = column < row.size();
    const QString text = exists ? QString::fromStdString(row[column]) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return QString(text).replace(u'\n', QStringLiteral(" \u23ce "));
    case Qt::ToolTipRole:
        return exists ? text : tr("This line has %n fields.", nullptr, static_cast<int>(row.size()));
    case Qt::ForegroundRole:
        if (m_roles.value(index.column()) == QLatin1String("skip"))
            return QGuiApplication::palette().color(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section < 0 || section >= columnCount())
        return {};
    const PreviewColumn& column = m_preview.columns[static_cast<std::size_t>(section)];
    if (!column.name.empty())
        return QString::fromStdString(column.name);
    if (!m_preview.usesTextOptions)
        return columnRoleTitle(QString::fromStdString(column.role));
    return tr("Column %1").arg(section + 1);
}

} // namespace lodestone
