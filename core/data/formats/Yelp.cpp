// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/Yelp.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/JsonLines.h"
#include "core/data/formats/JsonRatings.h"
#include "core/data/formats/SideTables.h"

#include <algorithm>

namespace lodestone {

namespace {
using Path = std::filesystem::path;
using Kind = JsonValue::Kind;

bool isYelpJson(const Path& path)
{
    return (path.extension() == ".gz" ? path.stem() : path).extension() == ".json";
}

/// Files of a folder, named *.json or *.json.gz with `word` in the name.
std::vector<Path> jsonFiles(const Path& folder, std::string_view word)
{
    std::vector<Path> files = filesIn(folder);
    std::erase_if(files, [&](const Path& path) {
        return !isYelpJson(path) || path.filename().string().find(word) == std::string::npos;
    });
    return files;
}

/// Whether its first object is a review with stars: those of the contest's test set have none.
bool isStarFile(const Path& path)
{
    try {
        const std::vector<std::string> keys = keysOfFirstObject(path);
        const auto has = [&](const char* key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); };
        return has("user_id") && has("business_id") && has("stars");
    } catch (const Error&) {
        return false;
    }
}

/// `path` itself, or the files of the folder that hold reviews.
std::vector<Path> reviewFiles(const Path& path)
{
    if (!isFolder(path))
        return isYelpJson(path) && isStarFile(path) ? std::vector{path} : std::vector<Path>();
    std::vector<Path> files = jsonFiles(path, "review");
    std::erase_if(files, [](const Path& file) { return !isStarFile(file); });
    return files;
}

bool matchesYelp(const Path& path)
{
    return !reviewFiles(path).empty();
}

/// Throws Error if the choice is not clear.
Path reviewFile(const Path& path)
{
    const std::vector<Path> files = reviewFiles(path);
    if (files.empty())
        throw Error(path.string()
                    + ": there are no Yelp reviews in it: lines of JSON with user_id, business_id and stars; choose another "
                      "file or format");
    if (files.size() > 1)
        throw Error(path.string() + ": there are " + std::to_string(files.size())
                    + " files of reviews; open one of them, such as " + files.front().filename().string());
    return files.front();
}

std::string nameOfYelp(const Path& path)
{
    return nameWithoutEnding(reviewFile(path));
}

/// The file named as the reviews, with another word for "review"; else the only one of the folder with that word.
std::optional<Path> fileBeside(const Path& reviews, std::string_view word)
{
    constexpr std::string_view review = "review";
    std::string name = reviews.filename().string();
    if (const std::size_t place = name.rfind(review); place != std::string::npos) {
        name.replace(place, review.size(), word);
        if (name.ends_with(".gz"))
            name.resize(name.size() - 3);
        if (auto own = dataFile(folderOf(reviews), name))
            return own;
    }
    const std::vector<Path> files = jsonFiles(folderOf(reviews), word);
    return files.size() == 1 ? std::optional(files.front()) : std::nullopt;
}

/// Calls `take` for each name of a list; the older files have a list, the newer ones a text with commas.
template <typename Take> void forEachName(const JsonValue& value, Take take)
{
    if (value.kind == Kind::Text && value.text != "None")
        forEachPart(value.text, ',', take);
    else if (value.kind == Kind::Texts)
        for (const auto& path : value.paths)
            std::for_each(path.begin(), path.end(), take);
}

/// Whether it is a list of names, or none; if not, the line goes to the report.
bool isListOfNames(JsonLines& lines, std::size_t key)
{
    return lines[key].kind == Kind::Text || lines.allows(key, Kind::Texts);
}

void readBusinesses(const Path& path, DatasetBuilder& builder)
{
    enum Key : std::size_t { Id, Name, Categories, City, State };
    CatalogueItems catalogue(path, builder);
    JsonLines lines(path, {"business_id", "name", "categories", "city", "state"}, builder.context());
    while (lines.next()) {
        const auto id = lines.text(Id);
        if (!id || !lines.allows(Name, Kind::Text) || !isListOfNames(lines, Categories) || !lines.allows(City, Kind::Text))
            continue;
        const std::optional<ItemIndex> item = catalogue.find(*id);
        forEachName(lines[Categories], [&](std::string_view category) {
            builder.labels().add(item, category);
            if (item)
                builder.addTriple(*id, item, "in_category", "category:" + std::string(category), std::nullopt);
        });
        if (item && lines[Name].kind == Kind::Text)
            builder.setTitle(*item, lines[Name].text);
        if (!item || lines[City].kind != Kind::Text || lines[City].text.empty())
            continue;
        std::string city = "city:" + std::string(lines[City].text);
        if (lines[State].kind == Kind::Text && !lines[State].text.empty())
            city += ", " + std::string(lines[State].text); // towns of the same name in several states
        builder.addTriple(*id, item, "in_city", city, std::nullopt);
    }
    catalogue.warnAboutUnrated();
}

void readFriends(const Path& path, DatasetBuilder& builder)
{
    enum Key : std::size_t { Id, Friends };
    JsonLines lines(path, {"user_id", "friends"}, builder.context());
    std::uint64_t numUnknown = 0;
    while (lines.next()) {
        const auto id = lines.text(Id);
        if (!id || !isListOfNames(lines, Friends))
            continue;
        const std::optional<UserIndex> user = builder.findUser(*id);
        forEachName(lines[Friends], [&](std::string_view name) {
            const std::optional<UserIndex> other = user ? builder.findUser(name) : std::nullopt;
            if (other)
                builder.addSocialEdge(*user, *other);
            else
                ++numUnknown;
        });
    }
    if (numUnknown > 0)
        builder.context().warn(path.string() + ": " + std::to_string(numUnknown)
                               + " friendships name users without ratings and were left out");
}

void readYelp(const Path& path, DatasetBuilder& builder)
{
    const Path reviews = reviewFile(path);
    const std::optional<Path> businesses = fileBeside(reviews, "business"), users = fileBeside(reviews, "user");
    for (const auto& file : {std::optional(reviews), businesses, users})
        if (file)
            builder.context().expectFile(*file);
    readJsonRatings(reviews, {"user_id", "business_id", "stars", "date"}, builder);
    if (businesses)
        readBusinesses(*businesses, builder);
    if (users)
        readFriends(*users, builder);
}
} // namespace

FormatInfo yelpFormat()
{
    return {"yelp",
            PARAM_TEXT("Format", "Yelp reviews"),
            PARAM_TEXT("Format",
                       "the reviews of the RecSys Challenge 2013 or of the open data set, as lines of JSON; the business "
                       "and user files "
                       "beside them are read too (or .gz)"),
            matchesYelp,
            readYelp,
            nameOfYelp,
            false};
}

} // namespace lodestone
