// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProjectionDialog.h"

#include "ui/forms/ParamForm.h"
#include "ui/models/toText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestone {

ProjectionDialog::ProjectionDialog(const ProjectionInfo& info, const ProjectionChoice& last, bool hasPicture,
                                   QWidget* parent)
    : QDialog(parent), m_info(info), m_method(info.create()),
      m_form(new ParamForm(m_method->params(), {toText(m_method->params().front().group)})), m_start(new QComboBox)
{
    constexpr int leastWidth = 380;
    setMinimumWidth(leastWidth);
    setWindowTitle(tr("Projection by %1").arg(toText(info.title)));
    auto* text = new QLabel(tr("Places all points of the epoch that is shown, step by step. Neighbors are by the metric that is "
                               "drawn. It can be stopped at any time."));
    text->setWordWrap(true);
    m_form->apply(last.settings);
    m_start->addItem(tr("PCA of the epoch"), int(ProjectionChoice::Start::Pca));
    if (hasPicture)
        m_start->addItem(tr("The picture as it is"), int(ProjectionChoice::Start::Picture));
    m_start->setEnabled(hasPicture);
    m_start->setAccessibleName(tr("Start from"));
    m_start->setToolTip(hasPicture ? tr("The picture as it is keeps groups where they are; PCA gives the same layout each time.")
                                   : tr("The first layout starts from PCA."));
    auto* startRow = new QFormLayout;
    startRow->addRow(tr("Start from"), m_start);
    auto* source = new QLabel(toText(info.source));
    source->setWordWrap(true);
    source->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_run = buttons->addButton(tr("Run"), QDialogButtonBox::AcceptRole);
    m_run->setDefault(true);
    m_run->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &ParamForm::edited, this, &ProjectionDialog::updateButton);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_form);
    column->addLayout(startRow);
    column->addStretch(1);
    column->addWidget(source);
    column->addWidget(buttons);
    updateButton();
}

ProjectionDialog::~ProjectionDialog()
{
    delete m_form; // it reads the options of the method
}

ProjectionChoice ProjectionDialog::choice() const
{
    return {std::string(m_info.key), m_form->changedSettings(),
            static_cast<ProjectionChoice::Start>(m_start->currentData().toInt())};
}

void ProjectionDialog::updateButton()
{
    m_run->setEnabled(m_form->isValid());
    m_run->setToolTip(m_form->firstProblem());
}

} // namespace lodestone
