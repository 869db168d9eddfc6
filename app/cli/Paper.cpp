// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/PaperOutput.h"
#include "app/cli/PlanTraining.h"
#include "app/cli/TrainArguments.h"
#include "core/experiment/keptRuns.h"
#include "core/parallel/ParallelFor.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <utility>

namespace lodestone {

namespace {
struct PaperCommand {
    std::string key, form = "text";
    std::shared_ptr<DataArguments> data;
    TrainArguments run;
    ProjectArguments project;
    int numSeeds = 3, numFolds = 1;
    bool quiet = false;

    int execute();
    std::vector<PaperRun> plan(const PaperTable& table) const;
};

std::vector<PaperRun> PaperCommand::plan(const PaperTable& table) const
{
    std::vector<PaperRun> runs;
    for (RunSpec& spec : paperSpecs(table, run.spec(table.models.front()), numSeeds, numFolds, run.splitSeed()))
        runs.push_back({std::move(spec), {}});
    return runs;
}

int PaperCommand::execute()
{
    const PaperTable& table = paperTable(key);
    std::vector<PaperRun> runs = plan(table);
    const Interrupt interrupt;
    PlanTraining training({*data, project, quiet, false}, interrupt);
    const LoadedData loaded = data->open(quiet, interrupt.token());
    if (!loaded.dataset)
        return exitInterrupted;
    for (PaperRun& one : runs)
        one.spec = suitedTo(one.spec, *loaded.dataset);
    std::vector<RunSpec> specs;
    for (const PaperRun& one : runs)
        specs.push_back(one.spec);
    int exitCode = exitDone;
    ThreadPool pool(run.threads());
    pool.run([&] {
        exitCode = training.run(loaded, named(specs), [&](const RunResult& result) {
            const auto place = std::ranges::find_if(
                runs, [&](const PaperRun& one) { return !one.result && endsAs(result.spec, one.spec); });
            if (place == runs.end())
                return;
            place->result = result;
            place->result->testRanks.reset(); // nothing asks for them, and they are many
        });
    });
    printPaperTable(table, runs, form, loaded.dataset->name);
    return exitCode;
}

std::string tableList()
{
    std::string list;
    for (const PaperTable& table : paperTables())
        list += (list.empty() ? "" : "; ") + std::string(table.key) + ": " + std::string(table.title);
    return list;
}
} // namespace

void addPaperCommand(CLI::App& app, int& exitCode)
{
    CLI::App* command = app.add_subcommand("paper", "Make a table or figure of the MML paper of the data at hand");
    const auto paper = std::make_shared<PaperCommand>();
    command->add_option("TABLE", paper->key, tableList())->required();
    paper->data = DataArguments::addTo(*command);
    command->add_option("--seeds", paper->numSeeds, "Runs of each, with the seeds --seed, --seed + 1, ...")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--folds", paper->numFolds, "Folds to test with each seed, from fold 0")
        ->check(CLI::Range(1, 5))
        ->capture_default_str();
    command->add_option("--as", paper->form, "Form of the table")->check(CLI::IsMember(paperForms()))->capture_default_str();
    paper->run.addTo(*command, TrainArguments::Options::Protocol);
    paper->project.addTo(*command);
    command->add_flag("--quiet", paper->quiet, "No progress on standard error");
    command->callback([paper, &exitCode] { exitCode = paper->execute(); });
}

} // namespace lodestone
