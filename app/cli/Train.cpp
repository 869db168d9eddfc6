// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/DataArguments.h"
#include "app/cli/Interrupt.h"
#include "app/cli/ProjectRecording.h"
#include "app/cli/TrainArguments.h"
#include "app/cli/TrainOutput.h"
#include "core/Error.h"
#include "core/experiment/RunPlan.h"
#include "core/export/Npy.h"
#include "core/export/TrainingPage.h"
#include "core/parallel/ParallelFor.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <iostream>
#include <memory>
#include <mutex>

namespace lodestone {

namespace {
struct TrainCommand {
    std::shared_ptr<DataArguments> data;
    TrainArguments run;
    ProjectRecording project;
    std::string model = "mml";
    std::string htmlFile, vectorsFile;
    bool json = false, quiet = false;

    int execute();
    bool beginRecording(Training& training, const LoadReport& report, const Interrupt& interrupt);
    int train(Training& training, TrainOutput& output, const Interrupt& interrupt);
    void writeFiles(const Training& training, const std::vector<SnapshotPtr>& kept, const EpochStats& best) const;
};

/// What the training and the recorder's thread say, one after the other.
class SharedOutput : public TrainOutput {
public:
    explicit SharedOutput(TrainOutput& output) : m_output(output) { }
    void start(Training& training, const std::vector<std::string>& warnings, int threads) override
    {
        const std::scoped_lock lock(m_mutex);
        m_output.start(training, warnings, threads);
    }
    void progress(const TrainProgress& progress) override
    {
        const std::scoped_lock lock(m_mutex);
        m_output.progress(progress);
    }
    void epoch(const EpochStats& stats) override
    {
        const std::scoped_lock lock(m_mutex);
        m_output.epoch(stats);
    }
    void end(TrainEnd end, const EpochStats& best, double seconds) override
    {
        const std::scoped_lock lock(m_mutex);
        m_output.end(end, best, seconds);
    }

private:
    std::mutex m_mutex;
    TrainOutput& m_output;
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
    if (project.isWanted())
        project.open();
    const LoadedData loaded = data->open(quiet, interrupt.token());
    if (!loaded.dataset)
        return exitInterrupted;
    int exitCode = exitDone;
    ThreadPool pool(run.threads());
    pool.run([&] {
        const RunSpec spec = suitedTo(run.spec(model), *loaded.dataset);
        Training training(loaded.dataset, spec, interrupt.token());
        if (interrupt.requested() || (project.isWanted() && !beginRecording(training, loaded.report, interrupt))) {
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

/// @return false if interrupted
bool TrainCommand::beginRecording(Training& training, const LoadReport& report, const Interrupt& interrupt)
{
    const LoadOptions reading = data->options();
    const DataReference reference = referenceOf(data->data(), reading, *training.data().data, interrupt.token());
    if (interrupt.requested())
        return false;
    const std::string note = project.begin(training, reference, training.spec().commandLine(data->data(), reading));
    if (!quiet)
        std::cerr << "note: " << note << '\n';
    project.copyData(report.files, interrupt.token());
    return !interrupt.requested();
}

int TrainCommand::train(Training& training, TrainOutput& output, const Interrupt& interrupt)
{
    const auto start = std::chrono::steady_clock::now();
    SharedOutput shared(output);
    std::unique_ptr<RunRecorder> recorder;
    std::vector<SnapshotPtr> kept;
    if (project.isWanted()) {
        if (!htmlFile.empty())
            kept = project.earlierSnapshots(training.history());
        recorder = project.record(training,
                                  {[&](const EpochStats& stats) { shared.epoch(stats); },
                                   [](const std::string& text) { std::cerr << "lodestone-cli: " << text << '\n'; }});
    }
    TrainListener listener;
    if (!recorder)
        listener.epoch = [&](const EpochStats& stats) { shared.epoch(stats); };
    listener.progress = [&](const TrainProgress& progress) { shared.progress(progress); };
    if (!htmlFile.empty()) {
        listener.withinEpochs = false;
        listener.snapshot = [&](const SnapshotPtr& snapshot) { kept.push_back(snapshot); };
    }
    PauseGate pause;
    TrainEnd end{};
    try {
        end = training.run(training.spec().epochs, recorder ? recorder->listener(listener) : listener, pause,
                           interrupt.token());
    } catch (const Error& error) {
        if (recorder)
            recorder->finish(RunStatus::Diverged, std::nullopt, error.what());
        throw;
    }
    if (recorder)
        recorder->keepState();
    const EpochStats best = training.evaluateBest(interrupt.token());
    if (recorder)
        recorder->finish(statusOf(end), interrupt.requested() ? std::nullopt : std::optional(best));
    shared.end(end, best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    writeFiles(training, kept, best);
    if (recorder && !recorder->trouble().empty())
        return exitBadInput; // it was told when it came
    return end == TrainEnd::Stopped ? exitInterrupted : exitDone;
}

void TrainCommand::writeFiles(const Training& training, const std::vector<SnapshotPtr>& kept, const EpochStats& best) const
{
    if (!vectorsFile.empty() && training.best())
        writeNpy(vectorsFile, training.best()->embeddings);
    if (!htmlFile.empty() && training.best()) {
        writeTrainingPage(htmlFile, {*training.data().data, training.spec(), kept, training.history(), best});
        if (!quiet)
            std::cerr << "wrote " << htmlFile << '\n';
    }
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
    train->project.addTo(*command);
    command->add_option("--html", train->htmlFile, "Write a page with pictures of the space and curves to this file");
    command->add_option("--vectors", train->vectorsFile,
                        "Write the vectors of the best epoch to this .npy file, users first");
    command->add_flag("--json", train->json, "One JSON object per line: start, epoch, end");
    command->add_flag("--quiet", train->quiet, "No progress and no notes on standard error");
    command->callback([train, &exitCode] { exitCode = train->execute(); });
}

} // namespace lodestone
