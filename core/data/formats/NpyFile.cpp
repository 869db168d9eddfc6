// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/NpyFile.h"

#include "core/Error.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/ByteSource.h"
#include "core/data/formats/VectorFile.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>
#include <limits>

namespace lodestone {

namespace {
constexpr std::string_view magic = "\x93NUMPY";

/// What stands behind a key of the dictionary: 'descr': '<f4' gives '<f4'; empty if there is none.
std::string_view valueOf(std::string_view text, std::string_view key)
{
    for (const char quote : {'\'', '"'}) {
        const std::string quoted = quote + std::string(key) + quote;
        const std::size_t place = text.find(quoted);
        if (place == std::string_view::npos)
            continue;
        std::string_view rest = text.substr(place + quoted.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(" :"), rest.size()));
        const std::size_t end = rest.starts_with('(') ? rest.find(')') : rest.find_first_of(",}");
        return rest.substr(0, end);
    }
    return {};
}

/// The numbers of "(3, 4"; absent if it is something else.
std::optional<std::vector<std::size_t>> shapeOf(std::string_view text)
{
    if (!text.starts_with('('))
        return std::nullopt;
    std::vector<std::size_t> shape;
    text.remove_prefix(1);
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(" ,"), text.size()));
        if (text.empty())
            return shape;
        std::size_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc())
            return std::nullopt;
        shape.push_back(value);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    }
}

/// Bytes of a source, until a wanted number of them is there.
class Bytes {
public:
    Bytes(const std::filesystem::path& path, LoadContext& context)
        : m_name(path.string()), m_context(context), m_source(openBytes(path))
    {
    }

    const std::string& name() const { return m_name; }

    void read(std::span<char> target)
    {
        while (!target.empty()) {
            const std::size_t count = m_source->read(target);
            if (count == 0)
                throw Error(m_name + ": the file " + (m_source->damage().empty() ? "is cut short" : m_source->damage())
                            + ": it holds less than its header promises; get it again");
            m_context.advance(m_source->numFileBytes() - m_numReported);
            m_numReported = m_source->numFileBytes();
            target = target.subspan(count);
        }
    }

    template <typename T> T number()
    {
        T value;
        read(std::span(reinterpret_cast<char*>(&value), sizeof value));
        return value;
    }

private:
    std::string m_name;
    LoadContext& m_context;
    std::unique_ptr<ByteSource> m_source;
    std::uint64_t m_numReported = 0;
};

NpyHeader readHeader(Bytes& bytes)
{
    static_assert(std::endian::native == std::endian::little);
    constexpr std::size_t maxHeaderBytes = 1 << 16;
    char start[8];
    bytes.read(start);
    if (!isNpy({start, magic.size()}))
        throw Error(bytes.name() + ": this is no .npy file; write it with numpy.save");
    const int version = start[6];
    if (version < 1 || version > 3)
        throw Error(bytes.name() + ": this is .npy of version " + std::to_string(version)
                    + ", which is not known here; write it with numpy.save");
    const std::size_t length = version == 1 ? bytes.number<std::uint16_t>() : bytes.number<std::uint32_t>();
    if (length > maxHeaderBytes)
        throw Error(bytes.name() + ": the header is damaged: it has " + std::to_string(length)
                    + " bytes; get the file again");
    std::string text(length, '\0');
    bytes.read(text);
    return parseNpyHeader(text, bytes.name());
}

/// What is promised must be there before memory is taken for it.
void checkSize(const NpyHeader& header, const std::filesystem::path& path)
{
    constexpr std::uint64_t freeBytes = 16'000'000, perFileByte = 16; // a packed file may hold more than its size
    const std::uint64_t numBytes = std::uint64_t(header.rows) * header.columns * header.numberBytes;
    const std::uint64_t fileBytes = std::filesystem::file_size(path);
    if (numBytes > fileBytes * perFileByte + freeBytes)
        throw Error(path.string() + ": the header promises " + std::to_string(header.rows) + " vectors of "
                    + std::to_string(header.columns) + " numbers, far more than the file can hold; get it again, and unpack "
                    + "it if it is packed");
}

template <typename T> T swapped(T value)
{
    auto* const first = reinterpret_cast<char*>(&value);
    std::reverse(first, first + sizeof value);
    return value;
}

/// Reads all numbers, block by block.
template <typename T> RowMatrix readNumbers(const NpyHeader& header, Bytes& bytes)
{
    constexpr std::size_t blockNumbers = 1 << 15;
    RowMatrix vectors(static_cast<Eigen::Index>(header.rows), static_cast<Eigen::Index>(header.columns));
    const std::size_t size = header.rows * header.columns;
    std::vector<T> block(std::min(blockNumbers, size));
    for (std::size_t first = 0; first < size; first += block.size()) {
        block.resize(std::min(block.size(), size - first));
        bytes.read(std::span(reinterpret_cast<char*>(block.data()), block.size() * sizeof(T)));
        for (std::size_t i = 0; i < block.size(); ++i) {
            const std::size_t place = first + i;
            const std::size_t target = header.isFortran ? place % header.rows * header.columns + place / header.rows : place;
            vectors.data()[target] = static_cast<float>(header.isBigEndian ? swapped(block[i]) : block[i]);
        }
    }
    return vectors;
}

/// Moves the finite rows together.
void keepFinite(VectorRows& rows)
{
    Eigen::Index kept = 0;
    for (Eigen::Index row = 0; row < rows.vectors.rows(); ++row) {
        if (!rows.vectors.row(row).allFinite())
            continue;
        if (kept != row)
            rows.vectors.row(kept) = rows.vectors.row(row);
        rows.places.push_back(static_cast<std::uint32_t>(row));
        ++kept;
    }
    rows.numNotFinite = rows.numInFile - rows.places.size();
    rows.vectors.conservativeResize(kept, Eigen::NoChange);
}
} // namespace

bool isNpy(std::string_view start)
{
    return start.starts_with(magic);
}

NpyHeader parseNpyHeader(std::string_view text, const std::string& name)
{
    constexpr std::size_t maxRows = std::numeric_limits<std::uint32_t>::max() - 1;
    std::string type(valueOf(text, "descr"));
    std::erase_if(type, [](char character) { return character == '\'' || character == '"'; });
    const std::string_view order = valueOf(text, "fortran_order");
    const auto shape = shapeOf(valueOf(text, "shape"));
    if (type.empty() || (order != "True" && order != "False") || !shape)
        throw Error(name + ": the header is damaged: " + quotedField(text) + "; write the file again with numpy.save");
    NpyHeader header;
    header.isFortran = order == "True";
    header.isBigEndian = type.starts_with('>');
    header.numberBytes = type.find("f8") != std::string::npos ? 8 : 4;
    if (type.size() != 3 || std::string_view("<>=|").find(type[0]) == std::string_view::npos
        || (type.substr(1) != "f4" && type.substr(1) != "f8"))
        throw Error(name + ": the numbers are of type " + quotedField(type)
                    + ", only float32 and float64 are read; write the file with numpy.save(name, a.astype('float32'))");
    if (shape->size() != 2)
        throw Error(name + ": the array has " + std::to_string(shape->size())
                    + " dimensions, expected 2: one vector a row; reshape it and write it again with numpy.save");
    header.rows = (*shape)[0];
    header.columns = (*shape)[1];
    if (header.rows == 0 || header.columns == 0)
        throw Error(name + ": there is no vector in it; choose another file");
    if (header.columns > maxVectorDimension)
        throw Error(name + ": its vectors have " + std::to_string(header.columns) + " numbers, at most "
                    + std::to_string(maxVectorDimension) + " are read; reduce them first, for instance by PCA");
    if (header.rows > maxRows)
        throw Error(name + ": there are more than " + std::to_string(maxRows) + " vectors; take a part of them");
    return header;
}

VectorRows readNpy(const std::filesystem::path& path, LoadContext& context)
{
    Bytes bytes(path, context);
    const NpyHeader header = readHeader(bytes);
    checkSize(header, path);
    VectorRows rows;
    rows.vectors = header.numberBytes == 8 ? readNumbers<double>(header, bytes) : readNumbers<float>(header, bytes);
    rows.numInFile = header.rows;
    keepFinite(rows);
    return rows;
}

} // namespace lodestone
