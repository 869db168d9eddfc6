// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/ByteSource.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

class LoadContext;

/// A line that is longer is not read.
inline constexpr std::size_t maxLineBytes = 1 << 20;

/// Whole lines of a text file. Of a line that is too long only the first maxLineBytes + 1 bytes are there.
struct TextBlock {
    std::vector<char> buffer; ///< its first `size` bytes are the text
    std::size_t size = 0;
    char lineEnd = '\n'; ///< CR in files of the old Mac kind
    bool isLast = false; ///< nothing follows; the last line may have no end
    bool isCutOff = false; ///< a last line without end is not whole, because the file is damaged

    std::string_view text() const { return {buffer.data(), size}; }
    void clear() { size = 0; }
    void removeFront(std::size_t numBytes);
    void insertFront(std::string_view front);
    void append(std::string_view end);
};

/// Reads a text file, plain or packed, in blocks of whole lines; a byte order mark is left out.
class BlockReader {
public:
    /// @param context  takes the progress and what is wrong with the end of the file; may be null
    /// Throws Error if the file cannot be opened, is empty, or is no text.
    BlockReader(const std::filesystem::path& path, LoadContext* context);
    /// The same with bytes from anywhere. @param name  of the file in messages
    BlockReader(std::string name, std::unique_ptr<ByteSource> source, LoadContext* context);

    /// Adds the next lines to `block`: about 256 KiB the first time and 1 MiB later.
    /// @return false at the end of the file; nothing was added then
    bool read(TextBlock& block);
    /// To be called once after the end: adds to the lines of the report, and warns if the file is damaged.
    void finish(std::uint64_t numLines);

    const std::string& fileName() const { return m_name; }

private:
    void checkStart();
    /// Reads up to `numBytes` more to the end of `block`.
    void fill(TextBlock& block, std::size_t numBytes);
    /// Takes what follows the last line end at or after `begin` out of `block`. @return false if there is none
    bool cutAtLineEnd(TextBlock& block, std::size_t begin);
    /// Ends the line that starts at `begin` behind maxLineBytes + 1 bytes and passes over the rest of it.
    void cutLongLine(TextBlock& block, std::size_t begin);

    std::string m_name;
    LoadContext* m_context;
    std::unique_ptr<ByteSource> m_source;
    TextBlock m_rest; ///< what was read, but not yet handed out
    std::uint64_t m_numReported = 0;
    bool m_atEnd = false;
};

} // namespace lodestone
