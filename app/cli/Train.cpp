// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/DataArguments.h"
#include "app/cli/Interrupt.h"
#include "app/cli/TrainArguments.h"
#include "app/cli/TrainOutput.h"
#include "core/Error.h"
#include "core/export/Npy.h"
#include "core/export/TrainingPage.h"
#include "core/parallel/ParallelFor.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <iostream>
#include <memory>

namespace lodestone {

namespace {
struct TrainCommand {
    std::shared_ptr<DataArguments> data;
    TrainArguments run;
    std::string model = "mml";
    std::string htmlFile, vectorsFile;
    bool json = false, quiet = false;

    int execute();
    int train(Training& training, TrainOutput& output, const Interrupt& interrupt) const;
};

std::vector<std::string> warningsOf(const LoadReport& report)
{
    std::vector<std::string> warnings = report.warnings;
    for (const BadLine& line : report.badLines)
        warnings.push_back(line.file + ":" + std::to_string(line.line) + ": " + line.reason);
    return warnings;
}

int TrainCommand::execute()
{
    const Interrupt interrupt;
    const LoadedData loaded = data->open(quiet, interrupt.token());
    if (!loaded.dataset)
        return exitInterrupted;
    int exitCode = exitDone;
    ThreadPool pool(run.threads());
    pool.run([&] {
        const RunSpec spec = run.spec(model);
        Training training(loaded.dataset, spec, interrupt.token());
        if (interrupt.requested()) {
            exitCode = exitInterrupted;
            return;
        }
        const auto output = json ? makeJsonOutput() : makeTextOutput(spec.epochs, quiet);
        std::vector<std::string> warnings = warningsOf(loaded.report);
        for (const TrainingNote& note : training.notes()) {
            if (note.isWarning)
                warnings.push_back(note.text);
            if (!quiet)
                std::cerr << "note: " << note.text << '\n';
        }
        output->start(training, warnings, pool.numThreads());
        exitCode = train(training, *output, interrupt);
    });
    return exitCode;
}

int TrainCommand::train(Training& training, TrainOutput& output, const Interrupt& interrupt) const
{
    const auto start = std::chrono::steady_clock::now();
    TrainListener listener;
    listener.epoch = [&](const EpochStats& stats) { output.epoch(stats); };
    listener.progress = [&](const TrainProgress& progress) { output.progress(progress); };
    std::vector<SnapshotPtr> kept;
    if (!htmlFile.empty())
        listener.snapshot = [&](const SnapshotPtr& snapshot) {
            if (snapshot->batch == 0)
                kept.push_back(snapshot);
        };
    PauseGate pause;
    const TrainEnd end = training.run(training.spec().epochs, listener, pause, interrupt.token());
    const EpochStats best = training.evaluateBest(interrupt.token());
    output.end(end, best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    if (!vectorsFile.empty() && training.best())
        writeNpy(vectorsFile, training.best()->embeddings);
    if (!htmlFile.empty() && training.best()) {
        writeTrainingPage(htmlFile, {*training.data().data, training.spec(), kept, training.history(), best});
        if (!quiet)
            std::cerr << "wrote " << htmlFile << '\n';
    }
    return end == TrainEnd::Stopped ? exitInterrupted : exitDone;
}
} // namespace

void addTrainCommand(CLI::App& app, int& exitCode)
{
    CLI::App* command = app.add_subcommand("train", "Train a model and report its quality after every epoch");
    const auto train = std::make_shared<TrainCommand>();
    train->data = DataArguments::addTo(*command);
    command->add_option("--model", train->model, "Key of the model; 'lodestone-cli models' lists them")
        ->capture_default_str();
    train->run.addTo(*command);
    command->add_option("--html", train->htmlFile, "Write a page with pictures of the space and curves to this file");
    command->add_option("--vectors", train->vectorsFile,
                        "Write the vectors of the best epoch to this .npy file, users first");
    command->add_flag("--json", train->json, "One JSON object per line: start, epoch, end");
    command->add_flag("--quiet", train->quiet, "No progress and no notes on standard error");
    command->callback([train, &exitCode] { exitCode = train->execute(); });
}

} // namespace lodestone
