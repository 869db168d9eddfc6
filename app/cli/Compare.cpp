// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/CompareOutput.h"
#include "app/cli/PlanArguments.h"
#include "app/cli/PlanTraining.h"
#include "core/export/RunsCsv.h"
#include "core/parallel/ParallelFor.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace lodestone {

namespace {
struct CompareCommand {
    std::shared_ptr<DataArguments> data;
    PlanArguments plan;
    ProjectArguments project;
    std::string csvFile, metric = "recall@50";
    bool json = false, quiet = false;

    int execute();
};

int CompareCommand::execute()
{
    RankMetrics().value(metric); // an unknown metric is to be told before hours of training
    const Interrupt interrupt;
    const std::vector<PlannedRun> planned = plan.runs();
    PlanTraining training({*data, project, quiet, true}, interrupt);
    const LoadedData loaded = data->open(quiet, interrupt.token());
    if (!loaded.dataset)
        return exitInterrupted;
    std::optional<RunsCsv> csv;
    if (!csvFile.empty())
        csv.emplace(csvFile);
    const auto output = json ? makeCompareJson() : makeCompareText();
    std::vector<RunResult> results;
    int exitCode = exitDone;
    ThreadPool pool(plan.threads());
    pool.run([&] {
        exitCode = training.run(loaded, planned, [&](const RunResult& result) {
            output->run(result);
            if (csv)
                csv->add(result);
            results.push_back(result);
        });
        output->end(compareModels(results, metric), metric);
    });
    return exitCode;
}
} // namespace

void addCompareCommand(CLI::App& app, int& exitCode)
{
    CLI::App* command = app.add_subcommand("compare", "Train several models on the same splits and compare their quality");
    const auto compare = std::make_shared<CompareCommand>();
    compare->data = DataArguments::addTo(*command);
    compare->plan.addTo(*command, PlanArguments::Models::Required,
                        "Keys of the models, separated by commas; the first one is the baseline");
    compare->project.addTo(*command);
    command->add_option("--metric", compare->metric, "Test metric whose differences are tested for significance")
        ->capture_default_str();
    command->add_option("--csv", compare->csvFile, "Write one row per run to this file, as soon as the run is finished");
    command->add_flag("--json", compare->json, "One JSON object per line: run, compare");
    command->add_flag("--quiet", compare->quiet, "No progress on standard error");
    command->callback([compare, &exitCode] { exitCode = compare->execute(); });
}

} // namespace lodestone
