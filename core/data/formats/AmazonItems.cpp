// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/AmazonItems.h"

#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/HtmlText.h"
#include "core/data/formats/JsonLines.h"
#include "core/data/formats/SideTables.h"

#include <algorithm>
#include <deque>

namespace lodestone {

namespace {
using Kind = JsonValue::Kind;

using CategoryPath = std::vector<std::string_view>; ///< names from the root down

enum AmazonKey : std::size_t { Asin, ParentAsin, Title, Categories, Category, MainCategory };
const std::vector<std::string> itemKeys{"asin", "parent_asin", "title", "categories", "category", "main_category"};

/// "reviews_Sports_and_Outdoors_5.json.gz" to "Sports_and_Outdoors": without what stands for the kind of file, the k of a
/// k-core and the part of a split.
std::string departmentOf(const std::filesystem::path& ratings)
{
    std::string name = ratings.filename().string();
    name.resize(std::min(name.find('.'), name.size()));
    for (const std::string_view start : {"reviews_", "ratings_"})
        if (name.starts_with(start))
            name.erase(0, start.size());
    const std::size_t digits = name.find_last_not_of("0123456789");
    if (digits != std::string::npos && digits + 1 < name.size() && name[digits] == '_')
        name.resize(digits);
    return name;
}

bool isItemFile(const std::filesystem::path& path)
{
    const std::filesystem::path plain = path.extension() == ".gz" ? path.stem() : path.filename();
    return plain.string().starts_with("meta_") && (plain.extension() == ".json" || plain.extension() == ".jsonl");
}

std::vector<std::filesystem::path> itemFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (std::error_code fileError; isItemFile(entry->path()) && entry->is_regular_file(fileError))
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

/// The paths of a record with entities decoded. 2014 and 2023 call them categories, 2018 category; a product of 2023 may
/// have its main category only.
class CategoryPaths {
public:
    const std::vector<CategoryPath>& of(const JsonLines& record)
    {
        m_texts.clear();
        m_paths.clear();
        for (const AmazonKey key : {Categories, Category})
            if (const JsonValue& value = record[key]; value.kind == Kind::Texts && m_paths.empty())
                for (const CategoryPath& path : value.paths)
                    add(path);
        if (m_paths.empty() && record[MainCategory].kind == Kind::Text && !record[MainCategory].text.empty())
            add({record[MainCategory].text});
        return m_paths;
    }

private:
    void add(const CategoryPath& source)
    {
        CategoryPath& path = m_paths.emplace_back();
        for (const std::string_view name : source) // most have no entity and need no text of their own
            path.push_back(name.find('&') == std::string_view::npos ? name : withoutEntities(name, m_texts.emplace_back()));
    }

    std::deque<std::string> m_texts;
    std::vector<CategoryPath> m_paths;
};

bool hasUsableKinds(JsonLines& record)
{
    return record.allows(Title, Kind::Text) && record.allows(Categories, Kind::Texts) && record.allows(Category, Kind::Texts)
        && record.allows(MainCategory, Kind::Text);
}
} // namespace

std::optional<std::filesystem::path> amazonItemFile(const std::filesystem::path& ratings, DatasetBuilder& builder)
{
    const std::filesystem::path folder = folderOf(ratings);
    const std::string name = "meta_" + departmentOf(ratings);
    for (const char* ending : {".json", ".jsonl"})
        if (auto own = dataFile(folder, name + ending))
            return own;
    const std::vector<std::filesystem::path> files = itemFiles(folder);
    if (files.size() == 1)
        return files.front();
    const std::string wanted = name + ".json or " + name + ".jsonl (or .gz)";
    if (files.empty())
        builder.context().warn(ratings.string() + ": there are no metadata beside it, so that items have neither titles nor "
                               + "labels; put " + wanted + " into the folder");
    else
        builder.context().warn(ratings.string() + ": there are " + std::to_string(files.size())
                               + " files of metadata beside it and none is " + wanted
                               + ", so that items have neither titles nor labels; rename the one that belongs to it");
    return std::nullopt;
}

void readAmazonItems(const std::filesystem::path& path, DatasetBuilder& builder)
{
    CatalogueItems catalogue(path, builder);
    JsonLines lines(path, itemKeys, builder.context());
    CategoryPaths paths;
    std::string title;
    while (lines.next()) {
        const auto id = lines.text(lines[ParentAsin].kind == Kind::Text ? ParentAsin : Asin);
        if (!id || !hasUsableKinds(lines))
            continue;
        const std::optional<ItemIndex> item = catalogue.find(*id);
        if (!item)
            continue;
        if (lines[Title].kind == Kind::Text)
            builder.setTitle(*item, withoutEntities(lines[Title].text, title));
        for (const CategoryPath& categories : paths.of(lines))
            builder.labels().addPath(item, categories);
    }
    catalogue.warnAboutUnrated();
}

} // namespace lodestone
