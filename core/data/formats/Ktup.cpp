// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/Ktup.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/StringTable.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FieldValue.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/KtupGraph.h"
#include "core/data/formats/RatingTable.h"
#include "core/data/formats/readTable.h"

namespace lodestone {

namespace {
using Fields = std::vector<std::string_view>;

/// Folders only: each of the files is a part of a split, and may be meant alone.
bool matchesKtup(const std::filesystem::path& path)
{
    return isFolder(path) && dataFile(path, "train.dat")
        && (dataFile(path, "i_map.dat") || dataFile(path, "i2kg_map.tsv") || hasKtupGraph(path / "kg"));
}

std::string nameOfKtup(const std::filesystem::path& path)
{
    return nameWithoutEnding(folderOf(path));
}

std::vector<std::filesystem::path> ratingFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const char* name : {"train.dat", "valid.dat", "test.dat"})
        if (const auto file = dataFile(folder, name))
            files.push_back(*file);
    return files;
}

/// Keeps ratings of 0 aside until it is known what they mean.
class RatingReader {
public:
    explicit RatingReader(DatasetBuilder& builder)
        : m_builder(builder), m_implied(impliedRatingOf(builder.context().options))
    {
    }

    void read(const std::filesystem::path& file)
    {
        const bool rated = FieldSplitter(tabSeparated).split(firstLineOf(file)).size() > 2;
        readTable(file, {tabSeparated, false, rated ? 3u : 2u}, m_builder.context(),
                  [&](const Fields& fields) -> std::string {
                      if (fields[0].empty() || fields[1].empty())
                          return fields[0].empty() ? "the user is empty" : "the item is empty";
                      float value = m_implied;
                      if (rated && !parseRating(fields[2], value))
                          return ratingFault(fields[2]);
                      m_largest = std::max(m_largest, value);
                      if (value == 0)
                          keepZero(fields[0], fields[1]);
                      else
                          m_builder.addRating(fields[0], fields[1], value, 0);
                      return {};
                  });
        if (!rated)
            m_builder.context().warn(impliedRatingWarning(file.string(), m_implied));
    }

    /// Among stars 0 is no rating; where there is nothing above 1 it says that the item was not chosen.
    void finish(const std::filesystem::path& folder)
    {
        if (m_zeroUsers.empty())
            return;
        if (m_largest > 1) {
            m_builder.context().warn(folder.string() + ": " + std::to_string(m_zeroUsers.size())
                                     + " ratings of 0 stand for no rating and were left out");
            return;
        }
        for (std::size_t i = 0; i < m_zeroUsers.size(); ++i)
            m_builder.addRating(m_zeroUsers[i], m_zeroItems[i], 0, 0);
    }

private:
    void keepZero(std::string_view user, std::string_view item)
    {
        m_zeroUsers.append(user);
        m_zeroItems.append(item);
    }

    DatasetBuilder& m_builder;
    const float m_implied;
    float m_largest = 0;
    StringTable m_zeroUsers, m_zeroItems; ///< in the order of the files
};

void readRatings(const std::vector<std::filesystem::path>& files, DatasetBuilder& builder)
{
    RatingReader reader(builder);
    for (const std::filesystem::path& file : files)
        reader.read(file);
    reader.finish(folderOf(files.front()));
    requireRatings(files.front(), builder);
}

/// The number that KTUP gave an item, by the id that it has elsewhere.
class ItemNumbers {
public:
    ItemNumbers(const std::filesystem::path& path, LoadContext& context)
    {
        readTable(path, {tabSeparated, false, 2}, context, [&](const Fields& fields) {
            if (m_originals.insert(fields[1]) == m_numbers.size())
                m_numbers.append(fields[0]);
            return std::string();
        });
    }
    /// Empty for an item that KTUP does not number.
    std::string_view of(std::string_view original) const
    {
        const auto found = m_originals.find(original);
        return found ? m_numbers[*found] : std::string_view();
    }

private:
    IdIndex m_originals;
    StringTable m_numbers;
};

/// i2kg_map.tsv: original id, title, entity. Lines of items without ratings are no news: it lists the whole catalogue.
EntityItems readTitles(const std::filesystem::path& path, const ItemNumbers& numbers, DatasetBuilder& builder)
{
    EntityItems entities;
    readTable(path, {tabSeparated, false, 3}, builder.context(), [&](const Fields& fields) {
        if (const auto item = builder.findItem(numbers.of(fields[0]))) {
            builder.setTitle(*item, fields[1]);
            entities.add(fields[2], *item);
        }
        return std::string();
    });
    return entities;
}

void readKtup(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const std::filesystem::path folder = folderOf(path), graph = folder / "kg";
    const std::vector<std::filesystem::path> ratings = ratingFiles(folder);
    if (ratings.empty())
        throw Error(path.string() + ": there is no train.dat; open the folder that holds it");
    const auto numbers = dataFile(folder, "i_map.dat"), titles = dataFile(folder, "i2kg_map.tsv");
    std::vector<std::filesystem::path> expected = ratings, graphFiles = ktupGraphFiles(graph);
    expected.insert(expected.end(), graphFiles.begin(), graphFiles.end());
    for (const auto& file : {numbers, titles})
        if (file)
            expected.push_back(*file);
    for (const std::filesystem::path& file : expected)
        builder.context().expectFile(file);
    readRatings(ratings, builder);
    EntityItems items;
    if (numbers && titles)
        items = readTitles(*titles, ItemNumbers(*numbers, builder.context()), builder);
    if (hasKtupGraph(graph))
        readKtupGraph(graph, items, builder);
}
} // namespace

FormatInfo ktupFormat()
{
    return {
        "ktup",
        PARAM_TEXT("Format", "KTUP"),
        PARAM_TEXT(
            "Format",
            "a folder with train.dat, valid.dat, test.dat, i_map.dat, i2kg_map.tsv and the folder kg; 0 among stars is no "
            "rating"),
        matchesKtup,
        readKtup,
        nameOfKtup,
        false};
}

} // namespace lodestone
