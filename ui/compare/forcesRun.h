// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/ComparedForces.h"
#include "ui/compare/ComparedRuns.h"

namespace lodestone {

class ComparePane;

/// What a pane shows, for its column of forces.
/// @param snapshot  what its picture was made of; null where it has none.  @param isReading  one may be on its way
ForcesRun forcesRun(const ComparePane& pane, const ComparedRuns& runs, SnapshotPtr snapshot, bool isReading);

} // namespace lodestone
