// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ReplaceQuestion.h"

#include "ui/session/Workspace.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace lodestone {

ReplaceQuestion::ReplaceQuestion(Workspace& workspace, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_window(window)
{
    connect(&workspace, &Workspace::trainingInTheWay, this, &ReplaceQuestion::ask);
}

void ReplaceQuestion::ask(const QString& source)
{
    delete m_box; // of other data, which these replace
    const QString title = tr("Training is not finished");
    const QString text = source == DataLoader::sampleSource
        ? tr("Stop training and open the sample data?")
        : tr("Stop training and open %1?").arg(QFileInfo(source).fileName());
    m_box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, &m_window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setInformativeText(m_workspace.project().isOpen()
                                  ? tr("What was trained is in the project and can be continued there.")
                                  : tr("The epochs of this run are then gone."));
    const QPushButton* replace = m_box->addButton(tr("&Stop and open"), QMessageBox::AcceptRole);
    QPushButton* keep = m_box->addButton(tr("&Keep training"), QMessageBox::RejectRole);
    m_box->setDefaultButton(keep);
    m_box->setEscapeButton(keep);
    connect(m_box, &QMessageBox::finished, this, [this, box = m_box.data(), replace] {
        if (box->clickedButton() == replace)
            m_workspace.replaceTraining();
        else
            m_workspace.keepTraining();
    });
    m_box->open();
}

} // namespace lodestone
