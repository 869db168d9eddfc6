// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PaperCommands.h"

#include "ui/forms/RunPanel.h"
#include "ui/paper/PaperDialog.h"
#include "ui/plot/coreText.h"
#include "ui/session/Workspace.h"
#include "ui/window/ExportCommands.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QMenu>

namespace lodestone {

PaperCommands::PaperCommands(Workspace& workspace, const Surroundings& around)
    : QObject(&around.window), m_workspace(workspace), m_around(around),
      m_menu(new QMenu(tr("&Paper tables"), &around.window))
{
    m_menu->setToolTipsVisible(true);
    for (const PaperTable& table : paperTables()) {
        const QString title = coreText("PaperTable", table.title);
        auto* action = new QAction(tr("%1: %2\u2026").arg(coreText("PaperTable", table.name), title), this);
        action->setProperty("plainToolTip", tr("Make this of the open data, beside what the paper prints"));
        connect(action, &QAction::triggered, this, [this, &table] { show(table); });
        m_menu->addAction(action);
        m_actions << action;
    }
    connect(&workspace.session(), &Session::dataChanged, this, &PaperCommands::refresh);
    connect(&workspace.project(), &ProjectSession::changed, this, &PaperCommands::refresh);
    connect(&around.panel, &RunPanel::edited, this, &PaperCommands::refresh);
    refresh();
}

PaperDialog* PaperCommands::dialog() const
{
    return m_dialog;
}

void PaperCommands::show(const PaperTable& table)
{
    delete m_dialog;
    m_dialog = new PaperDialog(table, m_around.panel.spec(), m_workspace.project(), m_workspace.queue(), &m_around.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PaperDialog::queued, this, &PaperCommands::runsWanted);
    connect(m_dialog, &PaperDialog::saveRequested, &m_around.exports, &ExportCommands::saveTable);
    refresh();
    m_dialog->show();
}

void PaperCommands::refresh()
{
    const Session& session = m_workspace.session();
    const QString noData = !session.data() ? tr("Open ratings or the sample first.")
        : session.hasRatings()             ? QString()
                                           : tr("These vectors were made elsewhere: there are no ratings to train on.");
    const QString problem = m_around.panel.problem();
    for (QAction* action : m_actions)
        setAvailable(action, noData.isEmpty() ? problem : noData);
    if (!m_dialog)
        return;
    m_dialog->setObstacle(noData.isEmpty() ? m_workspace.project().readOnlyReason() : noData);
    m_dialog->setData(session.data());
}

} // namespace lodestone
