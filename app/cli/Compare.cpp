// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/CompareOutput.h"
#include "app/cli/DataArguments.h"
#include "app/cli/Interrupt.h"
#include "app/cli/ProgressBar.h"
#include "app/cli/TrainArguments.h"
#include "core/Error.h"
#include "core/export/RunsCsv.h"
#include "core/parallel/ParallelFor.h"
#include "core/train/train.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>

namespace lodestone {

namespace {
struct CompareCommand {
    std::shared_ptr<DataArguments> data;
    TrainArguments run;
    std::vector<std::string> models;
    int seeds = 1, folds = 1;
    std::string csvFile, metric = "recall@50";
    bool json = false, quiet = false;

    int execute();
    std::vector<RunSpec> specs() const;
    std::optional<RunResult> train(const DatasetPtr& dataset, const RunSpec& spec, const std::string& title,
                                   std::stop_token stop) const;
};

std::vector<RunSpec> CompareCommand::specs() const
{
    std::vector<RunSpec> specs;
    for (int seed = 0; seed < seeds; ++seed)
        for (int fold = 0; fold < folds; ++fold)
            for (const std::string& model : models) {
                RunSpec spec = run.spec(model, static_cast<std::uint64_t>(seed));
                if (folds > 1) {
                    if (spec.split.method != SplitMethod::Folds)
                        throw Error("--folds " + std::to_string(folds) + ": only --split folds has numbered folds");
                    spec.split.fold = fold;
                }
                specs.push_back(spec);
            }
    return specs;
}

std::optional<RunResult> CompareCommand::train(const DatasetPtr& dataset, const RunSpec& spec, const std::string& title,
                                               std::stop_token stop) const
{
    const auto start = std::chrono::steady_clock::now();
    Training training(dataset, spec, stop);
    ProgressBar bar(title, quiet);
    TrainListener listener;
    listener.progress = [&](const TrainProgress& progress) {
        bar.update(
            (progress.epoch - 1
             + static_cast<double>(progress.batch) / static_cast<double>(std::max<std::size_t>(1, progress.numBatches)))
                / spec.epochs,
            "epoch " + std::to_string(progress.epoch) + " of " + std::to_string(spec.epochs));
    };
    PauseGate pause;
    if (training.run(spec.epochs, listener, pause, stop) == TrainEnd::Stopped)
        return {};
    RunResult result{spec, training.evaluateBest(stop), training.testRanks()};
    if (stop.stop_requested())
        return {};
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

int CompareCommand::execute()
{
    RankMetrics().value(metric); // an unknown metric is to be told before hours of training
    const Interrupt interrupt;
    const std::vector<RunSpec> planned = specs();
    const LoadedData loaded = data->open(quiet, interrupt.token());
    if (!loaded.dataset)
        return exitInterrupted;
    std::optional<RunsCsv> csv;
    if (!csvFile.empty())
        csv.emplace(csvFile);
    const auto output = json ? makeCompareJson() : makeCompareText();
    std::vector<RunResult> results;
    int exitCode = exitDone;
    ThreadPool pool(run.threads());
    pool.run([&] {
        for (std::size_t i = 0; i < planned.size() && !interrupt.requested(); ++i) {
            const RunSpec& spec = planned[i];
            const std::string name = spec.model + ", seed " + std::to_string(spec.seed);
            const std::string title =
                "Run " + std::to_string(i + 1) + " of " + std::to_string(planned.size()) + " (" + name + ")";
            try {
                std::optional<RunResult> result = train(loaded.dataset, spec, title, interrupt.token());
                if (!result)
                    break;
                output->run(*result);
                if (csv)
                    csv->add(*result);
                results.push_back(std::move(*result));
            } catch (const DivergedError& error) {
                std::cerr << "lodestone-cli: " << name << ": " << error.what() << "; the other runs go on\n";
                exitCode = exitDiverged;
            }
        }
        output->end(compareModels(results, metric), metric);
    });
    return interrupt.requested() ? exitInterrupted : exitCode;
}
} // namespace

void addCompareCommand(CLI::App& app, int& exitCode)
{
    CLI::App* command = app.add_subcommand("compare", "Train several models on the same splits and compare their quality");
    const auto compare = std::make_shared<CompareCommand>();
    compare->data = DataArguments::addTo(*command);
    command
        ->add_option("--models", compare->models, "Keys of the models, separated by commas; the first one is the baseline")
        ->delimiter(',')
        ->required();
    command->add_option("--seeds", compare->seeds, "Runs of each model, with the seeds --seed, --seed + 1, ...")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command->add_option("--folds", compare->folds, "Folds to test with each seed, from fold 0")
        ->check(CLI::Range(1, 5))
        ->capture_default_str();
    compare->run.addTo(*command);
    command->add_option("--metric", compare->metric, "Test metric whose differences are tested for significance")
        ->capture_default_str();
    command->add_option("--csv", compare->csvFile, "Write one row per run to this file, as soon as the run is finished");
    command->add_flag("--json", compare->json, "One JSON object per line: run, compare");
    command->add_flag("--quiet", compare->quiet, "No progress on standard error");
    command->callback([compare, &exitCode] { exitCode = compare->execute(); });
}

} // namespace lodestone
