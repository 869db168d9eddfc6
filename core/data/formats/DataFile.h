// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace lodestone {

/// `folder`/`name`, or the same with ".gz" after it, whichever is a plain file. Throws nothing.
std::optional<std::filesystem::path> dataFile(const std::filesystem::path& folder, std::string_view name);

/// The folder that holds the files of a data set: `path` itself, or where it lies if it is a file.
std::filesystem::path folderOf(const std::filesystem::path& path);

/// Last part of a path without endings such as ".csv" or ".csv.gz"; never empty.
std::string nameWithoutEnding(const std::filesystem::path& path);

/// Whether the file name is `name` or `name`.gz.
bool isNamed(const std::filesystem::path& path, std::string_view name);

} // namespace lodestone
