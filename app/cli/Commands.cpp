// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/Error.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace lodestone {

int runCommandLine(int argc, const char* const* argv)
{
    CLI::App app("Trains and examines embeddings of users and items.", "lodestone-cli");
    app.require_subcommand(1);
    int exitCode = exitDone;
    for (const auto add :
         {addModelsCommand, addFormatsCommand, addInspectCommand, addGenerateCommand, addTrainCommand, addCompareCommand})
        add(app, exitCode);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? exitDone : exitBadUsage;
    } catch (const DivergedError& error) {
        std::cerr << "lodestone-cli: " << error.what() << '\n';
        return exitDiverged;
    } catch (const Error& error) {
        std::cerr << "lodestone-cli: " << error.what() << '\n';
        return exitBadInput;
    }
    return exitCode;
}

} // namespace lodestone
