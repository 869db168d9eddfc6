// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace lodestone {

struct StoredRun;

/// "lodestone 0.1.0".
std::string thisProgram();
/// Processor, number of cores and system: "AMD EPYC 7B13, 2 cores, Linux 6.1.0 x86_64".
std::string thisMachine();
/// Writes into a run that it is made here and now: program, machine and time.
void stampRun(StoredRun& run);

} // namespace lodestone
