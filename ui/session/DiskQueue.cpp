// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/DiskQueue.h"

#include <new>
#include <utility>

namespace lodestone {

DiskQueue::DiskQueue(QObject* parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

DiskQueue::~DiskQueue()
{
    m_thread.waitForDone();
}

void DiskQueue::post(Work work, std::function<void(const QString&)> failed)
{
    m_thread.start([this, work = std::move(work), failed = std::move(failed)]() mutable {
        Delivery delivery;
        try {
            delivery = work();
        } catch (const std::bad_alloc&) {
            delivery = [failed] { failed(tr("There is not enough memory for this.")); };
        } catch (const std::exception& error) {
            delivery = [failed, text = QString::fromUtf8(error.what())] { failed(text); };
        }
        work = nullptr; // what it holds ends on this thread
        if (delivery)
            QMetaObject::invokeMethod(this, std::move(delivery), Qt::QueuedConnection);
    });
}

} // namespace lodestone
