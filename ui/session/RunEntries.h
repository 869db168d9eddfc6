// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <QObject>

#include <optional>
#include <vector>

namespace lodestone {

/// A run with the figures that a table shows of it.
struct RunEntry {
    StoredRun run;
    std::optional<EpochStats> best, last; ///< absent where that epoch is not kept
};

/// Reads one run, or all of them by id. Throws Error
RunEntry readRunEntry(Project& project, RunId id);
std::vector<RunEntry> readRunEntries(Project& project);

/// The runs of the open project as the window knows them, by id. GUI thread only.
class RunEntries : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<RunEntry>& all() const { return m_runs; }
    const RunEntry* find(RunId id) const;
    /// -1 if it is not there.
    int rowOf(RunId id) const;

    void reset(std::vector<RunEntry> runs);
    /// Adds it, or replaces what was known of it.
    void put(RunEntry run);
    void remove(RunId id);

signals:
    void wasReset();
    void aboutToAdd(int row, const lodestone::RunEntry& run);
    void added(int row);
    void changed(int row);
    void aboutToRemove(int row);
    void removed(int row);

private:
    std::vector<RunEntry> m_runs;
};

} // namespace lodestone
