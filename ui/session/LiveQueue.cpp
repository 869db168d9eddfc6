// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LiveQueue.h"

namespace lodestone {

LiveQueue::LiveQueue(ProjectHandlePtr project, std::string fingerprint, DatasetPtr data)
    : m_project(std::move(project)), m_fingerprint(std::move(fingerprint)), m_data(std::move(data))
{
}

RunQueue& LiveQueue::get()
{
    const std::scoped_lock making(m_making);
    if (m_queue)
        return *m_queue;
    const auto open = [this](const DataReference& reference, const std::stop_token&) {
        return reference.fingerprint == m_fingerprint ? m_data : nullptr;
    };
    auto queue = m_project->use([&](Project& project) { return std::make_unique<RunQueue>(project, open); });
    const std::scoped_lock lock(m_mutex);
    if (m_isPaused)
        queue->pause();
    m_queue = std::move(queue);
    return *m_queue;
}

void LiveQueue::setPaused(bool paused)
{
    const std::scoped_lock lock(m_mutex);
    m_isPaused = paused;
    if (!m_queue)
        return;
    if (paused)
        m_queue->pause();
    else
        m_queue->resume();
}

} // namespace lodestone
