// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Project.h"
#include "core/store/ProjectFile.h"
#include "core/store/rows.h"

namespace lodestone {

namespace {
/// Nobody can type it, and it is no other run's.
std::string nameOfDeleted(RunId id)
{
    return '\x1f' + std::to_string(static_cast<std::int64_t>(id));
}

std::string freeName(SQLite::Database& database, const std::string& wanted)
{
    std::string name = wanted;
    for (int number = 2;; ++number) {
        Query query(database, "SELECT id FROM run WHERE name = ?");
        if (!query.with(name).next())
            return name;
        name = wanted + ' ' + std::to_string(number);
    }
}
} // namespace

void Project::setDeleted(RunId id, bool deleted)
{
    m_file->write([&](SQLite::Database& database) {
        Query known(database, "SELECT name, deleted_name FROM run WHERE id = ?");
        if (!known.with(id).next())
            throw Error(path().string() + ": run " + std::to_string(static_cast<std::int64_t>(id))
                        + " is not there any more");
        const std::string name = known.text();
        const bool isDeleted = !known.isNothing();
        if (isDeleted == deleted)
            return;
        Query change(database, "UPDATE run SET name = ?, deleted_name = ? WHERE id = ?");
        if (deleted)
            change.with(nameOfDeleted(id)).with(name);
        else
            change.with(freeName(database, known.text())).withNothing();
        change.with(id).run();
    });
}

void Project::purge()
{
    m_file->write([&](SQLite::Database& database) {
        std::vector<RunId> runs;
        for (Query query(database, "SELECT id FROM run WHERE deleted_name IS NOT NULL"); query.next();)
            runs.push_back(RunId(query.number()));
        for (const RunId run : runs)
            removeRun(run);
    });
}

} // namespace lodestone
