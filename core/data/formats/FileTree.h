// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace lodestone {

// Files and folders as readers see them: a zip archive is a folder, and a path may lead into it, as in
// "a.zip/inner/ratings.csv". Links are followed. What cannot be read is as if it were not there: these throw nothing.

bool isFolder(const std::filesystem::path& path);
bool isPlainFile(const std::filesystem::path& path);
bool isArchive(const std::filesystem::path& path);

/// What lies directly in a folder, sorted; empty if it is none.
std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder);
std::vector<std::filesystem::path> foldersIn(const std::filesystem::path& folder);

/// Bytes on the disk: packed ones in an archive. 0 if there is no such file.
std::uint64_t storedBytes(const std::filesystem::path& file);

/// The first bytes of a file, unpacked; fewer where it is shorter, none where it cannot be read.
std::string startOf(const std::filesystem::path& file, std::size_t numBytes);

/// The first line of a text file, of its first 4 KiB, without line end and byte order mark; empty where there is none.
std::string firstLineOf(const std::filesystem::path& file);

} // namespace lodestone
