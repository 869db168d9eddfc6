// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspect/LayoutShift.h"
#include "core/inspect/NeighborsKept.h"
#include "ui/session/SelectionModel.h"

#include <QString>

#include <optional>

namespace lodestone {

SelectMode modeOfDrag(Qt::KeyboardModifiers modifiers);
SelectMode modeOfClick(Qt::KeyboardModifiers modifiers);

/// The selection in a run that stands beside the left one.
struct RunOfSelection {
    QString title;
    const LayoutShift& shift; ///< empty where axes are not shared
    std::optional<NeighborsKept> kept; ///< absent while it is being counted
};

/// "84 points selected. NR-MML: moved by 0.31 (all: 0.52), 43 % of the 15 nearest neighbors kept."
QString selectionSummary(const std::vector<EntityId>& entities, const std::vector<RunOfSelection>& runs);

} // namespace lodestone
