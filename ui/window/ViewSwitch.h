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
class Preferences;
class Session;
class WindowActions;

/// Explore or Compare in the center of the window. The page to compare runs is made when it is first wanted.
class ViewSwitch : public QObject {
    Q_OBJECT

public:
    /// @param center  has the page to explore already.  @pre all outlive it
    ViewSwitch(const WindowActions& actions, QStackedWidget& center, ExplorePage& explore, Session& session,
               const Preferences& preferences);

    /// The runs of this project can be compared from now on; the same project again is refresh(). @param data  of the
    /// project's entry `id`, and the session's
    void setProject(const std::filesystem::path& path, DatasetPtr data, DataId id);
    /// No project is open; other data in the session clear it, too.
    void clearProject();
    /// The project got epochs, or other runs or names.
    void refresh();
    /// Brings these runs of the project side by side. @param runs  two to six
    void compareRuns(const std::vector<RunId>& runs);
    /// Makes it where there is none yet.
    ComparePage* comparePage();
    bool hasComparePage() const { return m_page != nullptr; }

signals:
    /// The user wants to see one run, or runs side by side.
    void exploreWanted();
    void compareWanted();
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

    const WindowActions& m_actions;
    QStackedWidget& m_center;
    ExplorePage& m_explore;
    Session& m_session;
    const Preferences& m_preferences;
    ComparePage* m_page = nullptr;
    std::optional<OpenProject> m_project;
    bool m_isStale = false; ///< the project changed while the page was not seen
};

} // namespace lodestone
