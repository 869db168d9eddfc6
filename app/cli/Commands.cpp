// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/Error.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>

namespace lodestone {

namespace {
/// What was printed may have got stuck on a full disk.
void finishOutput()
{
    std::cout.flush();
    if (!std::cout || std::fflush(stdout) != 0 || std::ferror(stdout))
        throw Error("standard output: cannot be written; check that there is room where it goes");
}

int run(CLI::App& app, int argc, const char* const* argv, const int& exitCode)
{
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (app.exit(error) != 0)
            return exitBadUsage;
    }
    finishOutput();
    return exitCode;
}
} // namespace

int runCommandLine(int argc, const char* const* argv)
{
    CLI::App app("Trains and examines embeddings of users and items.", "lodestone-cli");
    app.require_subcommand(1);
    int exitCode = exitDone;
    for (const auto add :
         {addModelsCommand, addFormatsCommand, addInspectCommand, addGenerateCommand, addTrainCommand, addCompareCommand,
          addSweepCommand, addPaperCommand, addRunsCommand, addExportCommand, addReportCommand, addRescueCommand})
        add(app, exitCode);
    try {
        return run(app, argc, argv, exitCode);
    } catch (const DivergedError& error) {
        std::cerr << "lodestone-cli: " << error.what() << '\n';
        return exitDiverged;
    } catch (const Error& error) {
        std::cerr << "lodestone-cli: " << error.what() << '\n';
        return exitBadInput;
    }
}

} // namespace lodestone
