// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/RunQueue.h"

#include "core/Error.h"
#include "core/experiment/QueuedTraining.h"
#include "core/experiment/RunPlan.h"
#include "core/experiment/keptRuns.h"
#include "core/experiment/queueOrder.h"
#include "core/store/openStored.h"
#include "core/store/thisMachine.h"

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
template <typename List, typename Value> bool contains(const List& list, const Value& value)
{
    return std::ranges::find(list, value) != list.end();
}
} // namespace

RunQueue::RunQueue(const Project& project, OpenData open) : m_project(project.another()), m_open(std::move(open))
{
    if (m_project.isReadOnly())
        throw Error(m_project.readOnlyReason());
}

std::vector<RunId> RunQueue::add(const DataReference& reference, const Dataset& data, const std::vector<PlannedRun>& wanted,
                                 std::uint64_t seriesBudget)
{
    const std::vector<PlannedRun> runs = suitedTo(wanted, data);
    std::vector<std::pair<SplitOptions, std::uint64_t>> digests;
    for (const PlannedRun& run : runs) {
        checkSpec(run.spec);
        if (std::ranges::none_of(digests, [&](const auto& known) { return known.first == run.spec.split; }))
            digests.emplace_back(run.spec.split, digestOf(*makeSplit(data, run.spec.split)));
    }
    const std::scoped_lock lock(m_mutex);
    std::vector<RunId> ids;
    m_project.inTransaction([&] {
        const DataId dataId = m_project.addData(reference, namesOf(data));
        std::vector<StoredRun> known = m_project.runs();
        std::vector<RunId> order = queueOrder(m_project);
        for (const PlannedRun& planned : runs) {
            StoredRun run;
            run.data = dataId;
            run.spec = planned.spec;
            run.splitDigest = std::ranges::find(digests, planned.spec.split, &decltype(digests)::value_type::first)->second;
            run.commandLine = planned.spec.commandLine(reference.source, reference.reading);
            run.seriesBudget = seriesBudget;
            run.about.name = planned.name.empty() ? planned.spec.model : planned.name;
            ids.push_back(addOne(run, known));
            if (!contains(order, ids.back()))
                order.push_back(ids.back());
        }
        putQueueOrder(m_project, order);
    });
    return ids;
}

RunId RunQueue::addOne(StoredRun run, std::vector<StoredRun>& known)
{
    if (const StoredRun* same = findSameRun(known, run.data, run.spec)) {
        const bool wantsMore = run.spec.epochs > same->spec.epochs;
        if (same->id == m_current || same->state == RunStatus::Diverged || (isFinished(*same) && !wantsMore))
            return same->id;
        if (wantsMore)
            m_project.setSpec(same->id, run.spec, run.commandLine);
        m_project.setState(same->id, RunStatus::Queued);
        return same->id;
    }
    run.about.name = freeRunName(m_project, run.about.name);
    stampRun(run);
    run.state = RunStatus::Queued;
    run.id = m_project.addRun(run);
    known.push_back(run);
    return run.id;
}

void RunQueue::retry(RunId id)
{
    const std::scoped_lock lock(m_mutex);
    if (id == m_current)
        return;
    m_project.inTransaction([&] {
        m_project.setState(id, RunStatus::Queued);
        std::vector<RunId> order = queueOrder(m_project);
        std::erase(order, id);
        order.push_back(id);
        putQueueOrder(m_project, order);
    });
}

void RunQueue::cancel(RunId id)
{
    const std::scoped_lock lock(m_mutex);
    if (id == m_current) {
        m_isCanceled = true;
        m_currentStop.request_stop();
    } else if (contains(pendingNow(), id)) {
        m_project.inTransaction([&] {
            m_project.setState(id, RunStatus::Stopped);
            takeOutOfQueue(m_project, id);
        });
    }
}

std::vector<RunId> RunQueue::pending()
{
    const std::scoped_lock lock(m_mutex);
    return pendingNow();
}

std::vector<RunId> RunQueue::pendingNow()
{
    const std::vector<RunId> order = queueOrder(m_project);
    std::vector<RunId> waiting;
    for (const StoredRun& run : m_project.runs())
        if (run.id != m_current
            && (run.state == RunStatus::Queued || (run.state == RunStatus::Interrupted && contains(order, run.id))))
            waiting.push_back(run.id);
    const auto place = [&](RunId id) { return std::ranges::find(order, id); };
    std::ranges::stable_sort(waiting, {}, place);
    return waiting;
}

void RunQueue::setOrder(const std::vector<RunId>& first)
{
    const std::scoped_lock lock(m_mutex);
    m_project.inTransaction([&] {
        std::vector<RunId> order;
        if (m_current)
            order.push_back(*m_current);
        const std::vector<RunId> waiting = pendingNow();
        for (const auto* list : {&first, &waiting})
            for (const RunId id : *list)
                if (contains(waiting, id) && !contains(order, id))
                    order.push_back(id);
        putQueueOrder(m_project, order);
    });
}

std::optional<RunId> RunQueue::current() const
{
    const std::scoped_lock lock(m_mutex);
    return m_current;
}

std::optional<RunId> RunQueue::begin(std::optional<RunId> wanted, const std::vector<RunId>& unsaved)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<RunId> waiting = pendingNow();
    std::erase_if(waiting, [&](RunId id) { return contains(unsaved, id); });
    if (waiting.empty() || (wanted && !contains(waiting, *wanted)))
        return std::nullopt;
    m_current = wanted.value_or(waiting.front());
    m_currentStop = {};
    m_isCanceled = false;
    return m_current;
}

bool RunQueue::work(const QueueEvents& events, std::stop_token stop)
{
    std::vector<RunId> unsaved;
    std::string why;
    while (!stop.stop_requested()) {
        m_gate.wait(stop);
        if (stop.stop_requested())
            break;
        const std::optional<RunId> next = begin({}, unsaved);
        if (!next && !unsaved.empty())
            throw Error(why);
        if (!next)
            return true;
        if (const QueuedEnd end = trainCurrent(*next, events, stop); !end.unsaved.empty()) {
            unsaved.push_back(*next);
            why = end.unsaved;
        }
    }
    return false;
}

std::optional<QueuedEnd> RunQueue::workOn(RunId id, const QueueEvents& events, std::stop_token stop)
{
    m_gate.wait(stop);
    if (stop.stop_requested() || !begin(id))
        return std::nullopt;
    return trainCurrent(id, events, stop);
}

QueuedEnd RunQueue::trainCurrent(RunId id, const QueueEvents& events, const std::stop_token& stop)
{
    struct Current { // also where an exception leaves
        RunQueue& queue;
        ~Current()
        {
            const std::scoped_lock lock(queue.m_mutex);
            queue.m_current.reset();
        }
    } const current{*this};
    std::stop_source ownStop;
    {
        const std::scoped_lock lock(m_mutex);
        ownStop = m_currentStop;
    }
    const std::stop_callback both(stop, [&] { ownStop.request_stop(); });
    Project project = m_project.another();
    QueuedTraining training(project, project.run(id), m_stateEvery.load(), m_gate, events);
    const auto whatStopMeans = [&] {
        const std::scoped_lock lock(m_mutex);
        return m_isCanceled ? RunStatus::Stopped : RunStatus::Queued;
    };
    QueuedEnd end = training.run([&](DataId data) { return open(project, data, ownStop.get_token()); }, whatStopMeans,
                                 ownStop.get_token());
    if (end.run.state != RunStatus::Queued && end.unsaved.empty()) {
        const std::scoped_lock lock(m_mutex);
        takeOutOfQueue(m_project, id);
    }
    if (events.ended)
        events.ended(end);
    return end;
}

DatasetPtr RunQueue::open(Project& project, DataId id, std::stop_token stop)
{
    if (m_dataId != id || !m_data) {
        m_data = nullptr; // two of them may be more than there is room for
        if (m_open)
            m_data = m_open(project.data(id), stop);
        if (!m_data && !stop.stop_requested())
            m_data = openStored(project, id, {}, std::move(stop)).dataset;
        m_dataId = id;
    }
    return m_data;
}

} // namespace lodestone
