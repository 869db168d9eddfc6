// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/RunQueue.h"
#include "ui/session/ProjectHandle.h"

#include <memory>
#include <mutex>
#include <utility>

namespace lodestone {

/// The queue of a project for several threads, made when it is first used. For QueueController.
class LiveQueue {
public:
    /// @param data  what the session has open, with its fingerprint: runs on it need not read it again. May be null.
    LiveQueue(ProjectHandlePtr project, std::string fingerprint, DatasetPtr data);

    /// Throws Error
    RunQueue& get();
    /// Also before it is made; waits for nothing.
    void setPaused(bool paused);

private:
    const ProjectHandlePtr m_project;
    const std::string m_fingerprint;
    const DatasetPtr m_data;
    std::mutex m_making; ///< first of the two
    std::mutex m_mutex; ///< of the next two
    bool m_isPaused = false;
    std::unique_ptr<RunQueue> m_queue; // last: it has the file open, and ends first
};

} // namespace lodestone
