// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Project.h"

#include "core/store/ProjectFile.h"
#include "core/store/rows.h"
#include "core/store/storeJson.h"

#include <utility>

namespace lodestone {

Project::Project(std::unique_ptr<ProjectFile> file) : m_file(std::move(file)) { }
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

Project Project::create(const std::filesystem::path& path)
{
    return Project(std::make_unique<ProjectFile>(path, ProjectFile::Mode::Create));
}

Project Project::open(const std::filesystem::path& path)
{
    Project project(std::make_unique<ProjectFile>(path, ProjectFile::Mode::Write));
    if (!project.isReadOnly())
        project.m_file->write([&](SQLite::Database& database) {
            // Whoever ran them held the lock that is ours now.
            Query(database, "UPDATE run SET state = 'interrupted' WHERE state IN ('running', 'paused')").run();
            project.purge();
        });
    return project;
}

Project Project::openOrCreate(const std::filesystem::path& path)
{
    return std::filesystem::exists(path) ? open(path) : create(path);
}

Project Project::openReadOnly(const std::filesystem::path& path)
{
    return Project(std::make_unique<ProjectFile>(path, ProjectFile::Mode::ReadOnly));
}

Project Project::another() const
{
    return Project(std::make_unique<ProjectFile>(*m_file, nullptr));
}

const std::filesystem::path& Project::path() const
{
    return m_file->path();
}

const std::string& Project::readOnlyReason() const
{
    return m_file->readOnlyReason();
}

void Project::inTransaction(const std::function<void()>& work)
{
    m_file->write([&](SQLite::Database&) { work(); });
}

void Project::putDocument(std::string_view kind, std::string_view name, std::string_view content)
{
    if (!isJson(content))
        throw Error(std::string(kind) + " '" + std::string(name)
                    + "': this is no JSON, so it cannot be kept in the project");
    m_file->write([&](SQLite::Database& database) {
        Query(database, "INSERT OR REPLACE INTO document (kind, name, content) VALUES (?, ?, ?)")
            .with(kind)
            .with(name)
            .with(content)
            .run();
    });
}

std::optional<std::string> Project::document(std::string_view kind, std::string_view name)
{
    return m_file->guarded([&](SQLite::Database& database) -> std::optional<std::string> {
        Query query(database, "SELECT content FROM document WHERE kind = ? AND name = ?");
        query.with(kind).with(name);
        if (!query.next())
            return std::nullopt;
        std::string content = query.text();
        if (!isJson(content))
            m_file->refuse("document '" + std::string(name) + "'");
        return content;
    });
}

std::vector<std::string> Project::documents(std::string_view kind)
{
    return m_file->guarded([&](SQLite::Database& database) {
        std::vector<std::string> names;
        Query query(database, "SELECT name FROM document WHERE kind = ? ORDER BY name");
        for (query.with(kind); query.next();)
            names.push_back(query.text());
        return names;
    });
}

void Project::removeDocument(std::string_view kind, std::string_view name)
{
    m_file->write([&](SQLite::Database& database) {
        Query(database, "DELETE FROM document WHERE kind = ? AND name = ?").with(kind).with(name).run();
    });
}

} // namespace lodestone
