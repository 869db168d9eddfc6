// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/BlockReader.h"

#include <cstdint>
#include <string_view>

namespace lodestone {

/// Walks over the lines of a TextBlock; line ends may be LF, CRLF or CR.
class LineScanner {
public:
    /// Starts at the front of `block`, which must stay until the next start() or extend().
    void start(const TextBlock& block);
    /// Goes on where it is, after the front of the block up to begin() was removed and text was added to its end.
    void extend(const TextBlock& block);

    /// Goes to the next line. @return false if there is none
    bool next();
    /// The current line without its end; with those that were joined to it.
    std::string_view line() const;
    /// Why the line cannot be used (it is too long, holds a NUL byte, is cut off with the file); null if it can.
    const char* fault() const { return m_fault; }

    enum class Joined { Yes, No, NeedsMore };
    /// Adds the following line, with the line end between them, to the current one. No: there is none, or the whole would
    /// be too long. NeedsMore: it stands behind the block.
    Joined join();
    /// The line that was joined last; the current one without join().
    std::string_view lastPart() const;
    /// Undoes all join() since next(): the following next() goes to the second line again.
    void unjoin();

    /// Place of the current line in the block.
    std::size_t begin() const { return m_begin; }
    /// Number of the current line, from 1 since start(); of its first part after join().
    std::uint64_t lineNumber() const { return m_firstLine; }
    /// Lines passed since start(), the current one included.
    std::uint64_t numLines() const { return m_lastLine; }

private:
    struct End {
        std::size_t end, next; ///< of the line, and what comes after it
    };
    End findEnd(std::size_t begin) const;
    /// The block ends without a line end, and what is missing cannot be known.
    bool isCutOff(const End& found) const { return found.end == found.next && m_isCutOff; }

    std::string_view m_text;
    char m_lineEnd = '\n';
    bool m_isLast = false, m_isCutOff = false, m_mayHaveNul = false;
    const char* m_fault = nullptr;
    std::size_t m_begin = 0, m_lastBegin = 0, m_end = 0, m_next = 0; ///< of the line, its last part, its end, what follows
    End m_first{}; ///< before the first join()
    std::uint64_t m_firstLine = 0, m_lastLine = 0;
};

} // namespace lodestone
