// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sweep/SweptRuns.h"
#include "ui/models/RunsTableModel.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/Session.h"
#include "ui/sweep/SweepRuns.h"

namespace lodestone {

/// What the window makes of such runs.
inline SweepRuns sweepOf(const std::vector<RunEntry>& entries, FigureSet figures = FigureSet::Validation,
                         DataId data = DataId(1))
{
    Session session;
    ProjectSession project(session);
    const RunsTableModel table(project);
    const_cast<RunEntries&>(project.runs()).reset(entries);
    return sweepRuns(table, project.runs().all(), data, figures);
}

} // namespace lodestone
