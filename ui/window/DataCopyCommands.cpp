// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/DataCopyCommands.h"

#include "ui/session/DataCopies.h"
#include "ui/session/Workspace.h"
#include "ui/window/WindowActions.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace lodestone {

namespace {
QString sizeText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes));
}
} // namespace

DataCopyCommands::DataCopyCommands(Workspace& workspace, QAction& action, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_action(action), m_window(window),
      m_copies(new DataCopies(workspace.session(), workspace.project(), this))
{
    connect(&action, &QAction::triggered, this, &DataCopyCommands::choose);
    connect(m_copies, &DataCopies::changed, this, &DataCopyCommands::refresh);
    connect(&workspace.project(), &ProjectSession::changed, this, &DataCopyCommands::refresh);
    refresh();
}

QMessageBox* DataCopyCommands::box() const
{
    return m_box;
}

void DataCopyCommands::choose(bool wanted)
{
    if (wanted || !m_copies->copyBytes())
        m_copies->setWanted(wanted);
    else
        askToRemove();
    refresh();
}

/// It may be the only one that is left.
void DataCopyCommands::askToRemove()
{
    delete m_box;
    m_box = new QMessageBox(QMessageBox::Question, tr("Copy of the data"),
                            tr("Remove the copy of the data from the project?"), QMessageBox::NoButton, &m_window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setInformativeText(tr("The runs can then only be shown where the files themselves are found."));
    const QPushButton* confirm = m_box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    QPushButton* cancel = m_box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    m_box->setDefaultButton(cancel);
    m_box->setEscapeButton(cancel);
    connect(m_box, &QMessageBox::finished, this, [this, box = m_box.data(), confirm] {
        if (box->clickedButton() == confirm)
            m_copies->setWanted(false);
    });
    m_box->open();
}

void DataCopyCommands::refresh()
{
    const Session& session = m_workspace.session();
    const auto bytes = m_copies->copyBytes() ? m_copies->copyBytes() : m_copies->fileBytes();
    m_action.setText(bytes ? tr("Keep a copy of the &data in the project (%1)").arg(sizeText(*bytes))
                           : tr("Keep a copy of the &data in the project"));
    m_action.setChecked(m_copies->isWanted());
    const bool isBuiltIn = session.source() == DataLoader::sampleSource;
    const QString reason = isBuiltIn && !m_copies->isWanted() ? tr("The sample is built in: it needs no copy.")
                                                              : m_workspace.project().readOnlyReason();
    setAvailable(&m_action, reason);
}

} // namespace lodestone
