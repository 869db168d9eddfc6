// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/DelimitedText.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/LineReader.h"
#include "core/data/formats/RatingTable.h"

namespace lodestone {

namespace {
constexpr std::size_t numSniffedLines = 200;

bool matchesDelimitedText(const std::filesystem::path& path)
{
    return isPlainFile(path);
}

void readDelimitedText(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const std::vector<std::string> lines = firstLines(path, numSniffedLines);
    if (lines.empty())
        throw Error(path.string() + ": the file holds nothing but blank lines; choose a file with ratings");
    const TableForm form = guessRatingTable(lines, builder.context().options);
    builder.context().expectFile(path);
    readRatingTable(path, form, builder);
    requireRatings(path, builder);
}
} // namespace

FormatInfo delimitedTextFormat()
{
    return {"delimited",
            PARAM_TEXT("Format", "Delimited text"),
            PARAM_TEXT("Format", "a CSV, TSV or other text file with user, item and rating in each line, plain or gzipped"),
            matchesDelimitedText,
            readDelimitedText,
            nameWithoutEnding,
            true};
}

} // namespace lodestone
