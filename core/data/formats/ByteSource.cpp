// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/ByteSource.h"

#include "core/Error.h"
#include "core/data/OpenedFiles.h"
#include "core/data/formats/ZipArchive.h"

#include <zlib.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace lodestone {

namespace {
struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using FileHandle = std::unique_ptr<std::FILE, CloseFile>;

class PlainSource : public ByteSource {
public:
    PlainSource(FileHandle file, std::string path) : m_file(std::move(file)), m_path(std::move(path)) { }

    std::size_t read(std::span<char> buffer) override
    {
        errno = 0;
        const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), m_file.get());
        if (count == 0 && std::ferror(m_file.get()))
            throw Error(m_path + ": cannot be read: " + std::strerror(errno)
                        + "; copy the file to another disk and try again");
        m_numBytes += count;
        return count;
    }
    std::uint64_t numFileBytes() const override { return m_numBytes; }

private:
    FileHandle m_file;
    std::string m_path;
    std::uint64_t m_numBytes = 0;
};

/// Unpacks one or several gzip members. Ends, with damage() set, where the data are cut short or wrong; all that came
/// before is delivered.
class GzipSource : public ByteSource {
public:
    explicit GzipSource(std::unique_ptr<ByteSource> packed) : m_packed(std::move(packed))
    {
        if (inflateInit2(&m_stream, 15 + 16) != Z_OK)
            throw Error("not enough memory to unpack gzip");
    }
    ~GzipSource() override { inflateEnd(&m_stream); }
    GzipSource(const GzipSource&) = delete;
    GzipSource& operator=(const GzipSource&) = delete;

    std::size_t read(std::span<char> buffer) override
    {
        m_stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        m_stream.avail_out = static_cast<uInt>(std::min<std::size_t>(buffer.size(), 1u << 30));
        const uInt wanted = m_stream.avail_out;
        while (m_stream.avail_out == wanted && !m_ended)
            unpackSome();
        return wanted - m_stream.avail_out;
    }
    std::uint64_t numFileBytes() const override { return m_packed->numFileBytes(); }
    std::string damage() const override { return m_damage; }

private:
    void unpackSome()
    {
        if (m_stream.avail_in == 0) {
            m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
            m_stream.avail_in = static_cast<uInt>(m_packed->read(m_input));
            if (m_stream.avail_in == 0) {
                m_ended = true;
                m_damage = m_betweenMembers ? "" : "the gzip file is cut short";
                if (const std::string damage = m_packed->damage(); !damage.empty())
                    m_damage = damage;
                return;
            }
        }
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END) {
            m_betweenMembers = true;
            ++m_numMembers;
            inflateReset(&m_stream);
        } else if (code == Z_OK || code == Z_BUF_ERROR) {
            m_betweenMembers = false;
        } else {
            m_ended = true;
            // What follows a whole member and is no gzip is padding, which gzip itself ignores too.
            m_damage = m_numMembers > 0 && m_stream.total_out == 0 ? "" : "the gzip file is damaged";
        }
    }

    std::unique_ptr<ByteSource> m_packed;
    z_stream m_stream{};
    std::array<char, 1 << 16> m_input;
    std::string m_damage;
    int m_numMembers = 0;
    bool m_betweenMembers = false, m_ended = false;
};
/// Ends with an Error what unpacks to so much more than any text does that it must be made to fill memory.
class GuardedSource : public ByteSource {
public:
    GuardedSource(std::unique_ptr<ByteSource> packed, std::string path)
        : m_packed(std::move(packed)), m_path(std::move(path))
    {
    }

    std::size_t read(std::span<char> buffer) override
    {
        const std::size_t count = m_packed->read(buffer);
        m_numBytes += count;
        if (m_numBytes > smallBytes && m_numBytes / maxRatio > m_packed->numFileBytes())
            throw Error(m_path + ": unpacks to more than " + std::to_string(maxRatio)
                        + " times its size, as no ratings do; get the file again");
        return count;
    }
    std::uint64_t numFileBytes() const override { return m_packed->numFileBytes(); }
    std::string damage() const override { return m_packed->damage(); }

private:
    static constexpr std::uint64_t smallBytes = 64 << 20, maxRatio = 200;

    std::unique_ptr<ByteSource> m_packed;
    std::string m_path;
    std::uint64_t m_numBytes = 0;
};

std::unique_ptr<ByteSource> openPlain(const std::filesystem::path& path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        throw Error(path.string() + ": cannot be opened: " + (error ? error.message() : "No such file or directory")
                    + "; check the name");
    if (!std::filesystem::is_regular_file(status))
        throw Error(path.string() + ": is not a plain file; save the ratings to a file first");
    FileHandle file(std::fopen(path.c_str(), "rb"));
    if (!file)
        throw Error(path.string() + ": cannot be opened: " + std::strerror(errno) + "; check the permissions");
    OpenedFiles::note(path);
    std::setvbuf(file.get(), nullptr, _IONBF, 0); // blocks are large, a second buffer would only copy
    return std::make_unique<PlainSource>(std::move(file), path.string());
}

/// The bytes as they lie on the disk or, unpacked, in an archive.
std::unique_ptr<ByteSource> openStored(const std::filesystem::path& path, const std::optional<ZipPlace>& place)
{
    if (!place)
        return openPlain(path);
    if (place->inner.empty())
        throw Error(path.string() + ": this is a zip archive or a spreadsheet; unpack it, or save the sheet as CSV");
    return openZipEntry(*place);
}

bool startsAsGzip(ByteSource& source)
{
    std::array<char, 2> start{};
    std::size_t size = 0;
    while (size < start.size()) {
        const std::size_t count = source.read(std::span(start).subspan(size));
        if (count == 0)
            return false;
        size += count;
    }
    return start[0] == '\x1f' && start[1] == '\x8b';
}
} // namespace

std::unique_ptr<ByteSource> openBytes(const std::filesystem::path& path)
{
    const std::optional<ZipPlace> place = zipPlace(path);
    const bool gzip = startsAsGzip(*openStored(path, place));
    std::unique_ptr<ByteSource> source = openStored(path, place);
    if (gzip)
        source = std::make_unique<GzipSource>(std::move(source));
    if (gzip || place)
        source = std::make_unique<GuardedSource>(std::move(source), path.string());
    return source;
}

} // namespace lodestone
