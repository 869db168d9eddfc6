// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/MatrixMarket.h"

#include "core/Error.h"
#include "core/data/DatasetBuilder.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/DataFile.h"
#include "core/data/formats/FieldSplitter.h"
#include "core/data/formats/FieldValue.h"
#include "core/data/formats/FileTree.h"
#include "core/data/formats/LineReader.h"
#include "core/data/formats/RatingTable.h"

#include <cctype>
#include <charconv>

namespace lodestone {

namespace {
constexpr std::string_view banner = "%%MatrixMarket";

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& character : lower)
        character = static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    return lower;
}

bool matchesMatrixMarket(const std::filesystem::path& path)
{
    return isPlainFile(path) && lowerCase(startOf(path, banner.size())) == lowerCase(banner);
}

bool parseCount(std::string_view field, std::uint64_t& count)
{
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), count);
    return error == std::errc() && end == field.data() + field.size();
}

class MatrixReader {
public:
    MatrixReader(const std::filesystem::path& path, DatasetBuilder& builder)
        : m_builder(builder), m_lines(path, &builder.context()), m_splitter({" ", false}),
          m_implied(impliedRatingOf(builder.context().options))
    {
    }

    void read()
    {
        readBanner();
        readSize();
        while (nextLine())
            if (std::string fault = readEntry(m_splitter.split(m_line)); !fault.empty())
                m_builder.context().addBadLine(m_lines.fileName(), m_lines.lineNumber(), std::move(fault));
        if (m_pattern)
            m_builder.context().warn(impliedRatingWarning(m_lines.fileName(), m_implied));
        if (m_numEntries != m_numDeclared)
            m_builder.context().warn(m_lines.fileName() + ": the size line promises " + std::to_string(m_numDeclared)
                                     + " entries, but there are " + std::to_string(m_numEntries));
    }

private:
    [[noreturn]] void fail(const std::string& text) const
    {
        throw Error(m_lines.fileName() + ":" + std::to_string(m_lines.lineNumber()) + ": " + text);
    }

    /// The next line that is neither blank nor a comment.
    bool nextLine()
    {
        while (m_lines.next(m_line))
            if (const std::string_view text = trimmed(m_line); !text.empty() && text.front() != '%')
                return true;
        return false;
    }

    void readBanner()
    {
        m_lines.next(m_line);
        const std::string line = lowerCase(m_line);
        const auto& words = m_splitter.split(line);
        if (words.size() != 5 || words[0] != lowerCase(banner))
            fail("the first line must be '%%MatrixMarket matrix coordinate real general' or one like it");
        m_pattern = words[3] == "pattern";
        if (words[1] != "matrix" || words[2] != "coordinate" || (words[3] != "real" && words[3] != "integer" && !m_pattern)
            || words[4] != "general")
            fail("a matrix of the kind " + quotedField(line.substr(banner.size() + 1))
                 + " is not read; save it as 'matrix coordinate real general', or integer or pattern");
    }

    void readSize()
    {
        const bool found = nextLine();
        const auto& fields = m_splitter.split(found ? m_line : std::string_view());
        if (fields.size() != 3 || !parseCount(fields[0], m_numRows) || !parseCount(fields[1], m_numColumns)
            || !parseCount(fields[2], m_numDeclared))
            fail("expected the numbers of rows, columns and entries");
    }

    std::string readEntry(const std::vector<std::string_view>& fields)
    {
        ++m_numEntries;
        const std::size_t numNeeded = m_pattern ? 2 : 3;
        if (fields.size() != numNeeded)
            return "expected " + std::to_string(numNeeded) + " fields, found " + std::to_string(fields.size());
        for (const auto& [field, count, what] :
             {std::tuple(fields[0], m_numRows, "row"), {fields[1], m_numColumns, "column"}})
            if (std::uint64_t number = 0; !parseCount(field, number) || number < 1 || number > count)
                return std::string(what) + ' ' + quotedField(field) + " is not a number from 1 to " + std::to_string(count);
        float value = m_implied;
        if (!m_pattern && !parseRating(fields[2], value))
            return ratingFault(fields[2]);
        m_builder.addRating(fields[0], fields[1], value, 0);
        return {};
    }

    DatasetBuilder& m_builder;
    LineReader m_lines;
    FieldSplitter m_splitter;
    std::string_view m_line;
    const float m_implied;
    bool m_pattern = false;
    std::uint64_t m_numRows = 0, m_numColumns = 0, m_numDeclared = 0, m_numEntries = 0;
};

void readMatrixMarket(const std::filesystem::path& path, DatasetBuilder& builder)
{
    builder.context().expectFile(path);
    MatrixReader(path, builder).read();
    requireRatings(path, builder);
}
} // namespace

FormatInfo matrixMarketFormat()
{
    return {
        "matrixmarket",
        PARAM_TEXT("Format", "Matrix Market"),
        PARAM_TEXT("Format",
                   "a sparse matrix (coordinate real, integer or pattern general) with users as rows and items as columns"),
        matchesMatrixMarket,
        readMatrixMarket,
        nameWithoutEnding,
        false};
}

} // namespace lodestone
