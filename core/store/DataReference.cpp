// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DataReference.h"

#include "core/Error.h"
#include "core/store/DataFiles.h"
#include "core/store/Sha256.h"

#include <fstream>

namespace lodestone {

namespace {
namespace fs = std::filesystem;

void addText(Sha256& sum, std::string_view text)
{
    sum.add(text);
    constexpr std::string_view end("\0", 1);
    sum.add(end);
}

void addFile(Sha256& sum, const fs::path& file, const std::stop_token& stop)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw Error(file.string() + ": cannot be read for its fingerprint; check that it is there and may be read");
    std::vector<char> block(1 << 20);
    while (in && !stop.stop_requested()) {
        in.read(block.data(), static_cast<std::streamsize>(block.size()));
        sum.add(std::span(block).first(static_cast<std::size_t>(in.gcount())));
    }
    if (in.bad())
        throw Error(file.string() + ": cannot be read to its end; check the disk");
}

void addRatings(Sha256& sum, const Dataset& data)
{
    addText(sum, "built-in sample");
    for (std::size_t user = 0; user < data.numUsers(); ++user) {
        addText(sum, data.userIds[user]);
        const std::size_t first = at(data.interactions.firstOf(UserIndex(user)));
        const auto items = data.interactions.itemsOf(UserIndex(user));
        for (std::size_t i = 0; i < items.size(); ++i) {
            addText(sum, data.itemIds[at(items[i])]);
            addText(sum, std::to_string(data.interactions.value(RatingIndex(first + i))));
        }
    }
}

fs::path absoluteOrEmpty(const fs::path& path)
{
    return path.empty() ? path : fs::absolute(path).lexically_normal();
}
} // namespace

std::string fingerprintOf(const std::string& source, const LoadOptions& reading, const Dataset& data, std::stop_token stop)
{
    Sha256 sum;
    if (source == sampleName)
        addRatings(sum, data);
    for (const ReferencedFile& file : dataFilesOf(source, reading)) {
        if (!file.nameInFolder.empty())
            addText(sum, file.nameInFolder);
        addFile(sum, file.file, stop);
    }
    return stop.stop_requested() ? std::string() : sum.digest();
}

DataReference referenceOf(const std::string& source, const LoadOptions& reading, const Dataset& data, std::stop_token stop)
{
    DataReference reference;
    reference.source = source == sampleName || source.empty() ? source : absoluteOrEmpty(source).string();
    reference.reading = reading;
    for (fs::path* path : {&reference.reading.labelsFile, &reference.reading.splitFiles.train,
                           &reference.reading.splitFiles.validation, &reference.reading.splitFiles.test})
        *path = absoluteOrEmpty(*path);
    reference.fingerprint = fingerprintOf(source, reading, data, std::move(stop));
    reference.name = data.name;
    reference.numUsers = data.numUsers();
    reference.numItems = data.numItems();
    reference.numRatings = data.interactions.size();
    return reference;
}

LoadedData openReferenced(const DataReference& reference, const LoadProgress& progress, std::stop_token stop)
{
    LoadedData loaded = openData(reference.source, reference.reading, progress, stop);
    if (!loaded.dataset)
        return loaded;
    const std::string found = fingerprintOf(reference.source, reference.reading, *loaded.dataset, stop);
    if (stop.stop_requested())
        return {};
    if (found != reference.fingerprint)
        throw Error(
            (reference.source.empty() ? reference.name : reference.source)
            + ": the data have changed since the project was made; put them back as they were, or make a new project");
    return loaded;
}

EntityNames namesOf(const Dataset& data)
{
    EntityNames names;
    names.numUsers = data.numUsers();
    for (std::size_t entity = 0; entity < data.numEntities(); ++entity)
        names.ids.emplace_back(data.idOf(EntityId(entity)));
    names.titles.resize(names.ids.size());
    names.labels.resize(names.ids.size());
    for (std::size_t item = 0; item < data.itemTitles.size(); ++item)
        names.titles[data.numUsers() + item] = data.itemTitles[item];
    for (std::size_t item = 0; item < data.labels.primary.size(); ++item)
        if (const LabelIndex label = data.labels.primary[item]; label >= 0)
            names.labels[data.numUsers() + item] = data.labels.names[static_cast<std::size_t>(label)];
    return names;
}

} // namespace lodestone
