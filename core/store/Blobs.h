// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <span>
#include <string_view>
#include <vector>

namespace lodestone {

/// CRC-32, as zlib computes it.
std::uint32_t checksumOf(std::span<const char> bytes);

// Large values in a project: pieces that a processor's cache holds, and a checksum of the whole. All throw
// SQLite::Exception.

/// @return id of the new blob
std::int64_t putBlob(SQLite::Database& database, const std::function<void(std::ostream&)>& write);
std::int64_t putBlob(SQLite::Database& database, std::span<const char> bytes);
/// Throws Error if the blob is not there or not as it was written.
std::vector<char> getBlob(SQLite::Database& database, std::int64_t id);
/// Gives `read` the bytes and their number without holding all of them. The checksum is known at the end only: where the
/// blob is not as it was written, this throws Error after `read`, which must bear any bytes.
void readBlob(SQLite::Database& database, std::int64_t id, const std::function<void(std::istream&, std::uint64_t)>& read);
void removeBlob(SQLite::Database& database, std::int64_t id);

} // namespace lodestone
