// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/InputFiles.h"

#include "core/Error.h"
#include "core/data/formats/ByteSource.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/ZipArchive.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <unistd.h>
#include <zlib.h>

namespace lodestone {

namespace {
using Path = std::filesystem::path;

/// A folder of this process, removed at its end.
class ScratchFolder {
public:
    ScratchFolder()
    {
        const Path memory = "/dev/shm";
        const Path base = access(memory.c_str(), W_OK) == 0 ? memory : std::filesystem::temp_directory_path();
        std::string name = (base / "lodestone-fuzz-XXXXXX").string();
        if (!mkdtemp(name.data()))
            throw Error(name + ": cannot be made");
        path = name;
    }
    ~ScratchFolder()
    {
        std::error_code error;
        std::filesystem::remove_all(path, error);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    Path path;
};

const Path& scratchFolder()
{
    static const ScratchFolder folder;
    return folder.path;
}

/// One line "=== NAME" or "=== NAME gzip", taken from the front of `text` with its end.
struct Mark {
    std::string_view name;
    bool packed = false;
};

bool isName(std::string_view name)
{
    const auto fits = [](unsigned char c) { return std::isalnum(c) || c == '.' || c == '_' || c == '-' || c == '/'; };
    return !name.empty() && name.size() < 64 && std::all_of(name.begin(), name.end(), fits)
        && std::isalnum(static_cast<unsigned char>(name.front())) && name.back() != '/'
        && std::count(name.begin(), name.end(), '/') < 2 && name.find("..") == std::string_view::npos;
}

bool takeMark(std::string_view& text, Mark& mark)
{
    constexpr std::string_view start = "=== ", packed = " gzip";
    const std::size_t end = text.find('\n');
    if (!text.starts_with(start) || end == std::string_view::npos)
        return false;
    std::string_view name = text.substr(start.size(), end - start.size());
    const bool isPacked = name.ends_with(packed);
    if (isPacked)
        name.remove_suffix(packed.size());
    if (!isName(name))
        return false;
    mark = {name, isPacked};
    text.remove_prefix(end + 1);
    return true;
}

/// Where the next mark begins; the end if there is none.
std::size_t nextMark(std::string_view text)
{
    for (std::size_t place = 0; place < text.size();) {
        std::string_view rest = text.substr(place);
        if (Mark mark; takeMark(rest, mark))
            return place;
        place = std::min(text.find("\n=== ", place), text.size() - 1) + 1;
    }
    return text.size();
}

std::string gzip(std::string_view contents)
{
    z_stream stream{};
    if (deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw Error("cannot pack");
    std::string packed(deflateBound(&stream, contents.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(contents.data()));
    stream.avail_in = static_cast<uInt>(contents.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

/// What comes out of a file until its end, or until it is found to be bad.
std::size_t countBytes(const Path& file)
{
    std::size_t total = 0;
    try {
        const std::unique_ptr<ByteSource> source = openBytes(file);
        std::vector<char> block(1 << 16);
        for (std::size_t count = 1; count > 0; total += count)
            count = source->read(block);
    } catch (const Error&) { // counts up to there
    }
    return total;
}

std::size_t countBytesBelow(const Path& folder)
{
    std::size_t total = 0;
    for (const Path& file : filesIn(folder))
        total += countBytes(file);
    for (const Path& below : foldersIn(folder))
        total += countBytesBelow(below);
    return total;
}
} // namespace

InputFiles::InputFiles(std::string_view input, std::string_view plainName)
{
    constexpr std::size_t maxFiles = 16;
    Mark mark;
    if (!takeMark(input, mark)) {
        write(plainName, input, false);
        return;
    }
    do {
        const std::size_t end = nextMark(input);
        write(mark.name, input.substr(0, end), mark.packed);
        input.remove_prefix(end);
    } while (m_files.size() < maxFiles && takeMark(input, mark));
}

InputFiles::~InputFiles()
{
    for (const Path& file : m_files) {
        std::error_code error;
        std::filesystem::remove(file, error);
        if (file.parent_path() != scratchFolder())
            std::filesystem::remove(file.parent_path(), error);
    }
}

void InputFiles::write(std::string_view name, std::string_view contents, bool packed)
{
    const Path path = scratchFolder() / name;
    std::error_code error;
    if (path.parent_path() != scratchFolder())
        std::filesystem::create_directory(path.parent_path(), error);
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    if (!file)
        return; // the name is a folder already
    const std::string gzipped = packed ? gzip(contents) : std::string();
    const std::string_view bytes = packed ? std::string_view(gzipped) : contents;
    const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    if (std::fclose(file) != 0 || !whole)
        throw Error(path.string() + ": cannot be written");
    m_files.push_back(path);
}

std::filesystem::path InputFiles::toOpen() const
{
    return m_files.size() == 1 ? m_files.front() : scratchFolder();
}

std::size_t InputFiles::unpackedBytes() const
{
    std::size_t total = 0;
    for (const Path& file : m_files)
        total += isArchive(file) ? countBytesBelow(file) + std::filesystem::file_size(file) : countBytes(file);
    return total;
}

} // namespace lodestone
