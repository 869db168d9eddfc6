// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ViewSwitch.h"

#include "ui/compare/ComparePage.h"
#include "ui/session/Preferences.h"
#include "ui/session/Session.h"
#include "ui/views/ExploreView.h"
#include "ui/window/ExplorePage.h"
#include "ui/window/WindowActions.h"

#include <QStackedWidget>

#include <utility>

namespace lodestone {

ViewSwitch::ViewSwitch(const WindowActions& actions, QStackedWidget& center, ExplorePage& explore, Session& session,
                       const Preferences& preferences)
    : QObject(&center), m_actions(actions), m_center(center), m_explore(explore), m_session(session),
      m_preferences(preferences)
{
    connect(actions.explore, &QAction::triggered, this, &ViewSwitch::exploreWanted);
    connect(actions.compare, &QAction::triggered, this, &ViewSwitch::compareWanted);
    const auto check = [this] {
        m_actions.explore->setChecked(m_center.currentWidget() == &m_explore);
        m_actions.compare->setChecked(m_page && m_center.currentWidget() == m_page);
        if (m_actions.compare->isChecked() && std::exchange(m_isStale, false))
            m_page->refresh();
    };
    connect(&center, &QStackedWidget::currentChanged, this, check);
    // A click on the view that is seen already must not uncheck its action.
    connect(actions.explore, &QAction::triggered, this, check);
    connect(actions.compare, &QAction::triggered, this, check);
    connect(&session, &Session::dataChanged, this, [this] {
        if (m_project && m_project->data != m_session.data())
            clearProject();
    });
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
    m_page = new ComparePage(m_session.selection(), picture.legend());
    const auto followMotion = [this] { m_page->setReducedMotion(m_preferences.reducedMotion()); };
    connect(&m_preferences, &Preferences::reducedMotionChanged, m_page, followMotion);
    followMotion();
    connect(m_page, &ComparePage::hovered, &m_session, &Session::setHovered);
    connect(m_page, &ComparePage::failed, this, &ViewSwitch::failed);
    m_center.addWidget(m_page);
    hand();
    return m_page;
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
