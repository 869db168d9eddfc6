// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/VectorFile.h"

#include "core/Error.h"
#include "core/data/LabelCollector.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/ByteSource.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/NpyFile.h"
#include "core/data/formats/VectorMetadata.h"
#include "core/data/formats/VectorText.h"
#include "core/data/formats/ZipArchive.h"
#include "core/data/formats/readTable.h"

namespace lodestone {

namespace {
using Path = std::filesystem::path;

/// The first bytes of a file. Throws Error if it cannot be opened or is empty.
std::string startOf(const Path& path)
{
    if (const auto place = zipPlace(path); place && place->inner.empty())
        throw Error(path.string() + ": this is a zip archive, perhaps .npz; write one array with numpy.save");
    const std::unique_ptr<ByteSource> source = openBytes(path);
    std::string start(8, '\0');
    start.resize(source->read(start));
    if (start.empty() && source->damage().empty())
        throw Error(path.string() + ": the file is empty; choose a file of vectors");
    return start;
}

/// The metadata of a file with `numVectors`, if there are any that fit. Throws Error if those that the user named do not.
std::optional<VectorMetadata> metadataFor(const Path& vectors, const Path& given, std::size_t numVectors,
                                          LoadContext& context)
{
    const std::optional<Path> path = given.empty() ? metadataFileOf(vectors) : std::optional(given);
    if (!path)
        return std::nullopt;
    try {
        context.expectFile(*path);
        if (auto metadata = readVectorMetadata(*path, numVectors, context))
            return metadata;
        throw Error(path->string() + ": there is not one line for each of the " + std::to_string(numVectors)
                    + " vectors, with or without a header; choose the metadata that belong to the vectors");
    } catch (const Error& error) {
        if (!given.empty())
            throw;
        context.warn(std::string(error.what()) + "; the file was left out");
        return std::nullopt;
    }
}

/// The row of the file that a point came from, counted from 1, where it has no name.
std::string_view nameOf(const VectorRows& rows, const VectorMetadata* metadata, std::size_t row, std::string& scratch)
{
    if (metadata && !metadata->names[rows.places[row]].empty())
        return metadata->names[rows.places[row]];
    if (!rows.names.empty() && !rows.names[row].empty())
        return rows.names[row];
    return scratch = std::to_string(rows.places[row] + 1);
}

DatasetPtr pointsOf(const Path& path, const VectorRows& rows, const VectorMetadata* metadata)
{
    auto points = std::make_shared<Dataset>();
    points->name = nameWithoutEnding(path);
    LabelCollector labels;
    std::string scratch;
    for (std::size_t row = 0; row < rows.places.size(); ++row) {
        points->itemIds.append(nameOf(rows, metadata, row, scratch));
        if (metadata && !metadata->titles.empty())
            points->itemTitles.append(metadata->titles[rows.places[row]]);
        if (metadata && !metadata->labels.empty())
            forEachPart(metadata->labels[rows.places[row]], '|',
                        [&](std::string_view label) { labels.add(ItemIndex(row), label); });
    }
    points->labels = labels.build(rows.places.size());
    points->interactions = Interactions(0, rows.places.size(), {}, false);
    return points;
}

void warnAboutRows(const Path& path, const VectorRows& rows, LoadContext& context)
{
    const LoadReport& report = context.report;
    if (rows.numNotFinite > 0)
        context.warn(path.string() + ": " + std::to_string(rows.numNotFinite)
                     + " vectors are not finite (NaN, infinite, or too large for float32) and were left out");
    if (report.numBadLines > 0)
        context.warn(std::to_string(report.numBadLines) + " of " + std::to_string(report.numLines)
                     + " lines cannot be used and were left out; the first is " + report.badLines.front().file + ":"
                     + std::to_string(report.badLines.front().line) + ": " + report.badLines.front().reason);
    if (rows.places.empty())
        throw Error(path.string() + ": no vector is finite; write the file again without NaN and infinity");
}
} // namespace

LoadedVectors loadVectors(const Path& path, const Path& metadata, const LoadProgress& progress, std::stop_token stop)
{
    LoadContext context({}, progress, std::move(stop));
    try {
        const bool npy = isNpy(startOf(path));
        context.report.format = npy ? "npy" : "text";
        context.expectFile(path);
        VectorRows rows = npy ? readNpy(path, context) : readVectorText(path, context);
        warnAboutRows(path, rows, context);
        const auto table = metadataFor(path, metadata, rows.numInFile, context);
        DatasetPtr points = pointsOf(path, rows, table ? &*table : nullptr);
        context.buildProgress()(1);
        return {std::move(rows.vectors), std::move(points), std::move(context.report)};
    } catch (const LoadStopped&) {
        return {{}, nullptr, std::move(context.report)};
    } catch (const std::filesystem::filesystem_error& error) {
        throw Error(path.string() + ": " + error.code().message() + "; check the name and the permissions");
    }
}

} // namespace lodestone
