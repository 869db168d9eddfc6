// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ProjectHandle.h"

#include "core/Error.h"

#include <QCoreApplication>

#include <utility>

namespace lodestone {

namespace {
/// An unsaved project that was saved elsewhere, or that nobody wants; it may have been taken away already.
void removeQuietly(const std::filesystem::path& path)
{
    try {
        Project::remove(path);
    } catch (const std::exception&) { // it is offered again at the next start
    }
}
} // namespace

ProjectHandle::ProjectHandle(Project project, bool isUnsaved)
    : m_unsavedPath(isUnsaved ? project.path() : std::filesystem::path()), m_project(std::move(project))
{
}

ProjectHandle::ProjectHandle(std::filesystem::path unsaved) : m_unsavedPath(std::move(unsaved)) { }

ProjectHandle::~ProjectHandle()
{
    m_recorder.reset();
    if (!m_project)
        return;
    const std::filesystem::path path = m_project->path();
    m_project.reset();
    if (m_isDiscarded && !m_unsavedPath.empty())
        removeQuietly(path);
}

void ProjectHandle::purge()
{
    const std::scoped_lock lock(m_mutex);
    if (m_project && !m_isDiscarded)
        m_project->purge();
}

Project& ProjectHandle::project()
{
    if (!m_project) {
        std::error_code failure;
        std::filesystem::create_directories(m_unsavedPath.parent_path(), failure);
        if (failure)
            throw Error(QCoreApplication::translate("ProjectSession",
                                                    "%1: the folder for unsaved work cannot be made (%2); make room for it, "
                                                    "or save the project elsewhere.")
                            .arg(QString::fromStdString(m_unsavedPath.parent_path().string()),
                                 QString::fromStdString(failure.message()))
                            .toStdString());
        m_project = Project::create(m_unsavedPath);
    }
    return *m_project;
}

RunRecorder& ProjectHandle::record(RunId run, const Training& training, RecorderEvents events)
{
    const std::scoped_lock lock(m_mutex);
    m_recorder = std::make_unique<RunRecorder>(project(), run, training, std::move(events));
    m_recorded = run;
    return *m_recorder;
}

void ProjectHandle::endRecording()
{
    const std::scoped_lock lock(m_mutex);
    m_recorder.reset();
}

void ProjectHandle::moveTo(const std::filesystem::path& path)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_project) { // nothing was recorded yet
        if (std::filesystem::exists(path))
            Project::remove(path);
        m_project = Project::create(path);
        m_unsavedPath.clear();
        return;
    }
    const bool wasUnsaved = !m_unsavedPath.empty();
    if (m_recorder)
        m_recorder->hold();
    std::optional<Project> moved;
    try {
        m_project->copyTo(path);
        moved = Project::open(path);
        if (m_recorder) // to open it made an interrupted run of it
            moved->setState(m_recorded, m_project->run(m_recorded).state);
    } catch (...) {
        if (m_recorder)
            m_recorder->goOn();
        throw;
    }
    if (m_recorder)
        m_recorder->goOn(moved->another());
    const std::filesystem::path before = m_project->path();
    m_project = std::move(moved);
    m_unsavedPath.clear();
    if (wasUnsaved)
        removeQuietly(before);
}

} // namespace lodestone
