// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue.h"
#include "app/cli/Commands.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>
#include <memory>

namespace lodestone {

namespace {
struct RescueCommand {
    std::string file, out;

    void execute() const;
};

void RescueCommand::execute() const
{
    const RescueReport report = rescueProject(file, out);
    for (const std::string& loss : report.losses)
        std::cerr << "lost: " << loss << '\n';
    std::printf("%s: %zu runs, %zu epochs, vectors of %zu epochs, %zu training states, %zu documents%s\n", out.c_str(),
                report.numRuns, report.numEpochs, report.numEmbeddings, report.numStates, report.numDocuments,
                report.isWhole() ? "; nothing was lost" : "");
}
} // namespace

void addRescueCommand(CLI::App& app, int& exitCode)
{
    CLI::App* command = app.add_subcommand("rescue", "Copy what can be read of a damaged project into a new one");
    const auto wish = std::make_shared<RescueCommand>();
    command->add_option("FILE", wish->file, "Damaged project file; it stays as it is")->required();
    command->add_option("OUT", wish->out, "New project file")->required();
    command->callback([wish, &exitCode] {
        wish->execute();
        exitCode = exitDone;
    });
}

} // namespace lodestone
