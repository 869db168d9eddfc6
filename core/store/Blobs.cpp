// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Blobs.h"

#include "core/Error.h"

#include <libdeflate.h>

#include <algorithm>
#include <istream>
#include <ostream>
#include <streambuf>

namespace lodestone {

namespace {
/// Small enough that SQLite's own copies of a piece stay in the processor's cache.
constexpr std::size_t pieceBytes = std::size_t(256) << 10;

/// CRC-32 as zlib has it, by the processor's own instructions. @param before  of the bytes before these
std::uint32_t checksumAfter(std::uint32_t before, std::span<const char> bytes)
{
    return bytes.empty() ? before : libdeflate_crc32(before, bytes.data(), bytes.size());
}

/// Collects what is written into pieces and puts each into the file as soon as it is full.
class PieceBuffer : public std::streambuf {
public:
    explicit PieceBuffer(SQLite::Database& database)
        : m_database(database), m_id(newBlob(database)),
          m_insert(database, "INSERT INTO piece (blob, part, bytes) VALUES (?, ?, ?)")
    {
        m_insert.bind(1, m_id);
        m_piece.reserve(pieceBytes);
    }

    /// @return id of the blob
    std::int64_t finish()
    {
        putPiece(m_piece);
        SQLite::Statement head(m_database, "UPDATE blob SET size = ?, checksum = ? WHERE id = ?");
        head.bind(1, m_size);
        head.bind(2, static_cast<std::int64_t>(m_checksum));
        head.bind(3, m_id);
        head.exec();
        return m_id;
    }

protected:
    std::streamsize xsputn(const char* bytes, std::streamsize count) override
    {
        for (std::span<const char> rest(bytes, static_cast<std::size_t>(count)); !rest.empty();) {
            const auto part = rest.first(std::min(rest.size(), pieceBytes - m_piece.size()));
            rest = rest.subspan(part.size());
            if (part.size() == pieceBytes) { // a whole piece goes as it lies
                putPiece(part);
                continue;
            }
            m_piece.insert(m_piece.end(), part.begin(), part.end());
            if (m_piece.size() == pieceBytes) {
                putPiece(m_piece);
                m_piece.clear();
            }
        }
        return count;
    }
    int overflow(int byte) override
    {
        if (byte == traits_type::eof())
            return traits_type::not_eof(byte);
        const char value = traits_type::to_char_type(byte);
        xsputn(&value, 1);
        return byte;
    }

private:
    static std::int64_t newBlob(SQLite::Database& database)
    {
        database.exec("INSERT INTO blob (size, checksum) VALUES (0, 0)");
        return database.getLastInsertRowid();
    }

    void putPiece(std::span<const char> bytes)
    {
        if (bytes.empty())
            return;
        m_checksum = checksumAfter(m_checksum, bytes);
        m_size += static_cast<std::int64_t>(bytes.size());
        m_insert.bind(2, m_part++);
        m_insert.bindNoCopy(3, bytes.data(), static_cast<int>(bytes.size()));
        m_insert.exec();
        m_insert.reset();
    }

    SQLite::Database& m_database;
    const std::int64_t m_id;
    SQLite::Statement m_insert;
    std::vector<char> m_piece;
    std::int64_t m_size = 0, m_part = 0;
    std::uint32_t m_checksum = 0;
};

/// The pieces of a blob, one after the other.
class PieceSource {
public:
    /// The size is believed only as far as pieces are there: a damaged one must not take all memory.
    PieceSource(SQLite::Database& database, std::int64_t id)
        : m_piece(database, "SELECT bytes FROM piece WHERE blob = ? ORDER BY part")
    {
        SQLite::Statement head(
            database,
            "SELECT size, checksum, (SELECT coalesce(sum(length(bytes)), 0) FROM piece WHERE blob = blob.id) "
            "FROM blob WHERE id = ?");
        head.bind(1, id);
        if (!head.executeStep())
            throw Error("a kept value is missing");
        if (head.getColumn(0).getInt64() != head.getColumn(2).getInt64())
            throw Error(changed);
        m_size = static_cast<std::uint64_t>(head.getColumn(0).getInt64());
        m_checksum = head.getColumn(1).getInt64();
        m_piece.bind(1, id);
    }

    std::uint64_t size() const { return m_size; }

    /// Empty after the last one. What it gives lives until the next call.
    std::span<const char> next()
    {
        if (m_isAtEnd || !m_piece.executeStep()) {
            m_isAtEnd = true;
            return {};
        }
        const SQLite::Column column = m_piece.getColumn(0);
        const std::span bytes(static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes()));
        m_read = checksumAfter(m_read, bytes);
        return bytes;
    }

    /// @pre next() gave all
    void check() const
    {
        if (static_cast<std::int64_t>(m_read) != m_checksum)
            throw Error(changed);
    }

private:
    static constexpr const char* changed = "a kept value is not as it was written";

    SQLite::Statement m_piece;
    std::uint64_t m_size = 0;
    std::int64_t m_checksum = 0;
    std::uint32_t m_read = 0; ///< checksum of what was read
    bool m_isAtEnd = false;
};

class PieceStream : public std::streambuf {
public:
    explicit PieceStream(PieceSource& source) : m_source(source) { }

protected:
    int underflow() override
    {
        const auto bytes = m_source.next();
        if (bytes.empty())
            return traits_type::eof();
        char* begin = const_cast<char*>(bytes.data()); // std::streambuf asks for it; nothing is written
        setg(begin, begin, begin + bytes.size());
        return traits_type::to_int_type(*begin);
    }

private:
    PieceSource& m_source;
};
} // namespace

std::uint32_t checksumOf(std::span<const char> bytes)
{
    return checksumAfter(0, bytes);
}

std::int64_t putBlob(SQLite::Database& database, const std::function<void(std::ostream&)>& write)
{
    PieceBuffer buffer(database);
    std::ostream out(&buffer);
    out.exceptions(std::ios::badbit); // what SQLite says comes through
    write(out);
    return buffer.finish();
}

std::int64_t putBlob(SQLite::Database& database, std::span<const char> bytes)
{
    return putBlob(database, [&](std::ostream& out) { out.write(bytes.data(), std::ssize(bytes)); });
}

std::vector<char> getBlob(SQLite::Database& database, std::int64_t id)
{
    PieceSource source(database, id);
    std::vector<char> bytes;
    bytes.reserve(source.size());
    for (auto piece = source.next(); !piece.empty(); piece = source.next())
        bytes.insert(bytes.end(), piece.begin(), piece.end());
    source.check();
    return bytes;
}

void readBlob(SQLite::Database& database, std::int64_t id, const std::function<void(std::istream&, std::uint64_t)>& read)
{
    PieceSource source(database, id);
    PieceStream buffer(source);
    std::istream in(&buffer);
    in.exceptions(std::ios::badbit); // what SQLite says comes through
    read(in, source.size());
    while (!source.next().empty()) { }
    source.check();
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
