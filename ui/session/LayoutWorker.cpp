// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LayoutWorker.h"

#include "core/Error.h"
#include "core/parallel/ParallelFor.h"
#include "core/parallel/giveWay.h"

#include <algorithm>
#include <cassert>
#include <new>
#include <utility>

namespace lodestone {

LayoutWorker::LayoutWorker(QObject* parent) : QObject(parent)
{
    m_thread = std::jthread([this](std::stop_token stop) { work(stop); });
}

LayoutWorker::~LayoutWorker()
{
    const std::scoped_lock lock(m_mutex);
    m_cancelRun.request_stop();
    m_thread.request_stop();
}

void LayoutWorker::request(LayoutRequest request)
{
    assert(request.data && request.snapshot);
    {
        const std::scoped_lock lock(m_mutex);
        m_job = Job{std::move(request), m_run};
    }
    m_changed.notify_one();
}

void LayoutWorker::beginRun()
{
    const std::scoped_lock lock(m_mutex);
    ++m_run;
    m_job.reset();
    m_result.reset();
    m_cancelRun.request_stop();
    m_cancelRun = std::stop_source();
}

void LayoutWorker::work(std::stop_token stop)
{
    giveWay(5); // the window and its drawing go first
    // Training has all cores but one; the rest is for this and for the window.
    ThreadPool pool(std::max(1, static_cast<int>(std::thread::hardware_concurrency()) / 2));
    for (;;) {
        Job job;
        std::stop_token cancel;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_job.has_value(); }))
                return;
            job = std::move(*m_job);
            m_job.reset();
            cancel = m_cancelRun.get_token();
        }
        pool.run([&] { compute(std::move(job), cancel); });
    }
}

void LayoutWorker::compute(Job job, std::stop_token stop)
{
    if (job.run != m_chainRun)
        m_chain.clear();
    m_chainRun = job.run;
    try {
        if (LayoutPtr layout = m_chain.compute(job.request, stop))
            post({std::move(layout), {}, job.run});
    } catch (const Error& error) {
        post({nullptr, QString::fromUtf8(error.what()), job.run});
    } catch (const std::bad_alloc&) {
        post({nullptr, tr("Not enough memory to draw epoch %1.").arg(job.request.snapshot->epoch), job.run});
    }
}

void LayoutWorker::post(Result result)
{
    const std::scoped_lock lock(m_mutex);
    if (result.run != m_run)
        return;
    const bool deliveryPending = m_result.has_value();
    m_result = std::move(result);
    if (!deliveryPending)
        QMetaObject::invokeMethod(this, &LayoutWorker::deliver, Qt::QueuedConnection);
}

void LayoutWorker::deliver()
{
    std::optional<Result> result;
    {
        const std::scoped_lock lock(m_mutex);
        result = std::exchange(m_result, std::nullopt);
    }
    if (!result)
        return; // another run began meanwhile
    if (result->layout)
        emit layoutReady(std::move(result->layout));
    else
        emit failed(result->error);
}

} // namespace lodestone
