// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/FolderWriter.h"

#include "core/Error.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/TableWriter.h"

#include <string>
#include <string_view>
#include <vector>

namespace lodestone {

namespace {
constexpr std::size_t rowsPerStep = 1 << 12; ///< users or items between two calls of the progress

/// Files and folders that were made: unless keep() is called, they are taken away again.
class MadePaths {
public:
    MadePaths() = default;
    ~MadePaths()
    {
        std::error_code error; // a folder that holds other files stays
        for (; !m_paths.empty(); m_paths.pop_back())
            std::filesystem::remove(m_paths.back(), error);
    }
    MadePaths(const MadePaths&) = delete;
    MadePaths& operator=(const MadePaths&) = delete;

    /// To be called before `path` and the folders above it are made.
    void expect(const std::filesystem::path& path)
    {
        std::error_code error;
        if (path.empty() || std::filesystem::exists(std::filesystem::symlink_status(path, error)))
            return;
        expect(path.parent_path());
        m_paths.push_back(path);
    }
    void keep() { m_paths.clear(); }

private:
    std::vector<std::filesystem::path> m_paths;
};

void writeRatings(const Dataset& data, const std::filesystem::path& path, const WorkProgress& progress)
{
    TableWriter table(path);
    const Interactions& all = data.interactions;
    for (std::size_t user = 0; user < data.numUsers(); ++user) {
        if (user % rowsPerStep == 0)
            tell(progress, user, data.numUsers());
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

void writeItems(const Dataset& data, const std::filesystem::path& path, const WorkProgress& progress)
{
    TableWriter table(path);
    for (std::size_t item = 0; item < data.numItems(); ++item) {
        if (item % rowsPerStep == 0)
            tell(progress, item, data.numItems());
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

void writeFolder(const Dataset& data, const std::filesystem::path& folder, const WorkProgress& progress)
{
    std::error_code error;
    MadePaths made;
    for (const char* name : {"ratings.tsv", "items.tsv", "social.tsv", "kg.tsv"}) {
        if (const auto file = dataFile(folder, name))
            throw Error(file->string() + ": is there already; choose another folder or remove it first");
        made.expect(folder / name);
    }
    std::filesystem::create_directories(folder, error);
    if (!std::filesystem::is_directory(folder))
        throw Error(folder.string() + ": cannot be made: " + (error ? error.message() : "there is a file of that name")
                    + "; choose another folder");
    writeRatings(data, folder / "ratings.tsv", partOf(progress, 0, 0.9));
    writeItems(data, folder / "items.tsv", partOf(progress, 0.9, 1));
    if (!data.side.socialEdges.empty())
        writeSocial(data, folder / "social.tsv");
    if (!data.side.kgTriples.empty())
        writeTriples(data, folder / "kg.tsv");
    made.keep();
}

} // namespace lodestone
