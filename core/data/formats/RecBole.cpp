// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/RecBole.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/LineReader.h"
#include "core/data/formats/RatingTable.h"
#include "core/data/formats/SideTables.h"

#include <algorithm>

namespace lodestone {

namespace {
using Fields = std::vector<std::string_view>;

bool isInter(const std::filesystem::path& path)
{
    const std::filesystem::path plain = path.extension() == ".gz" ? path.stem() : path.filename();
    return plain.extension() == ".inter";
}

/// The .inter files of a folder, by name; `path` itself if it is one.
std::vector<std::filesystem::path> interFiles(const std::filesystem::path& path)
{
    if (!isFolder(path))
        return isInter(path) ? std::vector{path} : std::vector<std::filesystem::path>();
    std::vector<std::filesystem::path> files = filesIn(path);
    std::erase_if(files, [](const std::filesystem::path& file) { return !isInter(file); });
    return files;
}

/// Of several the one that is named as the folder. Throws Error if that leaves no or several files.
std::filesystem::path interFile(const std::filesystem::path& path)
{
    const std::vector<std::filesystem::path> files = interFiles(path);
    const std::string name = nameWithoutEnding(path);
    const auto own =
        std::find_if(files.begin(), files.end(), [&](const auto& file) { return nameWithoutEnding(file) == name; });
    if (own != files.end())
        return *own;
    if (files.empty())
        throw Error(path.string() + ": there is no .inter file; open a .inter file or a folder with one");
    if (files.size() > 1)
        throw Error(path.string() + ": there are " + std::to_string(files.size())
                    + " .inter files; open one of them, such as " + files.front().filename().string());
    return files.front();
}

bool matchesRecBole(const std::filesystem::path& path)
{
    return !interFiles(path).empty();
}

std::string nameOfRecBole(const std::filesystem::path& path)
{
    return nameWithoutEnding(interFile(path));
}

/// The header line of an atomic file.
struct Header {
    explicit Header(const std::filesystem::path& path)
    {
        lines = firstLines(path, 1);
        if (lines.empty())
            throw Error(path.string() + ": the file holds nothing but blank lines; its first line must name the fields");
        FieldSplitter splitter(tabSeparated);
        const Fields fields = splitter.split(lines.front());
        names.assign(fields.begin(), fields.end());
        columns = columnsOfHeader(fields);
    }
    /// Column of the field whose name (before the colon) is `name`, or `otherwise`.
    std::size_t columnOf(std::string_view name, std::size_t otherwise) const
    {
        const auto found = std::find_if(names.begin(), names.end(),
                                        [&](std::string_view field) { return field.substr(0, field.find(':')) == name; });
        return found == names.end() ? otherwise : static_cast<std::size_t>(found - names.begin());
    }
    bool isSequence(int column) const
    {
        const std::string_view name = names[static_cast<std::size_t>(column)];
        return name.size() > 4 && name.substr(name.size() - 4) == "_seq";
    }

    std::vector<std::string> lines;
    std::vector<std::string> names;
    Columns columns;
};

void readInter(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const Header header(path);
    TableForm form{tabSeparated, true, header.columns, {}};
    form.columns.label = form.columns.title = form.columns.text = -1;
    if (form.columns.user < 0 || form.columns.item < 0)
        throw Error(path.string() + ":1: the first line must name user_id and item_id, such as user_id:token");
    readRatingTable(path, form, builder);
    requireRatings(path, builder);
}

void readItems(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const Header header(path);
    const Columns columns = header.columns;
    if (columns.item < 0) {
        builder.context().warn(path.string() + ": its first line names no item_id; the file was left out");
        return;
    }
    const auto fieldAt = [](const Fields& fields, int column) {
        return column >= 0 && static_cast<std::size_t>(column) < fields.size() ? fields[static_cast<std::size_t>(column)]
                                                                               : std::string_view();
    };
    const char separator = columns.label >= 0 && header.isSequence(columns.label) ? ' ' : '\0';
    CatalogueItems catalogue(path, builder);
    const TableLayout layout{tabSeparated, true, static_cast<std::size_t>(columns.item) + 1};
    readTable(path, layout, builder.context(), [&](const Fields& fields) {
        const std::optional<ItemIndex> item = catalogue.find(fieldAt(fields, columns.item));
        if (item) {
            builder.setTitle(*item, fieldAt(fields, columns.title));
            builder.addText(*item, fieldAt(fields, columns.text));
        }
        forEachPart(fieldAt(fields, columns.label), separator,
                    [&](std::string_view label) { builder.labels().add(item, label); });
        return std::string();
    });
    catalogue.warnAboutUnrated();
}

/// Which rated item an entity of the graph is. Where an entity has several, the first has it.
class EntityLinks {
public:
    EntityLinks(const std::filesystem::path& path, DatasetBuilder& builder)
    {
        const Header header(path);
        const std::size_t itemColumn = header.columnOf("item_id", 0), entityColumn = header.columnOf("entity_id", 1);
        readTable(path, {tabSeparated, true, std::max(itemColumn, entityColumn) + 1}, builder.context(),
                  [&](const Fields& fields) {
                      const auto item = builder.findItem(fields[itemColumn]);
                      if (item && m_entities.insert(fields[entityColumn]) == m_items.size())
                          m_items.push_back(*item);
                      return std::string();
                  });
    }
    std::optional<ItemIndex> itemOf(std::string_view entity) const
    {
        const auto found = m_entities.find(entity);
        return found ? std::optional(m_items[*found]) : std::nullopt;
    }

private:
    IdIndex m_entities;
    std::vector<ItemIndex> m_items;
};

void readGraph(const std::filesystem::path& linkFile, const std::filesystem::path& graphFile, DatasetBuilder& builder)
{
    const EntityLinks links(linkFile, builder);
    const Header header(graphFile);
    const std::size_t head = header.columnOf("head_id", 0), relation = header.columnOf("relation_id", 1),
                      tail = header.columnOf("tail_id", 2);
    readTable(graphFile, {tabSeparated, true, std::max({head, relation, tail}) + 1}, builder.context(),
              [&](const Fields& fields) {
                  builder.addTriple(fields[head], links.itemOf(fields[head]), fields[relation], fields[tail],
                                    links.itemOf(fields[tail]));
                  return std::string();
              });
}

void readRecBole(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const std::filesystem::path inter = interFile(path), folder = folderOf(inter);
    const std::string name = nameWithoutEnding(inter);
    const auto items = dataFile(folder, name + ".item"), links = dataFile(folder, name + ".link"),
               graph = dataFile(folder, name + ".kg"), net = dataFile(folder, name + ".net");
    for (const auto& file : {std::optional(inter), items, links, graph, net})
        if (file)
            builder.context().expectFile(*file);
    readInter(inter, builder);
    if (items)
        readItems(*items, builder);
    if (links && graph)
        readGraph(*links, *graph, builder);
    if (net)
        readSocialTable(*net, {tabSeparated, true}, builder);
}
} // namespace

FormatInfo recBoleFormat()
{
    return {"recbole",
            PARAM_TEXT("Format", "RecBole atomic files"),
            PARAM_TEXT("Format", "NAME.inter or its folder; NAME.item, .link, .kg and .net beside it are read too (or .gz)"),
            matchesRecBole,
            readRecBole,
            nameOfRecBole,
            false};
}

} // namespace lodestone
