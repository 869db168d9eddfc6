// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ClusterTableModel.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace lodestone {

ClusterTableModel::ClusterTableModel(QObject* parent) : QAbstractTableModel(parent) { }

void ClusterTableModel::setClusters(DatasetPtr dataset, std::shared_ptr<const ItemClusters> clusters)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_clusters = std::move(clusters);
    endResetModel();
}

std::vector<EntityId> ClusterTableModel::entities(int row, int column) const
{
    std::vector<EntityId> found;
    for (std::size_t item = 0; m_clusters && item < m_clusters->clusters.size(); ++item)
        if (m_clusters->clusters[item] == column && (!hasLabels() || m_dataset->labels.primary[item] == row))
            found.push_back(m_dataset->entity(ItemIndex(item)));
    return found;
}

int ClusterTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_clusters)
        return 0;
    return hasLabels() ? static_cast<int>(m_clusters->counts.rows()) : 1;
}

int ClusterTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_clusters ? 0 : m_clusters->numClusters;
}

int ClusterTableModel::count(int row, int column) const
{
    return hasLabels() ? m_clusters->counts(row, column)
                       : static_cast<int>(m_clusters->sizes[static_cast<std::size_t>(column)]);
}

QString ClusterTableModel::labelName(int label) const
{
    return hasLabels() ? QString::fromStdString(m_dataset->labels.names[static_cast<std::size_t>(label)]) : tr("Items");
}

QVariant ClusterTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int number = count(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return number > 0 ? QLocale().toString(number) : QString();
    case ShareRole:
        return number
            / std::max<double>(1, static_cast<double>(m_clusters->sizes[static_cast<std::size_t>(index.column())]));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1 in cluster %2: %L3").arg(labelName(index.row())).arg(index.column() + 1).arg(number);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant ClusterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return orientation == Qt::Vertical ? labelName(section) : clusterHeader(section, role);
}

/// The number; as a tool tip, size and most frequent labels.
QString ClusterTableModel::clusterHeader(int cluster, int role) const
{
    constexpr std::size_t numNamed = 3;
    if (role == Qt::DisplayRole)
        return QString::number(cluster + 1);
    const std::size_t size = m_clusters->sizes[static_cast<std::size_t>(cluster)];
    QStringList parts;
    for (const LabelIndex label : m_clusters->topLabels(cluster, numNamed))
        parts
            << tr("%1 %2 %").arg(labelName(label)).arg(100.0 * count(label, cluster) / static_cast<double>(size), 0, 'f', 0);
    const QString items = tr("Cluster %1, items: %L2").arg(cluster + 1).arg(size);
    return parts.isEmpty() ? items : items + u'\n' + parts.join(QStringLiteral(", "));
}

} // namespace lodestone
