// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"

#include <QAbstractTableModel>

#include <vector>

namespace lodestone {

/// A row that stands for a user or an item.
struct EntityRow {
    EntityId entity{};
    QVariantList cells; ///< texts, whole numbers or doubles (three digits after the point); invalid = nothing
    bool isStruck = false; ///< does not count: drawn struck through
};

/// A list of entities with a few values each: recommendations, neighbors, ratings.
class EntityListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// SortRole: the value itself.  EntityRole: the number of the entity, unsigned.
    enum Role { SortRole = Qt::UserRole, EntityRole, StruckRole };
    struct Column {
        QString title;
        QString toolTip;
        bool isNumber = false; ///< right-aligned
    };

    explicit EntityListModel(std::vector<Column> columns, QObject* parent = nullptr);

    void setRows(std::vector<EntityRow> rows);
    const std::vector<EntityRow>& rows() const { return m_rows; }
    void setColumnTitle(int column, const QString& title);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString accessibleText(const QModelIndex& index) const;

    std::vector<Column> m_columns;
    std::vector<EntityRow> m_rows;
};

} // namespace lodestone
