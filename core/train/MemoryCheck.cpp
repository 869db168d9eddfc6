// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/MemoryCheck.h"

#include "core/Error.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>

namespace lodestone {

namespace {
/// The number in the first line of a file; absent where there is none ("max").
std::optional<std::uint64_t> numberIn(const char* path)
{
    std::ifstream in(path);
    std::uint64_t value;
    if (in >> value)
        return value;
    return std::nullopt;
}

std::optional<std::uint64_t> kernelSays()
{
    std::ifstream in("/proc/meminfo");
    for (std::string name, unit; in >> name;) {
        std::uint64_t kibibytes;
        if (!(in >> kibibytes))
            return std::nullopt;
        std::getline(in, unit);
        if (name == "MemAvailable:")
            return kibibytes * 1024;
    }
    return std::nullopt;
}

std::string gigabytes(std::uint64_t bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f GB", static_cast<double>(bytes) / 1e9);
    return text;
}
} // namespace

std::optional<std::uint64_t> availableMemory()
{
    const auto free = kernelSays();
    const auto limit = numberIn("/sys/fs/cgroup/memory.max"), used = numberIn("/sys/fs/cgroup/memory.current");
    if (!limit || !used)
        return free;
    const std::uint64_t left = *limit > *used ? *limit - *used : 0;
    return free ? std::min(*free, left) : left;
}

void checkMemory(std::uint64_t needed, std::optional<std::uint64_t> available)
{
    if (available && needed > *available)
        throw Error("training needs about " + gigabytes(needed) + " of memory, but only " + gigabytes(*available)
                    + " is free; choose a smaller dimension or batch, keep fewer users and items (k-core), or close other "
                      "programs");
}

} // namespace lodestone
