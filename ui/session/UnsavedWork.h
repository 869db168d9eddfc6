// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lodestone {

/// Work of an earlier session that was never saved: its program ended before it could ask.
struct UnsavedWork {
    QString path;
    QString data; ///< name of the data of its latest run
    int numRuns = 0; ///< with finished epochs
    QDateTime changed;
};

// The folder in which projects live until they are saved. All read the disk.

/// A name that no project has or had.
std::filesystem::path newUnsavedPath(const std::filesystem::path& folder);
/// The latest work in the folder that no window has open; what holds no finished epoch is deleted.
/// @param damaged  what could not be read, and what to do, is added
std::optional<UnsavedWork> findUnsavedWork(const std::filesystem::path& folder, std::vector<std::string>& damaged);

} // namespace lodestone
