// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/LineScanner.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// Lines of a text file, plain or gzip, with LF, CRLF or CR ends; a byte order mark is left out. Lines that cannot be used
/// (longer than maxLineBytes, with a NUL byte, cut off with a gzip file) are reported and passed over.
class LineReader {
public:
    static constexpr std::size_t maxLineBytes = lodestone::maxLineBytes;

    /// @param context  takes bad lines, warnings and progress; null for a silent look at a file
    /// Throws Error if the file cannot be opened, is empty, or is no text.
    LineReader(const std::filesystem::path& path, LoadContext* context);

    /// The next line, valid until the next call. @return false at the end of the file
    bool next(std::string_view& line);
    /// Adds the following line, with the line end between them, to the one returned last.
    /// @return false, and `line` is unchanged, at the end of the file or where the whole would be too long
    bool join(std::string_view& line);
    /// Undoes all join() since next(): the following next() returns the second line again.
    void unjoin() { m_lines.unjoin(); }

    /// Number of the line returned last, from 1; of its first part after join().
    std::uint64_t lineNumber() const { return m_numLinesBefore + m_lines.lineNumber(); }
    const std::string& fileName() const { return m_blocks.fileName(); }

private:
    bool nextBlock();

    LoadContext* m_context;
    BlockReader m_blocks;
    TextBlock m_block;
    LineScanner m_lines;
    std::uint64_t m_numLinesBefore = 0; ///< the block
    bool m_atEnd = false;
};

/// The first lines of a file, for a guess at its form; at most `maxLines`, at most 64 KiB. Throws as LineReader.
/// @param context  as for LineReader
std::vector<std::string> firstLines(const std::filesystem::path& path, std::size_t maxLines, LoadContext* context = nullptr);

} // namespace lodestone
