// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/Snapshot.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>

namespace lodestone {

enum class Precision {
    Full, ///< float32: every bit
    Half, ///< vectors and margins as float16, about three decimals; float32 where a value lies outside its range
};

// A snapshot without its history as a blob of a project, in a fixed form: little-endian, the same on every machine. It goes
// piece by piece between the matrices and the file, without a copy of the whole in between.

/// @return id of the blob. Throws SQLite::Exception.
std::int64_t putSnapshot(SQLite::Database& database, const Snapshot& snapshot, Precision precision);
/// Throws Error if the blob is no such snapshot, and SQLite::Exception.
Snapshot getSnapshot(SQLite::Database& database, std::int64_t blob);

} // namespace lodestone
