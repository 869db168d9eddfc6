// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/ProjectHandle.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace lodestone {

class ProjectSession;
class Session;

/// Whether the project keeps a copy of its data, a choice that is part of it; and the copy of the data that are open. Data
/// are copied when they come into the project or are opened again. GUI thread only.
class DataCopies : public QObject {
    Q_OBJECT

public:
    /// @pre both outlive it
    DataCopies(Session& session, ProjectSession& project, QObject* parent = nullptr);
    ~DataCopies() override;

    bool isWanted() const { return m_isWanted; }
    /// No longer wanted: the copies of all data of the project go.
    void setWanted(bool wanted);
    /// Size of the copy of the open data in the project; absent while there is none.
    std::optional<std::uint64_t> copyBytes() const { return m_copyBytes; }
    /// Size of the files of the open data; absent where there are none, or they are not known yet.
    std::optional<std::uint64_t> fileBytes() const { return m_fileBytes; }

signals:
    void changed();

private:
    void followProject();
    void takeHandle(const ProjectHandlePtr& handle);
    void look();
    void copy();
    void measure();
    bool isKept() const; ///< as the project says
    void keepChoice();

    Session& m_session;
    ProjectSession& m_project;
    std::weak_ptr<ProjectHandle> m_handle;
    std::optional<DataId> m_data;
    std::optional<std::uint64_t> m_copyBytes, m_fileBytes;
    std::stop_source m_stop;
    bool m_isWanted = false;
};

} // namespace lodestone
