// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/RunRecorder.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

namespace lodestone {

/// The project of the window as its threads share it, one at a time. Its functions read and write the disk: none belongs on
/// the GUI thread but discard().
class ProjectHandle {
public:
    /// @param isUnsaved  its file is one of ours, to be deleted once it was saved elsewhere
    explicit ProjectHandle(Project project, bool isUnsaved = false);
    /// A project that nobody asked for: its file is made when it is first used.
    explicit ProjectHandle(std::filesystem::path unsaved);
    /// Deletes the file if discard() was called.
    ~ProjectHandle();
    ProjectHandle(const ProjectHandle&) = delete;
    ProjectHandle& operator=(const ProjectHandle&) = delete;

    /// @return work(project). Throws Error
    template <typename Work> auto use(Work&& work)
    {
        const std::scoped_lock lock(m_mutex);
        return work(project());
    }
    /// Begins to record a run; at most one at a time. The result goes back to endRecording(). Throws Error
    RunRecorder& record(RunId run, const Training& training, RecorderEvents events);
    /// Waits until everything is written.
    void endRecording();
    /// Copies all to another file and goes on there, a recording included, which loses nothing. Throws Error; then all is as
    /// before.
    void moveTo(const std::filesystem::path& path);
    /// Removes the runs that were deleted, if the file was ever used.
    void purge();
    /// The file goes when the last one who uses it has ended.
    void discard() { m_isDiscarded = true; }

private:
    Project& project();

    std::mutex m_mutex; ///< of all below; no event of a recording waits for it
    std::filesystem::path m_unsavedPath; ///< empty: the project is the user's
    std::optional<Project> m_project;
    std::unique_ptr<RunRecorder> m_recorder; // after the project: ends first
    RunId m_recorded{};
    std::atomic<bool> m_isDiscarded = false;
};

using ProjectHandlePtr = std::shared_ptr<ProjectHandle>;

} // namespace lodestone
