// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace lodestone {

/// CRC-32, as zlib computes it.
std::uint32_t checksumOf(std::span<const char> bytes);

// Large values in a project: pieces of limited size, as SQLite takes no value above 1 GB, and a checksum of the whole. All
// throw SQLite::Exception.

/// @return id of the new blob
std::int64_t putBlob(SQLite::Database& database, std::span<const char> bytes);
/// Throws Error if the blob is not there or not as it was written.
std::vector<char> getBlob(SQLite::Database& database, std::int64_t id);
void removeBlob(SQLite::Database& database, std::int64_t id);

} // namespace lodestone
