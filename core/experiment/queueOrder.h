// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Project.h"

#include <vector>

namespace lodestone {

// The order of a project's queue, kept as a document of the project. For RunQueue alone.

/// Also of runs that ended since, or are no more.
std::vector<RunId> queueOrder(Project& project);
void putQueueOrder(Project& project, const std::vector<RunId>& order);
void takeOutOfQueue(Project& project, RunId id);

} // namespace lodestone
