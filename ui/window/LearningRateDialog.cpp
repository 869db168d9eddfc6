// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/LearningRateDialog.h"

#include "ui/session/Workspace.h"
#include "ui/session/rateText.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace lodestone {

LearningRateDialog::LearningRateDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_rate(*workspace.learningRate()), m_edit(new QLineEdit),
      m_problem(new QLabel)
{
    constexpr int leastWidth = 360;
    setMinimumWidth(leastWidth);
    setWindowTitle(tr("Learning rate"));
    m_edit->setText(rateText(m_rate.value));
    m_edit->selectAll();
    m_edit->setAccessibleName(tr("Learning rate"));
    const QString range = tr("%1 to %2").arg(rateText(m_rate.min), rateText(m_rate.max));
    m_edit->setAccessibleDescription(tr("Now %1; %2 is possible.").arg(rateText(m_rate.value), range));
    m_edit->setToolTip(range);
    auto* about =
        new QLabel(tr("The new rate holds from the next epoch that begins. The curves mark it, and the run keeps it. "
                      "The command line of the run cannot repeat the change, and says so."));
    about->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Change"));
    auto* form = new QFormLayout(this);
    form->addRow(about);
    form->addRow(tr("Now"), new QLabel(rateText(m_rate.value)));
    form->addRow(tr("&New rate"), m_edit);
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(m_edit, &QLineEdit::textChanged, this, &LearningRateDialog::updateProblem);
    connect(buttons, &QDialogButtonBox::accepted, this, &LearningRateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace.session(), &Session::runStateChanged, this, [this] {
        if (!m_workspace.learningRate())
            reject();
    });
    updateProblem();
}

QString LearningRateDialog::problem() const
{
    const double rate = rateOf(m_edit->text());
    if (std::isnan(rate))
        return tr("This is not a number.");
    return m_rate.allows(rate) ? QString()
                               : tr("The rate must be %1 to %2.").arg(rateText(m_rate.min), rateText(m_rate.max));
}

void LearningRateDialog::updateProblem()
{
    const QString text = problem();
    m_problem->setText(text.isEmpty() ? QString() : QStringLiteral("\u26a0 ") + text);
    m_ok->setEnabled(text.isEmpty());
    m_ok->setToolTip(text);
}

void LearningRateDialog::accept()
{
    if (!problem().isEmpty())
        return;
    m_workspace.setLearningRate(rateOf(m_edit->text()));
    QDialog::accept();
}

} // namespace lodestone
