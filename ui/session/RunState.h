// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace lodestone {

/// Where the current run stands.
enum class RunState {
    Idle, ///< nothing was trained on this data yet
    Running,
    Paused, ///< held between two batches; the thread lives
    Stopping, ///< a stop was asked for and the thread is about to end
    Finished, ///< completed, stopped early or stopped by the user; can be continued
    Failed, ///< ended by an error; what was learned before it is kept
};

/// A training thread exists: options and data cannot change now.
constexpr bool isActive(RunState state)
{
    return state == RunState::Running || state == RunState::Paused || state == RunState::Stopping;
}

} // namespace lodestone
