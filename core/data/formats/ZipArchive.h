// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/ByteSource.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// A place in a zip archive.
struct ZipPlace {
    std::filesystem::path archive;
    std::string inner; ///< file or folder in it, parted by '/', without '/' at the ends; empty for the archive itself
};

/// Splits "folder/a.zip/inner/file". Absent where no part of the path is a file that starts as a zip archive does.
/// Throws nothing.
std::optional<ZipPlace> zipPlace(const std::filesystem::path& path);

/// What is in a zip archive. Entries that are links, or whose names lead out of the archive or more than 64
/// folders deep, are not listed.
class ZipListing {
public:
    struct Entry {
        std::uint64_t index; ///< number in the archive
        std::uint64_t size, packedSize; ///< bytes, as the archive says
        bool encrypted;
    };

    /// Throws Error if the archive cannot be read.
    explicit ZipListing(const std::filesystem::path& archive);

    /// Null where there is no such file.
    const Entry* find(const std::string& name) const;
    /// Whether files lie below it; true for the archive itself, "".
    bool hasFolder(const std::string& name) const;
    /// Names of what lies directly in a folder, in order.
    std::vector<std::string> filesIn(const std::string& folder) const { return childrenOf(folder, false); }
    std::vector<std::string> foldersIn(const std::string& folder) const { return childrenOf(folder, true); }
    bool hasEncrypted() const { return m_hasEncrypted; }
    std::size_t numRefused() const { return m_numRefused; }

private:
    std::vector<std::string> childrenOf(const std::string& folder, bool folders) const;

    std::map<std::string, Entry, std::less<>> m_entries;
    std::size_t m_numRefused = 0;
    bool m_hasEncrypted = false;
};

/// The listing of an archive. As long as somebody holds the one made last, it is not read again.
/// Throws Error if the archive cannot be read.
std::shared_ptr<const ZipListing> zipListing(const std::filesystem::path& archive);

/// Unpacks a file of an archive block by block. Throws Error if there is no such file, or it is encrypted.
std::unique_ptr<ByteSource> openZipEntry(const ZipPlace& place);

} // namespace lodestone
