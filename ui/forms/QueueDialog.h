// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunPlan.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace lodestone {

class GridRow;

/// Plans several runs: models, seeds, folds and a grid over options. Everything else is as in one run.
class QueueDialog : public QDialog {
    Q_OBJECT

public:
    /// @param base  what all runs have in common; its model is checked
    explicit QueueDialog(const RunSpec& base, QWidget* parent = nullptr);

    /// @pre it was accepted, or queueButton() is enabled
    std::vector<PlannedRun> runs() const;
    /// "This makes 66 runs.", or why it makes none.
    QString summary() const;

    QListWidget* modelList() const { return m_models; }
    QPushButton* variantsButton() const { return m_variants; }
    QSpinBox* seedsBox() const { return m_seeds; }
    QSpinBox* foldsBox() const { return m_folds; }
    QCheckBox* sameSplitBox() const { return m_sameSplit; }
    QPushButton* addButton() const { return m_add; }
    const std::vector<GridRow*>& rows() const { return m_rows; }
    QPushButton* queueButton() const { return m_queue; }

private:
    void createLayout();
    QWidget* createModels();
    QWidget* createRepeats();
    QWidget* createGrid();
    QWidget* createButtons();
    void addRow();
    void removeRow(GridRow* row);
    void updateModels();
    void refresh();
    std::vector<std::string> models() const;
    double numRuns() const;
    QString problem() const;

    const RunSpec m_base;
    QListWidget* m_models;
    QPushButton* m_variants;
    QSpinBox *m_seeds, *m_folds;
    QCheckBox* m_sameSplit;
    QVBoxLayout* m_grid;
    QPushButton* m_add;
    std::vector<GridRow*> m_rows;
    QLabel* m_summary;
    QPushButton* m_queue;
    bool m_isUpdating = false;
};

} // namespace lodestone
