// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FileLock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace lodestone {

namespace {
/// Whoever held the lock before may have removed the file after we opened it: then another could lock a new one.
bool isStillThere(int descriptor, const std::filesystem::path& path)
{
    struct stat opened {
    }, named{};
    return fstat(descriptor, &opened) == 0 && stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

std::filesystem::path lockOf(std::filesystem::path file)
{
    file += "-lock";
    return file;
}
} // namespace

bool FileLock::isHeld(const std::filesystem::path& file)
{
    const int descriptor = open(lockOf(file).c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool held = flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(descriptor);
    return held;
}

std::optional<FileLock> FileLock::take(const std::filesystem::path& file, Refusal& refusal)
{
    std::filesystem::path path = lockOf(file);
    constexpr int mostTries = 100;
    for (int i = 0; i < mostTries; ++i) {
        const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (descriptor < 0) {
            refusal = Refusal::Unwritable;
            return std::nullopt;
        }
        const bool locked = flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        if (locked && isStillThere(descriptor, path))
            return FileLock(descriptor, std::move(path));
        const int error = errno;
        close(descriptor);
        if (!locked) {
            refusal = error == EWOULDBLOCK ? Refusal::Held : Refusal::Unwritable;
            return std::nullopt;
        }
    }
    refusal = Refusal::Held;
    return std::nullopt;
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path))
{
}

FileLock::~FileLock()
{
    if (m_descriptor < 0)
        return;
    unlink(m_path.c_str());
    close(m_descriptor);
}

} // namespace lodestone
