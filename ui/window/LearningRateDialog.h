// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/learningRate.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lodestone {

class Workspace;

/// Asks for the learning rate of the run under way and sets it. Ends by itself when there is no such run any more.
class LearningRateDialog : public QDialog {
    Q_OBJECT

public:
    /// @pre workspace.learningRate() is there; the workspace outlives it
    LearningRateDialog(Workspace& workspace, QWidget* parent);

    QLineEdit* edit() const { return m_edit; }
    QPushButton* okButton() const { return m_ok; }
    /// Why the number cannot be taken; empty where it can.
    QString problem() const;

    void accept() override;

private:
    void updateProblem();

    Workspace& m_workspace;
    LearningRate m_rate; ///< when it opened
    QLineEdit* m_edit;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace lodestone
