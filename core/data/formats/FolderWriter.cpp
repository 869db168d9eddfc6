// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/FolderWriter.h"

#include "core/Error.h"
#include "core/data/formats/DataFile.h"

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <memory>

namespace lodestone {

namespace {
/// A table that is written field by field.
class TableWriter {
public:
    explicit TableWriter(const std::filesystem::path& path)
        : m_path(path.string()), m_file(std::fopen(path.c_str(), "wb"), &std::fclose)
    {
        if (!m_file)
            fail();
    }
    void text(std::string_view value)
    {
        separate();
        for (const char character : value)
            m_buffer += character == '\t' || character == '\n' || character == '\r' ? ' ' : character;
    }
    template <typename Number> void number(Number value)
    {
        separate();
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        m_buffer.append(digits, end);
    }
    void endLine()
    {
        m_buffer += '\n';
        m_lineStart = true;
        if (m_buffer.size() > (1 << 18))
            flush();
    }
    /// Must be called last: what cannot be written must not get lost in a destructor.
    void close()
    {
        flush();
        if (std::fclose(m_file.release()) != 0)
            fail();
    }

private:
    void separate()
    {
        if (!m_lineStart)
            m_buffer += '\t';
        m_lineStart = false;
    }
    void flush()
    {
        if (std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_file.get()) != m_buffer.size())
            fail();
        m_buffer.clear();
    }
    [[noreturn]] void fail() const
    {
        throw Error(m_path + ": cannot be written: " + std::strerror(errno)
                    + "; check the folder and the space on the disk");
    }

    std::string m_path;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> m_file;
    std::string m_buffer;
    bool m_lineStart = true;
};

void writeRatings(const Dataset& data, const std::filesystem::path& path)
{
    TableWriter table(path);
    const Interactions& all = data.interactions;
    for (std::size_t user = 0; user < data.numUsers(); ++user) {
        auto rating = static_cast<std::uint32_t>(all.firstOf(UserIndex(user)));
        for (const ItemIndex item : all.itemsOf(UserIndex(user))) {
            table.text(data.userIds[user]);
            table.text(data.itemIds[at(item)]);
            table.number(all.value(RatingIndex(rating)));
            if (all.hasTime())
                table.number(all.time(RatingIndex(rating)));
            table.endLine();
            ++rating;
        }
    }
    table.close();
}

std::string_view primaryName(const ItemLabels& labels, std::size_t item)
{
    const LabelIndex label = labels.empty() ? noLabel : labels.primary[item];
    if (label < 0)
        return label == otherLabel ? "other" : "unknown";
    return labels.names[static_cast<std::size_t>(label)];
}

void writeItems(const Dataset& data, const std::filesystem::path& path)
{
    TableWriter table(path);
    for (std::size_t item = 0; item < data.numItems(); ++item) {
        table.text(data.itemIds[item]);
        table.text(primaryName(data.labels, item));
        std::string all;
        for (const std::uint32_t label : data.labels.allOf(item))
            all += (all.empty() ? "" : "|") + data.labels.allNames[label];
        table.text(all);
        table.text(data.itemTitles.empty() ? std::string_view() : data.itemTitles[item]);
        if (!data.itemTexts.empty())
            table.text(data.itemTexts[item]);
        table.endLine();
    }
    table.close();
}

void writeSocial(const Dataset& data, const std::filesystem::path& path)
{
    TableWriter table(path);
    for (const auto& [from, to] : data.side.socialEdges) {
        table.text(data.userIds[at(from)]);
        table.text(data.userIds[at(to)]);
        table.endLine();
    }
    table.close();
}

void writeTriples(const Dataset& data, const std::filesystem::path& path)
{
    const SideData& side = data.side;
    const auto idOf = [&](std::uint32_t entity) {
        return side.kgItem[entity] < 0 ? side.kgEntities[entity]
                                       : data.itemIds[static_cast<std::size_t>(side.kgItem[entity])];
    };
    TableWriter table(path);
    for (const SideData::Triple& triple : side.kgTriples) {
        table.text(idOf(triple.head));
        table.text(side.kgRelations[triple.relation]);
        table.text(idOf(triple.tail));
        table.endLine();
    }
    table.close();
}
} // namespace

void writeFolder(const Dataset& data, const std::filesystem::path& folder)
{
    std::error_code error;
    for (const char* name : {"ratings.tsv", "items.tsv", "social.tsv", "kg.tsv"})
        if (const auto file = dataFile(folder, name))
            throw Error(file->string() + ": is there already; choose another folder or remove it first");
    std::filesystem::create_directories(folder, error);
    if (!std::filesystem::is_directory(folder))
        throw Error(folder.string() + ": cannot be made: " + (error ? error.message() : "there is a file of that name")
                    + "; choose another folder");
    writeRatings(data, folder / "ratings.tsv");
    writeItems(data, folder / "items.tsv");
    if (!data.side.socialEdges.empty())
        writeSocial(data, folder / "social.tsv");
    if (!data.side.kgTriples.empty())
        writeTriples(data, folder / "kg.tsv");
}

} // namespace lodestone
