// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/store/FileLock.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lodestone {

/// The SQLite file behind a project: who may write, which version it has, what its errors mean. For core/store only.
class ProjectFile {
public:
    enum class Mode { Create, Write, ReadOnly };

    /// Throws Error if there is no file (or is one, for Create), if it is no project or of a newer version, or damaged.
    /// Mode::Write becomes read-only where another writes it or it may not be written.
    ProjectFile(std::filesystem::path path, Mode mode);
    /// A second connection that shares the right to write.
    ProjectFile(const ProjectFile& other, std::nullptr_t);
    ~ProjectFile();
    ProjectFile(const ProjectFile&) = delete;
    ProjectFile& operator=(const ProjectFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Why it is open for reading only; empty if it can be written.
    const std::string& readOnlyReason() const { return m_readOnlyReason; }
    SQLite::Database& database() { return *m_database; }
    /// Whether nobody writes it now, this one included.
    bool hasNoWriter() const { return !m_lock && !FileLock::isHeld(m_path); }

    /// Runs work(database) and tells SQLite's errors as Error, with path and remedy.
    template <typename Work> auto guarded(Work&& work)
    {
        try {
            return work(*m_database);
        } catch (const SQLite::Exception& error) {
            throw Error(textOf(error.getErrorCode(), error.what()));
        } catch (const std::bad_alloc&) {
            throw Error(m_path.string()
                        + ": memory does not do for what it claims to hold; it may be damaged, "
                          "'lodestone-cli rescue' saves what can be read");
        }
    }
    /// The same in one transaction; all or nothing. Inside another it is part of that. Throws Error if read-only.
    template <typename Work> void write(Work&& work)
    {
        checkWritable();
        guarded([&](SQLite::Database& database) {
            if (m_inTransaction)
                return work(database);
            Begun begun(*this);
            work(database);
            begun.commit();
        });
    }

    /// Throws Error that says what is damaged.
    [[noreturn]] void refuse(const std::string& what) const;

private:
    class Begun {
    public:
        explicit Begun(ProjectFile& file);
        ~Begun();
        void commit();

    private:
        ProjectFile& m_file;
        bool m_committed = false;
    };

    void lockOrReadOnly();
    void open();
    void prepare();
    void checkWritable() const;
    std::string textOf(int code, const std::string& what) const;

    std::filesystem::path m_path;
    std::shared_ptr<FileLock> m_lock; ///< null: read-only
    std::string m_readOnlyReason;
    std::unique_ptr<SQLite::Database> m_database; // after the lock: closed first
    bool m_inTransaction = false;
};

} // namespace lodestone
