// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProjectionActions.h"

#include "core/projection/catalogue.h"
#include "ui/models/toText.h"
#include "ui/session/Session.h"
#include "ui/window/ProjectionDialog.h"
#include "ui/window/WindowActions.h"

#include <QActionGroup>
#include <QMenu>

namespace lodestone {

ProjectionActions::ProjectionActions(const Session& session, ProjectionControl& control, QWidget* dialogs)
    : QObject(dialogs), pca(add(tr("&PCA"), tr("The plane or space in which the points spread most, kept aligned"))),
      again(add(tr("Run &again"), tr("For the epoch that is shown, from the picture as it is"))),
      stop(add(tr("&Stop"), tr("End the iterations; the picture stays as it is then"))), m_session(session),
      m_control(control), m_dialogs(dialogs)
{
    auto* group = new QActionGroup(this);
    pca->setCheckable(true);
    group->addAction(pca);
    connect(pca, &QAction::triggered, &control, &ProjectionControl::showPca);
    for (const ProjectionInfo& info : projectionCatalogue()) {
        QAction* action =
            methods.emplace_back(add(tr("%1\u2026").arg(toText(info.title)), tr("Choose how to run %1").arg(toText(info.title))));
        action->setCheckable(true);
        action->setData(toText(info.key));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = std::string(info.key)] { ask(key); });
    }
    connect(again, &QAction::triggered, &control, &ProjectionControl::runAgain);
    connect(stop, &QAction::triggered, &control, &ProjectionControl::stop);
    connect(&control, &ProjectionControl::changed, this, &ProjectionActions::update);
    connect(&session, &Session::shownChanged, this, &ProjectionActions::update);
    connect(&session, &Session::dataChanged, this, &ProjectionActions::update);
    update();
}

QAction* ProjectionActions::add(const QString& text, const QString& toolTip)
{
    auto* action = new QAction(text, this);
    action->setProperty("plainToolTip", toolTip);
    return action;
}

void ProjectionActions::addTo(QMenu& menu) const
{
    menu.addAction(pca);
    for (QAction* method : methods)
        menu.addAction(method);
    menu.addSeparator();
    menu.addActions({again, stop});
}

void ProjectionActions::ask(const std::string& method)
{
    update(); // a method is checked once it runs
    auto* dialog = new ProjectionDialog(projectionInfo(method), m_choices[method], !m_control.isPca(), m_dialogs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ProjectionChoice choice = dialog->choice();
        m_choices[choice.method] = choice;
        if (m_session.shown()) // other data may have come meanwhile
            m_control.run(choice);
    });
    dialog->open();
}

void ProjectionActions::update()
{
    const QString none = m_session.shown() ? QString() : tr("There is no picture yet: train first.");
    setAvailable(pca, none);
    pca->setChecked(m_control.isPca());
    for (QAction* method : methods) {
        setAvailable(method, none);
        method->setChecked(!m_control.isPca() && method->data().toString().toStdString() == m_control.choice().method);
    }
    setAvailable(again, m_control.isPca() ? tr("PCA needs no run; choose t-SNE or UMAP first.") : none);
    setAvailable(stop, m_control.isBusy() ? QString() : tr("No projection is running."));
}

} // namespace lodestone
