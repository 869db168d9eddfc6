// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lodestone {

class BestBar;
class ExploreView;
class FilterBar;
class Preferences;
class ProjectionBar;
class Session;
class TimelineView;

/// The center of the window: the picture, the way through its epochs, and the best one at the end.
class ExplorePage : public QWidget {
    Q_OBJECT

public:
    /// @pre both outlive it
    ExplorePage(Session& session, const Preferences& preferences, QWidget* parent = nullptr);

    ExploreView* picture() const { return m_picture; }
    FilterBar* filterBar() const { return m_filterBar; }
    TimelineView* timeline() const { return m_timeline; }
    BestBar* bestBar() const { return m_bestBar; }
    ProjectionBar* projectionBar() const { return m_projectionBar; }

private:
    ExploreView* m_picture;
    FilterBar* m_filterBar;
    BestBar* m_bestBar;
    ProjectionBar* m_projectionBar;
    TimelineView* m_timeline;
};

} // namespace lodestone
