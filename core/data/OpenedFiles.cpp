// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/OpenedFiles.h"

#include <algorithm>
#include <mutex>

namespace lodestone {

namespace {
std::mutex& mutex()
{
    static std::mutex instance;
    return instance;
}

std::vector<OpenedFiles*>& listening()
{
    static std::vector<OpenedFiles*> instances;
    return instances;
}
} // namespace

OpenedFiles::OpenedFiles()
{
    const std::scoped_lock lock(mutex());
    listening().push_back(this);
}

OpenedFiles::~OpenedFiles()
{
    const std::scoped_lock lock(mutex());
    std::erase(listening(), this);
}

std::vector<std::filesystem::path> OpenedFiles::files() const
{
    const std::scoped_lock lock(mutex());
    return {m_files.begin(), m_files.end()};
}

void OpenedFiles::note(const std::filesystem::path& file)
{
    std::error_code ignored;
    const std::filesystem::path full = std::filesystem::absolute(file, ignored).lexically_normal();
    const std::scoped_lock lock(mutex());
    for (OpenedFiles* files : listening())
        files->m_files.insert(full);
}

} // namespace lodestone
