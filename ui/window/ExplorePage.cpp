// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ExplorePage.h"

#include "ui/session/Session.h"
#include "ui/views/ExploreView.h"
#include "ui/views/FilterBar.h"
#include "ui/views/TimelineView.h"
#include "ui/window/BestBar.h"
#include "ui/window/ProjectionBar.h"

#include <QVBoxLayout>

namespace lodestone {

ExplorePage::ExplorePage(Session& session, const Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_picture(new ExploreView(session, preferences)), m_filterBar(new FilterBar(session, *m_picture)),
      m_bestBar(new BestBar(session)), m_projectionBar(new ProjectionBar(session, m_picture->projection())),
      m_timeline(new TimelineView(session))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_picture, 1);
    column->addWidget(m_projectionBar);
    column->addWidget(m_bestBar);
    column->addWidget(m_timeline);
    setFocusProxy(m_picture);
    // Ready-made vectors have no epochs.
    connect(&session, &Session::dataChanged, m_timeline, [this, &session] { m_timeline->setVisible(session.hasRatings()); });
}

} // namespace lodestone
