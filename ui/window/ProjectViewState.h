// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <string>

namespace lodestone {

class ExploreView;
class SelectionSetModel;
class Workspace;

/// Keeps in the project how the window stands: epoch, coloring, dimensions, palette, colors of one's own, selection sets and
/// own clusters; and brings it back when the project is opened.
class ProjectViewState : public QObject {
    Q_OBJECT

public:
    /// @pre all outlive it
    ProjectViewState(Workspace& workspace, ExploreView& picture, SelectionSetModel& sets, SelectionSetModel& clusters,
                     QObject* parent);

    /// Keeps it now; otherwise it is kept a moment after each change.
    void keep();

private:
    void connectChanges();
    void keepSoon();
    void restore();
    void restoreView();
    void restoreSets();
    std::string view() const;
    std::string sets() const;
    std::string setsName() const; ///< empty: the data are not in the project

    Workspace& m_workspace;
    ExploreView& m_picture;
    SelectionSetModel &m_sets, &m_clusters;
    QTimer m_later;
    bool m_mayKeep = true; ///< what is kept was brought back before
};

} // namespace lodestone
