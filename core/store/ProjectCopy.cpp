// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FileLock.h"
#include "core/store/Project.h"
#include "core/store/ProjectFile.h"
#include "core/store/rows.h"

#include <initializer_list>
#include <system_error>

namespace lodestone {

namespace {
std::filesystem::path besides(std::filesystem::path path, const char* ending)
{
    path += ending;
    return path;
}

/// Throws Error where another program or window has it open.
FileLock lockFile(const std::filesystem::path& path)
{
    FileLock::Refusal refusal{};
    if (auto lock = FileLock::take(path, refusal))
        return std::move(*lock);
    throw Error(path.string()
                + (refusal == FileLock::Refusal::Held
                       ? ": another window or command has this project open; close it there, or choose another name"
                       : ": cannot be written; check that the folder exists and may be written"));
}

void removeFiles(const std::filesystem::path& path, std::initializer_list<const char*> endings)
{
    for (const char* ending : endings) {
        std::error_code error;
        std::filesystem::remove(besides(path, ending), error);
        if (error)
            throw Error(besides(path, ending).string() + ": cannot be deleted (" + error.message() + ")");
    }
}

/// A log that belongs to a file that is gone would be played into its successor.
constexpr std::initializer_list<const char*> journals{"-wal", "-shm", "-journal"};
} // namespace

void Project::copyTo(const std::filesystem::path& path)
{
    const FileLock lock = lockFile(path);
    const std::filesystem::path part = besides(path, ".part");
    removeFiles(part, {"", "-journal"});
    try {
        m_file->guarded([&](SQLite::Database& database) {
            Query(database, "VACUUM INTO ?").with(std::string_view(part.string())).run();
        });
        removeFiles(path, journals);
        std::error_code error;
        std::filesystem::rename(part, path, error);
        if (error)
            throw Error(path.string() + ": cannot be written (" + error.message() + "); choose another name");
    } catch (const Error&) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        std::filesystem::remove(besides(part, "-journal"), ignored);
        throw;
    }
}

void Project::remove(const std::filesystem::path& path)
{
    const FileLock lock = lockFile(path);
    removeFiles(path, {""});
    removeFiles(path, journals);
}

} // namespace lodestone
