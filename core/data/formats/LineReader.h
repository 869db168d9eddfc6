// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/ByteSource.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

class LoadContext;

/// Lines of a text file, plain or gzip, with LF, CRLF or CR ends; a byte order mark is left out. Lines that cannot be used
/// (longer than maxLineBytes, with a NUL byte, cut off with a gzip file) are reported and passed over.
class LineReader {
public:
    static constexpr std::size_t maxLineBytes = 1 << 20;

    /// @param context  takes bad lines, warnings and progress; null for a silent look at a file
    /// Throws Error if the file cannot be opened, is empty, or is no text.
    LineReader(const std::filesystem::path& path, LoadContext* context);

    /// The next line, valid until the next call. @return false at the end of the file
    bool next(std::string_view& line);
    /// Adds the following line, with the line end between them, to the one returned last.
    /// @return false, and `line` is unchanged, at the end of the file or where the whole would be too long
    bool join(std::string_view& line);
    /// Undoes all join() since next(): the following next() returns the second line again.
    void unjoin();

    /// Number of the line returned last, from 1; of its first part after join().
    std::uint64_t lineNumber() const { return m_firstLine; }
    const std::string& fileName() const { return m_name; }

private:
    void checkStart();
    /// Finds the next line end at or after m_end. @return false where there is none within maxLineBytes of m_begin
    bool findEnd();
    /// Reads more; keeps everything from m_begin on. @return false at the end of the file
    bool fill();
    void skipLongLine();
    void finish();
    bool isUsable(std::string_view line);
    std::string_view current() const;

    std::string m_name;
    LoadContext* m_context;
    std::unique_ptr<ByteSource> m_source;
    std::vector<char> m_buffer;
    /// Positions in m_buffer: of the line, of its end, of what comes after it, of the data.
    std::size_t m_begin = 0, m_end = 0, m_next = 0, m_size = 0;
    std::size_t m_firstNext = 0; ///< m_next before the first join()
    std::uint64_t m_firstLine = 0, m_lastLine = 0, m_numReported = 0;
    char m_lineEnd = '\n'; ///< CR in files of the old Mac kind
    bool m_atEnd = false, m_mayHaveNul = false;
};

/// The first lines of a file, for a guess at its form; at most `maxLines`, at most 64 KiB. Throws as LineReader.
std::vector<std::string> firstLines(const std::filesystem::path& path, std::size_t maxLines);

} // namespace lodestone
