// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lodestone {

/// Lets the C library keep up to 256 MB of what the process frees for its next use, instead of giving it back to the system
/// at once. Each epoch comes and goes with arrays of some MB, and each page of them that comes anew has to be asked for and
/// cleared. Called once, first thing in main(). Where the C library is not GNU's it does nothing.
void keepFreedMemory();

} // namespace lodestone
