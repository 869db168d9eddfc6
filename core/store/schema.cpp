// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <string>

namespace lodestone {

namespace {
/// Large values are blobs in pieces with a checksum (Blobs.h); texts that decide what is computed have one beside them.
constexpr const char* version1 = R"(
    CREATE TABLE blob (
        id INTEGER PRIMARY KEY,
        size INTEGER NOT NULL,
        checksum INTEGER NOT NULL);
    CREATE TABLE piece (
        blob INTEGER NOT NULL,
        part INTEGER NOT NULL,
        bytes BLOB NOT NULL);
    CREATE UNIQUE INDEX piece_of_blob ON piece (blob, part);
    CREATE TABLE data (
        id INTEGER PRIMARY KEY,
        source TEXT NOT NULL,
        reading TEXT NOT NULL,
        reading_checksum INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        name TEXT NOT NULL,
        num_users INTEGER NOT NULL,
        num_items INTEGER NOT NULL,
        num_ratings INTEGER NOT NULL,
        entities INTEGER NOT NULL);
    CREATE TABLE run (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        data INTEGER NOT NULL,
        spec TEXT NOT NULL,
        spec_checksum INTEGER NOT NULL,
        split_digest INTEGER NOT NULL,
        command_line TEXT NOT NULL,
        program TEXT NOT NULL,
        machine TEXT NOT NULL,
        created INTEGER NOT NULL,
        state TEXT NOT NULL,
        message TEXT NOT NULL DEFAULT '',
        num_epochs INTEGER NOT NULL DEFAULT 0,
        best_epoch INTEGER NOT NULL DEFAULT 0,
        final TEXT,
        final_checksum INTEGER,
        series_budget INTEGER NOT NULL,
        series_stride INTEGER NOT NULL DEFAULT 1,
        notes TEXT NOT NULL DEFAULT '',
        tags TEXT NOT NULL DEFAULT '[]',
        starred INTEGER NOT NULL DEFAULT 0,
        color TEXT NOT NULL DEFAULT '');
    CREATE TABLE epoch (
        run INTEGER NOT NULL,
        epoch INTEGER NOT NULL,
        stats TEXT NOT NULL,
        checksum INTEGER NOT NULL,
        PRIMARY KEY (run, epoch)) WITHOUT ROWID;
    CREATE TABLE embedding (
        run INTEGER NOT NULL,
        kind TEXT NOT NULL,
        epoch INTEGER NOT NULL,
        blob INTEGER NOT NULL,
        PRIMARY KEY (run, kind, epoch)) WITHOUT ROWID;
    CREATE TABLE training_state (
        run INTEGER PRIMARY KEY,
        epoch INTEGER NOT NULL,
        blob INTEGER NOT NULL);
    CREATE TABLE document (
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (kind, name)) WITHOUT ROWID;
)";
/// A run that was deleted and can be brought back: its name, while another may have that. NULL: it is not deleted.
constexpr const char* version2 = "ALTER TABLE run ADD COLUMN deleted_name TEXT";
/// A copy of the files of the data, each in blocks that are compressed one by one; of the block as it was there are size and
/// checksum. `opens` is the path that the reference has in the copy.
constexpr const char* version3 = R"(
    CREATE TABLE data_file (
        data INTEGER NOT NULL,
        place INTEGER NOT NULL,
        role TEXT NOT NULL,
        path TEXT NOT NULL,
        opens TEXT NOT NULL,
        size INTEGER NOT NULL,
        PRIMARY KEY (data, place)) WITHOUT ROWID;
    CREATE TABLE data_block (
        data INTEGER NOT NULL,
        place INTEGER NOT NULL,
        part INTEGER NOT NULL,
        size INTEGER NOT NULL,
        checksum INTEGER NOT NULL,
        bytes BLOB NOT NULL);
    CREATE UNIQUE INDEX block_of_file ON data_block (data, place, part);
)";
constexpr const char* steps[]{version1, version2, version3};
} // namespace

std::span<const char* const> schemaSteps()
{
    return steps;
}

int schemaVersionOf(SQLite::Database& database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

bool isUntouched(SQLite::Database& database)
{
    return schemaVersionOf(database) == 0 && database.execAndGet("PRAGMA application_id").getInt() == 0
        && database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
}

void migrate(SQLite::Database& database, std::span<const char* const> steps)
{
    const auto version = static_cast<std::size_t>(schemaVersionOf(database));
    if (version >= steps.size())
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (const char* step : steps.subspan(version))
        database.exec(step);
    database.exec("PRAGMA application_id = " + std::to_string(projectApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(steps.size()));
    transaction.commit();
}

} // namespace lodestone
