// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/load.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/GivenParts.h"
#include "core/data/KCore.h"
#include "core/data/LoadContext.h"
#include "core/data/OpenedFiles.h"
#include "core/data/SampleData.h"
#include "core/data/formats/ArchiveSearch.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/ItemFile.h"
#include "core/data/formats/ZipArchive.h"
#include "core/data/formats/catalogue.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {
bool hasTextOptions(const LoadOptions& options)
{
    return !options.columns.empty() || options.separator || options.header;
}

void checkOptions(const LoadOptions& options)
{
    checkLabelRules(options.labelRules);
    if (!std::isfinite(options.positiveThreshold))
        throw Error("the threshold of a positive must be a number");
    if (options.kCore < 0)
        throw Error("k-core " + std::to_string(options.kCore) + ": 1 or more is allowed, or 0 for all ratings");
    const SplitFiles& files = options.splitFiles;
    if (!files.empty() && (files.train.empty() || (files.validation.empty() && files.test.empty())))
        throw Error("a split from files needs the file for train, and one for validation or test");
}

std::string knownFormats()
{
    std::string text;
    for (const FormatInfo& format : formatCatalogue())
        text += (text.empty() ? "" : ", ") + std::string(format.key);
    return text;
}

/// The labels as if they were read once more.
LabelCollector collectorOf(const ItemLabels& labels)
{
    LabelCollector collector;
    for (std::size_t item = 0; item < labels.primary.size(); ++item) {
        if (const LabelIndex label = labels.primary[item]; label >= 0)
            collector.setPrimary(ItemIndex(item), labels.names[static_cast<std::size_t>(label)]);
        for (const std::uint32_t label : labels.allOf(item))
            collector.add(ItemIndex(item), labels.allNames[label]);
    }
    return collector;
}

/// What is wrong with a path that no format takes.
std::string unknownPath(const std::filesystem::path& path)
{
    std::error_code error;
    if (!isFolder(path) && !std::filesystem::exists(path, error))
        return path.string() + ": cannot be opened: " + (error ? error.message() : "No such file or directory")
            + "; check the name";
    std::string text = path.string() + ": ";
    if (!isFolder(path))
        return text + "is not a plain file; save the ratings to a file first";
    text += "the folder holds no data set that is known here; open a file with ratings, or a folder of one of these forms:";
    for (const FormatInfo& format : formatCatalogue())
        text += "\n  " + std::string(format.key) + ": " + std::string(format.files);
    return text;
}

/// The format that the options name.
const FormatInfo& forcedFormat(const LoadOptions& options)
{
    const std::vector<FormatInfo>& formats = formatCatalogue();
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const auto& f) { return f.key == options.format; });
    if (found == formats.end())
        throw Error("there is no format " + quotedField(options.format) + "; use one of " + knownFormats());
    if (!found->usesTextOptions && hasTextOptions(options))
        throw Error("columns, separator and header apply to delimited text only, not to the format " + options.format
                    + "; leave them out");
    return *found;
}

/// The first format that takes the path; null if none does.
const FormatInfo* matchingFormat(const std::filesystem::path& path, const LoadOptions& options)
{
    for (const FormatInfo& format : formatCatalogue())
        if ((options.format.empty() || format.key == options.format) && (format.usesTextOptions || !hasTextOptions(options))
            && format.matches(path))
            return &format;
    return nullptr;
}

const FormatInfo& formatOf(const std::filesystem::path& path, const LoadOptions& options)
{
    if (!options.format.empty())
        return forcedFormat(options);
    const FormatInfo* const found = matchingFormat(path, options);
    if (!found && hasTextOptions(options) && isFolder(path))
        throw Error(path.string()
                    + ": columns, separator and header apply to one file, not to a folder; open the file itself");
    if (!found)
        throw Error(unknownPath(path));
    return *found;
}

/// Leads from an archive to what is to be read in it; any other path stays as it is.
std::filesystem::path insideArchive(const std::filesystem::path& path, const LoadOptions& options, LoadContext& context)
{
    if (!options.format.empty())
        forcedFormat(options);
    return findInArchive(path, context, [&](const std::filesystem::path& inner) {
        const FormatInfo* const format = matchingFormat(inner, options);
        return !format ? Match::None : format == &formatCatalogue().back() ? Match::General : Match::Special;
    });
}

/// A labels file in an archive, or the path as it is.
std::filesystem::path labelsInside(const std::filesystem::path& path, LoadContext& context)
{
    return findInArchive(
        path, context, [](const std::filesystem::path& inner) { return isPlainFile(inner) ? Match::General : Match::None; });
}

/// Reads a file that says which ratings belong to a part. What is said of the form of text holds for it too.
void readSplitFile(const std::filesystem::path& path, DatasetBuilder& builder)
{
    LoadOptions options = builder.context().options;
    const auto applies = [&](const FormatInfo& format) {
        return format.key == options.format && (format.usesTextOptions || format.matches(path));
    };
    if (std::none_of(formatCatalogue().begin(), formatCatalogue().end(), applies))
        options.format.clear(); // it is that of the data, a folder say
    const std::filesystem::path inner = insideArchive(path, options, builder.context());
    formatOf(inner, options).read(inner, builder);
}

/// All ratings of the files that split them. @return the name of the data set
std::string readSplitFiles(const SplitFiles& files, DatasetBuilder& builder)
{
    for (const auto& path : {files.train, files.validation, files.test})
        if (!path.empty())
            readSplitFile(path, builder);
    return nameWithoutEnding(folderOf(std::filesystem::absolute(files.train)));
}

/// What is done to every data set, wherever it came from.
/// @param areSplitFilesNew  false: it came from them
DatasetPtr finish(std::shared_ptr<Dataset> data, LoadContext& context, bool areSplitFilesNew)
{
    const LoadOptions& options = context.options;
    if (!options.splitFiles.empty())
        readGivenParts(*data, context, readSplitFile, areSplitFilesNew);
    if (!options.labelsFile.empty())
        readLabelsFile(labelsInside(options.labelsFile, context), *data, context);
    if (options.kCore > 0) {
        const std::size_t users = data->numUsers(), items = data->numItems(), ratings = data->interactions.size();
        data = kCoreOf(*data, options.kCore, [&](double) { context.advance(0); }); // the progress is at its end
        if (data->interactions.size() < ratings)
            context.warn("the " + std::to_string(options.kCore) + "-core leaves out "
                         + std::to_string(users - data->numUsers()) + " users, " + std::to_string(items - data->numItems())
                         + " items and " + std::to_string(ratings - data->interactions.size()) + " ratings");
    }
    if (const LoadReport& report = context.report; report.numBadLines > 0) {
        const BadLine& first = report.badLines.front();
        context.warn(std::to_string(report.numBadLines) + " of " + std::to_string(report.numLines)
                     + " lines cannot be used and were left out; the first is " + first.file + ":"
                     + std::to_string(first.line) + ": " + first.reason);
    }
    for (std::size_t i = 0; i < data->interactions.size(); ++i)
        context.report.numPositives += data->isPositive(RatingIndex(i));
    if (context.report.numPositives == 0)
        context.warn(
            "no rating reaches the threshold of a positive, so there is nothing to learn from; lower the threshold");
    return data;
}
} // namespace

FormatChoice chooseFormat(const std::filesystem::path& path, const LoadOptions& options, LoadContext& context)
{
    const std::filesystem::path source = insideArchive(path, options, context);
    return {source, &formatOf(source, options)};
}

LoadedData loadDataset(const std::filesystem::path& path, const LoadOptions& options, const LoadProgress& progress,
                       std::stop_token stop)
{
    checkOptions(options);
    LoadContext context(options, progress, std::move(stop));
    const OpenedFiles opened;
    try {
        const bool fromSplitFiles = path.empty() && !options.splitFiles.empty();
        const std::filesystem::path& given = fromSplitFiles ? options.splitFiles.train : path;
        const std::optional<ZipPlace> place = zipPlace(given);
        const std::shared_ptr<const ZipListing> kept = place ? zipListing(place->archive) : nullptr;
        const auto [source, chosen] = chooseFormat(given, options, context);
        const FormatInfo& format = *chosen;
        context.report.format = format.key;
        DatasetBuilder builder(context);
        std::string name;
        if (fromSplitFiles)
            name = readSplitFiles(options.splitFiles, builder);
        else
            format.read(source, builder);
        context.advance(0);
        DatasetPtr data = finish(builder.build(fromSplitFiles ? name : format.nameOf(source)), context, !fromSplitFiles);
        context.report.files = opened.files();
        return {std::move(data), std::move(context.report)};
    } catch (const LoadStopped&) {
        return {nullptr, std::move(context.report)};
    } catch (const std::filesystem::filesystem_error& error) {
        throw Error(path.string() + ": " + error.code().message() + "; check the name and the permissions");
    }
}

LoadedData openData(const std::string& data, const LoadOptions& options, const LoadProgress& progress, std::stop_token stop)
{
    if (data != sampleName)
        return loadDataset(data, options, progress, std::move(stop));
    if (!options.format.empty() || hasTextOptions(options))
        throw Error("the built-in sample is not read from a file; leave out format, columns, separator and header, or write "
                    "./sample for a file of that name");
    checkOptions(options);
    LoadContext context(options, progress, std::move(stop));
    context.report.format = sampleName;
    auto sample = std::make_shared<Dataset>(*sampleDataset());
    sample->positiveThreshold = options.positiveThreshold;
    if (!options.labelRules.isDefault())
        sample->labels = chooseLabels(collectorOf(sample->labels), sample->numItems(), context);
    try {
        DatasetPtr finished = finish(std::move(sample), context, true);
        return {std::move(finished), std::move(context.report)};
    } catch (const LoadStopped&) {
        return {nullptr, std::move(context.report)};
    }
}

} // namespace lodestone
