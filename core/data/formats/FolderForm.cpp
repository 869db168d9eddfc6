// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/FolderForm.h"

#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/ItemFile.h"
#include "core/data/formats/LineReader.h"
#include "core/data/formats/RatingTable.h"
#include "core/data/formats/SideTables.h"

namespace lodestone {

namespace {
const TableLayout plainTable{{"\t", false}, false, 1};

bool matchesFolderForm(const std::filesystem::path& path)
{
    if (isFolder(path))
        return dataFile(path, "ratings.tsv").has_value();
    return isNamed(path, "ratings.tsv") && dataFile(folderOf(path), "items.tsv");
}

std::string nameOfFolderForm(const std::filesystem::path& path)
{
    return nameWithoutEnding(folderOf(path));
}

void readFolderRatings(const std::filesystem::path& path, DatasetBuilder& builder)
{
    TableForm form{{"\t", false}, false, {}, {}};
    form.columns.user = 0;
    form.columns.item = 1;
    form.columns.rating = 2;
    const std::vector<std::string> lines = firstLines(path, 1);
    if (!lines.empty() && FieldSplitter(form.dialect).split(lines.front()).size() > 3)
        form.columns.time = 3;
    readRatingTable(path, form, builder);
    requireRatings(path, builder);
}

/// An entity with the id of an item is that item.
void readTriples(const std::filesystem::path& path, DatasetBuilder& builder)
{
    TableLayout layout = plainTable;
    layout.numNeeded = 3;
    readTable(path, layout, builder.context(), [&](const std::vector<std::string_view>& fields) {
        builder.addTriple(fields[0], builder.findItem(fields[0]), fields[1], fields[2], builder.findItem(fields[2]));
        return std::string();
    });
}

void readFolderForm(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const std::filesystem::path folder = folderOf(path);
    const auto items = dataFile(folder, "items.tsv"), social = dataFile(folder, "social.tsv"),
               graph = dataFile(folder, "kg.tsv");
    const std::filesystem::path ratings = dataFile(folder, "ratings.tsv").value_or(folder / "ratings.tsv");
    for (const auto& file : {std::optional(ratings), items, social, graph})
        if (file)
            builder.context().expectFile(*file);
    readFolderRatings(ratings, builder);
    if (items)
        readItemFile(*items, builder);
    if (social)
        readSocialTable(*social, plainTable, builder);
    if (graph)
        readTriples(*graph, builder);
}
} // namespace

FormatInfo folderFormFormat()
{
    return {"folder",
            PARAM_TEXT("Format", "Folder of tables"),
            PARAM_TEXT("Format", "a folder with ratings.tsv and, if there are any, items.tsv, social.tsv, kg.tsv (or .gz)"),
            matchesFolderForm,
            readFolderForm,
            nameOfFolderForm,
            false};
}

} // namespace lodestone
