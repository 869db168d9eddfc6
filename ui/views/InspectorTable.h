// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/EntityId.h"
#include "ui/models/EntityListModel.h"

#include <QTableView>

#include <optional>

class QSortFilterProxyModel;

namespace lodestone {

/// A list of entities that can be sorted and copied. A click picks an entity; a double click or Enter opens it.
class InspectorTable : public QTableView {
    Q_OBJECT

public:
    /// @param stretched  column that takes the room that is left.  @param isSortable  by a click on a header
    InspectorTable(std::vector<EntityListModel::Column> columns, int stretched, bool isSortable, QWidget* parent = nullptr);

    EntityListModel* list() const { return m_list; }
    /// Keeps the current entity where it is among the new rows.
    void setRows(std::vector<EntityRow> rows);
    std::optional<EntityId> currentEntity() const;
    /// Does not pick; nothing if it is not listed.
    void makeCurrent(EntityId entity);
    /// What is selected, or all rows, one per line, cells separated by tabs.
    QString shownText() const;

signals:
    void picked(lodestone::EntityId entity);
    void opened(lodestone::EntityId entity);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns(int stretched);
    std::optional<EntityId> entityAt(const QModelIndex& index) const;

    EntityListModel* m_list;
    QSortFilterProxyModel* m_sorted;
    bool m_isQuiet = false; ///< the current row changes without the user
};

} // namespace lodestone
