// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace lodestone {

/// Holds a file for one writer, among processes and within one. The lock lies on a file of its own beside it ("FILE-lock"):
/// a second handle on the file itself would loosen SQLite's locks. It goes with the process, also with a killed one.
class FileLock {
public:
    enum class Refusal { Held, Unwritable };

    /// Absent if another holds it, or the folder cannot be written; `refusal` then says which.
    static std::optional<FileLock> take(const std::filesystem::path& file, Refusal& refusal);
    /// Whether anybody holds it now.
    static bool isHeld(const std::filesystem::path& file);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    ~FileLock();

private:
    FileLock(int descriptor, std::filesystem::path path) : m_descriptor(descriptor), m_path(std::move(path)) { }
    int m_descriptor;
    std::filesystem::path m_path;
};

} // namespace lodestone
