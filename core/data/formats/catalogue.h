// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

class DatasetBuilder;

/// One way in which ratings are stored.
struct FormatInfo {
    std::string_view key; ///< as in --format
    std::string_view title;
    std::string_view files; ///< what to open, in a few words
    /// Whether the path, a file or a folder, looks like it, by names and where needed by content. Throws nothing.
    bool (*matches)(const std::filesystem::path& path);
    /// Reads the path into `builder`. Throws Error if there is nothing usable in it.
    void (*read)(const std::filesystem::path& path, DatasetBuilder& builder);
    /// Name of the data set: the file or folder without ending.
    std::string (*nameOf)(const std::filesystem::path& path);
    bool usesTextOptions; ///< columns, separator and header of LoadOptions apply
};

/// In the order in which they are tried; the last takes any file.
const std::vector<FormatInfo>& formatCatalogue();

} // namespace lodestone
