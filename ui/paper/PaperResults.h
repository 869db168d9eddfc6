// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/PaperRows.h"
#include "ui/session/RunEntries.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace lodestone {

class ProjectSession;
class QueueController;

/// The runs that a table of the paper takes, as the project has them, and what is still to be trained of them. Follows the
/// project and its queue.
class PaperResults : public QObject {
    Q_OBJECT

public:
    /// @pre project and queue outlive it
    PaperResults(const PaperTable& table, ProjectSession& project, QueueController& queue, QObject* parent = nullptr);

    void setSpecs(const std::vector<RunSpec>& specs);
    const std::vector<PaperRun>& runs() const { return m_runs; }
    int numTrained() const;
    int numWaiting() const { return m_numWaiting; } ///< in the queue or in work
    /// Those that the queue would take.
    const std::vector<RunSpec>& missing() const { return m_missing; }
    /// Names of those that diverged or failed, with the reason.
    const QStringList& failures() const { return m_failures; }

signals:
    void changed();

private:
    void update();
    void take(PaperRun& run);
    void readTimes(const std::set<RunId>& runs);

    ProjectSession& m_project;
    const QueueController& m_queue;
    const bool m_wantsTimes;
    std::vector<PaperRun> m_runs;
    std::vector<RunSpec> m_missing;
    QStringList m_failures;
    int m_numWaiting = 0;
    std::map<RunId, std::optional<double>> m_times; ///< per epoch, of trained runs
    std::set<RunId> m_untimed; ///< whose time is not read yet
    QTimer m_soon;
};

} // namespace lodestone
