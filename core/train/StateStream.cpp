// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/StateStream.h"

#include "core/train/BinaryStream.h"

namespace lodestone {

namespace {
constexpr std::uint64_t maxEntries = std::uint64_t(1) << 36; ///< of a matrix: 256 GiB
constexpr std::uint64_t maxNames = 1000; ///< loss terms, letters of their names, kinds of margins

std::uint64_t readCount(std::istream& in, std::uint64_t most)
{
    const auto count = readValue<std::uint64_t>(in);
    if (count > most)
        throw Error("the saved training state is damaged");
    return count;
}

void writeText(std::ostream& out, const std::string& text)
{
    writeValues(out, text);
}

std::string readText(std::istream& in)
{
    std::string text(readCount(in, maxNames), ' ');
    if (!in.read(text.data(), static_cast<std::streamsize>(text.size())))
        throw Error("the saved training state ends too early");
    return text;
}

void writeNamed(std::ostream& out, const std::vector<NamedValue>& values)
{
    writeValue<std::uint64_t>(out, values.size());
    for (const NamedValue& value : values) {
        writeText(out, value.key);
        writeValue(out, value.value);
    }
}

std::vector<NamedValue> readNamed(std::istream& in)
{
    std::vector<NamedValue> values(readCount(in, maxNames));
    for (NamedValue& value : values) {
        value.key = readText(in);
        value.value = readValue<double>(in);
    }
    return values;
}

template <typename Value> void writeOptional(std::ostream& out, const std::optional<Value>& value)
{
    writeValue<std::uint8_t>(out, value.has_value());
    if (value)
        writeValue(out, *value);
}

template <typename Value> std::optional<Value> readOptional(std::istream& in)
{
    if (readValue<std::uint8_t>(in) == 0)
        return std::nullopt;
    return readValue<Value>(in);
}
} // namespace

void writeMatrix(std::ostream& out, const RowMatrixRef& matrix)
{
    writeValue<std::int64_t>(out, matrix.rows());
    writeValue<std::int64_t>(out, matrix.cols());
    for (Eigen::Index row = 0; row < matrix.rows(); ++row)
        out.write(reinterpret_cast<const char*>(matrix.row(row).data()),
                  static_cast<std::streamsize>(matrix.cols() * static_cast<Eigen::Index>(sizeof(float))));
}

RowMatrix readMatrix(std::istream& in)
{
    const auto rows = readCount(in, maxEntries), columns = readCount(in, maxEntries);
    if (columns > 0 && rows > maxEntries / columns)
        throw Error("the saved training state is damaged");
    RowMatrix matrix(rows, columns);
    if (!in.read(reinterpret_cast<char*>(matrix.data()), static_cast<std::streamsize>(rows * columns * sizeof(float))))
        throw Error("the saved training state ends too early");
    return matrix;
}

void writeStats(std::ostream& out, const EpochStats& stats)
{
    writeValue(out, stats.epoch);
    for (const double value : {stats.seconds, stats.evaluationSeconds, stats.pairsPerSecond, stats.learningRate})
        writeValue(out, value);
    writeNamed(out, stats.loss);
    writeNamed(out, stats.active);
    for (const auto& metrics : {stats.train, stats.validation, stats.test})
        writeOptional(out, metrics);
    writeOptional(out, stats.nmi10);
    writeOptional(out, stats.nmi20);
    writeValue<std::uint64_t>(out, stats.margins.size());
    for (const MarginBand& band : stats.margins) {
        writeText(out, band.key);
        writeValue(out, band.quantiles);
    }
}

EpochStats readStats(std::istream& in)
{
    EpochStats stats;
    stats.epoch = readValue<int>(in);
    for (double* value : {&stats.seconds, &stats.evaluationSeconds, &stats.pairsPerSecond, &stats.learningRate})
        *value = readValue<double>(in);
    stats.loss = readNamed(in);
    stats.active = readNamed(in);
    for (auto* metrics : {&stats.train, &stats.validation, &stats.test})
        *metrics = readOptional<RankMetrics>(in);
    stats.nmi10 = readOptional<double>(in);
    stats.nmi20 = readOptional<double>(in);
    stats.margins.resize(readCount(in, maxNames));
    for (MarginBand& band : stats.margins) {
        band.key = readText(in);
        band.quantiles = readValue<std::array<double, 5>>(in);
    }
    return stats;
}

void writeSplit(std::ostream& out, const Split& split)
{
    writeValue(out, static_cast<std::uint32_t>(split.options.method));
    writeValue(out, static_cast<std::int32_t>(split.options.fold));
    writeValue(out, split.options.seed);
    writeValue(out, digestOf(split));
}

void checkSplit(std::istream& in, const Split& split)
{
    const auto method = readValue<std::uint32_t>(in);
    if (method >= splitMethodKeys().size())
        throw Error("the saved training state is damaged");
    SplitOptions saved;
    saved.method = static_cast<SplitMethod>(method);
    saved.fold = readValue<std::int32_t>(in);
    saved.seed = readValue<std::uint64_t>(in);
    const auto nameOf = [](const SplitOptions& options) {
        return describe(options) + ", seed " + std::to_string(options.seed);
    };
    if (saved != split.options)
        throw Error("the saved training split the ratings in another way (" + nameOf(saved) + ") than this run ("
                    + nameOf(split.options) + "); go on with the same split");
    if (readValue<std::uint64_t>(in) != digestOf(split))
        throw Error("the saved training state belongs to other data: its split has other ratings");
}

void writeSnapshot(std::ostream& out, const Snapshot& snapshot)
{
    writeValue(out, snapshot.epoch);
    writeValue<std::uint64_t>(out, snapshot.numBatches);
    writeValue<std::uint64_t>(out, snapshot.numUsers);
    writeValue(out, snapshot.comparison);
    writeValue(out, snapshot.bestEpoch);
    writeMatrix(out, snapshot.embeddings);
    for (const Eigen::MatrixXf& factor : snapshot.factors)
        writeMatrix(out, RowMatrix(factor));
    for (const auto* margins : {&snapshot.userMargins, &snapshot.itemMargins, &snapshot.latentMargins})
        writeMatrix(out, RowMatrix(*margins));
}

Snapshot readSnapshot(std::istream& in)
{
    Snapshot snapshot;
    snapshot.epoch = readValue<int>(in);
    snapshot.numBatches = readValue<std::uint64_t>(in);
    snapshot.numUsers = readValue<std::uint64_t>(in);
    snapshot.comparison = readValue<Comparison>(in);
    snapshot.bestEpoch = readValue<int>(in);
    snapshot.embeddings = readMatrix(in);
    for (Eigen::MatrixXf& factor : snapshot.factors)
        factor = readMatrix(in);
    for (auto* margins : {&snapshot.userMargins, &snapshot.itemMargins, &snapshot.latentMargins})
        *margins = readMatrix(in).reshaped();
    return snapshot;
}

} // namespace lodestone
