// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Blobs.h"
#include "core/store/DataFiles.h"
#include "core/store/Project.h"
#include "core/store/ProjectFile.h"
#include "core/store/Sha256.h"
#include "core/store/rows.h"

#include <zlib.h>

#include <fstream>
#include <optional>

namespace lodestone {

namespace {
namespace fs = std::filesystem;

constexpr std::size_t blockBytes = std::size_t(4) << 20;

std::vector<char> compressed(std::span<const char> block)
{
    uLongf size = compressBound(block.size());
    std::vector<char> bytes(size);
    compress2(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(block.data()), block.size(),
              Z_DEFAULT_COMPRESSION);
    bytes.resize(size);
    return bytes;
}

/// Throws Error where it is not as it was written.
std::vector<char> uncompressed(std::span<const char> bytes, std::int64_t size, std::int64_t checksum)
{
    std::vector<char> block(size >= 0 && size <= std::int64_t(blockBytes) ? static_cast<std::size_t>(size) : 0);
    uLongf length = block.size();
    const int result = uncompress(reinterpret_cast<Bytef*>(block.data()), &length,
                                  reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    if (result != Z_OK || std::int64_t(length) != size || std::int64_t(checksumOf(block)) != checksum)
        throw Error("the copy of the data is not as it was written");
    return block;
}

/// A file as it is kept. `opens` is what the reference names, in the copy: perhaps something within this archive.
struct KeptFile {
    fs::path file;
    std::string role, path, opens;
    std::optional<std::string> nameInSum; ///< of the fingerprint; absent: the file has no part in that
};

/// The name of file or folder stays, as data are called by it.
KeptFile keptFile(const ReferencedFile& file, const fs::path& named)
{
    if (file.role == DataRole::Beside)
        return {file.file,
                std::string(keyOf(file.role)),
                std::string(keyOf(DataRole::Source)) + '/' + file.nameInFolder,
                {},
                {}};
    const fs::path whole = fs::path(keyOf(file.role)) / file.whole.filename();
    const fs::path inner = named.lexically_normal().lexically_relative(file.whole.lexically_normal());
    const bool isWhole = inner.empty() || inner == ".";
    const fs::path path = file.nameInFolder.empty() ? whole : whole / file.nameInFolder;
    return {file.file, std::string(keyOf(file.role)), path.generic_string(),
            (isWhole ? whole : whole / inner).generic_string(), file.nameInFolder};
}

std::vector<KeptFile> keptFiles(const DataReference& reference, const std::vector<fs::path>& opened)
{
    LoadOptions reading = reference.reading;
    std::vector<KeptFile> kept;
    for (const ReferencedFile& file : dataFilesOf(reference.source, reading, opened)) {
        const bool isOption = file.role != DataRole::Source && file.role != DataRole::Beside;
        kept.push_back(keptFile(file, isOption ? pathOf(reading, file.role) : fs::path(reference.source)));
    }
    return kept;
}

/// A damaged or hostile project must not write anywhere else.
bool isBelow(const std::string& path)
{
    const fs::path relative = fs::path(path).lexically_normal();
    return !relative.empty() && !relative.is_absolute() && *relative.begin() != "..";
}
} // namespace

void Project::putDataCopy(DataId id, const std::vector<fs::path>& opened, std::stop_token stop)
{
    const DataReference reference = data(id);
    removeDataCopy(id);
    const std::vector<KeptFile> files = keptFiles(reference, opened);
    if (files.empty())
        return;
    try {
        Sha256 sum;
        std::vector<std::uint64_t> sizes;
        for (std::size_t place = 0; place < files.size() && !stop.stop_requested(); ++place) {
            const KeptFile& file = files[place];
            if (file.nameInSum && !file.nameInSum->empty())
                sum.add(*file.nameInSum + '\0');
            sizes.push_back(putDataFile(id, place, file.file, [&](std::span<const char> block) {
                if (file.nameInSum)
                    sum.add(block);
                return !stop.stop_requested();
            }));
        }
        if (stop.stop_requested())
            return removeDataCopy(id);
        if (sum.digest() != reference.fingerprint)
            throw Error(
                reference.source
                + ": the data have changed since they were read, so they were not copied; put them back as they were");
        m_file->write([&](SQLite::Database& database) { // from now on the copy counts: it is whole
            for (std::size_t place = 0; place < files.size(); ++place)
                Query(database, "INSERT INTO data_file (data, place, role, path, opens, size) VALUES (?, ?, ?, ?, ?, ?)")
                    .with(id)
                    .with(static_cast<std::int64_t>(place))
                    .with(files[place].role)
                    .with(files[place].path)
                    .with(files[place].opens)
                    .with(sizes[place])
                    .run();
        });
    } catch (...) {
        removeDataCopy(id);
        throw;
    }
}

std::uint64_t Project::putDataFile(DataId id, std::size_t place, const fs::path& file,
                                   const std::function<bool(std::span<const char>)>& take)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw Error(file.string() + ": cannot be read to be copied; check that it is there and may be read");
    std::vector<char> block(blockBytes);
    std::uint64_t size = 0;
    for (std::int64_t part = 0; in; ++part) {
        in.read(block.data(), static_cast<std::streamsize>(block.size()));
        const std::span<const char> read(block.data(), static_cast<std::size_t>(in.gcount()));
        if (read.empty() || !take(read))
            break;
        const std::vector<char> bytes = compressed(read);
        m_file->write([&](SQLite::Database& database) {
            SQLite::Statement row(
                database, "INSERT INTO data_block (data, place, part, size, checksum, bytes) VALUES (?, ?, ?, ?, ?, ?)");
            row.bind(1, static_cast<std::int64_t>(id));
            row.bind(2, static_cast<std::int64_t>(place));
            row.bind(3, part);
            row.bind(4, static_cast<std::int64_t>(read.size()));
            row.bind(5, static_cast<std::int64_t>(checksumOf(read)));
            row.bindNoCopy(6, bytes.data(), static_cast<int>(bytes.size()));
            row.exec();
        });
        size += read.size();
    }
    if (in.bad())
        throw Error(file.string() + ": cannot be read to its end; check the disk");
    return size;
}

void Project::removeDataCopy(DataId id)
{
    m_file->write([&](SQLite::Database& database) {
        for (const char* text : {"DELETE FROM data_block WHERE data = ?", "DELETE FROM data_file WHERE data = ?"})
            Query(database, text).with(id).run();
    });
}

std::optional<std::uint64_t> Project::dataCopyBytes(DataId id)
{
    return m_file->guarded([&](SQLite::Database& database) -> std::optional<std::uint64_t> {
        Query files(database, "SELECT count(*) FROM data_file WHERE data = ?");
        if (!files.with(id).next() || files.number() == 0)
            return std::nullopt;
        Query blocks(database, "SELECT coalesce(sum(length(bytes)), 0) FROM data_block WHERE data = ?");
        blocks.with(id).next();
        return static_cast<std::uint64_t>(blocks.number());
    });
}

DataReference Project::extractDataCopy(DataId id, const fs::path& folder)
{
    DataReference reference = data(id);
    bool isThere = false;
    m_file->guarded([&](SQLite::Database& database) {
        Query files(database, "SELECT place, role, path, opens, size FROM data_file WHERE data = ? ORDER BY place");
        for (files.with(id); files.next(); isThere = true) {
            const std::int64_t place = files.number();
            const std::string role = files.text(), path = files.text(), opens = files.text();
            if (!isBelow(path) || !(opens.empty() || isBelow(opens)))
                m_file->refuse("the copy of the data has a file named '" + path + "', opened as '" + opens + '\'');
            try {
                extractDataFile(id, place, folder / path, static_cast<std::uint64_t>(files.number()));
                if (role == keyOf(DataRole::Source))
                    reference.source = (folder / opens).string();
                for (const DataRole other : {DataRole::Labels, DataRole::Train, DataRole::Validation, DataRole::Test})
                    if (role == keyOf(other))
                        pathOf(reference.reading, other) = folder / opens;
            } catch (const fs::filesystem_error& error) {
                throw Error(folder.string() + ": cannot be written (" + error.code().message() + "); choose another folder");
            }
        }
    });
    if (!isThere)
        throw Error(path().string() + ": this project holds no copy of the data of its runs; look for the files themselves");
    return reference;
}

void Project::extractDataFile(DataId id, std::int64_t place, const fs::path& file, std::uint64_t size)
{
    fs::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    SQLite::Statement rows(m_file->database(),
                           "SELECT size, checksum, bytes FROM data_block WHERE data = ? AND place = ? ORDER BY part");
    rows.bind(1, static_cast<std::int64_t>(id));
    rows.bind(2, place);
    std::uint64_t written = 0;
    while (out && rows.executeStep()) {
        const SQLite::Column bytes = rows.getColumn(2);
        std::vector<char> block;
        try {
            block = uncompressed({static_cast<const char*>(bytes.getBlob()), static_cast<std::size_t>(bytes.getBytes())},
                                 rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64());
        } catch (const Error& error) {
            m_file->refuse(error.what());
        }
        out.write(block.data(), static_cast<std::streamsize>(block.size()));
        written += block.size();
    }
    out.close();
    if (!out)
        throw Error(file.string() + ": cannot be written; check that there is room and the folder may be written");
    if (written != size)
        m_file->refuse("the copy of the data is not whole");
}

} // namespace lodestone
