// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ProjectSession.h"

#include "ui/session/Session.h"

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
constexpr int refreshMs = 250; ///< figures in the table need not follow every epoch of a fast training
} // namespace

ProjectSession::ProjectSession(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &ProjectSession::refreshRuns);
    connect(&session, &Session::dataChanged, this, [this] {
        m_openData.reset();
        m_shown.reset();
    });
    connect(&session, &Session::runBegan, this, [this] { m_shown.reset(); });
}

ProjectSession::~ProjectSession()
{
    if (m_handle && m_readOnlyReason.isEmpty())
        post([handle = m_handle] {
            handle->purge();
            return DiskQueue::Delivery();
        });
}

bool ProjectSession::isCurrent(const std::weak_ptr<ProjectHandle>& handle) const
{
    return m_handle && !handle.owner_before(m_handle) && !m_handle.owner_before(handle);
}

void ProjectSession::post(DiskQueue::Work work)
{
    m_disk.post(std::move(work), [this](const QString& text) {
        setBusy(false);
        emit failed(text);
    });
}

void ProjectSession::setBusy(bool busy)
{
    if (std::exchange(m_isBusy, busy) != busy)
        emit changed();
}

void ProjectSession::keepUnsavedIn(const QString& folder)
{
    m_unsavedFolder = folder;
    searchUnsaved();
}

void ProjectSession::searchUnsaved()
{
    post([this, folder = std::filesystem::path(m_unsavedFolder.toStdString())]() -> DiskQueue::Delivery {
        std::vector<std::string> damaged;
        const std::optional<UnsavedWork> work = findUnsavedWork(folder, damaged);
        return [this, work, damaged] {
            for (const std::string& text : damaged)
                emit failed(QString::fromStdString(text));
            if (work)
                emit unsavedFound(*work);
        };
    });
}

bool ProjectSession::hasUnsavedWork() const
{
    return m_isUnsaved && std::any_of(m_runs.all().begin(), m_runs.all().end(), [this](const RunEntry& entry) {
               return entry.run.numEpochs > 0 || entry.run.state == RunStatus::Queued
                   || (entry.run.id == m_shown && isActive(m_session.runState()));
           });
}

void ProjectSession::begin()
{
    release();
    m_runs.reset({});
    emit changed();
}

void ProjectSession::release()
{
    emit leaving();
    if (m_handle && m_isUnsaved && !hasUnsavedWork())
        m_handle->discard();
    if (m_handle) // its file is closed on the other thread
        post([handle = std::move(m_handle), canWrite = m_readOnlyReason.isEmpty()]() mutable {
            if (canWrite)
                handle->purge();
            handle.reset();
            return DiskQueue::Delivery();
        });
    m_handle.reset();
    m_file.clear();
    m_path.clear();
    m_readOnlyReason.clear();
    m_isUnsaved = m_hasTrouble = false;
    m_data.clear();
    m_documents.clear();
    m_openData.reset();
    m_shown.reset();
    m_shownBefore.reset();
    m_wanted.reset();
    m_stale.clear();
}

void ProjectSession::open(const QString& path)
{
    openFile(path, false);
}

void ProjectSession::recover(const QString& path)
{
    openFile(path, true);
}

void ProjectSession::openFile(const QString& path, bool isUnsaved)
{
    setBusy(true);
    post([this, path, isUnsaved]() -> DiskQueue::Delivery {
        Project project = Project::open(path.toStdString());
        Opened opened;
        opened.file = path;
        opened.path = isUnsaved ? QString() : path;
        opened.readOnlyReason = QString::fromStdString(project.readOnlyReason());
        opened.runs = readRunEntries(project);
        for (auto& [id, data] : project.data())
            opened.data.emplace(id, data);
        for (const std::string kind : {"view", "selection"})
            for (const std::string& name : project.documents(kind))
                opened.documents[{kind, name}] = project.document(kind, name).value_or(std::string());
        opened.handle = std::make_shared<ProjectHandle>(std::move(project), isUnsaved);
        return [this, opened] { take(opened); };
    });
}

void ProjectSession::take(const Opened& opened)
{
    release();
    m_handle = opened.handle;
    m_file = opened.file;
    m_path = opened.path;
    m_readOnlyReason = opened.readOnlyReason;
    m_isUnsaved = opened.path.isEmpty();
    m_data = opened.data;
    m_documents = opened.documents;
    m_runs.reset(opened.runs);
    m_isBusy = false;
    emit changed();
    emit this->opened();
    const auto last = std::find_if(opened.runs.rbegin(), opened.runs.rend(),
                                   [](const RunEntry& entry) { return entry.run.numEpochs > 0; });
    // Who heard of the project may have chosen a run; one that only waits in the queue has nothing to show.
    if (!opened.runs.empty() && !m_wanted)
        showRun(last == opened.runs.rend() ? opened.runs.back().run.id : last->run.id);
}

void ProjectSession::deleteUnsaved(const QString& path)
{
    post([path] {
        Project::remove(path.toStdString());
        return DiskQueue::Delivery();
    });
    searchUnsaved(); // there may be more
}

void ProjectSession::saveAs(const QString& path)
{
    setBusy(true);
    if (!m_handle)
        m_handle = std::make_shared<ProjectHandle>(std::filesystem::path(path.toStdString()));
    post([this, path, handle = m_handle]() -> DiskQueue::Delivery {
        handle->moveTo(path.toStdString());
        return [this, path, which = std::weak_ptr(handle)] {
            if (!isCurrent(which))
                return;
            m_file = m_path = path;
            m_readOnlyReason.clear();
            m_isUnsaved = m_hasTrouble = m_isBusy = false;
            emit changed();
            emit saved();
        };
    });
}

void ProjectSession::discard()
{
    if (m_handle && m_isUnsaved)
        m_handle->discard();
    m_isUnsaved = false;
}

ProjectHandlePtr ProjectSession::writable()
{
    if (!m_readOnlyReason.isEmpty() || (!m_handle && m_unsavedFolder.isEmpty()))
        return nullptr;
    if (!m_handle) {
        const std::filesystem::path file = newUnsavedPath(m_unsavedFolder.toStdString());
        m_handle = std::make_shared<ProjectHandle>(file);
        m_file = QString::fromStdString(file.string());
        m_isUnsaved = true;
    }
    return m_handle;
}

std::shared_ptr<RunRecording> ProjectSession::recordNew()
{
    return writable() ? std::make_shared<RunRecording>(m_handle, recordedData(), events()) : nullptr;
}

RecordedData ProjectSession::recordedData() const
{
    if (m_openData) // they may be read from a copy
        return {m_openData->reference.source, m_openData->reference.reading, m_openData->reference};
    return {m_session.source().toStdString(), m_session.reading(), std::nullopt};
}

RecordingEvents ProjectSession::events()
{
    // A project that was left may still write.
    const auto ifCurrent = [this, handle = std::weak_ptr(m_handle)](const std::function<void()>& work) {
        QMetaObject::invokeMethod(
            this,
            [this, handle, work] {
                if (isCurrent(handle))
                    work();
            },
            Qt::QueuedConnection);
    };
    RecordingEvents events;
    events.added = [this, ifCurrent](RunId id, const DataReference& data) {
        ifCurrent([this, id, data] { onAdded(id, data); });
    };
    events.changed = [this, ifCurrent](RunId id) { ifCurrent([this, id] { touch(id); }); };
    events.trouble = [this, ifCurrent](const std::string& text) {
        ifCurrent([this, text = QString::fromStdString(text)] { onTrouble(text); });
    };
    return events;
}

void ProjectSession::onTrouble(const QString& text)
{
    m_hasTrouble = true;
    emit troubled(text);
    emit changed();
}

} // namespace lodestone
