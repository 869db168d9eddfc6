// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>
#include <vector>

namespace lodestone {

/// The files that one input of a fuzz target stands for, on a disk in memory where there is one, as long as this exists.
///
/// An input is the contents of one file, or else several files, each behind a line "=== NAME": NAME may lead into one
/// folder, and "=== NAME gzip" packs what follows. The last line end before such a line belongs to the file above.
class InputFiles {
public:
    /// @param plainName  of the file, if the input is the contents of one
    InputFiles(std::string_view input, std::string_view plainName);
    ~InputFiles();
    InputFiles(const InputFiles&) = delete;
    InputFiles& operator=(const InputFiles&) = delete;

    /// The file, or the folder if there are several.
    std::filesystem::path toOpen() const;
    std::filesystem::path first() const { return m_files.front(); }
    /// Bytes of all files, each without packing: gzip, and what is in zip archives.
    std::size_t unpackedBytes() const;

private:
    void write(std::string_view name, std::string_view contents, bool packed);

    std::vector<std::filesystem::path> m_files;
};

} // namespace lodestone
