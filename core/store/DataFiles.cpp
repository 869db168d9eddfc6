// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DataFiles.h"

#include "core/Error.h"

#include <algorithm>
#include <array>

namespace lodestone {

namespace {
namespace fs = std::filesystem;

constexpr std::array<std::string_view, 6> keys{"source", "labels", "train", "validation", "test", "beside"};

/// A project that lies beside its data, with its journal and lock, is no part of them.
bool isOfProject(const fs::path& file)
{
    return file.filename().string().find(".lodestone") != std::string::npos;
}

std::vector<fs::path> plainFilesBelow(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry :
         fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied))
        if (entry.is_regular_file() && !isOfProject(entry.path()))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// A path that leads into an archive has no file of its own: the archive counts.
fs::path fileThatHolds(fs::path path)
{
    while (!fs::exists(path) && path.has_parent_path() && path.parent_path() != path)
        path = path.parent_path();
    return path;
}

void add(std::vector<ReferencedFile>& files, DataRole role, const fs::path& path)
{
    const fs::path named = path.has_filename() ? path : path.parent_path(); // a folder may have a slash behind it
    fs::path found = fileThatHolds(named);
    if (fs::is_directory(found) && found != named)
        found = named; // it is gone, and the folder around it is something else
    if (!fs::is_directory(found)) {
        files.push_back({role, found, {}, found});
        return;
    }
    for (const fs::path& file : plainFilesBelow(found))
        files.push_back({role, file, file.lexically_relative(found).generic_string(), found});
}

void addBeside(std::vector<ReferencedFile>& files, const std::vector<fs::path>& opened)
{
    if (files.empty() || files.front().role != DataRole::Source || !files.front().nameInFolder.empty())
        return;
    const fs::path source = files.front().file.lexically_normal();
    for (const fs::path& file : opened)
        if (const fs::path name = file.lexically_relative(source.parent_path());
            file != source && !name.empty() && *name.begin() != "..")
            files.push_back({DataRole::Beside, file, name.generic_string(), source});
}
} // namespace

std::string_view keyOf(DataRole role)
{
    return keys[static_cast<std::size_t>(role)];
}

fs::path& pathOf(LoadOptions& reading, DataRole role)
{
    switch (role) {
    case DataRole::Train:
        return reading.splitFiles.train;
    case DataRole::Validation:
        return reading.splitFiles.validation;
    case DataRole::Test:
        return reading.splitFiles.test;
    case DataRole::Source:
    case DataRole::Beside:
    case DataRole::Labels:
        break;
    }
    return reading.labelsFile;
}

std::vector<ReferencedFile> dataFilesOf(const std::string& source, const LoadOptions& reading,
                                        const std::vector<fs::path>& opened)
{
    std::vector<ReferencedFile> files;
    LoadOptions options = reading;
    try {
        if (!source.empty() && source != sampleName)
            add(files, DataRole::Source, source);
        for (const DataRole role : {DataRole::Labels, DataRole::Train, DataRole::Validation, DataRole::Test})
            if (const fs::path& path = pathOf(options, role); !path.empty())
                add(files, role, path);
    } catch (const fs::filesystem_error& error) {
        throw Error(source + ": cannot be read for its fingerprint: " + error.code().message()
                    + "; check that it is there and may be read");
    }
    addBeside(files, opened);
    return files;
}

} // namespace lodestone
