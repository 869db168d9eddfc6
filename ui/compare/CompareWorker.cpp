// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareWorker.h"

#include "ui/compare/CompareReader.h"

#include <utility>

namespace lodestone {

CompareWorker::CompareWorker(QObject* parent) : QObject(parent)
{
    connect(&m_task, &BackgroundTask::failed, this, [this](const QString& text) {
        emit failed(text);
        startNext();
    });
}

CompareWorker::~CompareWorker() = default;

void CompareWorker::setProject(const std::filesystem::path& path, DatasetPtr data, DataId id)
{
    clear();
    m_reader = std::make_shared<CompareReader>(path, std::move(data), id);
}

void CompareWorker::clear()
{
    m_task.cancel();
    m_waiting = {};
    m_reader.reset();
}

void CompareWorker::read(std::vector<RunId> shown)
{
    post(Read, [this, shown = std::move(shown)](CompareReader& reader, const std::stop_token&) {
        return [this, runs = reader.read(shown)] { emit runsRead(runs); };
    });
}

void CompareWorker::place(PlaceRequest request)
{
    post(Place,
         [this, request = std::move(request)](CompareReader& reader,
                                              const std::stop_token& stop) -> BackgroundTask::Delivery {
             return [this, placement = reader.place(request, stop)] { emit placed(placement); };
         });
}

void CompareWorker::measure(SelectionRequest request)
{
    post(Measure, [this, request = std::move(request)](CompareReader&, const std::stop_token& stop) {
        std::vector<NeighborsKept> kept;
        for (std::size_t pane = 1; pane < request.snapshots.size(); ++pane)
            kept.push_back(neighborsKept(*request.snapshots.front(), *request.snapshots[pane], request.relation,
                                         request.entities, {}, stop));
        return [this, kept] { emit selectionMeasured(kept); };
    });
}

bool CompareWorker::isBusy() const
{
    if (m_task.isBusy())
        return true;
    for (const Work& work : m_waiting)
        if (work)
            return true;
    return false;
}

void CompareWorker::post(Kind kind, Work work)
{
    if (!m_reader)
        return;
    m_waiting[kind] = std::move(work);
    startNext();
}

void CompareWorker::startNext()
{
    if (m_task.isBusy())
        return;
    for (Work& waiting : m_waiting) {
        if (!waiting)
            continue;
        m_task.start([this, work = std::exchange(waiting, nullptr), reader = m_reader](const std::stop_token& stop) {
            return [this, deliver = work(*reader, stop)] {
                deliver();
                startNext();
            };
        });
        return;
    }
}

} // namespace lodestone
