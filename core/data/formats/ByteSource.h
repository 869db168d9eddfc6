// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace lodestone {

/// The text of a file, block by block; gzip and zip are unpacked on the way, known by their first bytes and not by name.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills the front of `buffer`. @return bytes written; 0 at the end. Throws Error if the disk fails, or if a packed
    /// file unpacks to so much that it cannot be text.
    virtual std::size_t read(std::span<char> buffer) = 0;
    /// Bytes of the file itself that were read so far.
    virtual std::uint64_t numFileBytes() const = 0;
    /// After the end: what is wrong with a packed file ("the gzip file is cut short"); empty if nothing is.
    virtual std::string damage() const { return {}; }
};

/// @param path  may lead into a zip archive: "a.zip/inner/file"
/// Throws Error if there is no such file, or it cannot be read, is encrypted, or is not a plain file.
std::unique_ptr<ByteSource> openBytes(const std::filesystem::path& path);

} // namespace lodestone
