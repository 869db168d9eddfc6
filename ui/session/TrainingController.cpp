// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/TrainingController.h"

#include "core/Error.h"
#include "core/experiment/learningRate.h"
#include "core/parallel/ParallelFor.h"
#include "core/parallel/giveWay.h"
#include "ui/session/RunRecording.h"

#include <QTimer>

#include <algorithm>
#include <new>
#include <utility>

namespace lodestone {

namespace {
constexpr qint64 deliveryIntervalMs = 33;
} // namespace

TrainingController::TrainingController(QObject* parent) : QObject(parent) { }

TrainingController::~TrainingController() = default;

int TrainingController::numThreads() const
{
    if (m_numThreads > 0)
        return m_numThreads;
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

void TrainingController::start(DatasetPtr data, const RunSpec& spec, bool pauseAfterEpoch,
                               std::shared_ptr<RunRecording> recording)
{
    if (isActive(m_state))
        return;
    discard();
    m_isAdopted = false;
    m_recording = std::move(recording);
    m_data = std::move(data);
    m_spec = spec;
    m_untilEpoch = spec.epochs;
    m_stepping = pauseAfterEpoch;
    launch();
}

void TrainingController::adopt(DatasetPtr data, const RunSpec& spec, int epoch, std::shared_ptr<RunRecording> recording)
{
    if (isActive(m_state))
        return;
    discard();
    m_data = std::move(data);
    m_spec = spec;
    m_recording = std::move(recording);
    m_isAdopted = true;
    m_adoptedEpoch = epoch;
    setState(RunState::Finished);
}

void TrainingController::continueFor(int epochs)
{
    if (!canContinue())
        return;
    m_untilEpoch = (m_training ? m_training->epoch() : m_adoptedEpoch) + epochs;
    m_stepping = false;
    launch();
}

void TrainingController::launch()
{
    m_gate.resume();
    setState(RunState::Running);
    m_thread = std::jthread([this](std::stop_token stop) { work(std::move(stop)); });
}

void TrainingController::pause()
{
    if (m_state != RunState::Running)
        return;
    m_gate.pause();
    setState(RunState::Paused);
}

void TrainingController::resume()
{
    if (m_state != RunState::Paused)
        return;
    m_stepping = false;
    m_gate.resume();
    setState(RunState::Running);
}

void TrainingController::step()
{
    if (m_state != RunState::Paused)
        return;
    m_stepping = true;
    m_gate.resume();
    setState(RunState::Running);
}

void TrainingController::stop()
{
    if (m_state != RunState::Running && m_state != RunState::Paused)
        return;
    setState(RunState::Stopping);
    m_thread.request_stop();
}

void TrainingController::discard()
{
    const std::scoped_lock lock(m_mutex);
    m_prepared = nullptr;
    m_wantedRate.reset();
    m_training.reset();
}

std::optional<double> TrainingController::learningRate() const
{
    const std::scoped_lock lock(m_mutex);
    return m_prepared ? m_prepared->learningRate() : m_wantedRate;
}

std::optional<int> TrainingController::setLearningRate(double rate)
{
    if (m_state != RunState::Running && m_state != RunState::Paused)
        return std::nullopt;
    const std::scoped_lock lock(m_mutex);
    if (m_prepared)
        return m_prepared->setLearningRate(rate);
    const std::optional<LearningRate> declared = learningRateOf(m_spec);
    if (!declared || !declared->allows(rate))
        throw Error("this run cannot have that learning rate");
    m_wantedRate = rate;
    return (m_isAdopted ? m_adoptedEpoch : 0) + 1;
}

void TrainingController::forget()
{
    if (isActive(m_state))
        return;
    discard();
    m_recording.reset();
    m_isAdopted = false;
    m_data.reset();
    setState(RunState::Idle);
}

void TrainingController::work(std::stop_token stop)
{
    giveWay(5); // the window and its drawing go first
    const auto report = [this](const QString& text) {
        QMetaObject::invokeMethod(
            this, [this, text] { fail(text); }, Qt::QueuedConnection);
    };
    try {
        TrainEnd end = TrainEnd::Stopped;
        ThreadPool(numThreads()).run([&] {
            if (prepare(stop))
                end = train(stop);
        });
        QMetaObject::invokeMethod(
            this, [this, end] { finish(end); }, Qt::QueuedConnection);
    } catch (const std::bad_alloc&) {
        report(tr("There is not enough memory for this training. Choose fewer dimensions or a smaller data set."));
    } catch (const std::exception& error) {
        report(QString::fromUtf8(error.what()));
    }
}

bool TrainingController::prepare(std::stop_token stop)
{
    if (m_training)
        return true;
    auto training = std::make_unique<Training>(m_data, m_spec, stop);
    if (m_recording && !stop.stop_requested())
        m_recording->begin(*training, stop);
    if (stop.stop_requested())
        return false;
    m_training = std::move(training);
    {
        const std::scoped_lock lock(m_mutex);
        m_prepared = m_training.get();
        if (m_wantedRate)
            m_prepared->setLearningRate(*m_wantedRate);
    }
    QMetaObject::invokeMethod(
        this, [this, notes = m_training->notes()] { emit prepared(notes); }, Qt::QueuedConnection);
    return true;
}

TrainEnd TrainingController::train(std::stop_token stop)
{
    const auto run = [&](const TrainListener& listener) { return m_training->run(m_untilEpoch, listener, m_gate, stop); };
    return m_recording ? m_recording->run(*m_training, m_untilEpoch, listener(), run, stop) : run(listener());
}

TrainListener TrainingController::listener()
{
    TrainListener listener;
    listener.snapshot = [this](SnapshotPtr snapshot) { post(std::move(snapshot)); };
    listener.progress = [this](const TrainProgress& progress) { postProgress(progress); };
    return listener;
}

void TrainingController::post(SnapshotPtr snapshot)
{
    const bool epochEnded = snapshot->batch == 0;
    if (epochEnded && snapshot->epoch > 0 && m_stepping.exchange(false)) {
        m_gate.pause();
        // Unless the user was faster with another command.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_state == RunState::Running && m_gate.isPaused())
                    setState(RunState::Paused);
            },
            Qt::QueuedConnection);
    }
    const std::scoped_lock lock(m_mutex);
    m_latest = std::move(snapshot);
    if (epochEnded)
        m_finished.push_back(m_latest);
    scheduleDelivery();
}

void TrainingController::postProgress(const TrainProgress& progress)
{
    const std::scoped_lock lock(m_mutex);
    m_progress = progress;
    scheduleDelivery();
}

void TrainingController::scheduleDelivery()
{
    if (!std::exchange(m_deliveryPending, true))
        QMetaObject::invokeMethod(this, &TrainingController::deliverInTime, Qt::QueuedConnection);
}

void TrainingController::deliverInTime()
{
    const qint64 waitMs = m_sinceDelivery.isValid() ? deliveryIntervalMs - m_sinceDelivery.elapsed() : 0;
    if (waitMs > 0)
        QTimer::singleShot(static_cast<int>(waitMs), this, &TrainingController::deliver);
    else
        deliver();
}

void TrainingController::deliver()
{
    m_sinceDelivery.start();
    SnapshotPtr latest;
    std::vector<SnapshotPtr> ended;
    std::optional<TrainProgress> progress;
    {
        const std::scoped_lock lock(m_mutex);
        latest = std::exchange(m_latest, nullptr);
        ended = std::exchange(m_finished, {});
        progress = std::exchange(m_progress, std::nullopt);
        m_deliveryPending = false;
    }
    if (latest)
        emit snapshotReady(ended, latest);
    if (progress)
        emit progressed(*progress);
}

void TrainingController::setState(RunState state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

void TrainingController::finish(TrainEnd end)
{
    m_thread.join();
    deliver();
    setState(RunState::Finished);
    emit finished(end);
}

void TrainingController::fail(const QString& text)
{
    m_thread.join();
    deliver();
    setState(RunState::Failed);
    emit failed(text);
}

} // namespace lodestone
