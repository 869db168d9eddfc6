// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/forcesRun.h"

#include "ui/compare/ComparePane.h"
#include "ui/compare/ForcesTab.h"
#include "ui/compare/figureTexts.h"
#include "ui/views/forceTexts.h"

#include <utility>

namespace lodestone {

namespace {
/// Why a run has no vectors to be seen.
QString missingVectors(const ComparePane& pane, const ComparedRuns& runs, const StoredRun& run, bool isReading)
{
    if (isReading)
        return ForcesTab::tr("Being read\u2026");
    if (pane.epoch() >= 0)
        return ForcesTab::tr("The vectors of epoch %L1 could not be read.").arg(pane.epoch());
    return run.numEpochs > 0 && runs.curves.contains(run.id) ? ForcesTab::tr("No vectors of this run are kept.")
                                                             : ComparePane::tr("No epochs yet");
}
} // namespace

ForcesRun forcesRun(const ComparePane& pane, const ComparedRuns& runs, SnapshotPtr snapshot, bool isReading)
{
    ForcesRun column;
    column.onLight = pane.color(false);
    column.onDark = pane.color(true);
    const StoredRun* run = pane.run() ? runs.find(*pane.run()) : nullptr;
    if (!run) {
        column.hint = ForcesTab::tr("No run is chosen.");
        return column;
    }
    column.id = run->id;
    column.title = runTitle(*run);
    column.spec = run->spec;
    column.snapshot = std::move(snapshot);
    if (!ForcesWorker::knows(run->spec.model))
        column.hint = noForces();
    else if (!column.snapshot)
        column.hint = missingVectors(pane, runs, *run, isReading);
    return column;
}

} // namespace lodestone
