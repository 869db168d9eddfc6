// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Layout.h"
#include "ui/window/keptCamera.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <string>

namespace lodestone {

class ExploreView;
class OverlaidRuns;
class SelectionSetModel;
class Workspace;

/// Keeps in the project how the window stands: the run that is shown, its epoch and from where it is seen, coloring,
/// dimensions, metric, palette, colors of one's own, the runs drawn over the curves, and for each data set selection sets,
/// own clusters and the filter; and brings it back when the project is opened.
class ProjectViewState : public QObject {
    Q_OBJECT

public:
    /// @pre all outlive it
    ProjectViewState(Workspace& workspace, ExploreView& picture, OverlaidRuns& overlaid, SelectionSetModel& sets,
                     SelectionSetModel& clusters, QObject* parent);

    /// Keeps it now; otherwise it is kept a moment after each change.
    void keep();

private:
    void connectChanges();
    void begin();
    void keepSoon();
    void keepSets();
    void restore();
    void restoreView();
    void restoreSets();
    void placeCamera(const LayoutPtr& layout);
    std::string view() const;
    std::optional<KeptCamera> camera() const;
    std::string sets() const;
    std::string setsName() const; ///< empty: the data are not in the project

    Workspace& m_workspace;
    ExploreView& m_picture;
    OverlaidRuns& m_overlaid;
    SelectionSetModel &m_sets, &m_clusters;
    QTimer m_later;
    bool m_mayKeep = true; ///< what is kept was brought back before
    bool m_isRestoring = false;
    std::optional<KeptCamera> m_camera; ///< waits for the first layout
    std::string m_keptSets; ///< under which name what is shown of sets and filter is kept
};

} // namespace lodestone
