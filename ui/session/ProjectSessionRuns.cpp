// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/Session.h"
#include "ui/session/UndoStep.h"
#include "ui/session/readShownRun.h"

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
DataLoader::Check checkOf(const DataReference& wanted, const QString& source)
{
    return [wanted, source](const LoadedData& data, const std::stop_token& stop) {
        const std::string found = fingerprintOf(source.toStdString(), wanted.reading, *data.dataset, stop);
        if (!stop.stop_requested() && found != wanted.fingerprint)
            throw Error(ProjectSession::tr("%1: these are not the data that the runs of this project were trained on; look "
                                           "for the files as they were then.")
                            .arg(source)
                            .toStdString());
    };
}
} // namespace

void ProjectSession::showRun(RunId id)
{
    const RunEntry* entry = m_runs.find(id);
    if (!entry)
        return;
    emit runChosen(entry->run);
    want(id, true);
}

void ProjectSession::showAgain(RunId id)
{
    want(id, false);
}

void ProjectSession::want(RunId id, bool isChosen)
{
    const RunEntry* entry = m_runs.find(id);
    if (!entry)
        return;
    m_isChosen = isChosen;
    m_wanted = id;
    m_triedCopy = false;
    if (m_openData && m_openData->id == entry->run.data)
        readRun(id);
    else
        needData(QString::fromStdString(m_data.at(entry->run.data).source));
}

void ProjectSession::needData(const QString& source)
{
    const DataReference& wanted = m_data.at(m_runs.find(*m_wanted)->run.data);
    emit dataNeeded(source, wanted.reading, checkOf(wanted, source));
}

void ProjectSession::lookForData(const QString& source)
{
    if (m_wanted && m_runs.find(*m_wanted))
        needData(source);
}

void ProjectSession::takeData()
{
    const RunEntry* entry = m_wanted ? m_runs.find(*m_wanted) : nullptr;
    if (!entry)
        return;
    m_openData = {entry->run.data, m_data.at(entry->run.data)};
    readRun(entry->run.id);
}

void ProjectSession::dataFailed(const QString& text, const QString& source)
{
    if (m_wanted && m_runs.find(*m_wanted) && !std::exchange(m_triedCopy, true))
        tryCopy(text, source);
    else if (m_wanted)
        emit dataMissing(text, source);
}

void ProjectSession::tryCopy(const QString& text, const QString& source)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    post([this, text, source, folder, id = m_runs.find(*m_wanted)->run.data, handle = m_handle]() -> DiskQueue::Delivery {
        std::optional<DataReference> copy;
        QString trouble;
        try {
            handle->use([&](Project& project) {
                if (project.dataCopyBytes(id))
                    copy = project.extractDataCopy(id, folder->path().toStdString());
            });
        } catch (const Error& error) {
            trouble = u' ' + QString::fromUtf8(error.what());
        }
        return [this, text, source, folder, copy, trouble, which = std::weak_ptr(handle)] {
            if (!isCurrent(which) || !m_wanted)
                return;
            if (!copy)
                return dataMissing(text + trouble, source);
            m_copyFolder = folder;
            emit copyUsed(source);
            const QString found = QString::fromStdString(copy->source);
            emit dataNeeded(found, copy->reading, checkOf(*copy, found));
        };
    });
}

void ProjectSession::setAbout(RunId id, const RunNotes& about)
{
    const RunEntry* known = m_runs.find(id);
    if (!known || !m_readOnlyReason.isEmpty())
        return;
    RunEntry changed = *known;
    changed.run.about = about;
    m_runs.put(changed); // at once; what is in the file follows, whether it worked or not
    post([id, about, handle = m_handle] {
        handle->use([&](Project& project) { project.setAbout(id, about); });
        return DiskQueue::Delivery();
    });
    m_stale.insert(id);
    m_refresh.start();
}

void ProjectSession::removeRuns(const std::vector<RunId>& runs)
{
    if (runs.empty() || !m_readOnlyReason.isEmpty())
        return;
    const QString text = tr("Delete %n runs", nullptr, static_cast<int>(runs.size()));
    m_session.undoStack().push(new UndoStep<bool>(text, UndoKind::Runs, this, 0, false, true,
                                                  [this, runs, which = std::weak_ptr(m_handle)](const bool& deleted) {
                                                      if (isCurrent(which)) // else they are gone with their project
                                                          setDeleted(runs, deleted);
                                                  }));
}

void ProjectSession::setDeleted(const std::vector<RunId>& runs, bool deleted)
{
    if (!deleted)
        return bringBack(runs, m_shownBefore && std::find(runs.begin(), runs.end(), *m_shownBefore) != runs.end());
    for (const RunId id : runs) {
        const RunEntry* entry = m_runs.find(id);
        const bool isTrained = entry
            && (entry->run.state == RunStatus::Queued || (entry->run.state == RunStatus::Running && m_shown != id)
                || (m_shown == id && isActive(m_session.runState())));
        if (isTrained)
            emit failed(tr("%1 is being trained, or waits for it, so it was not deleted; take it out first.")
                            .arg(QString::fromStdString(entry->run.about.name)));
        else if (entry)
            takeOut(id);
    }
    emit changed();
}

void ProjectSession::takeOut(RunId id)
{
    if (m_shown == id) {
        emit leaving(); // it cannot go on
        m_shown.reset();
        m_shownBefore = id;
    }
    m_stale.erase(id);
    m_runs.remove(id);
    post([this, id, handle = m_handle]() -> DiskQueue::Delivery {
        handle->use([&](Project& project) { project.setDeleted(id, true); });
        return [this] { emit changed(); }; // for those who read the file
    });
}

void ProjectSession::bringBack(const std::vector<RunId>& runs, bool andShow)
{
    post([this, runs, andShow, handle = m_handle]() -> DiskQueue::Delivery {
        std::vector<RunEntry> entries;
        handle->use([&](Project& project) {
            for (const RunId id : runs) {
                project.setDeleted(id, false);
                entries.push_back(readRunEntry(project, id));
            }
        });
        return [this, entries, andShow, which = std::weak_ptr(handle)] {
            if (!isCurrent(which))
                return;
            for (const RunEntry& entry : entries)
                m_runs.put(entry);
            emit changed();
            const bool isFree = !m_shown && !m_wanted && !isActive(m_session.runState());
            if (const auto before = std::exchange(m_shownBefore, std::nullopt); andShow && before && isFree)
                showAgain(*before);
        };
    });
}

std::string ProjectSession::document(const std::string& kind, const std::string& name) const
{
    const auto found = m_documents.find({kind, name});
    return found == m_documents.end() ? std::string() : found->second;
}

void ProjectSession::putDocument(const std::string& kind, const std::string& name, const std::string& content)
{
    if (!m_handle || !m_readOnlyReason.isEmpty() || document(kind, name) == content)
        return;
    m_documents[{kind, name}] = content;
    post([kind, name, content, handle = m_handle] {
        handle->use([&](Project& project) { project.putDocument(kind, name, content); });
        return DiskQueue::Delivery();
    });
}

void ProjectSession::readRun(RunId id)
{
    m_wanted.reset();
    post([this, id, isChosen = m_isChosen, handle = m_handle,
          budget = m_session.epochs().budgetBytes()]() -> DiskQueue::Delivery {
        const ShownRun shown = handle->use([&](Project& project) { return readShownRun(project, id, budget); });
        return [this, shown, isChosen, which = std::weak_ptr(handle)] {
            // Meanwhile the user may have gone on to something else.
            const bool isWanted = isCurrent(which) && !m_wanted && m_openData && m_openData->id == shown.run.data;
            if (isWanted && !isActive(m_session.runState()))
                show(shown, isChosen);
        };
    });
}

void ProjectSession::show(const ShownRun& shown, bool isChosen)
{
    const int epoch = shown.snapshots.empty() ? 0 : shown.snapshots.back()->epoch;
    m_session.beginRun(shown.run.spec);
    m_shown = shown.run.id;
    m_shownBefore.reset();
    if (!shown.snapshots.empty())
        m_session.addSnapshots(shown.snapshots, shown.snapshots.back());
    m_session.followLatest();
    std::shared_ptr<RunRecording> recording;
    if (m_readOnlyReason.isEmpty())
        recording = std::make_shared<RunRecording>(m_handle, shown.run.id, recordedData(), events());
    if (isChosen)
        emit runOpened(shown.run.spec);
    emit runShown(shown.run.spec, epoch, recording);
    emit changed();
}

void ProjectSession::onAdded(RunId id, const DataReference& data)
{
    m_shown = id;
    m_shownBefore.reset();
    post([this, id, data, handle = m_handle]() -> DiskQueue::Delivery {
        const RunEntry entry = handle->use([&](Project& project) { return readRunEntry(project, id); });
        return [this, entry, data, which = std::weak_ptr(handle)] {
            if (!isCurrent(which))
                return;
            m_data.emplace(entry.run.data, data);
            if (m_shown == entry.run.id)
                m_openData = {entry.run.data, data};
            m_runs.put(entry);
            emit changed();
        };
    });
}

void ProjectSession::takeRuns(const std::vector<RunEntry>& runs, const DataReference& data, bool isOpen)
{
    if (runs.empty())
        return;
    const DataId id = runs.front().run.data;
    m_data.emplace(id, data);
    if (isOpen)
        m_openData = {id, data};
    for (const RunEntry& run : runs)
        m_runs.put(run);
    emit changed();
}

void ProjectSession::touch(RunId id)
{
    m_stale.insert(id);
    if (!m_refresh.isActive())
        m_refresh.start();
}

void ProjectSession::refreshRuns()
{
    if (!m_handle)
        return;
    post([this, ids = std::exchange(m_stale, {}), handle = m_handle]() -> DiskQueue::Delivery {
        std::vector<RunEntry> entries;
        handle->use([&](Project& project) {
            for (const RunId id : ids)
                entries.push_back(readRunEntry(project, id));
        });
        return [this, entries, which = std::weak_ptr(handle)] {
            if (!isCurrent(which))
                return;
            for (const RunEntry& entry : entries)
                if (m_runs.find(entry.run.id))
                    m_runs.put(entry);
            emit changed();
        };
    });
}

} // namespace lodestone
