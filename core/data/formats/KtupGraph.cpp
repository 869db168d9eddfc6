// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/KtupGraph.h"

#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/readTable.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <tuple>

namespace lodestone {

namespace {
using Fields = std::vector<std::string_view>;
constexpr std::array tripleFiles{"train.dat", "valid.dat", "test.dat"};

/// Names of numbered things.
class NumberedNames {
public:
    NumberedNames(const std::filesystem::path& path, LoadContext& context)
    {
        readTable(path, {tabSeparated, false, 2}, context, [&](const Fields& fields) {
            if (m_numbers.insert(fields[0]) != m_names.size())
                return "the number " + quotedField(fields[0]) + " has a name already";
            m_names.append(fields[1]);
            return std::string();
        });
    }
    std::optional<std::uint32_t> find(std::string_view number) const { return m_numbers.find(number); }
    std::string_view name(std::uint32_t index) const { return m_names[index]; }
    std::size_t size() const { return m_names.size(); }

private:
    IdIndex m_numbers;
    StringTable m_names;
};

struct Triple {
    std::uint32_t head, relation, tail;
    auto operator<=>(const Triple&) const = default;
};

std::string lastPart(std::string_view address)
{
    const std::size_t mark = address.find_last_of("/#");
    std::string part(mark == std::string_view::npos ? address : address.substr(mark + 1));
    std::replace(part.begin(), part.end(), '_', ' ');
    return part;
}

bool endsWithWord(std::string_view relation, std::string_view word)
{
    return relation.size() >= word.size()
        && std::equal(word.rbegin(), word.rend(), relation.rbegin(),
                      [](unsigned char a, unsigned char b) { return a == std::tolower(b); });
}

/// Marks the relations that lead to labels.
std::vector<bool> labelRelations(const NumberedNames& relations)
{
    std::vector<bool> marks(relations.size());
    bool any = false;
    for (const char* word : {"genre", "subject"})
        for (std::uint32_t i = 0; i < relations.size() && !(any && word[0] == 's'); ++i)
            if (endsWithWord(relations.name(i), word))
                any = marks[i] = true;
    return marks;
}

std::vector<Triple> readTriples(const std::filesystem::path& path, const NumberedNames& entities,
                                const NumberedNames& relations, LoadContext& context)
{
    std::vector<Triple> triples;
    readTable(path, {tabSeparated, false, 3}, context, [&](const Fields& fields) {
        const auto head = entities.find(fields[0]), tail = entities.find(fields[1]), relation = relations.find(fields[2]);
        if (!head || !tail)
            return "the entity " + quotedField(head ? fields[1] : fields[0]) + " has no name in e_map.dat";
        if (!relation)
            return "the relation " + quotedField(fields[2]) + " has no name in r_map.dat";
        triples.push_back({*head, *relation, *tail});
        return std::string();
    });
    return triples;
}

/// @return how many were left out
std::size_t removeRepeats(std::vector<Triple>& triples)
{
    const std::size_t size = triples.size();
    std::sort(triples.begin(), triples.end());
    triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
    return size - triples.size();
}
} // namespace

void EntityItems::add(std::string_view entity, ItemIndex item)
{
    if (m_entities.insert(entity) == m_items.size())
        m_items.push_back(item);
}

std::optional<ItemIndex> EntityItems::find(std::string_view entity) const
{
    const auto found = m_entities.find(entity);
    return found ? std::optional(m_items[*found]) : std::nullopt;
}

bool hasKtupGraph(const std::filesystem::path& folder)
{
    return dataFile(folder, "e_map.dat") && dataFile(folder, "r_map.dat");
}

std::vector<std::filesystem::path> ktupGraphFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const char* name : {"e_map.dat", "r_map.dat", tripleFiles[0], tripleFiles[1], tripleFiles[2]})
        if (const auto file = dataFile(folder, name))
            files.push_back(*file);
    return files;
}

void readKtupGraph(const std::filesystem::path& folder, const EntityItems& items, DatasetBuilder& builder)
{
    const NumberedNames entities(*dataFile(folder, "e_map.dat"), builder.context());
    const NumberedNames relations(*dataFile(folder, "r_map.dat"), builder.context());
    std::vector<Triple> triples;
    for (const char* name : tripleFiles)
        if (const auto file = dataFile(folder, name)) {
            const std::vector<Triple> part = readTriples(*file, entities, relations, builder.context());
            triples.insert(triples.end(), part.begin(), part.end());
        }
    if (const std::size_t count = removeRepeats(triples))
        builder.context().warn(folder.string() + ": " + std::to_string(count)
                               + " triples of the knowledge graph are repeats and were left out");
    const std::vector<bool> isLabel = labelRelations(relations);
    for (const auto& [head, relation, tail] : triples) {
        const auto headItem = items.find(entities.name(head)), tailItem = items.find(entities.name(tail));
        builder.addTriple(entities.name(head), headItem, relations.name(relation), entities.name(tail), tailItem);
        if (isLabel[relation] && headItem)
            builder.labels().add(headItem, lastPart(entities.name(tail)));
    }
}

} // namespace lodestone
