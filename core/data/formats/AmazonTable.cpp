// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/AmazonTable.h"

#include "core/data/formats/FieldValue.h"
#include "core/data/formats/LineReader.h"

#include <algorithm>

namespace lodestone {

namespace {
constexpr std::size_t numAmazonLines = 100;
constexpr double fewOthers = 0.95; ///< share of the lines that must look right

bool isCode(std::string_view id)
{
    return std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

/// Products have ten characters, mostly B000... or the ISBN of a book.
bool isProduct(std::string_view id)
{
    return id.size() == 10 && isCode(id) && (id.starts_with('B') || (id.front() >= '0' && id.front() <= '9'));
}

/// Users have 12 to 28 characters, in the older files also 10, all with an A in front.
bool isReviewer(std::string_view id)
{
    return id.size() >= 10 && id.size() <= 28 && isCode(id) && id.front() == 'A';
}

TableForm formOf(int user, int item, bool hasHeader)
{
    TableForm form{{",", false}, hasHeader, {}, {}};
    form.columns.user = user;
    form.columns.item = item;
    form.columns.rating = 2;
    form.columns.time = 3;
    return form;
}
} // namespace

std::optional<TableForm> amazonTableForm(const std::filesystem::path& path)
{
    const std::vector<std::string> lines = firstLines(path, numAmazonLines);
    if (lines.empty())
        return std::nullopt;
    for (const char* header : {"user_id,parent_asin,rating,timestamp", "user_id,asin,rating,timestamp"})
        if (lines.front().starts_with(header))
            return formOf(0, 1, true);
    FieldSplitter splitter({",", false});
    std::size_t numUserFirst = 0, numItemFirst = 0;
    for (const std::string& line : lines) {
        const auto& fields = splitter.split(line);
        double number = 0;
        if (fields.size() != 4 || !parseNumber(fields[2], number) || !parseNumber(fields[3], number))
            continue;
        numUserFirst += isReviewer(fields[0]) && isProduct(fields[1]);
        numItemFirst += isProduct(fields[0]) && isReviewer(fields[1]);
    }
    const double enough = fewOthers * static_cast<double>(lines.size());
    if (static_cast<double>(numUserFirst) >= enough)
        return formOf(0, 1, false);
    if (static_cast<double>(numItemFirst) >= enough)
        return formOf(1, 0, false);
    return std::nullopt;
}

} // namespace lodestone
