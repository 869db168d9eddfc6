// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/RunEntries.h"

#include <map>
#include <set>

namespace lodestone {

class ProjectSession;

/// Runs of the project whose curves lie over those of the run that is shown, with their history as the file has it. Other
/// projects begin without any. GUI thread only.
class OverlaidRuns : public QObject {
    Q_OBJECT

public:
    /// @pre the project outlives it
    explicit OverlaidRuns(ProjectSession& project, QObject* parent = nullptr);

    /// In the order they were chosen.
    const std::vector<RunId>& runs() const { return m_runs; }
    bool contains(RunId id) const;
    /// Those whose curves are to be drawn: all but the one that is shown itself, or none.
    std::vector<RunId> drawn() const;
    /// Those that the project does not have are left out.
    void setRuns(const std::vector<RunId>& runs);
    void add(const std::vector<RunId>& runs);
    void remove(const std::vector<RunId>& runs);
    /// Whether their curves are drawn; the choice of runs stays.
    bool isShown() const { return m_isShown; }
    void setShown(bool shown);

    /// Null for a run that is not there any more.
    const RunEntry* entry(RunId id) const;
    /// Empty until it is read.
    const EpochHistory& history(RunId id) const;

signals:
    /// Other runs, more epochs, or shown or not.
    void changed();
    /// Another name or color.
    void looksChanged();

private:
    void onChanged(int row);
    void read(RunId id);

    ProjectSession& m_project;
    std::vector<RunId> m_runs;
    std::map<RunId, EpochHistory> m_histories;
    std::set<RunId> m_reading;
    std::optional<RunId> m_shownRun;
    bool m_isShown = true;
};

} // namespace lodestone
