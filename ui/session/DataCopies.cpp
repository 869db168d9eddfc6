// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/DataCopies.h"

#include "core/Error.h"
#include "core/store/DataFiles.h"
#include "ui/session/ProjectSession.h"
#include "ui/session/Session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <utility>

namespace lodestone {

namespace {
const std::string viewKind = "view", optionsName = "options";
const QString copyKey = QStringLiteral("copy_data");

std::uint64_t bytesOf(const std::string& source, const LoadOptions& reading,
                      const std::vector<std::filesystem::path>& opened)
{
    std::uint64_t bytes = 0;
    for (const ReferencedFile& file : dataFilesOf(source, reading, opened)) {
        std::error_code failure;
        const auto size = std::filesystem::file_size(file.file, failure);
        bytes += failure ? 0 : size;
    }
    return bytes;
}
} // namespace

DataCopies::DataCopies(Session& session, ProjectSession& project, QObject* parent)
    : QObject(parent), m_session(session), m_project(project)
{
    connect(&project, &ProjectSession::changed, this, &DataCopies::followProject);
    connect(&session, &Session::dataChanged, this, &DataCopies::measure);
}

DataCopies::~DataCopies()
{
    m_stop.request_stop();
}

bool DataCopies::isKept() const
{
    const QByteArray text = QByteArray::fromStdString(m_project.document(viewKind, optionsName));
    return QJsonDocument::fromJson(text).object()[copyKey].toBool();
}

void DataCopies::keepChoice()
{
    const QJsonObject options{{copyKey, m_isWanted}};
    m_project.putDocument(viewKind, optionsName, QJsonDocument(options).toJson(QJsonDocument::Compact).toStdString());
}

void DataCopies::setWanted(bool wanted)
{
    if (std::exchange(m_isWanted, wanted) == wanted)
        return;
    keepChoice();
    if (wanted) {
        look();
    } else if (const ProjectHandlePtr handle = m_project.handle()) {
        m_stop.request_stop();
        m_stop = {};
        m_copyBytes.reset();
        m_project.post([handle] {
            handle->use([](Project& project) {
                for (const auto& [id, reference] : project.data())
                    project.removeDataCopy(id);
            });
            return DiskQueue::Delivery();
        });
    }
    emit changed();
}

void DataCopies::followProject()
{
    const ProjectHandlePtr handle = m_project.handle();
    if (m_handle.owner_before(handle) || handle.owner_before(m_handle))
        takeHandle(handle);
    const std::optional<DataId> open = m_project.openData();
    if (open == m_data)
        return;
    m_data = open;
    m_copyBytes.reset();
    look();
    emit changed();
}

/// A choice that was made before the first training goes into the project that this begins.
void DataCopies::takeHandle(const ProjectHandlePtr& handle)
{
    const bool isFirst =
        m_handle.expired() && m_project.path().isEmpty() && m_project.document(viewKind, optionsName).empty();
    m_handle = handle;
    m_stop.request_stop();
    m_stop = {};
    m_data.reset();
    m_copyBytes.reset();
    if (handle && isFirst && m_isWanted)
        keepChoice();
    else
        m_isWanted = isKept();
    emit changed();
}

void DataCopies::look()
{
    const ProjectHandlePtr handle = m_project.handle();
    if (!handle || !m_data)
        return;
    m_project.post([self = QPointer<DataCopies>(this), this, id = *m_data, handle]() -> DiskQueue::Delivery {
        const auto bytes = handle->use([id](Project& project) { return project.dataCopyBytes(id); });
        return [self, this, id, bytes, which = std::weak_ptr(handle)] {
            if (!self || !m_project.isCurrent(which) || m_data != id)
                return;
            m_copyBytes = bytes;
            emit changed();
            if (!bytes && m_isWanted)
                copy();
        };
    });
}

void DataCopies::copy()
{
    if (!m_project.readOnlyReason().isEmpty())
        return;
    m_project.post([self = QPointer<DataCopies>(this), this, id = *m_data, handle = m_project.handle(),
                    files = m_session.report().files, stop = m_stop.get_token()]() -> DiskQueue::Delivery {
        // Of its own, so that nobody waits for the whole of it.
        Project project = handle->use([](Project& shared) { return shared.another(); });
        project.putDataCopy(id, files, stop);
        return [self, this, id, bytes = project.dataCopyBytes(id), which = std::weak_ptr(handle)] {
            if (!self || !m_project.isCurrent(which) || m_data != id)
                return;
            m_copyBytes = bytes;
            emit changed();
        };
    });
}

void DataCopies::measure()
{
    m_fileBytes.reset();
    emit changed();
    if (!m_session.hasRatings() || m_session.source() == QLatin1String(sampleName))
        return;
    m_project.post([self = QPointer<DataCopies>(this), this, source = m_session.source().toStdString(),
                    reading = m_session.reading(), files = m_session.report().files,
                    data = m_session.data()]() -> DiskQueue::Delivery {
        std::uint64_t bytes = 0;
        try {
            bytes = bytesOf(source, reading, files);
        } catch (const Error&) {
            return {}; // gone since they were read: nothing to measure
        }
        return [self, this, bytes, data] {
            if (!self || m_session.data() != data)
                return;
            m_fileBytes = bytes;
            emit changed();
        };
    });
}

} // namespace lodestone
