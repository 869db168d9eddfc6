// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Interrupt.h"
#include "core/export/ProjectPage.h"
#include "core/export/unwritable.h"

#include <CLI/CLI.hpp>

#include <fstream>
#include <iostream>
#include <memory>

namespace lodestone {

namespace {
struct ReportCommand {
    std::string file, out, metric = "recall@50";
    bool quiet = false;

    int execute() const;
};

int ReportCommand::execute() const
{
    const Interrupt interrupt;
    Project project = Project::openReadOnly(file);
    const std::string page = projectPage(project, metric, interrupt.token());
    if (interrupt.requested())
        return exitInterrupted;
    std::ofstream stream(out, std::ios::binary);
    stream << page;
    stream.close();
    if (!stream)
        throw unwritable(out);
    if (!quiet)
        std::cerr << "wrote " << out << '\n';
    return exitDone;
}
} // namespace

void addReportCommand(CLI::App& app, int& exitCode)
{
    CLI::App* command = app.add_subcommand("report", "Write a project as one page with tables, curves and pictures");
    const auto report = std::make_shared<ReportCommand>();
    command->add_option("FILE", report->file, "Project file")->required();
    command->add_option("OUT", report->out, "The page, .html; it refers to nothing outside")->required();
    command->add_option("--metric", report->metric, "Test metric whose differences are tested for significance")
        ->capture_default_str();
    command->add_flag("--quiet", report->quiet, "Nothing on standard error");
    command->callback([report, &exitCode] { exitCode = report->execute(); });
}

} // namespace lodestone
