// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/ZipArchive.h"

#include "core/Error.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <mutex>

namespace lodestone {

namespace {
struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using ArchiveHandle = std::unique_ptr<zip_t, CloseArchive>;

struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using EntryHandle = std::unique_ptr<zip_file_t, CloseEntry>;

bool startsAsZip(const std::filesystem::path& file)
{
    std::FILE* const stream = std::fopen(file.c_str(), "rb");
    if (!stream)
        return false;
    std::array<char, 4> start{};
    const bool whole = std::fread(start.data(), 1, start.size(), stream) == start.size();
    std::fclose(stream);
    const std::string_view mark(start.data(), start.size());
    return whole && (mark == "PK\x03\x04" || mark == "PK\x05\x06" || mark == "PK\x07\x08");
}

std::string adviceFor(int code)
{
    switch (code) {
    case ZIP_ER_MULTIDISK:
        return "is one of several parts; join them first";
    case ZIP_ER_OPEN:
    case ZIP_ER_READ:
    case ZIP_ER_SEEK:
        return "cannot be read; check the disk and the permissions";
    case ZIP_ER_MEMORY:
        return "cannot be opened for lack of memory; close other programs";
    default:
        return "is cut short or damaged; get the file again";
    }
}

ArchiveHandle openArchive(const std::filesystem::path& path)
{
    int code = 0;
    ArchiveHandle archive(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (!archive)
        throw Error(path.string() + ": the zip archive " + adviceFor(code));
    return archive;
}

/// A plain file, as far as the archive tells: entries made on Unix carry the kind of file.
bool isPlainEntry(zip_t* archive, std::uint64_t index)
{
    constexpr unsigned kindOfFile = 0170000, plainFile = 0100000;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0 || system != ZIP_OPSYS_UNIX)
        return true;
    const unsigned kind = (attributes >> 16) & kindOfFile;
    return kind == 0 || kind == plainFile;
}

/// Neither absolute nor with a part that is empty, "." or "..", nor so deep that every step on the way down takes long.
bool staysInside(std::string_view name)
{
    constexpr auto maxDepth = 64;
    if (name.empty() || (name.size() > 1 && name[1] == ':') || std::count(name.begin(), name.end(), '/') > maxDepth)
        return false;
    while (true) {
        const std::size_t end = std::min(name.find('/'), name.size());
        const std::string_view part = name.substr(0, end);
        if (part.empty() || part == "." || part == "..")
            return false;
        if (end == name.size())
            return true;
        name.remove_prefix(end + 1);
    }
}

/// Unpacks one entry; ends, with damage() set, where the packed data are wrong.
class ZipSource : public ByteSource {
public:
    ZipSource(ArchiveHandle archive, EntryHandle file, const ZipListing::Entry& entry)
        : m_archive(std::move(archive)), m_file(std::move(file)), m_size(entry.size), m_packedSize(entry.packedSize)
    {
    }

    std::size_t read(std::span<char> buffer) override
    {
        if (!m_damage.empty())
            return 0;
        const zip_int64_t count = zip_fread(m_file.get(), buffer.data(), buffer.size());
        if (count < 0) {
            m_damage = "the zip archive is damaged";
            return 0;
        }
        m_numRead += static_cast<std::uint64_t>(count);
        return static_cast<std::size_t>(count);
    }
    /// The library does not tell how far it is in the packed data; they are taken to be packed evenly.
    std::uint64_t numFileBytes() const override
    {
        if (m_numRead >= m_size)
            return m_packedSize;
        return static_cast<std::uint64_t>(static_cast<double>(m_packedSize) * static_cast<double>(m_numRead)
                                          / static_cast<double>(m_size));
    }
    std::string damage() const override { return m_damage; }

private:
    ArchiveHandle m_archive;
    EntryHandle m_file; ///< closed before the archive
    const std::uint64_t m_size, m_packedSize;
    std::uint64_t m_numRead = 0;
    std::string m_damage;
};
} // namespace

std::optional<ZipPlace> zipPlace(const std::filesystem::path& path)
{
    std::filesystem::path archive = path, inner;
    while (!archive.empty()) {
        std::error_code error;
        const auto status = std::filesystem::status(archive, error);
        if (std::filesystem::is_regular_file(status) && startsAsZip(archive))
            return ZipPlace{archive, inner.empty() || inner == "." ? "" : inner.lexically_normal().generic_string()};
        if (std::filesystem::exists(status) || archive == archive.parent_path())
            return std::nullopt;
        if (archive.has_filename())
            inner = inner.empty() ? archive.filename() : archive.filename() / inner;
        archive = archive.parent_path();
    }
    return std::nullopt;
}

ZipListing::ZipListing(const std::filesystem::path& path)
{
    const ArchiveHandle archive = openArchive(path);
    const auto numEntries = static_cast<std::uint64_t>(zip_get_num_entries(archive.get(), 0));
    for (std::uint64_t index = 0; index < numEntries; ++index) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(archive.get(), index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME)) {
            ++m_numRefused;
            continue;
        }
        std::string name = stat.name;
        if (name.find('/') == std::string::npos)
            std::replace(name.begin(), name.end(), '\\', '/'); // as some programs on Windows write it
        if (!name.empty() && name.back() == '/')
            continue;
        if (!staysInside(name) || !isPlainEntry(archive.get(), index)) {
            ++m_numRefused;
            continue;
        }
        const bool encrypted = stat.encryption_method != ZIP_EM_NONE;
        m_hasEncrypted = m_hasEncrypted || encrypted;
        m_entries.try_emplace(std::move(name), Entry{index, stat.size, stat.comp_size, encrypted});
    }
}

const ZipListing::Entry* ZipListing::find(const std::string& name) const
{
    const auto found = m_entries.find(name);
    return found == m_entries.end() ? nullptr : &found->second;
}

bool ZipListing::hasFolder(const std::string& name) const
{
    const auto first = m_entries.lower_bound(name + "/");
    return name.empty() || (first != m_entries.end() && first->first.compare(0, name.size() + 1, name + "/") == 0);
}

std::vector<std::string> ZipListing::childrenOf(const std::string& folder, bool folders) const
{
    const std::string start = folder.empty() ? std::string() : folder + "/";
    std::vector<std::string> names;
    auto entry = m_entries.lower_bound(start);
    while (entry != m_entries.end() && entry->first.compare(0, start.size(), start) == 0) {
        const std::size_t slash = entry->first.find('/', start.size());
        const std::string name = entry->first.substr(start.size(), slash - start.size());
        const bool isFolder = slash != std::string::npos;
        if (isFolder == folders)
            names.push_back(name);
        // '0' follows '/': all of a folder is passed over at once.
        entry = isFolder ? m_entries.lower_bound(start + name + "0") : std::next(entry);
    }
    return names;
}

std::shared_ptr<const ZipListing> zipListing(const std::filesystem::path& archive)
{
    static std::mutex mutex;
    static std::filesystem::path lastPath;
    static std::weak_ptr<const ZipListing> last;
    const std::scoped_lock lock(mutex);
    if (archive == lastPath)
        if (std::shared_ptr<const ZipListing> listing = last.lock())
            return listing;
    auto listing = std::make_shared<const ZipListing>(archive);
    lastPath = archive;
    last = listing;
    return listing;
}

std::unique_ptr<ByteSource> openZipEntry(const ZipPlace& place)
{
    const std::string shown = (place.archive / place.inner).string();
    const std::shared_ptr<const ZipListing> listing = zipListing(place.archive);
    const ZipListing::Entry* const entry = listing->find(place.inner);
    if (!entry)
        throw Error(shown + ": cannot be opened: the archive has no such file; check the name");
    if (entry->encrypted)
        throw Error(shown + ": is encrypted; unpack the archive with its password and open what was in it");
    ArchiveHandle archive = openArchive(place.archive);
    EntryHandle file(zip_fopen_index(archive.get(), entry->index, 0));
    if (!file)
        throw Error(shown + ": cannot be unpacked: " + zip_strerror(archive.get())
                    + "; unpack the archive with another program and open what was in it");
    return std::make_unique<ZipSource>(std::move(archive), std::move(file), *entry);
}

} // namespace lodestone
