// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/MovieLensTables.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/LineReader.h"
#include "core/data/formats/RatingTable.h"
#include "core/data/formats/SideTables.h"

namespace lodestone {

namespace {
using Fields = std::vector<std::string_view>;
const TextDialect colons{"::", false}, commas{",", true};

/// The two files of a folder that are read.
struct Tables {
    std::filesystem::path ratings, items;
};

std::optional<Tables> tablesAt(const std::filesystem::path& path, std::string_view ratingsName, std::string_view itemsName)
{
    if (!isNamed(path, ratingsName) && !isFolder(path))
        return std::nullopt;
    const auto ratings = dataFile(folderOf(path), ratingsName), items = dataFile(folderOf(path), itemsName);
    return ratings && items ? std::optional(Tables{*ratings, *items}) : std::nullopt;
}

std::optional<Tables> datTables(const std::filesystem::path& path)
{
    return tablesAt(path, "ratings.dat", "movies.dat");
}

std::optional<Tables> csvTables(const std::filesystem::path& path)
{
    return tablesAt(path, "ratings.csv", "movies.csv");
}

Columns headerOf(const std::filesystem::path& path)
{
    const std::string line = firstLineOf(path);
    return columnsOfHeader(FieldSplitter(commas).split(line));
}

bool matchesDat(const std::filesystem::path& path)
{
    const auto tables = datTables(path);
    return tables && firstLineOf(tables->ratings).find("::") != std::string::npos;
}

bool matchesCsv(const std::filesystem::path& path)
{
    const auto tables = csvTables(path);
    if (!tables)
        return false;
    const Columns ratings = headerOf(tables->ratings);
    return ratings.user >= 0 && ratings.item >= 0 && ratings.rating >= 0 && headerOf(tables->items).item >= 0;
}

std::string nameOfTables(const std::filesystem::path& path)
{
    return nameWithoutEnding(folderOf(path));
}

void describe(CatalogueItems& catalogue, std::string_view id, std::string_view title, std::string_view genres,
              DatasetBuilder& builder)
{
    const std::optional<ItemIndex> item = catalogue.find(id);
    if (item)
        builder.setTitle(*item, title);
    forEachPart(genres, '|', [&](std::string_view genre) { builder.labels().add(item, genre); });
}

/// Genres are the last field; what lies between them and the id is the title, even with a "::" in it.
void readDatItems(const std::filesystem::path& path, DatasetBuilder& builder)
{
    CatalogueItems catalogue(path, builder);
    readTable(path, {colons, false, 3}, builder.context(), [&](const Fields& fields) {
        std::string title(fields[1]);
        for (std::size_t i = 2; i + 1 < fields.size(); ++i)
            title.append("::").append(fields[i]);
        describe(catalogue, fields.front(), title, fields.back(), builder);
        return std::string();
    });
    catalogue.warnAboutUnrated();
}

void readCsvItems(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const Columns columns = headerOf(path);
    const auto fieldAt = [](const Fields& fields, int column) {
        return column < 0 ? std::string_view() : fields[static_cast<std::size_t>(column)];
    };
    CatalogueItems catalogue(path, builder);
    const auto numNeeded = static_cast<std::size_t>(std::max({columns.item, columns.title, columns.label}) + 1);
    readTable(path, {commas, true, numNeeded}, builder.context(), [&](const Fields& fields) {
        describe(catalogue, fieldAt(fields, columns.item), fieldAt(fields, columns.title), fieldAt(fields, columns.label),
                 builder);
        return std::string();
    });
    catalogue.warnAboutUnrated();
}

void readRatings(const Tables& tables, const TableForm& form, DatasetBuilder& builder)
{
    builder.context().expectFile(tables.ratings);
    builder.context().expectFile(tables.items);
    readRatingTable(tables.ratings, form, builder);
    requireRatings(tables.ratings, builder);
}

Tables required(const std::optional<Tables>& tables, const std::filesystem::path& path, const char* names)
{
    if (!tables)
        throw Error(path.string() + ": there are no " + names + " side by side; open the folder that holds both");
    return *tables;
}

void readDat(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const Tables tables = required(datTables(path), path, "ratings.dat and movies.dat");
    TableForm form{colons, false, {}, {}};
    form.columns.user = 0;
    form.columns.item = 1;
    form.columns.rating = 2;
    form.columns.time = 3;
    readRatings(tables, form, builder);
    readDatItems(tables.items, builder);
}

void readCsv(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const Tables tables = required(csvTables(path), path, "ratings.csv and movies.csv");
    TableForm form{commas, true, headerOf(tables.ratings), {}};
    form.columns.label = form.columns.title = form.columns.text = -1;
    if (form.columns.user < 0 || form.columns.item < 0 || headerOf(tables.items).item < 0)
        throw Error(path.string() + ": the first lines of ratings.csv and movies.csv must name userId, movieId and rating");
    readRatings(tables, form, builder);
    readCsvItems(tables.items, builder);
}
} // namespace

FormatInfo movieLensDatFormat()
{
    return {"movielens-dat",
            PARAM_TEXT("Format", "MovieLens 1M and 10M"),
            PARAM_TEXT("Format", "a folder with ratings.dat and movies.dat (:: between fields)"),
            matchesDat,
            readDat,
            nameOfTables,
            false};
}

FormatInfo movieLensCsvFormat()
{
    return {"movielens-csv",
            PARAM_TEXT("Format", "MovieLens 20M, 25M, 32M and latest"),
            PARAM_TEXT("Format", "a folder with ratings.csv and movies.csv"),
            matchesCsv,
            readCsv,
            nameOfTables,
            false};
}

} // namespace lodestone
