// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/embeddingBytes.h"

#include "core/train/BinaryStream.h"
#include "core/train/MemoryBuffer.h"

#include <bit>

#ifdef __F16C__
#include <immintrin.h>
#endif

namespace lodestone {

namespace {
static_assert(std::endian::native == std::endian::little);
constexpr std::uint32_t magic = 0x31454d4c; // "LME1"
constexpr std::uint64_t maxEntries = std::uint64_t(1) << 36;
using HalfMatrix = Eigen::Matrix<Eigen::half, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

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

/// Rows, columns, bytes per value, values.
void write(std::ostream& out, const RowMatrix& matrix, Precision precision)
{
    const bool half = precision == Precision::Half && fitsHalf(matrix);
    writeValue<std::uint64_t>(out, static_cast<std::uint64_t>(matrix.rows()));
    writeValue<std::uint64_t>(out, static_cast<std::uint64_t>(matrix.cols()));
    writeValue<std::uint8_t>(out, half ? 2 : 4);
    const auto bytes = static_cast<std::streamsize>(matrix.size()) * (half ? 2 : 4);
    if (half) {
        HalfMatrix rounded(matrix.rows(), matrix.cols());
        roundToHalf({matrix.data(), static_cast<std::size_t>(matrix.size())}, rounded.data());
        out.write(reinterpret_cast<const char*>(rounded.data()), bytes);
    } else {
        out.write(reinterpret_cast<const char*>(matrix.data()), bytes);
    }
}

RowMatrix readRows(std::istream& in)
{
    const auto rows = readValue<std::uint64_t>(in), columns = readValue<std::uint64_t>(in);
    const auto width = readValue<std::uint8_t>(in);
    if (rows > maxEntries || columns > maxEntries || (columns > 0 && rows > maxEntries / columns)
        || (width != 2 && width != 4) || rows * columns * width > static_cast<std::uint64_t>(in.rdbuf()->in_avail()))
        throw Error("kept vectors are damaged");
    RowMatrix matrix(rows, columns);
    const auto bytes = static_cast<std::streamsize>(rows * columns * width);
    if (width == 4) {
        in.read(reinterpret_cast<char*>(matrix.data()), bytes);
    } else {
        HalfMatrix rounded(rows, columns);
        in.read(reinterpret_cast<char*>(rounded.data()), bytes);
        matrix = rounded.cast<float>();
    }
    return matrix;
}
} // namespace

std::vector<char> embeddingBytes(const Snapshot& snapshot, Precision precision)
{
    MemoryBuffer buffer;
    constexpr std::size_t roomBesides = std::size_t(64) << 10; // factors, heads, margins of small sets
    buffer.reserve(static_cast<std::size_t>(snapshot.embeddings.size()) * (precision == Precision::Half ? 2 : 4)
                   + roomBesides);
    std::ostream out(&buffer);
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
    return buffer.take();
}

Snapshot snapshotOf(std::span<const char> bytes)
{
    BytesBuffer buffer(bytes);
    std::istream in(&buffer);
    if (readValue<std::uint32_t>(in) != magic)
        throw Error("these bytes are no kept vectors");
    Snapshot snapshot;
    snapshot.epoch = readValue<std::int32_t>(in);
    snapshot.bestEpoch = readValue<std::int32_t>(in);
    snapshot.numBatches = readValue<std::uint64_t>(in);
    snapshot.numUsers = readValue<std::uint64_t>(in);
    const auto comparison = readValue<std::uint32_t>(in);
    if (comparison > static_cast<std::uint32_t>(Comparison::Mahalanobis))
        throw Error("kept vectors are damaged");
    snapshot.comparison = static_cast<Comparison>(comparison);
    for (Eigen::MatrixXf& factor : snapshot.factors)
        factor = readRows(in);
    for (auto* margins : {&snapshot.userMargins, &snapshot.itemMargins, &snapshot.latentMargins})
        *margins = readRows(in).reshaped();
    snapshot.embeddings = readRows(in);
    if (snapshot.numUsers > static_cast<std::uint64_t>(snapshot.embeddings.rows()))
        throw Error("kept vectors are damaged");
    return snapshot;
}

} // namespace lodestone
