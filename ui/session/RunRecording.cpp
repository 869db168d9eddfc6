// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RunRecording.h"

#include "core/Error.h"
#include "core/experiment/keptRuns.h"
#include "core/store/thisMachine.h"
#include "core/store/trainingState.h"

#include <utility>

namespace lodestone {

namespace {
/// Nothing for a run that did not come to its end, or where the stop was faster.
std::optional<EpochStats> finalFigures(Training& training, TrainEnd end, const TrainListener& next, std::stop_token stop)
{
    if (end == TrainEnd::Stopped || stop.stop_requested())
        return std::nullopt;
    if (next.progress)
        next.progress({training.epoch(), 0, 0, TrainProgress::Phase::Evaluating});
    const EpochStats best = training.evaluateBest(stop);
    return stop.stop_requested() ? std::nullopt : std::optional(best);
}
} // namespace

RunRecording::RunRecording(ProjectHandlePtr project, RecordedData data, RecordingEvents events)
    : m_project(std::move(project)), m_data(std::move(data)), m_events(std::move(events))
{
}

RunRecording::RunRecording(ProjectHandlePtr project, RunId run, RecordedData data, RecordingEvents events)
    : m_project(std::move(project)), m_data(std::move(data)), m_events(std::move(events)), m_run(run)
{
}

void RunRecording::begin(Training& training, std::stop_token stop)
{
    if (m_run) {
        const auto state = m_project->use([&](Project& project) { return project.state(*m_run); });
        if (state) // else nothing was saved yet, and the start gives the same
            restoreTraining(training, state->bytes);
        return;
    }
    try {
        add(training, std::move(stop));
    } catch (const std::exception& error) {
        m_events.trouble(error.what());
    }
}

void RunRecording::add(const Training& training, std::stop_token stop)
{
    const Dataset& data = *training.data().data;
    if (!m_data.reference)
        m_data.reference = referenceOf(m_data.source, m_data.reading, data, stop);
    if (stop.stop_requested())
        return;
    StoredRun run;
    run.spec = training.spec();
    run.splitDigest = digestOf(*training.data().split);
    run.commandLine = run.spec.commandLine(m_data.source, m_data.reading);
    stampRun(run);
    run.state = RunStatus::Running; // or else the queue would take it for one of its own
    m_run = m_project->use([&](Project& project) {
        run.about.name = freeRunName(project, run.spec.model);
        run.data = project.addData(*m_data.reference, namesOf(data));
        return project.addRun(run);
    });
    m_events.added(*m_run, *m_data.reference);
}

void RunRecording::planEpochs(const Training& training, int untilEpoch)
{
    m_project->use([&](Project& project) {
        RunSpec spec = project.run(*m_run).spec;
        if (untilEpoch <= spec.epochs || training.spec().evaluateEvery > 1)
            return; // with gaps in the evaluation, one longer run would be another
        spec.epochs = untilEpoch;
        project.setSpec(*m_run, spec, spec.commandLine(m_data.source, m_data.reading));
    });
}

RunRecorder* RunRecording::record(const Training& training, int untilEpoch)
{
    if (!m_run)
        return nullptr;
    try {
        planEpochs(training, untilEpoch);
        RecorderEvents events;
        events.epoch = [this](const EpochStats&) { m_events.changed(*m_run); };
        events.trouble = m_events.trouble;
        return &m_project->record(*m_run, training, std::move(events));
    } catch (const std::exception& error) {
        m_events.trouble(error.what());
        return nullptr;
    }
}

TrainEnd RunRecording::run(Training& training, int untilEpoch, const TrainListener& next, const Train& train,
                           std::stop_token stop)
{
    RunRecorder* recorder = record(training, untilEpoch);
    if (!recorder)
        return train(next);
    try {
        const TrainEnd end = train(recorder->listener(next));
        recorder->keepState();
        finish(*recorder, statusOf(end), finalFigures(training, end, next, std::move(stop)));
        return end;
    } catch (const DivergedError& error) {
        finish(*recorder, RunStatus::Diverged, std::nullopt, error.what());
        throw;
    } catch (const std::exception& error) {
        finish(*recorder, RunStatus::Failed, std::nullopt, error.what());
        throw;
    }
}

void RunRecording::finish(RunRecorder& recorder, RunStatus end, const std::optional<EpochStats>& final,
                          const std::string& message)
{
    recorder.finish(end, final, message);
    m_project->endRecording();
    m_events.changed(*m_run);
}

} // namespace lodestone
