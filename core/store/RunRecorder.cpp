// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunRecorder.h"

#include "core/Error.h"
#include "core/parallel/giveWay.h"
#include "core/store/trainingState.h"

#include <iterator>
#include <utility>

namespace lodestone {

RunStatus statusOf(TrainEnd end)
{
    switch (end) {
    case TrainEnd::Completed:
        return RunStatus::Completed;
    case TrainEnd::EarlyStopped:
        return RunStatus::EarlyStopped;
    case TrainEnd::Stopped:
        break;
    }
    return RunStatus::Stopped;
}

RunRecorder::RunRecorder(const Project& project, RunId run, const Training& training, RecorderEvents events,
                         std::chrono::milliseconds stateEvery)
    : m_project(project.another()), m_run(run), m_training(training), m_events(std::move(events)), m_stateEvery(stateEvery)
{
    if (m_project.isReadOnly())
        throw Error(m_project.readOnlyReason());
    m_waiting.runState = {RunStatus::Running, std::string()};
    m_hasNew = true;
    m_writer = std::jthread([this](std::stop_token stop) { writeAll(std::move(stop)); });
}

RunRecorder::~RunRecorder()
{
    waitUntilIdle();
}

void RunRecorder::hold()
{
    std::unique_lock lock(m_mutex);
    m_isHeld = true;
    m_changed.wait(lock, [this] { return !m_isBusy; });
}

void RunRecorder::goOn(std::optional<Project> moved)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (moved)
            m_project = std::move(*moved);
        m_isHeld = false;
    }
    m_changed.notify_all();
}

TrainListener RunRecorder::listener(TrainListener next)
{
    TrainListener result = next;
    result.withinEpochs = next.snapshot && next.withinEpochs;
    result.snapshot = [this, next](const SnapshotPtr& snapshot) {
        if (snapshot->batch == 0)
            add(snapshot);
        if (next.snapshot)
            next.snapshot(snapshot);
    };
    result.paused = [this, next] {
        addState();
        {
            const std::scoped_lock lock(m_mutex);
            m_waiting.runState = {RunStatus::Paused, std::string()};
        }
        wakeWriter();
        if (next.paused)
            next.paused();
    };
    return result;
}

void RunRecorder::add(const SnapshotPtr& snapshot)
{
    m_latest = snapshot;
    if (std::chrono::steady_clock::now() - m_lastState >= m_stateEvery)
        addState();
    {
        const std::scoped_lock lock(m_mutex);
        Epoch epoch{snapshot->history.back(), snapshot->bestEpoch, nullptr, false};
        if (m_numFrames < mostFrames) {
            epoch.frame = snapshot;
            ++m_numFrames;
        } else {
            ++m_numSkipped;
        }
        m_waiting.epochs.push_back(std::move(epoch));
        m_waiting.runState = {RunStatus::Running, std::string()};
    }
    wakeWriter();
}

void RunRecorder::addState()
{
    m_lastState = std::chrono::steady_clock::now();
    const double rate = m_training.learningRate();
    if (m_training.history().empty() || (m_stateEpoch == m_training.epoch() && m_stateRate == rate))
        return;
    KeptState state{m_training.epoch(), trainingStateOf(m_training)};
    m_stateEpoch = state.epoch;
    m_stateRate = rate;
    const std::scoped_lock lock(m_mutex);
    m_waiting.state = std::move(state);
    m_waiting.last = m_latest;
    m_waiting.best = m_training.best();
}

void RunRecorder::keepState()
{
    addState();
    wakeWriter();
}

void RunRecorder::finish(RunStatus end, const std::optional<EpochStats>& final, const std::string& message)
{
    addState();
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.runState = {end, message};
        m_waiting.final = final;
    }
    wakeWriter();
    waitUntilIdle();
}

std::string RunRecorder::trouble() const
{
    const std::scoped_lock lock(m_mutex);
    return m_trouble;
}

int RunRecorder::numSkipped() const
{
    const std::scoped_lock lock(m_mutex);
    return m_numSkipped;
}

void RunRecorder::writeAll(std::stop_token stop)
{
    giveWay(10); // it finds room where the training waits for one of its threads
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return m_hasNew && !m_isHeld; })) {
        m_hasNew = false;
        m_isBusy = true;
        m_numFrames = 0;
        Work work = std::exchange(m_waiting, {});
        lock.unlock();
        std::string why;
        try {
            write(work);
        } catch (const std::exception& error) {
            why = error.what();
        }
        tell(work, why);
        lock.lock();
        m_trouble = why;
        if (!why.empty())
            putBack(std::move(work));
        m_isBusy = false;
        m_changed.notify_all();
    }
}

void RunRecorder::write(const Work& work)
{
    m_project.inTransaction([&] {
        for (const Epoch& epoch : work.epochs) {
            m_project.putEpoch(m_run, epoch.stats, epoch.bestEpoch);
            if (epoch.frame)
                m_project.putEmbedding(m_run, KeptKind::Series, *epoch.frame);
        }
        if (work.best)
            m_project.putEmbedding(m_run, KeptKind::Best, *work.best);
        if (work.last)
            m_project.putEmbedding(m_run, KeptKind::Last, *work.last);
        if (work.state)
            m_project.putState(m_run, *work.state);
        if (work.runState)
            m_project.setState(m_run, work.runState->first, work.runState->second);
        if (work.final)
            m_project.setFinal(m_run, *work.final);
    });
}

void RunRecorder::tell(Work& work, const std::string& why)
{
    if (!why.empty() && !std::exchange(m_isTold, true) && m_events.trouble)
        m_events.trouble(why);
    for (Epoch& epoch : work.epochs)
        if (!std::exchange(epoch.isTold, true) && m_events.epoch)
            m_events.epoch(epoch.stats);
}

void RunRecorder::putBack(Work work)
{
    for (Epoch& epoch : work.epochs)
        m_numSkipped += std::exchange(epoch.frame, nullptr) != nullptr;
    std::move(m_waiting.epochs.begin(), m_waiting.epochs.end(), std::back_inserter(work.epochs));
    // Of all else the newest counts.
    m_waiting.epochs = std::move(work.epochs);
    if (!m_waiting.best)
        m_waiting.best = std::move(work.best);
    if (!m_waiting.last)
        m_waiting.last = std::move(work.last);
    if (!m_waiting.state)
        m_waiting.state = std::move(work.state);
    if (!m_waiting.runState)
        m_waiting.runState = std::move(work.runState);
    if (!m_waiting.final)
        m_waiting.final = std::move(work.final);
}

void RunRecorder::wakeWriter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_hasNew = true;
    }
    m_changed.notify_all();
}

void RunRecorder::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_hasNew && !m_isBusy; });
}

} // namespace lodestone
