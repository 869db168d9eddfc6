// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/ComparedForces.h"

#include <QWidget>

#include <utility>

class QCheckBox;
class QLabel;

namespace lodestone {

class ForcesTable;

/// What pulls and pushes the selected entity in each of several runs, part by part (ui.md 5, U8). Works nothing out while it
/// is not seen.
class ForcesTab : public QWidget {
    Q_OBJECT

public:
    explicit ForcesTab(QWidget* parent = nullptr);

    /// Nothing is selected of it.
    void setDataset(DatasetPtr dataset);
    /// One for each pane, of that data.
    void setRuns(std::vector<ForcesRun> runs) { m_forces.setRuns(std::move(runs)); }
    /// Forces are those of a single one.
    void setSelection(const std::vector<EntityId>& selection);

    ForcesTable* table() const { return m_table; }
    QCheckBox* shares() const { return m_shares; }
    /// The name of what is selected, or what to select.
    QString text() const;
    const ComparedForces& forces() const { return m_forces; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    ComparedForces m_forces;
    DatasetPtr m_data;
    std::optional<EntityId> m_entity;
    std::size_t m_numSelected = 0;
    QLabel *m_name, *m_hint;
    QCheckBox* m_shares;
    ForcesTable* m_table;
};

} // namespace lodestone
