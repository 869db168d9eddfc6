// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

/// Lets others go first where there are fewer cores than work: lowers the priority of the calling thread for good, and with
/// it that of all threads it starts. Never call it on the GUI thread. Does nothing where the system has no priorities of
/// threads, or the thread's is as low already.
/// @param niceness  0 to 19; 5 is a third of the usual share of a core that others want, too, 10 a tenth
void giveWay(int niceness);

} // namespace lodestone
