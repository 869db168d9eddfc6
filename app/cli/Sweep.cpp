// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/PlanArguments.h"
#include "app/cli/PlanTraining.h"
#include "app/cli/SweepOutput.h"
#include "core/export/RunsCsv.h"
#include "core/parallel/ParallelFor.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace lodestone {

namespace {
struct SweepCommand {
    std::shared_ptr<DataArguments> data;
    PlanArguments plan;
    ProjectArguments project;
    std::vector<std::string> grid;
    std::string csvFile;
    bool json = false, quiet = false;

    int execute();
};

int SweepCommand::execute()
{
    std::vector<GridAxis> axes;
    std::vector<std::string> keys;
    for (const std::string& text : grid) {
        axes.push_back(gridAxisOf(text));
        keys.push_back(axes.back().key);
    }
    const Interrupt interrupt;
    const std::vector<PlannedRun> planned = plan.runs(axes);
    PlanTraining training({*data, project, quiet, false}, interrupt);
    const LoadedData loaded = data->open(quiet, interrupt.token());
    if (!loaded.dataset)
        return exitInterrupted;
    std::optional<RunsCsv> csv;
    if (!csvFile.empty())
        csv.emplace(csvFile, keys);
    const auto output = json ? makeSweepJson(keys) : makeSweepText(keys);
    std::vector<RunResult> results;
    int exitCode = exitDone;
    ThreadPool pool(plan.threads());
    pool.run([&] {
        exitCode = training.run(loaded, planned, [&](const RunResult& result) {
            output->run(result);
            if (csv)
                csv->add(result);
            results.push_back(result);
            results.back().testRanks.reset(); // nothing asks for them, and they are many
        });
        output->end(compareModels(results, {}));
    });
    return exitCode;
}
} // namespace

void addSweepCommand(CLI::App& app, int& exitCode)
{
    CLI::App* command =
        app.add_subcommand("sweep", "Train with every combination of some options' values and compare the quality");
    const auto sweep = std::make_shared<SweepCommand>();
    sweep->data = DataArguments::addTo(*command);
    command
        ->add_option("--grid", sweep->grid,
                     "Values of an option of the models, as in alpha=0:1:0.1 (from, to, step) or dimension=4,8,16; several "
                     "make all combinations")
        ->type_name("KEY=VALUES")
        ->allow_extra_args(false)
        ->required();
    sweep->plan.addTo(*command, PlanArguments::Models::JustMml, "Keys of the models, separated by commas");
    sweep->project.addTo(*command);
    command->add_option("--csv", sweep->csvFile, "Write one row per run to this file, as soon as the run is finished");
    command->add_flag("--json", sweep->json, "One JSON object per line: run, sweep");
    command->add_flag("--quiet", sweep->quiet, "No progress on standard error");
    command->callback([sweep, &exitCode] { exitCode = sweep->execute(); });
}

} // namespace lodestone
