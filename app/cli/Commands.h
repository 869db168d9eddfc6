// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace lodestone {

/// Exit codes of architecture.md 6.
enum ExitCode { exitDone = 0, exitBadInput = 1, exitBadUsage = 2, exitDiverged = 3, exitInterrupted = 130 };

// Each adds one subcommand whose callback does the work and sets `exitCode`; it may throw Error.
void addCompareCommand(CLI::App& app, int& exitCode);
void addExportCommand(CLI::App& app, int& exitCode);
void addFormatsCommand(CLI::App& app, int& exitCode);
void addGenerateCommand(CLI::App& app, int& exitCode);
void addInspectCommand(CLI::App& app, int& exitCode);
void addModelsCommand(CLI::App& app, int& exitCode);
void addPaperCommand(CLI::App& app, int& exitCode);
void addReportCommand(CLI::App& app, int& exitCode);
void addRescueCommand(CLI::App& app, int& exitCode);
void addRunsCommand(CLI::App& app, int& exitCode);
void addSweepCommand(CLI::App& app, int& exitCode);
void addTrainCommand(CLI::App& app, int& exitCode);

/// The whole command line program: parses, runs one command, reports errors. @return exit code
int runCommandLine(int argc, const char* const* argv);

} // namespace lodestone
