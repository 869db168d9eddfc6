// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Blobs.h"

#include "core/Error.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace lodestone {

namespace {
constexpr std::size_t pieceBytes = std::size_t(64) << 20;
}

std::uint32_t checksumOf(std::span<const char> bytes)
{
    return static_cast<std::uint32_t>(
        crc32_z(crc32_z(0, nullptr, 0), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

std::int64_t putBlob(SQLite::Database& database, std::span<const char> bytes)
{
    SQLite::Statement head(database, "INSERT INTO blob (size, checksum) VALUES (?, ?)");
    head.bind(1, static_cast<std::int64_t>(bytes.size()));
    head.bind(2, static_cast<std::int64_t>(checksumOf(bytes)));
    head.exec();
    const std::int64_t id = database.getLastInsertRowid();
    SQLite::Statement piece(database, "INSERT INTO piece (blob, part, bytes) VALUES (?, ?, ?)");
    for (std::int64_t part = 0; !bytes.empty(); ++part) {
        const std::size_t size = std::min(bytes.size(), pieceBytes);
        piece.bind(1, id);
        piece.bind(2, part);
        piece.bindNoCopy(3, bytes.data(), static_cast<int>(size));
        piece.exec();
        piece.reset();
        bytes = bytes.subspan(size);
    }
    return id;
}

std::vector<char> getBlob(SQLite::Database& database, std::int64_t id)
{
    SQLite::Statement head(database, "SELECT size, checksum FROM blob WHERE id = ?");
    head.bind(1, id);
    if (!head.executeStep())
        throw Error("a kept value is missing");
    const auto size = static_cast<std::uint64_t>(head.getColumn(0).getInt64());
    const auto checksum = head.getColumn(1).getInt64();
    // The size is believed only as far as pieces are there: a damaged one must not take all memory.
    std::vector<char> bytes;
    SQLite::Statement piece(database, "SELECT bytes FROM piece WHERE blob = ? ORDER BY part");
    piece.bind(1, id);
    while (piece.executeStep()) {
        const SQLite::Column column = piece.getColumn(0);
        const char* begin = static_cast<const char*>(column.getBlob());
        const auto count = static_cast<std::size_t>(column.getBytes());
        if (count > size || bytes.size() > size - count)
            break;
        bytes.reserve(bytes.empty() && size / pieceBytes == 0 ? size : bytes.size() + count);
        bytes.insert(bytes.end(), begin, begin + count);
    }
    if (bytes.size() != size || static_cast<std::int64_t>(checksumOf(bytes)) != checksum)
        throw Error("a kept value is not as it was written");
    return bytes;
}

void removeBlob(SQLite::Database& database, std::int64_t id)
{
    for (const char* text : {"DELETE FROM piece WHERE blob = ?", "DELETE FROM blob WHERE id = ?"}) {
        SQLite::Statement statement(database, text);
        statement.bind(1, id);
        statement.exec();
    }
}

} // namespace lodestone
