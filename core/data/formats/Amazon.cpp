// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/Amazon.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/AmazonItems.h"
#include "core/data/formats/AmazonTable.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/JsonLines.h"
#include "core/data/formats/JsonRatings.h"
#include "core/data/formats/RatingTable.h"

#include <algorithm>

namespace lodestone {

namespace {
using Path = std::filesystem::path;

Path endingOf(const Path& path)
{
    return (path.extension() == ".gz" ? path.stem() : path).extension();
}

bool isJson(const Path& path)
{
    return endingOf(path) == ".json" || endingOf(path) == ".jsonl";
}

/// Where the reviews of a year hold what is needed; absent if the file is of another kind. Throws as LineReader.
std::optional<ReviewKeys> reviewKeysOf(const Path& path)
{
    const std::vector<std::string> keys = keysOfFirstObject(path);
    const auto has = [&](const char* key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); };
    if (has("reviewerID") && has("asin") && has("overall"))
        return ReviewKeys{"reviewerID", "asin", "overall", "unixReviewTime"};
    // Products of 2023 that differ in color or size only share their parent, and the metadata know the parent alone.
    if (has("user_id") && has("rating") && (has("parent_asin") || has("asin")))
        return ReviewKeys{"user_id", has("parent_asin") ? "parent_asin" : "asin", "rating",
                          has("sort_timestamp") ? "sort_timestamp" : "timestamp"};
    return std::nullopt;
}

bool isReviewFile(const Path& path)
{
    try {
        return isJson(path) && reviewKeysOf(path);
    } catch (const Error&) {
        return false;
    }
}

bool isRatingsFile(const Path& path)
{
    try {
        return endingOf(path) == ".csv" && amazonTableForm(path);
    } catch (const Error&) {
        return false;
    }
}

std::vector<Path> filesOf(const Path& folder, bool (*isWanted)(const Path& path))
{
    std::vector<Path> files = filesIn(folder);
    std::erase_if(files, [&](const Path& path) { return !isWanted(path); });
    return files;
}

/// `path` itself, or the files of the folder with reviews, or else with ratings only: both hold the same ratings.
std::vector<Path> candidates(const Path& path)
{
    if (!isFolder(path))
        return isReviewFile(path) || isRatingsFile(path) ? std::vector{path} : std::vector<Path>();
    std::vector<Path> files = filesOf(path, isReviewFile);
    return files.empty() ? filesOf(path, isRatingsFile) : files;
}

bool matchesAmazon(const Path& path)
{
    return !candidates(path).empty();
}

/// Throws Error if the choice is not clear.
Path ratingsFile(const Path& path)
{
    const std::vector<Path> files = candidates(path);
    if (files.empty())
        throw Error(
            path.string()
            + ": there are no Amazon reviews in it: lines of JSON with reviewerID, asin and overall or with user_id, "
              "parent_asin and rating, or a CSV of ratings; choose another file or format");
    if (files.size() > 1)
        throw Error(path.string() + ": there are " + std::to_string(files.size())
                    + " files of reviews; open one of them, such as " + files.front().filename().string());
    return files.front();
}

std::string nameOfAmazon(const Path& path)
{
    return nameWithoutEnding(ratingsFile(path));
}

void readAmazon(const Path& path, DatasetBuilder& builder)
{
    const Path ratings = ratingsFile(path);
    const std::optional<Path> items = amazonItemFile(ratings, builder);
    builder.context().expectFile(ratings);
    if (items)
        builder.context().expectFile(*items);
    if (isJson(ratings)) {
        readJsonRatings(ratings, *reviewKeysOf(ratings), builder);
    } else {
        readRatingTable(ratings, *amazonTableForm(ratings), builder);
        requireRatings(ratings, builder);
        builder.convertTimes(secondsOf);
    }
    if (items)
        readAmazonItems(*items, builder);
}
} // namespace

FormatInfo amazonFormat()
{
    return {"amazon",
            PARAM_TEXT("Format", "Amazon reviews"),
            PARAM_TEXT("Format",
                       "reviews of 2014, 2018 or 2023 as lines of JSON, or a CSV of ratings only; meta_NAME.json or .jsonl "
                       "beside it is "
                       "read too (or .gz)"),
            matchesAmazon,
            readAmazon,
            nameOfAmazon,
            false};
}

} // namespace lodestone
