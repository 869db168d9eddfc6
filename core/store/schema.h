// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>

namespace lodestone {

/// "LDST" as SQLite's application_id: tells a project from other files of SQLite.
inline constexpr int projectApplicationId = 0x4c445354;

/// Statements that lead from version i to version i + 1, for i = 0, 1, ...; 0 is an empty file. A step that was released
/// never changes: a later version adds one.
std::span<const char* const> schemaSteps();
inline int newestSchema()
{
    return static_cast<int>(schemaSteps().size());
}

/// The version of the file. Throws SQLite::Exception.
int schemaVersionOf(SQLite::Database& database);
/// Whether nothing was ever written into it.
bool isUntouched(SQLite::Database& database);
/// Takes the steps that are missing, all or none. Throws SQLite::Exception.
void migrate(SQLite::Database& database, std::span<const char* const> steps);

} // namespace lodestone
