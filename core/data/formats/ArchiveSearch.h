// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

namespace lodestone {

class LoadContext;

/// How well a path, a file or a folder of an archive, suits as the one to read.
enum class Match {
    None,
    General, ///< a file that only the last format takes, which takes any file
    Special, ///< a format takes it by names or content
};

/// `path` itself unless it is a zip archive or a folder in one. The data set of an archive is the uppermost folder that a
/// format knows; where there is none, the file that a format knows, or else the only file that is no documentation, or the
/// only one with "rating" in its name.
/// What was refused or chosen among several is said as a warning.
/// Throws Error if the archive cannot be read, is encrypted, or holds no or several data sets; LoadStopped.
std::filesystem::path findInArchive(const std::filesystem::path& path, LoadContext& context,
                                    const std::function<Match(const std::filesystem::path&)>& match);

} // namespace lodestone
