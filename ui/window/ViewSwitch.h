// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/store/Project.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <vector>

class QAction;
class QStackedWidget;

namespace lodestone {

class ComparePage;
class ExplorePage;
class SweepPage;
class WindowActions;
class Workspace;

/// Explore, Compare or Sweep in the center of the window. The pages of several runs are made when they are first wanted.
class ViewSwitch : public QObject {
    Q_OBJECT

public:
    /// @param center  has the page to explore already.  @pre all outlive it
    ViewSwitch(const WindowActions& actions, QStackedWidget& center, ExplorePage& explore, Workspace& workspace);

    /// The runs of this project can be compared from now on; the same project again is refresh(). @param data  of the
    /// project's entry `id`, and the session's
    void setProject(const std::filesystem::path& path, DatasetPtr data, DataId id);
    /// No project is open; other data in the session clear it, too.
    void clearProject();
    /// The project got epochs, or other runs or names.
    void refresh();
    /// Brings these runs of the project side by side. @param runs  two to six
    void compareRuns(const std::vector<RunId>& runs);
    /// Make them where there are none yet.
    ComparePage* comparePage();
    SweepPage* sweepPage();
    /// Null while another view is seen.
    ComparePage* shownComparePage() const;
    bool hasComparePage() const { return m_page != nullptr; }
    bool hasSweepPage() const { return m_sweep != nullptr; }
    /// The command that queues runs, for the page of sweeps. It must outlive this or be replaced; null: there is none.
    void setQueueAction(QAction* action);

signals:
    /// The user wants to see one run, runs side by side, or all of them.
    void exploreWanted();
    void compareWanted();
    void sweepWanted();
    /// Another view is seen, or other pictures in it.
    void picturesChanged();
    /// The text is for the user.
    void failed(const QString& text);

private:
    struct OpenProject {
        std::filesystem::path path;
        DatasetPtr data;
        DataId id{};
        bool operator==(const OpenProject&) const = default;
    };
    void hand();
    void updateActions();
    void giveRoomToShown();

    const WindowActions& m_actions;
    QStackedWidget& m_center;
    ExplorePage& m_explore;
    Workspace& m_workspace;
    ComparePage* m_page = nullptr;
    SweepPage* m_sweep = nullptr;
    QAction* m_queue = nullptr;
    std::optional<OpenProject> m_project;
    bool m_isStale = false; ///< the project changed while the page was not seen
};

} // namespace lodestone
