// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/inspect/LayoutShift.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QTableWidget;

namespace lodestone {

/// What moved between the left run and another: users and items by how far they stand from where the left run has them.
class MovedList : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t mostRows = 200;

    explicit MovedList(QWidget* parent = nullptr);

    void setDataset(DatasetPtr dataset);
    /// @param titles  of the panes, the left one first.  @param shifts  one per pane; empty where there is none
    void setShifts(const QStringList& titles, std::vector<LayoutShift> shifts);
    QTableWidget* table() const { return m_table; }
    QComboBox* chooser() const { return m_chooser; }

signals:
    /// The user wants these selected.
    void chosen(const std::vector<lodestone::EntityId>& entities);

private:
    void fill();
    void choose();

    DatasetPtr m_data;
    std::vector<LayoutShift> m_shifts;
    std::vector<EntityId> m_entities; ///< one per row
    QComboBox* m_chooser;
    QLabel* m_note;
    QTableWidget* m_table;
};

} // namespace lodestone
