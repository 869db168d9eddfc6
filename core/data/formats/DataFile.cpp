// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/DataFile.h"

#include "core/data/formats/FileTree.h"

namespace lodestone {

std::optional<std::filesystem::path> dataFile(const std::filesystem::path& folder, std::string_view name)
{
    for (const std::string& fileName : {std::string(name), std::string(name) + ".gz"})
        if (isPlainFile(folder / fileName))
            return folder / fileName;
    return std::nullopt;
}

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    if (isFolder(path))
        return path;
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

std::string nameWithoutEnding(const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::path plain = path.lexically_normal();
    if (!plain.has_filename())
        plain = plain.parent_path();
    if (plain.filename() == "." || plain.filename() == ".." || plain.empty())
        plain = std::filesystem::weakly_canonical(path, error);
    if (isFolder(path) && !isArchive(path))
        return plain.has_filename() ? plain.filename().string() : "data";
    if (plain.extension() == ".gz")
        plain = plain.stem();
    return plain.stem().empty() ? "data" : plain.stem().string();
}

bool isNamed(const std::filesystem::path& path, std::string_view name)
{
    const std::string fileName = path.filename().string();
    return fileName == name || fileName == std::string(name) + ".gz";
}

} // namespace lodestone
