// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Blobs.h"
#include "core/store/Project.h"
#include "core/store/ProjectFile.h"
#include "core/store/rows.h"
#include "core/store/storeJson.h"
#include "core/train/BinaryStream.h"
#include "core/train/MemoryBuffer.h"

namespace lodestone {

namespace {
std::vector<char> bytesOf(const EntityNames& names)
{
    MemoryBuffer buffer;
    std::ostream out(&buffer);
    writeValue(out, names.numUsers);
    for (const auto* list : {&names.ids, &names.titles, &names.labels}) {
        writeValue<std::uint64_t>(out, list->size());
        for (const std::string& text : *list)
            writeValues(out, text);
    }
    return buffer.take();
}

std::string readText(std::istream& in)
{
    const auto size = readValue<std::uint64_t>(in);
    if (size > static_cast<std::uint64_t>(in.rdbuf()->in_avail()))
        throw Error("names are damaged");
    std::string text(size, ' ');
    in.read(text.data(), static_cast<std::streamsize>(size));
    return text;
}

EntityNames namesFrom(std::span<const char> bytes)
{
    BytesBuffer buffer(bytes);
    std::istream in(&buffer);
    EntityNames names;
    names.numUsers = readValue<std::uint64_t>(in);
    for (auto* list : {&names.ids, &names.titles, &names.labels}) {
        const auto count = readValue<std::uint64_t>(in);
        for (std::uint64_t i = 0; i < count; ++i)
            list->push_back(readText(in));
    }
    return names;
}

constexpr const char* dataColumns =
    "source, reading, reading_checksum, fingerprint, name, num_users, num_items, num_ratings";
} // namespace

std::string selectData(std::string_view which)
{
    std::string text("SELECT id, ");
    text.append(dataColumns).append(" FROM data ").append(which);
    return text;
}

DataReference readData(Query& query)
{
    DataReference data;
    data.source = query.text();
    data.reading = loadOptionsOf(checkedText(query, "the options of reading"));
    data.fingerprint = query.text();
    data.name = query.text();
    data.numUsers = static_cast<std::uint64_t>(query.number());
    data.numItems = static_cast<std::uint64_t>(query.number());
    data.numRatings = static_cast<std::uint64_t>(query.number());
    return data;
}

EntityNames readNames(SQLite::Database& database, DataId id)
{
    Query query(database, "SELECT entities FROM data WHERE id = ?");
    if (!query.with(id).next())
        throw Error("the data of a run are missing");
    return namesFrom(getBlob(database, query.number()));
}

DataId Project::addData(const DataReference& data, const EntityNames& names)
{
    for (const auto& [id, known] : this->data())
        if (known == data)
            return id;
    DataId id{};
    m_file->write([&](SQLite::Database& database) {
        const std::int64_t blob = putBlob(database, bytesOf(names));
        const std::string reading = jsonText(data.reading);
        Query query(database,
                    std::string("INSERT INTO data (") + dataColumns + ", entities) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        query.with(data.source).with(reading).with(std::uint64_t(checksumOfText(reading))).with(data.fingerprint);
        query.with(data.name).with(data.numUsers).with(data.numItems).with(data.numRatings).with(blob).run();
        id = DataId(database.getLastInsertRowid());
    });
    return id;
}

std::vector<std::pair<DataId, DataReference>> Project::data()
{
    return m_file->guarded([&](SQLite::Database& database) {
        std::vector<std::pair<DataId, DataReference>> all;
        try {
            Query query(database, selectData("ORDER BY id"));
            while (query.next()) {
                const DataId id{query.number()};
                all.emplace_back(id, readData(query));
            }
        } catch (const Error& error) {
            m_file->refuse(error.what());
        }
        return all;
    });
}

DataReference Project::data(DataId id)
{
    for (const auto& [known, reference] : data())
        if (known == id)
            return reference;
    m_file->refuse("the data of a run are missing");
}

EntityNames Project::names(DataId id)
{
    return m_file->guarded([&](SQLite::Database& database) {
        try {
            return readNames(database, id);
        } catch (const Error& error) {
            m_file->refuse(error.what());
        }
    });
}

} // namespace lodestone
