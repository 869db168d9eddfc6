// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestProgram.h"

#include <cstdio>
#include <map>
#include <string>

namespace lodestone {

namespace {
std::map<std::string, TestEntry::Function>& entries()
{
    static std::map<std::string, TestEntry::Function> all;
    return all;
}
} // namespace

TestEntry::TestEntry(const char* name, Function run)
{
    if (!entries().emplace(name, run).second)
        qFatal("Two tests have the name %s", name);
}

} // namespace lodestone

int main(int argc, char** argv)
{
    using namespace lodestone;
    const auto found = argc > 1 ? entries().find(argv[1]) : entries().end();
    if (found == entries().end()) {
        std::fprintf(stderr, "Usage: %s TEST [OPTION OF QT TEST...] [SLOT...]\nwhere TEST is one of\n", argv[0]);
        for (const auto& [name, run] : entries())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
