// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/BackgroundTask.h"
#include "ui/session/Layout.h"
#include "ui/session/SelectionModel.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace lodestone {

class Session;

/// Users and items as rows: what the picture shows as points. It lists what the filter leaves, sorts in the background, and
/// hands rows out a thousand at first and more as they are asked for, so that millions cost nothing until they are seen.
class EntityTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Title, Kind, Label, Cluster, Degree, X, Y, NumColumns };
    enum Role { SelectedRole = Qt::UserRole, EntityRole };
    static constexpr int firstRows = 1000;

    /// @pre session outlives it
    explicit EntityTableModel(const Session& session, QObject* parent = nullptr);

    /// Where the points are now; null = nowhere.
    void setLayoutShown(LayoutPtr layout);
    /// While false nothing is listed and nothing worked out.
    void setActive(bool active);
    bool isActive() const { return m_active; }
    bool isSorting() const { return m_task.isBusy(); }

    EntityId entityAt(int row) const { return EntityId(m_order[static_cast<std::size_t>(row)]); }
    /// All rows there are, handed out or not.
    std::size_t numListed() const { return m_order.size(); }
    /// Hands out rows until that of `entity` is among them; @return its row, -1 if it is not listed.
    int reveal(EntityId entity);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    /// Takes effect when the background is through. @param column  -1: users first, as in the data
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// The rows stand in the order last asked for.
    void sorted();

private:
    void restart();
    void startSorting();
    void take(std::vector<std::uint32_t> order);
    QString text(std::uint32_t entity, int column) const;

    const Session& m_session;
    DatasetPtr m_data; ///< null while not active
    LayoutPtr m_layout;
    std::vector<std::uint32_t> m_order;
    int m_numHanded = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_active = false, m_sortAgain = false;
    BackgroundTask m_task; ///< last, so that it ends first
};

} // namespace lodestone
