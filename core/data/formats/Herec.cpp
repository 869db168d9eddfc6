// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/Herec.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/LineReader.h"
#include "core/data/formats/RatingTable.h"
#include "core/data/formats/SideTables.h"

#include <algorithm>
#include <array>

namespace lodestone {

namespace {
const TextDialect blanks{" ", false}; // tabs in most copies, blanks in some

/// A table that links items with something else.
struct ItemLink {
    std::filesystem::path file;
    std::string kind; ///< "category"
};

/// The files of a network that are read.
struct Network {
    std::filesystem::path ratings;
    std::string itemWord; ///< "item", "business"
    std::optional<std::filesystem::path> social;
    std::vector<ItemLink> links;
};

/// HERec's own short names.
std::optional<Network> shortNetwork(const std::filesystem::path& folder)
{
    const auto ratings = dataFile(folder, "ub.txt");
    if (!ratings)
        return std::nullopt;
    Network network{*ratings, "business", dataFile(folder, "uu.txt"), {}};
    for (const auto& [name, kind] : {std::pair("bca.txt", "category"), {"bci.txt", "city"}})
        if (const auto file = dataFile(folder, name))
            network.links.push_back({*file, kind});
    return network.social || !network.links.empty() ? std::optional(network) : std::nullopt;
}

/// "item_brand" of "item_brand.dat.gz"; empty where the ending is another.
std::string tableName(const std::filesystem::path& file)
{
    const std::filesystem::path plain = file.extension() == ".gz" ? file.stem() : file.filename();
    return plain.extension() == ".dat" ? plain.stem().string() : std::string();
}

bool startsWith(const std::string& text, const std::string& start)
{
    return text.compare(0, start.size(), start) == 0;
}

/// Of the things that users are linked with, items are those that are linked with further things.
std::optional<Network> longNetwork(const std::filesystem::path& folder)
{
    static const std::string ofUser = "user_";
    const std::vector<std::filesystem::path> files = filesIn(folder);
    for (const std::filesystem::path& ratings : files) {
        const std::string name = tableName(ratings);
        if (!startsWith(name, ofUser) || name == "user_user")
            continue;
        Network network{ratings, name.substr(ofUser.size()), dataFile(folder, "user_user.dat"), {}};
        for (const std::filesystem::path& file : files)
            if (const std::string table = tableName(file); startsWith(table, network.itemWord + "_"))
                network.links.push_back({file, table.substr(network.itemWord.size() + 1)});
        if (!network.links.empty() || (network.itemWord == "item" && network.social))
            return network;
    }
    return std::nullopt;
}

/// The network of a folder, or of the folder in which its ratings lie.
std::optional<Network> networkAt(const std::filesystem::path& path)
{
    const bool folder = isFolder(path);
    if (!folder && !isNamed(path, "ub.txt") && !startsWith(tableName(path), "user_"))
        return std::nullopt;
    std::optional<Network> network = shortNetwork(folderOf(path));
    if (!network)
        network = longNetwork(folderOf(path));
    return network && (folder || network->ratings.filename() == path.filename()) ? network : std::nullopt;
}

bool matchesHerec(const std::filesystem::path& path)
{
    return networkAt(path).has_value();
}

std::string nameOfHerec(const std::filesystem::path& path)
{
    return nameWithoutEnding(folderOf(path));
}

/// User, item and, where there are such columns, rating and time.
void readHerecRatings(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const std::string line = firstLineOf(path);
    const std::size_t numFields = FieldSplitter(blanks).split(line).size();
    TableForm form{blanks, false, {}, {}};
    form.columns.user = 0;
    form.columns.item = 1;
    form.columns.rating = numFields > 2 ? 2 : -1;
    form.columns.time = numFields > 3 ? 3 : -1;
    readRatingTable(path, form, builder);
    requireRatings(path, builder);
}

/// Which of the tables gives labels; the first of these kinds that is there.
std::string labelKind(const Network& network)
{
    for (const char* kind : {"category", "genre", "type", "tag"})
        if (std::any_of(network.links.begin(), network.links.end(), [&](const ItemLink& link) { return link.kind == kind; }))
            return kind;
    return {};
}

std::string relationOf(const std::string& kind)
{
    static const std::array<std::pair<std::string_view, std::string_view>, 3> names{
        {{"category", "in_category"}, {"city", "in_city"}, {"view", "also_viewed"}}};
    for (const auto& [known, relation] : names)
        if (kind == known)
            return std::string(relation);
    return "has_" + kind;
}

/// Numbers of different kinds are different things, so the kind is a part of the name.
void readLink(const ItemLink& link, const std::string& itemWord, bool isLabel, DatasetBuilder& builder)
{
    const std::string relation = link.kind == itemWord ? "linked_with" : relationOf(link.kind);
    std::size_t numUnrated = 0;
    readTable(link.file, {blanks, false, 2}, builder.context(), [&](const std::vector<std::string_view>& fields) {
        const std::optional<ItemIndex> item = builder.findItem(fields[0]);
        numUnrated += !item;
        const std::string value(fields[1]);
        if (link.kind == itemWord)
            builder.addTriple(fields[0], item, relation, value, builder.findItem(value));
        else
            builder.addTriple(fields[0], item, relation, link.kind + ":" + value, std::nullopt);
        if (isLabel)
            builder.labels().add(item, link.kind + " " + value);
        return std::string();
    });
    if (numUnrated > 0)
        builder.context().warn(link.file.string() + ": " + std::to_string(numUnrated)
                               + " lines name items without ratings; they are in the knowledge graph only");
}

void readHerec(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const std::optional<Network> network = networkAt(path);
    if (!network)
        throw Error(path.string()
                    + ": there is no ub.txt or user_item.dat with tables such as bca.txt or item_category.dat "
                      "beside it; open the folder that holds them");
    builder.context().expectFile(network->ratings);
    if (network->social)
        builder.context().expectFile(*network->social);
    for (const ItemLink& link : network->links)
        builder.context().expectFile(link.file);
    readHerecRatings(network->ratings, builder);
    if (network->social)
        readSocialTable(*network->social, {blanks, false, 2}, builder);
    const std::string labels = labelKind(*network);
    for (const ItemLink& link : network->links)
        readLink(link, network->itemWord, link.kind == labels, builder);
}
} // namespace

FormatInfo herecFormat()
{
    return {"herec",
            PARAM_TEXT("Format", "HERec and HIN networks"),
            PARAM_TEXT("Format",
                       "a folder with ub.txt and uu.txt, bca.txt, bci.txt, or with user_item.dat and item_category.dat, "
                       "item_brand.dat ..."),
            matchesHerec,
            readHerec,
            nameOfHerec,
            false};
}

} // namespace lodestone
