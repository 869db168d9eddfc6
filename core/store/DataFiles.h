// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

/// What of the data a file belongs to: DATA itself, an option of reading that names a file, or what readers find beside
/// DATA.
enum class DataRole { Source, Labels, Train, Validation, Test, Beside };
std::string_view keyOf(DataRole role);

/// One file that is read.
struct ReferencedFile {
    DataRole role;
    std::filesystem::path file; ///< where it is
    /// Below the folder that the role names; empty where it names this file, or something in this archive.
    std::string nameInFolder;
    std::filesystem::path
        whole; ///< the file, folder or archive that the role is about; that of the source for those beside it
};

/// All files that are read: the file, or every file of the folder (but projects) by name, then the file of labels and those
/// of the split. None of the built-in sample. Throws Error if a folder cannot be read.
/// @param opened  LoadReport::files: of a source that is a single file those in or below its folder come last
std::vector<ReferencedFile> dataFilesOf(const std::string& source, const LoadOptions& reading,
                                        const std::vector<std::filesystem::path>& opened = {});

/// The path of a role.  @pre it is an option
std::filesystem::path& pathOf(LoadOptions& reading, DataRole role);

} // namespace lodestone
