// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <set>
#include <vector>

namespace lodestone {

/// Which plain files are opened for reading while it lives, on any thread: readers take files beside the one that was named.
/// Of loads at the same time it has those of all.
class OpenedFiles {
public:
    OpenedFiles();
    ~OpenedFiles();
    OpenedFiles(const OpenedFiles&) = delete;
    OpenedFiles& operator=(const OpenedFiles&) = delete;

    std::vector<std::filesystem::path> files() const; ///< absolute, sorted
    static void note(const std::filesystem::path& file);

private:
    std::set<std::filesystem::path> m_files;
};

} // namespace lodestone
