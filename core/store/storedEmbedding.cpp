// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedEmbedding.h"

#include "core/store/Blobs.h"
#include "core/train/BinaryStream.h"

#include <algorithm>
#include <array>
#include <bit>
#include <istream>
#include <ostream>

#ifdef __F16C__
#include <immintrin.h>
#endif

namespace lodestone {

namespace {
static_assert(std::endian::native == std::endian::little);
constexpr std::uint32_t magic = 0x31454d4c; // "LME1"
constexpr std::uint64_t maxEntries = std::uint64_t(1) << 36;
constexpr std::size_t pieceValues = 4096; ///< that are rounded at a time, in the processor's cache
constexpr const char* damaged = "kept vectors are damaged";

bool fitsHalf(const RowMatrixRef& matrix)
{
    constexpr float largest = 65504; // of float16
    return matrix.size() == 0 || matrix.cwiseAbs().maxCoeff() <= largest;
}

/// To the nearest, ties to even. Eigen's own cast takes one value at a time.
void roundToHalf(std::span<const float> values, Eigen::half* rounded)
{
    std::size_t i = 0;
#ifdef __F16C__
    for (; i + 8 <= values.size(); i += 8)
        _mm_storeu_si128(reinterpret_cast<__m128i*>(rounded + i),
                         _mm256_cvtps_ph(_mm256_loadu_ps(values.data() + i), _MM_FROUND_TO_NEAREST_INT));
#endif
    for (; i < values.size(); ++i)
        rounded[i] = Eigen::half(values[i]);
}

void writeHalf(std::ostream& out, std::span<const float> values)
{
    std::array<Eigen::half, pieceValues> rounded;
    while (!values.empty()) {
        const auto piece = values.first(std::min(values.size(), rounded.size()));
        roundToHalf(piece, rounded.data());
        out.write(reinterpret_cast<const char*>(rounded.data()),
                  static_cast<std::streamsize>(piece.size() * sizeof(Eigen::half)));
        values = values.subspan(piece.size());
    }
}

/// Rows, columns, bytes per value, values.
void write(std::ostream& out, const RowMatrix& matrix, Precision precision)
{
    const bool half = precision == Precision::Half && fitsHalf(matrix);
    writeValue<std::uint64_t>(out, static_cast<std::uint64_t>(matrix.rows()));
    writeValue<std::uint64_t>(out, static_cast<std::uint64_t>(matrix.cols()));
    writeValue<std::uint8_t>(out, half ? 2 : 4);
    if (half)
        writeHalf(out, {matrix.data(), static_cast<std::size_t>(matrix.size())});
    else
        out.write(reinterpret_cast<const char*>(matrix.data()), static_cast<std::streamsize>(matrix.size()) * 4);
}

void readHalf(std::istream& in, std::span<float> values)
{
    std::array<Eigen::half, pieceValues> rounded;
    while (!values.empty()) {
        const auto piece = values.first(std::min(values.size(), rounded.size()));
        const auto size = static_cast<Eigen::Index>(piece.size());
        in.read(reinterpret_cast<char*>(rounded.data()), static_cast<std::streamsize>(piece.size() * sizeof(Eigen::half)));
        Eigen::VectorXf::Map(piece.data(), size) =
            Eigen::Map<const Eigen::Matrix<Eigen::half, Eigen::Dynamic, 1>>(rounded.data(), size).cast<float>();
        values = values.subspan(piece.size());
    }
}

/// @param mostBytes  that there can be
RowMatrix readRows(std::istream& in, std::uint64_t mostBytes)
{
    const auto rows = readValue<std::uint64_t>(in), columns = readValue<std::uint64_t>(in);
    const auto width = readValue<std::uint8_t>(in);
    if (rows > maxEntries || columns > maxEntries || (columns > 0 && rows > maxEntries / columns)
        || (width != 2 && width != 4) || rows * columns * width > mostBytes)
        throw Error(damaged);
    RowMatrix matrix(rows, columns);
    const auto count = static_cast<std::size_t>(matrix.size());
    if (width == 4)
        in.read(reinterpret_cast<char*>(matrix.data()), static_cast<std::streamsize>(count) * 4);
    else
        readHalf(in, {matrix.data(), count});
    if (!in)
        throw Error(damaged);
    return matrix;
}

void writeEmbedding(std::ostream& out, const Snapshot& snapshot, Precision precision)
{
    writeValue(out, magic);
    writeValue<std::int32_t>(out, snapshot.epoch);
    writeValue<std::int32_t>(out, snapshot.bestEpoch);
    writeValue<std::uint64_t>(out, snapshot.numBatches);
    writeValue<std::uint64_t>(out, snapshot.numUsers);
    writeValue<std::uint32_t>(out, static_cast<std::uint32_t>(snapshot.comparison));
    for (const Eigen::MatrixXf& factor : snapshot.factors)
        write(out, factor, Precision::Full);
    for (const auto* margins : {&snapshot.userMargins, &snapshot.itemMargins, &snapshot.latentMargins})
        write(out, *margins, precision);
    write(out, snapshot.embeddings, precision);
}

/// @param size  of what `in` holds; nothing larger is made room for
Snapshot readEmbedding(std::istream& in, std::uint64_t size)
{
    if (readValue<std::uint32_t>(in) != magic)
        throw Error("these bytes are no kept vectors");
    Snapshot snapshot;
    snapshot.epoch = readValue<std::int32_t>(in);
    snapshot.bestEpoch = readValue<std::int32_t>(in);
    snapshot.numBatches = readValue<std::uint64_t>(in);
    snapshot.numUsers = readValue<std::uint64_t>(in);
    const auto comparison = readValue<std::uint32_t>(in);
    if (comparison > static_cast<std::uint32_t>(Comparison::Mahalanobis))
        throw Error(damaged);
    snapshot.comparison = static_cast<Comparison>(comparison);
    for (Eigen::MatrixXf& factor : snapshot.factors)
        factor = readRows(in, size);
    for (auto* margins : {&snapshot.userMargins, &snapshot.itemMargins, &snapshot.latentMargins})
        *margins = readRows(in, size).reshaped();
    snapshot.embeddings = readRows(in, size);
    if (snapshot.numUsers > static_cast<std::uint64_t>(snapshot.embeddings.rows()))
        throw Error(damaged);
    return snapshot;
}
} // namespace

std::int64_t putSnapshot(SQLite::Database& database, const Snapshot& snapshot, Precision precision)
{
    return putBlob(database, [&](std::ostream& out) { writeEmbedding(out, snapshot, precision); });
}

Snapshot getSnapshot(SQLite::Database& database, std::int64_t blob)
{
    Snapshot snapshot;
    readBlob(database, blob, [&](std::istream& in, std::uint64_t size) { snapshot = readEmbedding(in, size); });
    return snapshot;
}

} // namespace lodestone
