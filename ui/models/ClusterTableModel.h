// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/ItemClusters.h"

#include <QAbstractTableModel>

#include <memory>

namespace lodestone {

/// How many items of each label (row) are in each cluster (column); without labels one row with the sizes.
class ClusterTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// ShareRole: share of the cluster's items, 0..1.
    enum Role { ShareRole = Qt::UserRole };

    explicit ClusterTableModel(QObject* parent = nullptr);

    /// Null = no cells.  @param dataset  of the clusters
    void setClusters(DatasetPtr dataset, std::shared_ptr<const ItemClusters> clusters);
    /// The items counted in a cell, ascending.
    std::vector<EntityId> entities(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool hasLabels() const { return m_clusters && m_clusters->counts.rows() > 0; }
    int count(int row, int column) const;
    QString labelName(int label) const;
    QString clusterHeader(int cluster, int role) const;

    DatasetPtr m_dataset;
    std::shared_ptr<const ItemClusters> m_clusters;
};

} // namespace lodestone
