// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ClusterTableModel.h"
#include "ui/session/BackgroundTask.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QTableView;

namespace lodestone {

class EmptyState;
class OwnClustersView;
class Session;

/// Clusters of the items at the shown epoch against their labels: a heat table whose cells select their items, NMI and
/// silhouette, and what each cluster is mostly made of (ui.md I). Below them the clusters that the user made.
class ClustersView : public QWidget {
    Q_OBJECT

public:
    /// @pre session outlives it
    explicit ClustersView(Session& session, QWidget* parent = nullptr);

    QComboBox* numberBox() const { return m_number; }
    QTableView* table() const { return m_table; }
    OwnClustersView* ownClusters() const { return m_own; }
    /// NMI, silhouette, epoch; or why there is nothing.
    QString text() const;
    /// Null while there are none.
    std::shared_ptr<const ItemClusters> clusters() const { return m_clusters; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createPage();
    void createTable();
    void refresh();
    void forget();
    void showClusters(std::shared_ptr<const ItemClusters> clusters, int epoch);
    void showHint(const QString& text);
    void selectCell(const QModelIndex& index);
    QString topLabelsText() const;

    Session& m_session;
    std::shared_ptr<const ItemClusters> m_clusters;
    bool m_behind = false; ///< another epoch is shown since the last request
    QString m_hint;
    ClusterTableModel* m_model;
    QComboBox* m_number;
    QLabel *m_figures, *m_top;
    QTableView* m_table;
    EmptyState* m_empty;
    QWidget* m_page;
    QStackedLayout* m_stack;
    OwnClustersView* m_own;
    BackgroundTask m_task; ///< last, so that it ends first
};

} // namespace lodestone
