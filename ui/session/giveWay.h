// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

/// Lets the window and its drawing go first where there are fewer cores than work: lowers the priority of the calling
/// thread for good, and with it that of all threads that it starts. Call it on a thread that computes, never on the GUI
/// thread. Does nothing where the system has no priorities of threads.
void giveWay();

} // namespace lodestone
