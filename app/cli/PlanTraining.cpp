// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PlanTraining.h"

#include "app/cli/Commands.h"
#include "app/cli/ProgressBar.h"
#include "core/Error.h"
#include "core/experiment/RunPlan.h"
#include "core/experiment/epochSeconds.h"
#include "core/experiment/keptRuns.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <utility>

namespace lodestone {

namespace {
std::string titleOf(std::size_t index, const std::vector<PlannedRun>& planned)
{
    return "Run " + std::to_string(index + 1) + " of " + std::to_string(planned.size()) + " (" + planned[index].name + ")";
}

void show(ProgressBar& bar, const TrainProgress& progress, int epochs)
{
    const double part =
        static_cast<double>(progress.batch) / static_cast<double>(std::max<std::size_t>(1, progress.numBatches));
    bar.update((progress.epoch - 1 + part) / epochs,
               "epoch " + std::to_string(progress.epoch) + " of " + std::to_string(epochs));
}

int worse(int x, int y)
{
    return x == exitDiverged || y == exitDiverged ? exitDiverged : std::max(x, y);
}
} // namespace

PlanTraining::PlanTraining(const Wishes& wishes, const Interrupt& interrupt) : m_wishes(wishes), m_interrupt(interrupt)
{
    if (wishes.project.isWanted())
        m_project = wishes.project.open();
}

int PlanTraining::run(const LoadedData& data, const std::vector<PlannedRun>& wanted, const Done& done)
{
    m_dataset = data.dataset;
    m_files = data.report.files;
    const std::vector<PlannedRun> planned = suitedTo(wanted, *data.dataset);
    const int exitCode = m_project ? runInProject(planned, done) : runAlone(planned, done);
    return m_interrupt.requested() ? exitInterrupted : exitCode;
}

void PlanTraining::tell(const std::string& name, const std::string& message)
{
    std::cerr << "lodestone-cli: " << name << ": " << message << "; the other runs go on\n";
}

int PlanTraining::runAlone(const std::vector<PlannedRun>& planned, const Done& done)
{
    int exitCode = exitDone;
    for (std::size_t i = 0; i < planned.size() && !m_interrupt.requested(); ++i)
        try {
            if (const std::optional<RunResult> result = train(planned[i].spec, titleOf(i, planned)))
                done(*result);
        } catch (const DivergedError& error) {
            tell(planned[i].name, error.what());
            exitCode = exitDiverged;
        }
    return exitCode;
}

std::optional<RunResult> PlanTraining::train(const RunSpec& spec, const std::string& title) const
{
    const std::stop_token stop = m_interrupt.token();
    const auto start = std::chrono::steady_clock::now();
    Training training(m_dataset, spec, stop);
    ProgressBar bar(title, m_wishes.quiet);
    TrainListener listener;
    listener.progress = [&](const TrainProgress& progress) { show(bar, progress, spec.epochs); };
    PauseGate pause;
    if (training.run(spec.epochs, listener, pause, stop) == TrainEnd::Stopped)
        return {};
    RunResult result{spec, training.evaluateBest(stop), training.testRanks()};
    if (stop.stop_requested())
        return {};
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    result.epochSeconds = epochSecondsOf(training.history());
    return result;
}

int PlanTraining::runInProject(const std::vector<PlannedRun>& planned, const Done& done)
{
    const std::stop_token stop = m_interrupt.token();
    const DataReference reference = referenceOf(m_wishes.data.data(), m_wishes.data.options(), *m_dataset, stop);
    if (stop.stop_requested())
        return exitInterrupted;
    RunQueue queue(*m_project, [&](const DataReference&, std::stop_token) { return m_dataset; });
    queue.setStateInterval(m_wishes.project.stateInterval());
    const std::vector<RunId> ids = queue.add(reference, *m_dataset, planned, m_wishes.project.seriesBudget());
    m_wishes.project.copyData(*m_project, m_project->run(ids.front()).data, m_files, stop);
    int exitCode = exitDone, numUnsaved = 0;
    for (std::size_t i = 0; i < ids.size() && !stop.stop_requested(); ++i) {
        StoredRun run = m_project->run(ids[i]);
        std::optional<RunResult> result;
        if (isFinished(run)) {
            result = keptResult(*m_project, run, m_wishes.withRanks ? m_dataset : nullptr, stop);
        } else if (auto end = trainQueued(queue, ids[i], titleOf(i, planned))) {
            numUnsaved += !end->unsaved.empty();
            run = std::move(end->run);
            result = std::move(end->result);
        }
        if (stop.stop_requested() && (!result || m_wishes.withRanks))
            break; // the ranks may be missing
        if (result)
            done(*result);
        if (run.state != RunStatus::Diverged && run.state != RunStatus::Failed)
            continue;
        tell(run.about.name, run.message);
        exitCode = worse(exitCode, run.state == RunStatus::Diverged ? exitDiverged : exitBadInput);
    }
    if (numUnsaved == 0)
        return exitCode;
    std::cerr << "lodestone-cli: the end of " << numUnsaved << " of " << ids.size()
              << " runs is not saved; make room, and the same call trains what is missing\n";
    return worse(exitCode, exitBadInput);
}

std::optional<QueuedEnd> PlanTraining::trainQueued(RunQueue& queue, RunId id, const std::string& title)
{
    ProgressBar bar(title, m_wishes.quiet);
    QueueEvents events;
    events.progress = [&](const StoredRun& run, const TrainProgress& progress) { show(bar, progress, run.spec.epochs); };
    events.trouble = [this](const std::string& why) {
        if (!std::exchange(m_isTroubleTold, true)) // once, not for each run
            std::cerr << "lodestone-cli: " << why << "; training goes on, unsaved\n";
    };
    return queue.workOn(id, events, m_interrupt.token());
}

} // namespace lodestone
