// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/thisMachine.h"

#include "core/store/Project.h"

#include <sys/utsname.h>

#include <ctime>
#include <fstream>
#include <thread>

namespace lodestone {

namespace {
std::string processor()
{
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);)
        if (line.rfind("model name", 0) == 0 && line.find(": ") != std::string::npos)
            return line.substr(line.find(": ") + 2);
    return "unknown processor";
}
} // namespace

std::string thisProgram()
{
    return "lodestone " LODESTONE_VERSION;
}

std::string thisMachine()
{
    utsname system{};
    uname(&system);
    return processor() + ", " + std::to_string(std::thread::hardware_concurrency()) + " cores, " + system.sysname + " "
        + system.release + " " + system.machine;
}

void stampRun(StoredRun& run)
{
    run.program = thisProgram();
    run.machine = thisMachine();
    run.created = std::time(nullptr);
}

} // namespace lodestone
