// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/VectorMetadata.h"

#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/Encoding.h"
#include "core/data/formats/FieldSplitter.h"
#include "core/data/formats/LineReader.h"

#include <algorithm>
#include <set>
#include <string>

namespace lodestone {

namespace {
using Fields = std::vector<std::string_view>;
constexpr std::size_t maxLabels = 100; ///< more different values are names, numbers or texts

/// All lines of a table; an empty one counts, so that each stays beside its vector.
StringTable linesOf(const std::filesystem::path& path, LoadContext& context)
{
    LineReader reader(path, &context);
    StringTable lines;
    std::string scratch;
    std::string_view line;
    while (reader.next(line))
        lines.append(toUtf8(line, scratch));
    return lines;
}

std::string plainHeading(std::string_view name)
{
    std::string plain(trimmed(name));
    std::transform(plain.begin(), plain.end(), plain.begin(),
                   [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
    return plain;
}

/// The column with one of these names, -1 if there is none.
int columnNamed(const Fields& header, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        for (std::size_t column = 0; column < header.size(); ++column)
            if (plainHeading(header[column]) == name)
                return static_cast<int>(column);
    return -1;
}

class MetadataTable {
public:
    MetadataTable(const StringTable& lines, bool hasHeader) : m_lines(lines), m_first(hasHeader ? 1 : 0)
    {
        m_numColumns = fieldsOf(lines[0]).size();
        if (hasHeader)
            findNamedColumns(fieldsOf(lines[0]));
        if (m_name < 0)
            m_name = m_title == 0 || m_label == 0 ? -1 : 0;
        for (int column = 0; m_label < 0 && column < static_cast<int>(m_numColumns); ++column)
            if (column != m_name && column != m_title && hasFewValues(column))
                m_label = column;
    }

    VectorMetadata read()
    {
        VectorMetadata metadata;
        for (std::size_t i = m_first; i < m_lines.size(); ++i) {
            const Fields& fields = fieldsOf(m_lines[i]);
            metadata.names.append(fieldAt(fields, m_name));
            if (m_title >= 0)
                metadata.titles.append(fieldAt(fields, m_title));
            if (m_label >= 0)
                metadata.labels.append(fieldAt(fields, m_label));
        }
        return metadata;
    }
    /// Whether there are columns beside the names, but none with labels.
    bool lacksLabels() const { return m_label < 0 && m_numColumns > 1; }

private:
    void findNamedColumns(const Fields& header)
    {
        m_label = columnNamed(
            header,
            {"label", "labels", "class", "category", "categories", "genre", "genres", "cluster", "group", "kind", "type"});
        m_name = columnNamed(header, {"id", "item", "item_id", "itemid", "entity", "word", "token", "name"});
        m_title = columnNamed(header, {"title", "description"});
        if (m_title < 0 && m_name >= 0 && plainHeading(header[static_cast<std::size_t>(m_name)]) != "name")
            m_title = columnNamed(header, {"name"});
    }

    const Fields& fieldsOf(std::string_view line) { return m_splitter.split(line); }

    static std::string_view fieldAt(const Fields& fields, int column)
    {
        return column >= 0 && static_cast<std::size_t>(column) < fields.size() ? fields[static_cast<std::size_t>(column)]
                                                                               : std::string_view();
    }

    bool hasFewValues(int column)
    {
        std::set<std::string, std::less<>> values;
        for (std::size_t i = m_first; i < m_lines.size() && values.size() <= maxLabels; ++i)
            if (const std::string_view value = fieldAt(fieldsOf(m_lines[i]), column); !values.contains(value))
                values.emplace(value);
        return values.size() <= maxLabels && values.size() < m_lines.size() - m_first;
    }

    const StringTable& m_lines;
    const std::size_t m_first;
    FieldSplitter m_splitter{{"\t", false}};
    std::size_t m_numColumns = 0;
    int m_name = -1, m_title = -1, m_label = -1;
};
} // namespace

std::optional<std::filesystem::path> metadataFileOf(const std::filesystem::path& vectors)
{
    const std::filesystem::path folder = folderOf(vectors);
    for (const std::string& name : {nameWithoutEnding(vectors) + ".metadata.tsv", std::string("metadata.tsv")})
        if (auto file = dataFile(folder, name))
            return file;
    return std::nullopt;
}

std::optional<VectorMetadata> readVectorMetadata(const std::filesystem::path& path, std::size_t numVectors,
                                                 LoadContext& context)
{
    const StringTable lines = linesOf(path, context);
    if (lines.size() != numVectors && lines.size() != numVectors + 1)
        return std::nullopt;
    MetadataTable table(lines, lines.size() == numVectors + 1);
    if (table.lacksLabels())
        context.warn(path.string() + ": no column is named label and none has at most " + std::to_string(maxLabels)
                     + " different values, so that the points have no labels");
    return table.read();
}

} // namespace lodestone
