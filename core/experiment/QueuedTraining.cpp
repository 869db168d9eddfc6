// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/QueuedTraining.h"

#include "core/Error.h"
#include "core/experiment/epochSeconds.h"
#include "core/store/trainingState.h"

#include <new>
#include <utility>

namespace lodestone {

namespace {
/// What `work` gives, or the end that its exception means.
template <typename End, typename Work> End caught(Work&& work)
{
    try {
        return work();
    } catch (const DivergedError& error) {
        return {RunStatus::Diverged, {}, error.what()};
    } catch (const Error& error) {
        return {RunStatus::Failed, {}, error.what()};
    } catch (const std::bad_alloc&) {
        return {RunStatus::Failed, {}, "there is not enough memory; choose a smaller dimension or close other programs"};
    }
}
} // namespace

QueuedTraining::QueuedTraining(Project& project, StoredRun run, std::chrono::milliseconds stateEvery, PauseGate& gate,
                               const QueueEvents& events)
    : m_project(project), m_run(std::move(run)), m_stateEvery(stateEvery), m_gate(gate), m_events(events)
{
}

QueuedEnd QueuedTraining::run(const Open& open, const std::function<RunStatus()>& whatStopMeans, std::stop_token stop)
{
    End end = caught<End>([&]() -> End { return {prepare(open, stop) ? RunStatus::Running : RunStatus::Stopped, {}, {}}; });
    std::unique_ptr<RunRecorder> recorder;
    if (end.state == RunStatus::Running) {
        RecorderEvents events;
        if (m_events.epoch)
            events.epoch = [this](const EpochStats& stats) { m_events.epoch(m_run, stats); };
        events.trouble = m_events.trouble;
        recorder = std::make_unique<RunRecorder>(m_project, m_run.id, *m_training, std::move(events), m_stateEvery);
        end = caught<End>([&] { return train(*recorder, stop); });
    }
    if (end.state == RunStatus::Stopped)
        end.state = whatStopMeans();
    std::string unsaved;
    if (recorder) {
        recorder->finish(end.state, end.final, end.message);
        unsaved = recorder->trouble();
    } else {
        unsaved = save(end);
    }
    m_run.state = end.state;
    m_run.message = end.message;
    m_run.final = end.final;
    if (recorder) {
        m_run.numEpochs = m_training->epoch();
        m_run.bestEpoch = m_training->bestEpoch();
    }
    return {m_run, std::move(m_result), std::move(unsaved)};
}

std::string QueuedTraining::save(const End& end)
{
    try {
        m_project.setState(m_run.id, end.state, end.message);
        return {};
    } catch (const Error& error) {
        return error.what();
    }
}

bool QueuedTraining::prepare(const Open& open, const std::stop_token& stop)
{
    const DatasetPtr data = open(m_run.data);
    if (!data || stop.stop_requested())
        return false;
    m_training = std::make_unique<Training>(data, m_run.spec, stop);
    if (stop.stop_requested()) {
        m_training.reset(); // it is not usable
        return false;
    }
    if (const auto state = m_project.state(m_run.id))
        restoreTraining(*m_training, state->bytes);
    return true;
}

QueuedTraining::End QueuedTraining::train(RunRecorder& recorder, const std::stop_token& stop)
{
    if (m_events.started)
        m_events.started(m_run, *m_training);
    TrainListener listener;
    if (m_events.progress)
        listener.progress = [this](const TrainProgress& progress) { m_events.progress(m_run, progress); };
    if (m_events.snapshot)
        listener.snapshot = [this](const SnapshotPtr& snapshot) { m_events.snapshot(m_run, snapshot); };
    const TrainEnd end = m_training->run(m_run.spec.epochs, recorder.listener(listener), m_gate, stop);
    if (end == TrainEnd::Stopped)
        return {RunStatus::Stopped, {}, {}};
    recorder.keepState();
    const EpochStats best = m_training->evaluateBest(stop);
    if (stop.stop_requested())
        return {RunStatus::Stopped, {}, {}};
    m_result = RunResult{m_run.spec, best, m_training->testRanks()};
    for (const EpochStats& stats : m_training->history())
        m_result->seconds += stats.seconds + stats.evaluationSeconds;
    m_result->epochSeconds = epochSecondsOf(m_training->history());
    return {statusOf(end), best, {}};
}

} // namespace lodestone
