// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/catalogue.h"
#include "ui/views/ProjectionControl.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace lodestone {

class ParamForm;

/// Asks how a projection is to be run: a form of its parameters.
class ProjectionDialog : public QDialog {
    Q_OBJECT

public:
    /// @param last  what is in the form at first.  @param hasPicture  one of such a method is shown, so a start from there
    /// is possible
    ProjectionDialog(const ProjectionInfo& info, const ProjectionChoice& last, bool hasPicture, QWidget* parent);
    ~ProjectionDialog() override;

    ProjectionChoice choice() const;
    ParamForm* form() const { return m_form; }
    QComboBox* startBox() const { return m_start; }
    QPushButton* runButton() const { return m_run; }

private:
    void updateButton();

    const ProjectionInfo& m_info;
    std::unique_ptr<IterativeLayout> m_method; ///< owns what the form edits
    ParamForm* m_form;
    QComboBox* m_start;
    QPushButton* m_run;
};

} // namespace lodestone
