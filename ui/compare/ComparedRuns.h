// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/LineLook.h"
#include "core/inspect/LayoutShift.h"
#include "core/inspect/NeighborsKept.h"
#include "core/store/Project.h"
#include "ui/session/Layout.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace lodestone {

/// What the panes need of a run beside its entry.
struct RunCurves {
    EpochHistory history; ///< by epoch
    std::vector<int> kept; ///< epochs whose vectors can be read, ascending
};

/// The runs of a project on the data that are open.
struct ComparedRuns {
    std::vector<StoredRun> runs; ///< by id
    std::size_t numOthers = 0; ///< runs of the project on other data
    std::map<RunId, RunCurves> curves; ///< of the runs that were asked for

    const StoredRun* find(RunId id) const;
    /// Figures of an epoch; null where it is not in the history, as epoch 0 may be.
    const EpochStats* stats(RunId id, int epoch) const;
    /// How the runs of panes look beside each other; absent where a pane has none.
    std::vector<std::optional<LineLook>> looks(const std::vector<std::optional<RunId>>& panes) const;
};

/// What is to be drawn: a run and an epoch for each pane, the left one first.
struct PlaceRequest {
    std::vector<std::pair<RunId, int>> panes;
    LayoutSettings settings;
    bool shared = true; ///< on the axes of the left run; false: each on its own
};

/// The answer; everything has one entry for each pane.
struct Placement {
    PlaceRequest request;
    std::vector<LayoutPtr> layouts;
    std::vector<LayoutShift> shifts; ///< against the left one; empty for that one, and where axes are not shared
};

/// The selected entities in the spaces of two panes.
struct SelectionRequest {
    std::vector<SnapshotPtr> snapshots; ///< one per pane
    std::optional<Relation> relation;
    std::vector<EntityId> entities;
};

} // namespace lodestone
