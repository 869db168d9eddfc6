// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/S3Rec.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/Encoding.h"
#include "core/data/formats/FieldSplitter.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/ItemAttributes.h"
#include "core/data/formats/LineReader.h"
#include "core/data/formats/RatingTable.h"

#include <algorithm>
#include <set>

namespace lodestone {

namespace {
const TextDialect blankSeparated{" ", false};

bool isText(const std::filesystem::path& path)
{
    const std::filesystem::path plain = path.extension() == ".gz" ? path.stem() : path.filename();
    return plain.extension() == ".txt";
}

std::optional<std::filesystem::path> attributesOf(const std::filesystem::path& sequences)
{
    return dataFile(folderOf(sequences), nameWithoutEnding(sequences) + "_item2attributes.json");
}

bool isWholeNumber(std::string_view field)
{
    return std::all_of(field.begin(), field.end(), [](char character) { return character >= '0' && character <= '9'; });
}

/// Lines of whole numbers, of at least three lengths, that start with different users.
bool looksLikeSequences(const std::filesystem::path& path)
{
    constexpr std::size_t numSniffedBytes = 1 << 16, maxLines = 50;
    const std::string start = startOf(path, numSniffedBytes);
    std::string_view text = start;
    FieldSplitter splitter(blankSeparated);
    std::set<std::string, std::less<>> users;
    std::set<std::size_t> lengths;
    for (std::size_t lines = 0; lines < maxLines; ++lines) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) // the last line may be cut off
            break;
        std::string_view line = text.substr(0, end);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        text.remove_prefix(end + 1);
        const auto& fields = splitter.split(line);
        if (fields.empty() || !std::all_of(fields.begin(), fields.end(), isWholeNumber)
            || !users.emplace(fields.front()).second)
            return false;
        lengths.insert(fields.size());
    }
    return lengths.size() > 2 && *lengths.rbegin() > 5;
}

std::vector<std::filesystem::path> sequenceFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files = filesIn(folder);
    std::erase_if(files, [](const std::filesystem::path& file) { return !isText(file) || !attributesOf(file); });
    return files;
}

bool matchesS3Rec(const std::filesystem::path& path)
{
    if (isFolder(path))
        return !sequenceFiles(path).empty();
    return isPlainFile(path) && isText(path) && (attributesOf(path) || looksLikeSequences(path));
}

std::filesystem::path sequencesAt(const std::filesystem::path& path)
{
    if (!isFolder(path))
        return path;
    const std::vector<std::filesystem::path> files = sequenceFiles(path);
    if (files.empty())
        throw Error(path.string() + ": there is no NAME.txt with NAME_item2attributes.json beside it; open the text file");
    if (files.size() > 1)
        throw Error(path.string() + ": there are " + std::to_string(files.size())
                    + " files with sequences; open one of them, such as " + files.front().filename().string());
    return files.front();
}

std::string nameOfS3Rec(const std::filesystem::path& path)
{
    return nameWithoutEnding(sequencesAt(path));
}

void readSequences(const std::filesystem::path& path, DatasetBuilder& builder)
{
    LineReader lines(path, &builder.context());
    FieldSplitter splitter(blankSeparated);
    const float value = impliedRatingOf(builder.context().options);
    builder.setHasTime(true);
    std::string user, item;
    std::string_view line;
    while (lines.next(line)) {
        const auto& fields = splitter.split(line);
        if (fields.size() == 1)
            builder.context().addBadLine(lines.fileName(), lines.lineNumber(), "the user has no item");
        for (std::size_t place = 1; place < fields.size(); ++place)
            builder.addRating(toUtf8(fields.front(), user), toUtf8(fields[place], item), value,
                              static_cast<std::int64_t>(place));
    }
    builder.context().warn(impliedRatingWarning(lines.fileName(), value)
                           + ", and the place of the item in its line as the time");
}

void readS3Rec(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const std::filesystem::path sequences = sequencesAt(path);
    const auto attributes = attributesOf(sequences);
    builder.context().expectFile(sequences);
    if (attributes)
        builder.context().expectFile(*attributes);
    readSequences(sequences, builder);
    requireRatings(sequences, builder);
    if (attributes)
        readItemAttributes(*attributes, builder);
}
} // namespace

FormatInfo s3RecFormat()
{
    return {"s3rec",
            PARAM_TEXT("Format", "S3-Rec sequences"),
            PARAM_TEXT("Format",
                       "NAME.txt with a user and all items of the user, in order, in each line, each a 5; "
                       "NAME_item2attributes.json too"),
            matchesS3Rec,
            readS3Rec,
            nameOfS3Rec,
            false};
}

} // namespace lodestone
