// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markedText.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

class DatasetBuilder;
class LoadContext;
struct LoadOptions;

/// One way in which ratings are stored.
struct FormatInfo {
    std::string_view key; ///< as in --format
    std::string_view title; ///< translation context "Format"
    std::string_view files; ///< what to open, in a few words; translation context "Format"
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

/// What is read of a path that the user named, and how.
struct FormatChoice {
    std::filesystem::path path; ///< as given, or the place in the archive that was given
    const FormatInfo* format; ///< never null
};

/// As loadDataset() chooses: options.format, else the first that matches. What was chosen in an archive is said as a
/// warning. Throws Error if there is none, or if the options do not fit it.
FormatChoice chooseFormat(const std::filesystem::path& path, const LoadOptions& options, LoadContext& context);

} // namespace lodestone
