// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/MovieLens.h"

#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/RatingTable.h"
#include "core/data/formats/SideTables.h"

#include <charconv>

namespace lodestone {

namespace {
/// u.item: id, title, release date, video date, address, then one flag for each genre.
constexpr std::size_t firstFlag = 5;

bool matchesMovieLens(const std::filesystem::path& path)
{
    const std::filesystem::path folder = folderOf(path);
    return dataFile(folder, "u.data") && dataFile(folder, "u.item") && (isNamed(path, "u.data") || isFolder(path));
}

std::string nameOfMovieLens(const std::filesystem::path& path)
{
    return nameWithoutEnding(folderOf(path));
}

/// The genres of all u.item files, for folders without u.genre.
std::vector<std::string> usualGenres()
{
    return {"unknown",     "Action", "Adventure", "Animation", "Children's", "Comedy",  "Crime",
            "Documentary", "Drama",  "Fantasy",   "Film-Noir", "Horror",     "Musical", "Mystery",
            "Romance",     "Sci-Fi", "Thriller",  "War",       "Western"};
}

/// u.genre: name and number of the flag.
std::vector<std::string> readGenres(const std::filesystem::path& path, LoadContext& context)
{
    std::vector<std::string> genres;
    readTable(path, {{"|", false}, false, 2}, context, [&](const std::vector<std::string_view>& fields) -> std::string {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(fields[1].data(), fields[1].data() + fields[1].size(), number);
        if (error != std::errc() || number > 1000)
            return "genre number " + quotedField(fields[1]) + " is not a number from 0 to 1000";
        if (genres.size() <= number)
            genres.resize(number + 1);
        genres[number] = fields[0];
        return {};
    });
    return genres;
}

void readItems(const std::filesystem::path& path, const std::vector<std::string>& genres, DatasetBuilder& builder)
{
    CatalogueItems catalogue(path, builder);
    const TableLayout layout{{"|", false}, false, firstFlag + genres.size()};
    readTable(path, layout, builder.context(), [&](const std::vector<std::string_view>& fields) {
        const std::optional<ItemIndex> item = catalogue.find(fields[0]);
        if (item)
            builder.setTitle(*item, fields[1]);
        for (std::size_t genre = 0; genre < genres.size(); ++genre)
            if (fields[firstFlag + genre] == "1")
                builder.labels().add(item, genres[genre]);
        return std::string();
    });
    catalogue.warnAboutUnrated();
}

void readMovieLens(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const std::filesystem::path folder = folderOf(path);
    const std::filesystem::path ratings = dataFile(folder, "u.data").value_or(folder / "u.data");
    const std::filesystem::path items = dataFile(folder, "u.item").value_or(folder / "u.item");
    const auto genreFile = dataFile(folder, "u.genre");
    builder.context().expectFile(ratings);
    builder.context().expectFile(items);

    TableForm form{{"\t", false}, false, {}, {}};
    form.columns.user = 0;
    form.columns.item = 1;
    form.columns.rating = 2;
    form.columns.time = 3;
    readRatingTable(ratings, form, builder);
    requireRatings(ratings, builder);
    readItems(items, genreFile ? readGenres(*genreFile, builder.context()) : usualGenres(), builder);
}
} // namespace

FormatInfo movieLensFormat()
{
    return {"movielens",
            PARAM_TEXT("Format", "MovieLens 100K"),
            PARAM_TEXT("Format", "a folder with u.data and u.item"),
            matchesMovieLens,
            readMovieLens,
            nameOfMovieLens,
            false};
}

} // namespace lodestone
