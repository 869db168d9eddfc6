// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/FileTree.h"

#include "core/Error.h"
#include "core/data/formats/ByteSource.h"
#include "core/data/formats/ZipArchive.h"

#include <algorithm>

namespace lodestone {

namespace {
/// The listing of an archive and a place in it; no listing where the path leads into none that can be read.
struct InArchive {
    explicit InArchive(const std::filesystem::path& path) : place(zipPlace(path))
    {
        if (!place)
            return;
        try {
            listing = zipListing(place->archive);
        } catch (const Error&) { // said when the archive is opened
        }
    }

    std::optional<ZipPlace> place;
    std::shared_ptr<const ZipListing> listing;
};

std::vector<std::filesystem::path> childrenOf(const std::filesystem::path& folder, bool folders)
{
    std::vector<std::filesystem::path> children;
    if (const InArchive in(folder); in.place) {
        if (in.listing)
            for (const std::string& name :
                 folders ? in.listing->foldersIn(in.place->inner) : in.listing->filesIn(in.place->inner))
                children.push_back(folder / name);
        return children;
    }
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code kindError;
        if (folders ? entry->is_directory(kindError) : entry->is_regular_file(kindError))
            children.push_back(entry->path());
    }
    std::sort(children.begin(), children.end());
    return children;
}
} // namespace

bool isFolder(const std::filesystem::path& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return true;
    const InArchive in(path);
    return in.listing && in.listing->hasFolder(in.place->inner);
}

bool isPlainFile(const std::filesystem::path& path)
{
    const InArchive in(path);
    if (in.place)
        return in.listing && in.listing->find(in.place->inner);
    std::error_code error;
    return std::filesystem::is_regular_file(path, error);
}

bool isArchive(const std::filesystem::path& path)
{
    const auto place = zipPlace(path);
    return place && place->inner.empty();
}

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder)
{
    return childrenOf(folder, false);
}

std::vector<std::filesystem::path> foldersIn(const std::filesystem::path& folder)
{
    return childrenOf(folder, true);
}

std::uint64_t storedBytes(const std::filesystem::path& file)
{
    if (const InArchive in(file); in.place) {
        const ZipListing::Entry* const entry = in.listing ? in.listing->find(in.place->inner) : nullptr;
        return entry ? entry->packedSize : 0;
    }
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    return error ? 0 : size;
}

std::string startOf(const std::filesystem::path& file, std::size_t numBytes)
{
    std::string start(numBytes, '\0');
    std::size_t size = 0;
    try {
        const std::unique_ptr<ByteSource> source = openBytes(file);
        while (size < numBytes) {
            const std::size_t count = source->read(std::span(start).subspan(size));
            if (count == 0)
                break;
            size += count;
        }
    } catch (const Error&) { // said when the file is read
    }
    start.resize(size);
    return start;
}

std::string firstLineOf(const std::filesystem::path& file)
{
    std::string line = startOf(file, 4096);
    line.resize(std::min(line.find_first_of("\r\n"), line.size()));
    return line.rfind("\xef\xbb\xbf", 0) == 0 ? line.substr(3) : line;
}

} // namespace lodestone
