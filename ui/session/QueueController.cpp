// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/QueueController.h"

#include "core/parallel/ParallelFor.h"
#include "core/parallel/giveWay.h"
#include "ui/session/LiveQueue.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/Session.h"

#include <QTimer>

#include <algorithm>
#include <new>
#include <utility>

namespace lodestone {

namespace {
constexpr int progressMs = 100, snapshotMs = 33;
constexpr std::size_t mostFinished = 32; ///< epochs that wait for a slow window; the others are in the file

double part(const TrainProgress& progress)
{
    return progress.numBatches == 0 ? 0 : double(progress.batch) / double(progress.numBatches);
}
} // namespace

struct QueueController::Added {
    DatasetPtr dataset;
    DataReference data;
    std::vector<RunEntry> runs;
    std::vector<RunId> pending;
    std::optional<RunId> current;
};

QueueController::QueueController(Session& session, ProjectSession& project, QObject* parent)
    : QObject(parent), m_session(session), m_project(project)
{
    connect(&session, &Session::runStateChanged, this, &QueueController::updateGate);
    connect(&session, &Session::dataChanged, this, [this] {
        if (!m_isAtWork || m_isStopping)
            return;
        stop();
        emit interrupted();
    });
    connect(&project, &ProjectSession::changed, this, &QueueController::followProject);
}

QueueController::~QueueController()
{
    m_adding.request_stop();
}

QueueState QueueController::state() const
{
    if (!m_isAtWork)
        return QueueState::Idle;
    if (m_isStopping)
        return QueueState::Stopping;
    if (m_isPaused)
        return QueueState::Paused;
    return isActive(m_session.runState()) ? QueueState::Waiting : QueueState::Working;
}

bool QueueController::holds(RunId id) const
{
    return m_current == id || std::find(m_pending.begin(), m_pending.end(), id) != m_pending.end();
}

double QueueController::secondsLeft() const
{
    if (m_numEpochs == 0)
        return -1;
    double epochs = 0;
    for (const RunId id : m_pending)
        if (const RunEntry* entry = m_project.runs().find(id))
            epochs += std::max(0, entry->run.spec.epochs - entry->run.numEpochs);
    if (const RunEntry* entry = m_current ? m_project.runs().find(*m_current) : nullptr)
        epochs += std::max(0.0, entry->run.spec.epochs - std::max(0, m_progress.epoch - 1) - part(m_progress));
    return epochs * m_seconds / m_numEpochs;
}

std::shared_ptr<LiveQueue> QueueController::liveOr(const ProjectHandlePtr& handle) const
{
    return m_live ? m_live : std::make_shared<LiveQueue>(handle, std::string(), nullptr);
}

void QueueController::command(const std::function<void(RunQueue&)>& work, const std::function<void()>& then)
{
    const ProjectHandlePtr handle = m_project.handle();
    if (!handle || !m_project.readOnlyReason().isEmpty())
        return;
    m_project.post([this, work, then, live = liveOr(handle), which = std::weak_ptr(handle)]() -> DiskQueue::Delivery {
        RunQueue& queue = live->get();
        if (work)
            work(queue);
        return [this, then, which, pending = queue.pending(), current = queue.current()] {
            if (!m_project.isCurrent(which))
                return;
            takeOrder(pending, current);
            if (then)
                then();
        };
    });
}

void QueueController::takeOrder(std::vector<RunId> pending, std::optional<RunId> current)
{
    const bool isOther = pending != m_pending || current != m_current;
    m_pending = std::move(pending);
    m_current = current;
    if (isOther)
        emit changed();
}

void QueueController::followProject()
{
    const ProjectHandlePtr handle = m_project.handle();
    if (!m_handle.owner_before(handle) && !handle.owner_before(m_handle))
        return;
    m_handle = handle;
    if (m_isAtWork) { // of the project that was left
        m_thread.request_stop();
        m_project.post([thread = std::make_shared<std::jthread>(std::move(m_thread)), live = std::move(m_live)]() mutable {
            thread->join();
            live.reset();
            return DiskQueue::Delivery();
        });
        ++m_number;
        m_isAtWork = m_isStopping = m_isPaused = false;
        m_whenStopped.clear();
    }
    m_pending.clear();
    m_current.reset();
    emit changed();
    command({}, [this] {
        if (!m_isAtWork && !m_pending.empty())
            emit found();
    });
}

void QueueController::add(const std::vector<PlannedRun>& runs)
{
    const ProjectHandlePtr handle = m_project.writable();
    if (!handle || !m_session.hasRatings())
        return;
    followProject();
    m_project.post([this, runs, handle, live = liveOr(handle), data = m_session.data(), recorded = m_project.recordedData(),
                    stop = m_adding.get_token()]() -> DiskQueue::Delivery {
        Added added;
        added.data = recorded.reference ? *recorded.reference : referenceOf(recorded.source, recorded.reading, *data, stop);
        if (stop.stop_requested())
            return {};
        RunQueue& queue = live->get();
        const std::vector<RunId> ids = queue.add(added.data, *data, runs);
        handle->use([&](Project& project) {
            for (const RunId id : ids)
                added.runs.push_back(readRunEntry(project, id));
        });
        added.pending = queue.pending();
        added.current = queue.current();
        added.dataset = data;
        return [this, added, which = std::weak_ptr(handle)] {
            if (m_project.isCurrent(which))
                take(added);
        };
    });
}

void QueueController::take(const Added& added)
{
    m_project.takeRuns(added.runs, added.data, m_session.data() == added.dataset);
    takeOrder(added.pending, added.current);
    const auto queued =
        std::count_if(added.runs.begin(), added.runs.end(), [this](const RunEntry& entry) { return holds(entry.run.id); });
    emit this->added(static_cast<int>(queued), static_cast<int>(added.runs.size()) - static_cast<int>(queued));
    if (!m_isAtWork)
        start();
}

void QueueController::start()
{
    if (m_isAtWork) {
        m_isPaused = false;
        updateGate();
    } else if (m_project.handle() && m_project.readOnlyReason().isEmpty() && !m_pending.empty()) {
        launch();
    }
}

void QueueController::launch()
{
    const RecordedData open = m_project.recordedData();
    m_live = std::make_shared<LiveQueue>(m_project.handle(), open.reference ? open.reference->fingerprint : std::string(),
                                         open.reference ? m_session.data() : nullptr);
    m_isAtWork = true;
    m_isPaused = m_isStopping = false;
    {
        const std::scoped_lock lock(m_mutex); // what an earlier thread left behind
        m_newest.reset();
        m_learned = {};
    }
    m_numEnded = m_numEpochs = 0;
    m_seconds = 0;
    updateGate();
    m_thread = std::jthread([this, number = ++m_number, live = m_live](std::stop_token stop) mutable {
        work(std::move(stop), number, std::move(live));
    });
}

void QueueController::work(std::stop_token stop, int number, std::shared_ptr<LiveQueue> live)
{
    giveWay(5); // the window and its drawing go first
    QString text;
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
    try {
        ThreadPool(m_numThreads > 0 ? m_numThreads : cores).run([&] { live->get().work(events(number), stop); });
    } catch (const std::bad_alloc&) {
        text = tr("There is not enough memory for the queue. Choose fewer dimensions or a smaller data set.");
    } catch (const std::exception& error) {
        text = QString::fromUtf8(error.what());
    }
    live.reset();
    onGui(number, [this, text] { finish(text); });
}

void QueueController::onGui(int number, std::function<void()> work)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, work = std::move(work)] {
            if (number == m_number)
                work();
        },
        Qt::QueuedConnection);
}

QueueEvents QueueController::events(int number)
{
    QueueEvents events;
    events.started = [this, number](const StoredRun& run, Training& training) {
        onGui(number, [this, run, notes = training.notes()] { onStarted(run, notes); });
    };
    events.progress = [this, number](const StoredRun&, const TrainProgress& progress) { postProgress(progress, number); };
    events.snapshot = [this, number](const StoredRun& run, const SnapshotPtr& snapshot) {
        postSnapshot(run, snapshot, number);
    };
    events.epoch = [this, number](const StoredRun& run, const EpochStats& stats) {
        onGui(number, [this, id = run.id, epoch = stats.epoch, seconds = stats.seconds + stats.evaluationSeconds] {
            m_numEpochs += epoch > 0 ? 1 : 0;
            m_seconds += seconds;
            m_project.touch(id);
        });
    };
    events.ended = [this, number](const QueuedEnd& end) { onGui(number, [this, run = end.run] { onEnded(run); }); };
    events.trouble = [this, number](const std::string& text) {
        onGui(number, [this, text = QString::fromStdString(text)] { emit failed(text); });
    };
    return events;
}

void QueueController::postProgress(const TrainProgress& progress, int number)
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_newest, progress))
        return; // it is on its way
    onGui(number, [this] {
        QTimer::singleShot(progressMs, this, [this] {
            {
                const std::scoped_lock last(m_mutex);
                m_progress = std::exchange(m_newest, std::nullopt).value_or(m_progress);
            }
            emit progressed();
        });
    });
}

void QueueController::postSnapshot(const StoredRun& run, const SnapshotPtr& snapshot, int number)
{
    const std::scoped_lock lock(m_mutex);
    if (m_learned.run.id != run.id)
        m_learned.finished.clear(); // the end of the run before is in the file
    m_learned.run = run;
    if (snapshot->batch == 0)
        m_learned.finished.push_back(snapshot);
    if (m_learned.finished.size() > mostFinished)
        m_learned.finished.erase(m_learned.finished.begin());
    if (!std::exchange(m_learned.latest, snapshot))
        onGui(number, [this] { QTimer::singleShot(snapshotMs, this, &QueueController::deliverSnapshots); });
}

void QueueController::deliverSnapshots()
{
    Learned learned;
    {
        const std::scoped_lock lock(m_mutex);
        learned = std::exchange(m_learned, {});
    }
    if (learned.latest)
        emit snapshotsReady(learned.run, learned.finished, learned.latest);
}

void QueueController::onStarted(const StoredRun& run, const std::vector<TrainingNote>& notes)
{
    m_progress = {};
    std::erase(m_pending, run.id);
    m_current = run.id;
    m_project.touch(run.id);
    emit prepared(run, notes);
    emit changed();
}

void QueueController::onEnded(const StoredRun& run)
{
    m_current.reset();
    m_progress = {};
    m_project.touch(run.id);
    if (run.state == RunStatus::Queued) { // stopped: it is the first of all again
        m_pending.insert(m_pending.begin(), run.id);
    } else {
        ++m_numEnded;
        emit ended(run);
        emit released({run.id});
    }
    emit changed();
    command({});
}

void QueueController::finish(const QString& text)
{
    m_thread.join();
    const bool isThrough = !m_isStopping && text.isEmpty();
    m_project.post([live = std::move(m_live)]() mutable { // its file is closed there
        live.reset();
        return DiskQueue::Delivery();
    });
    m_isAtWork = m_isStopping = m_isPaused = false;
    m_current.reset();
    m_progress = {};
    emit changed();
    if (!text.isEmpty())
        emit failed(text);
    for (const auto& then : std::exchange(m_whenStopped, {}))
        then();
    command({}, [this, isThrough] {
        if (isThrough && !m_isAtWork && m_pending.empty())
            emit finished();
        else if (isThrough)
            start(); // one was added at the last moment
    });
}

void QueueController::pause()
{
    if (!m_isAtWork)
        return;
    m_isPaused = true;
    updateGate();
}

void QueueController::updateGate()
{
    if (!m_live)
        return;
    m_live->setPaused(m_isPaused || isActive(m_session.runState()));
    emit changed();
}

void QueueController::stop()
{
    if (!m_isAtWork || std::exchange(m_isStopping, true))
        return;
    m_thread.request_stop();
    emit changed();
}

void QueueController::whenStopped(std::function<void()> then)
{
    if (!m_isAtWork)
        return then();
    m_whenStopped.push_back(std::move(then));
    stop();
}

void QueueController::cancel(RunId id)
{
    std::erase(m_pending, id);
    command([id](RunQueue& queue) { queue.cancel(id); },
            [this, id] {
                m_project.touch(id);
                if (!holds(id))
                    emit released({id});
            });
    emit changed();
}

void QueueController::retry(RunId id)
{
    const auto then = [this, id] {
        m_project.touch(id);
        if (!m_isAtWork) // a pause stays one
            start();
    };
    command([id](RunQueue& queue) { queue.retry(id); }, then);
}

void QueueController::move(RunId id, int places)
{
    const auto place = std::find(m_pending.begin(), m_pending.end(), id);
    if (place == m_pending.end())
        return;
    const auto wanted = std::clamp<std::ptrdiff_t>(place - m_pending.begin() + places, 0, std::ssize(m_pending) - 1);
    m_pending.erase(place);
    m_pending.insert(m_pending.begin() + wanted, id);
    command([order = m_pending](RunQueue& queue) { queue.setOrder(order); });
    emit changed();
}

} // namespace lodestone
