// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/BackgroundTask.h"

#include "core/Error.h"
#include "core/parallel/ParallelFor.h"

#include <algorithm>
#include <new>
#include <thread>
#include <utility>

namespace lodestone {

BackgroundTask::BackgroundTask(QObject* parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

BackgroundTask::~BackgroundTask()
{
    cancel();
    m_thread.waitForDone();
}

void BackgroundTask::cancel()
{
    ++m_newest;
    m_busy = false;
    m_stop.request_stop();
    m_thread.clear();
}

void BackgroundTask::start(Work work)
{
    cancel();
    m_busy = true;
    m_stop = std::stop_source();
    m_thread.start([this, work = std::move(work), number = m_newest, stop = m_stop.get_token()] {
        const auto fail = [this](const QString& text) { return [this, text] { emit failed(text); }; };
        Delivery delivery;
        try {
            ThreadPool pool(std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1));
            pool.run([&] { delivery = work(stop); });
        } catch (const Error& error) {
            delivery = fail(QString::fromUtf8(error.what()));
        } catch (const std::bad_alloc&) {
            delivery = fail(tr("There is not enough memory for this."));
        }
        post(number, delivery);
    });
}

void BackgroundTask::post(std::uint64_t number, const Delivery& delivery)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, delivery] {
            if (number != m_newest)
                return;
            m_busy = false;
            if (delivery)
                delivery();
        },
        Qt::QueuedConnection);
}

} // namespace lodestone
