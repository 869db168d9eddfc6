// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/PaperResults.h"

#include "core/experiment/epochSeconds.h"
#include "core/experiment/keptRuns.h"
#include "core/train/rateChanges.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/QueueController.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
constexpr int soonMs = 30;

bool isInWork(const StoredRun& run)
{
    return run.state == RunStatus::Running || run.state == RunStatus::Paused;
}

bool goesOnAs(const StoredRun& run, const RunSpec& wanted)
{
    return run.spec.epochs <= wanted.epochs && isSameRun(run.spec, wanted) && repeatsRun(run.commandLine);
}
} // namespace

PaperResults::PaperResults(const PaperTable& table, ProjectSession& project, QueueController& queue, QObject* parent)
    : QObject(parent), m_project(project), m_queue(queue),
      m_wantsTimes(std::ranges::find(table.figures, "seconds") != table.figures.end())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &PaperResults::update);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    const RunEntries& entries = project.runs();
    for (const auto signal : {&RunEntries::added, &RunEntries::changed, &RunEntries::removed})
        connect(&entries, signal, this, soon);
    connect(&entries, &RunEntries::wasReset, this, [this, soon] {
        m_times.clear();
        soon();
    });
    connect(&project, &ProjectSession::changed, this, soon);
    connect(&queue, &QueueController::changed, this, soon);
}

void PaperResults::setSpecs(const std::vector<RunSpec>& specs)
{
    m_runs.clear();
    for (const RunSpec& spec : specs)
        m_runs.push_back({spec, {}});
    update();
}

int PaperResults::numTrained() const
{
    return static_cast<int>(std::ranges::count_if(m_runs, [](const PaperRun& run) { return run.result.has_value(); }));
}

void PaperResults::update()
{
    m_missing.clear();
    m_failures.clear();
    m_untimed.clear();
    m_numWaiting = 0;
    for (PaperRun& run : m_runs)
        take(run);
    if (!m_untimed.empty())
        readTimes(m_untimed);
    emit changed();
}

void PaperResults::take(PaperRun& run)
{
    run.result.reset();
    const RunEntry *made = nullptr, *known = nullptr;
    if (const std::optional<DataId> data = m_project.openData())
        for (const RunEntry& entry : m_project.runs().all()) {
            if (entry.run.data != *data || entry.run.spec.model != run.spec.model)
                continue;
            if (!made && isResultOf(entry.run, run.spec))
                made = &entry;
            else if (!known && goesOnAs(entry.run, run.spec))
                known = &entry;
        }
    if (made) {
        run.result = RunResult{run.spec, *made->run.final, {}};
        if (const auto time = m_times.find(made->run.id); time != m_times.end())
            run.result->epochSeconds = time->second;
        else if (m_wantsTimes)
            m_untimed.insert(made->run.id);
        return;
    }
    if (known && (m_queue.holds(known->run.id) || isInWork(known->run))) {
        ++m_numWaiting;
        return;
    }
    if (known && !known->run.message.empty())
        m_failures << QString::fromStdString(known->run.about.name + ": " + known->run.message);
    if (!known || known->run.state != RunStatus::Diverged) // it would diverge again
        m_missing.push_back(run.spec);
}

void PaperResults::readTimes(const std::set<RunId>& runs)
{
    const ProjectHandlePtr handle = m_project.handle();
    if (!handle)
        return;
    m_project.post([self = QPointer(this), runs, handle]() -> DiskQueue::Delivery {
        std::map<RunId, std::optional<double>> times;
        handle->use([&](Project& project) {
            for (const RunId run : runs)
                times[run] = epochSecondsOf(project.history(run));
        });
        return [self, times, which = std::weak_ptr(handle)] {
            if (!self || !self->m_project.isCurrent(which))
                return;
            self->m_times.insert(times.begin(), times.end());
            self->update();
        };
    });
}

} // namespace lodestone
