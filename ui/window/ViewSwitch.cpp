// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ViewSwitch.h"

#include "ui/compare/ComparePage.h"
#include "ui/session/Workspace.h"
#include "ui/sweep/SweepPage.h"
#include "ui/views/ExploreView.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/WindowActions.h"

#include <QLayout>
#include <QStackedWidget>

#include <utility>

namespace lodestone {

ViewSwitch::ViewSwitch(const WindowActions& actions, QStackedWidget& center, ExplorePage& explore, Workspace& workspace)
    : QObject(&center), m_actions(actions), m_center(center), m_explore(explore), m_workspace(workspace)
{
    connect(actions.explore, &QAction::triggered, this, &ViewSwitch::exploreWanted);
    connect(actions.compare, &QAction::triggered, this, &ViewSwitch::compareWanted);
    connect(actions.sweep, &QAction::triggered, this, &ViewSwitch::sweepWanted);
    connect(&center, &QStackedWidget::currentChanged, this, &ViewSwitch::updateActions);
    connect(&center, &QStackedWidget::currentChanged, this, &ViewSwitch::giveRoomToShown);
    connect(&center, &QStackedWidget::currentChanged, this, &ViewSwitch::picturesChanged);
    // A click on the view that is seen already must not uncheck its action.
    for (const QAction* action : {actions.explore, actions.compare, actions.sweep})
        connect(action, &QAction::triggered, this, &ViewSwitch::updateActions);
    connect(&workspace.session(), &Session::dataChanged, this, [this] {
        if (m_project && m_project->data != m_workspace.session().data())
            clearProject();
    });
}

void ViewSwitch::updateActions()
{
    const QWidget* shown = m_center.currentWidget();
    m_actions.explore->setChecked(shown == &m_explore);
    m_actions.compare->setChecked(m_page && shown == m_page);
    m_actions.sweep->setChecked(m_sweep && shown == m_sweep);
    if (m_actions.compare->isChecked() && std::exchange(m_isStale, false))
        m_page->refresh();
}

/// A stack is as large as the largest of its pages, seen or not: six pictures side by side would leave no room for panels
/// beside the page of one.
void ViewSwitch::giveRoomToShown()
{
    for (int i = 0; i < m_center.count(); ++i) {
        const auto policy = i == m_center.currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_center.widget(i)->setSizePolicy(policy, policy);
    }
    // Now, not with the next event: panels that come back must find it.
    for (QWidget* around = &m_center; around && around->layout(); around = around->parentWidget())
        around->layout()->activate();
}

void ViewSwitch::setProject(const std::filesystem::path& path, DatasetPtr data, DataId id)
{
    OpenProject project{path, std::move(data), id};
    if (m_project == project)
        return refresh();
    const bool isMoved = m_project && m_project->data == project.data && m_project->id == id; // it was saved elsewhere
    const std::vector<RunId> shown = m_page && isMoved ? m_page->shownRuns() : std::vector<RunId>();
    m_project = std::move(project);
    hand();
    if (!shown.empty())
        m_page->setPanes(shown);
}

void ViewSwitch::clearProject()
{
    if (!m_project)
        return;
    m_project.reset();
    hand();
}

void ViewSwitch::refresh()
{
    if (!m_page)
        return;
    m_isStale = m_center.currentWidget() != m_page;
    if (!m_isStale)
        m_page->refresh();
}

void ViewSwitch::compareRuns(const std::vector<RunId>& runs)
{
    emit compareWanted();
    comparePage()->setPanes(runs);
}

ComparePage* ViewSwitch::comparePage()
{
    if (m_page)
        return m_page;
    ExploreView& picture = *m_explore.picture();
    Session& session = m_workspace.session();
    const Preferences& preferences = m_workspace.preferences();
    m_page = new ComparePage(session.selection(), picture.legend());
    const auto followMotion = [this, &preferences] { m_page->setReducedMotion(preferences.reducedMotion()); };
    connect(&preferences, &Preferences::reducedMotionChanged, m_page, followMotion);
    followMotion();
    connect(m_page, &ComparePage::hovered, &session, &Session::setHovered);
    connect(m_page, &ComparePage::failed, this, &ViewSwitch::failed);
    connect(m_page, &ComparePage::placed, this, &ViewSwitch::picturesChanged);
    m_center.addWidget(m_page);
    hand();
    return m_page;
}

ComparePage* ViewSwitch::shownComparePage() const
{
    return m_page && m_center.currentWidget() == m_page ? m_page : nullptr;
}

SweepPage* ViewSwitch::sweepPage()
{
    if (m_sweep)
        return m_sweep;
    m_sweep = new SweepPage(m_workspace.session(), m_workspace.project());
    m_sweep->setQueueAction(m_queue);
    connect(m_sweep, &SweepPage::exploreWanted, this, &ViewSwitch::exploreWanted);
    connect(m_sweep, &SweepPage::compareRequested, this, &ViewSwitch::compareRuns);
    connect(m_sweep, &SweepPage::retryRequested, this, [this](const std::vector<RunId>& runs) {
        for (const RunId run : runs)
            m_workspace.queue().retry(run);
    });
    m_center.addWidget(m_sweep);
    return m_sweep;
}

void ViewSwitch::setQueueAction(QAction* action)
{
    m_queue = action;
    if (m_sweep)
        m_sweep->setQueueAction(action);
}

void ViewSwitch::hand()
{
    if (!m_page)
        return;
    if (m_project)
        m_page->setProject(m_project->path, m_project->data, m_project->id);
    else
        m_page->clearProject();
}

} // namespace lodestone
