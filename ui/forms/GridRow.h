// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunPlan.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace lodestone {

/// One option of a grid with the values that it takes, and what is wrong with them, if anything.
class GridRow : public QWidget {
    Q_OBJECT

public:
    explicit GridRow(QWidget* parent = nullptr);

    /// Offers the options that all of these have, and checks the values with each. What is chosen stays.
    void setModels(const std::vector<std::string>& models);
    /// Empty while no model has it.
    std::string key() const;
    /// @param taken  another row has the same option
    void setTaken(bool taken);
    QString problem() const { return m_problem; }
    /// The values as the models write them. @pre there is no problem
    const GridAxis& axis() const { return m_axis; }

    QComboBox* optionBox() const { return m_option; }
    QLineEdit* valuesEdit() const { return m_values; }
    QToolButton* removeButton() const { return m_remove; }

signals:
    void edited();

private:
    void read();
    QString findProblem();

    std::vector<std::string> m_models;
    bool m_isTaken = false;
    GridAxis m_axis;
    QString m_problem;
    QComboBox* m_option;
    QLineEdit* m_values;
    QToolButton* m_remove;
    QLabel* m_problemLabel;
};

} // namespace lodestone
