// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ProjectFile.h"

#include "core/store/schema.h"

#include <sqlite3.h>
#include <unistd.h>

#include <fstream>
#include <utility>

namespace lodestone {

namespace {
constexpr int busyTimeoutMs = 10'000;
constexpr const char* damagedText = ": the project is damaged; 'lodestone-cli rescue' saves what can be read";

bool startsLikeSqlite(const std::filesystem::path& path)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::string start(magic.size(), ' ');
    std::ifstream in(path, std::ios::binary);
    in.read(start.data(), static_cast<std::streamsize>(start.size()));
    return start == magic;
}

/// A folder that cannot be written has no room for the shared memory that a file of an earlier form may ask for: then nobody
/// else writes either.
std::string immutableUri(const std::filesystem::path& path)
{
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(path).string())
        uri += c == '?' ? "%3f" : (c == '#' ? "%23" : (c == '%' ? "%25" : std::string(1, c)));
    return uri + "?immutable=1";
}

/// The program that wrote it ended in the midst of a transaction, or writes now.
bool hasJournal(const std::filesystem::path& path)
{
    return std::filesystem::exists(path.string() + "-journal") || std::filesystem::exists(path.string() + "-wal");
}

/// A program that was killed within a commit leaves it half done, and SQLite takes that back only where it may write.
void takeBackHalfDone(const std::filesystem::path& path)
{
    std::error_code ignored;
    const std::uintmax_t journal = std::filesystem::file_size(path.string() + "-journal", ignored);
    FileLock::Refusal refusal{};
    if (ignored || journal == 0 || access(path.c_str(), W_OK) != 0)
        return;
    const auto lock = FileLock::take(path, refusal);
    if (!lock)
        return; // it is being written now
    try {
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE, busyTimeoutMs)
            .execAndGet("SELECT count(*) FROM sqlite_master");
    } catch (const SQLite::Exception&) { // who opens it says what is wrong
    }
}
} // namespace

ProjectFile::ProjectFile(std::filesystem::path path, Mode mode) : m_path(std::move(path))
{
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(m_path, ignored);
    if (mode == Mode::Create && isThere)
        throw Error(m_path.string() + ": there is a file of this name already; choose another name or remove it");
    if (mode != Mode::Create && !isThere)
        throw Error(m_path.string() + ": there is no such project; check the name");
    if (isThere && !std::filesystem::is_regular_file(m_path, ignored))
        throw Error(m_path.string() + ": this is no file; name a project file");
    if (isThere && std::filesystem::file_size(m_path, ignored) > 0 && !startsLikeSqlite(m_path))
        throw Error(m_path.string()
                    + ": this is no project of Lodestone; name a .lodestone file. If it was one it is damaged: "
                      "'lodestone-cli rescue' saves what can be read");
    if (mode == Mode::ReadOnly) {
        m_readOnlyReason = m_path.string() + ": opened for reading only";
        takeBackHalfDone(m_path);
    } else {
        lockOrReadOnly();
    }
    if (mode == Mode::Create && !m_readOnlyReason.empty())
        throw Error(m_path.string() + ": cannot be written; check that the folder exists and may be written");
    open();
    guarded([this](SQLite::Database&) { prepare(); });
}

ProjectFile::ProjectFile(const ProjectFile& other, std::nullptr_t)
    : m_path(other.m_path), m_lock(other.m_lock), m_readOnlyReason(other.m_readOnlyReason)
{
    open();
    guarded([this](SQLite::Database&) { prepare(); });
}

/// One file alone, without a journal beside it, can be copied and read anywhere. The last connection sees to it.
ProjectFile::~ProjectFile()
{
    if (!m_lock || m_lock.use_count() > 1 || !m_database)
        return;
    sqlite3_busy_timeout(m_database->getHandle(), 0); // where another reads, the journal stays
    m_database->tryExec("PRAGMA journal_mode = DELETE");
}

void ProjectFile::lockOrReadOnly()
{
    FileLock::Refusal refusal{};
    const bool mayWrite = !std::filesystem::exists(m_path) || access(m_path.c_str(), W_OK) == 0;
    std::optional<FileLock> lock = mayWrite ? FileLock::take(m_path, refusal) : std::nullopt;
    if (lock)
        m_lock = std::make_shared<FileLock>(std::move(*lock));
    else if (mayWrite && refusal == FileLock::Refusal::Held)
        m_readOnlyReason = m_path.string()
            + ": another window or command has this project open, so it is opened for reading only; close the other to "
              "write";
    else
        m_readOnlyReason = m_path.string() + ": the file or its folder may not be written, so it is opened for reading only";
}

void ProjectFile::open()
{
    try {
        if (m_lock) {
            m_database = std::make_unique<SQLite::Database>(
                m_path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_FULLMUTEX, busyTimeoutMs);
            return;
        }
        const bool isAlone =
            !hasJournal(m_path) && access(std::filesystem::absolute(m_path).parent_path().c_str(), W_OK) != 0;
        m_database = std::make_unique<SQLite::Database>(isAlone ? immutableUri(m_path) : m_path.string(),
                                                        SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_FULLMUTEX,
                                                        busyTimeoutMs);
    } catch (const SQLite::Exception& error) {
        throw Error(textOf(error.getErrorCode(), error.what()));
    }
}

/// Crash safety: a rollback journal, each commit brought to the disk. New vectors are written once with it, where a
/// write-ahead log writes them twice; a reader waits no longer than one commit takes. Damaged or hostile files: cells are
/// checked, and nothing in the schema runs code.
void ProjectFile::prepare()
{
    sqlite3_db_config(m_database->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    m_database->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0");
    const bool untouched = isUntouched(*m_database);
    if (!untouched && m_database->execAndGet("PRAGMA application_id").getInt() != projectApplicationId)
        throw Error(m_path.string() + ": this is a file of another program; name a .lodestone file");
    if (const int version = schemaVersionOf(*m_database); version > newestSchema() || version < 0)
        throw Error(m_path.string() + ": this project was written by a newer version of Lodestone (form "
                    + std::to_string(version) + ", this one knows " + std::to_string(newestSchema())
                    + "); open it with that version");
    if (!m_lock) {
        if (schemaVersionOf(*m_database) < newestSchema())
            throw Error(m_path.string()
                        + ": this project has an older form and may not be written; make a copy of it that "
                          "may be written and open that");
        return;
    }
    if (untouched)
        m_database->exec("PRAGMA page_size = 16384"); // vectors take many pages, and each costs
    m_database->tryExec("PRAGMA journal_mode = TRUNCATE"); // where another reads the log of an earlier form, that stays
    m_database->exec("PRAGMA synchronous = FULL");
    migrate(*m_database, schemaSteps());
}

void ProjectFile::checkWritable() const
{
    if (!m_lock)
        throw Error(m_readOnlyReason);
}

void ProjectFile::refuse(const std::string& what) const
{
    throw Error(m_path.string() + ": the project is damaged (" + what + "); 'lodestone-cli rescue' saves what can be read");
}

std::string ProjectFile::textOf(int code, const std::string& what) const
{
    const std::string path = m_path.string();
    switch (code & 0xff) {
    case SQLITE_FULL:
        return path + ": the disk is full; make room, then save again";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_MISMATCH:
    case SQLITE_FORMAT:
        return path + damagedText;
    case SQLITE_ERROR: // a table or column that every project has is missing
        return path + damagedText + " (" + what + ")";
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return path + ": cannot be opened or written; check that the file and its folder may be written";
    case SQLITE_IOERR:
        return path + ": the disk fails (" + what + "); check it, or save the project elsewhere";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return path + ": another program holds the file; close it and try again";
    case SQLITE_TOOBIG:
        return path + ": a value is too large for one project (" + what + ")";
    default:
        return path + ": " + what;
    }
}

ProjectFile::Begun::Begun(ProjectFile& file) : m_file(file)
{
    file.m_database->exec("BEGIN IMMEDIATE");
    file.m_inTransaction = true;
}

ProjectFile::Begun::~Begun()
{
    m_file.m_inTransaction = false;
    if (!m_committed)
        m_file.m_database->tryExec("ROLLBACK");
}

void ProjectFile::Begun::commit()
{
    m_file.m_database->exec("COMMIT");
    m_committed = true;
}

} // namespace lodestone
