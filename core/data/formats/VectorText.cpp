// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/VectorText.h"

#include "core/Error.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/Encoding.h"
#include "core/data/formats/FieldSplitter.h"
#include "core/data/formats/FieldValue.h"
#include "core/data/formats/LineReader.h"
#include "core/data/formats/VectorFile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace lodestone {

namespace {
using Fields = std::vector<std::string_view>;
constexpr std::size_t numVectorLines = 50;

bool isNumberField(std::string_view field)
{
    double value;
    return parseNumber(field, value);
}

bool isCount(std::string_view field)
{
    return !field.empty() && field.size() < 12 && field.find_first_not_of("0123456789") == std::string_view::npos;
}

std::size_t numTrailingNumbers(const Fields& fields)
{
    const auto other = std::find_if_not(fields.rbegin(), fields.rend(), isNumberField);
    return static_cast<std::size_t>(other - fields.rbegin());
}

struct VectorForm {
    TextDialect dialect;
    std::size_t numSkipped = 0; ///< lines before the first vector
    std::size_t dimension = 0;
    double promisedRows = -1; ///< as the line before the vectors says; negative = it says nothing
    bool hasNames = false;
    bool isNameGuessed = false; ///< the names are numbers too
};

/// Finds out how the lines are laid out.
class FormGuess {
public:
    FormGuess(const std::vector<std::string>& lines, const std::string& file) : m_file(file)
    {
        std::size_t most = 0;
        for (const char* separator : {"\t", ",", " "}) {
            FieldSplitter splitter({separator, false});
            const std::size_t numbers = numTrailingNumbers(splitter.split(lines[lines.size() > 1 ? 1 : 0]));
            if (numbers > most)
                m_form.dialect = splitter.dialect();
            most = std::max(most, numbers);
        }
        FieldSplitter splitter(m_form.dialect);
        for (const std::string& line : lines)
            m_rows.push_back(splitter.split(line));
    }

    VectorForm find()
    {
        const Fields& first = m_rows.front();
        if (first.size() == 2 && isCount(first[0]) && isCount(first[1]) && m_rows.size() > 1 && m_rows[1].size() > 2) {
            m_form.numSkipped = 1;
            m_form.hasNames = true;
            double dimension = 0;
            parseNumber(first[0], m_form.promisedRows);
            parseNumber(first[1], dimension);
            m_form.dimension = static_cast<std::size_t>(dimension);
        } else {
            findHeader();
            findNames();
        }
        check();
        return m_form;
    }

private:
    /// A first line without numbers before lines with numbers.
    void findHeader()
    {
        if (m_rows.size() > 1 && numTrailingNumbers(m_rows[0]) == 0 && numTrailingNumbers(m_rows[1]) > 0)
            m_form.numSkipped = 1;
    }

    void findNames()
    {
        const Fields& row = m_rows[m_form.numSkipped];
        const std::size_t numbers = numTrailingNumbers(row);
        m_form.hasNames = numbers < row.size();
        m_form.dimension = numbers;
        if (!m_form.hasNames)
            m_form.hasNames = mostHaveNames(numbers);
        if (!m_form.hasNames && numbers > 2)
            m_form.hasNames = m_form.isNameGuessed = namesAreNumbers();
        if (m_form.hasNames && numbers == row.size())
            m_form.dimension = numbers - 1;
    }

    /// Where some names are numbers the first line may be one of those: most other lines have a name and one number less.
    bool mostHaveNames(std::size_t numbers) const
    {
        const auto first = m_rows.begin() + static_cast<std::ptrdiff_t>(m_form.numSkipped);
        const auto named = std::count_if(first, m_rows.end(), [&](const Fields& row) {
            return !row.empty() && !isNumberField(row[0]) && numTrailingNumbers(row) + 1 == numbers;
        });
        return 2 * named >= m_rows.end() - first;
    }

    /// The first column of several lines holds different whole numbers, and the other ones hold fractions.
    bool namesAreNumbers() const
    {
        constexpr std::size_t enoughLines = 5; // of fewer it may be chance
        std::set<std::string_view> names;
        bool anyFraction = false;
        for (std::size_t i = m_form.numSkipped; i < m_rows.size(); ++i) {
            if (m_rows[i].empty() || !isCount(m_rows[i][0]) || !names.insert(m_rows[i][0]).second)
                return false;
            anyFraction = anyFraction || std::any_of(m_rows[i].begin() + 1, m_rows[i].end(), [](std::string_view field) {
                              return field.find_first_of(".eE") != std::string_view::npos;
                          });
        }
        return anyFraction && names.size() >= enoughLines;
    }

    void check() const
    {
        const std::string line = m_file + ":" + std::to_string(m_form.numSkipped + 1);
        if (m_form.dimension == 0)
            throw Error(line
                        + ": there is no vector: expected numbers between tabs, blanks or commas, with or without a name "
                        + "in front; choose a file of vectors");
        if (m_form.dimension > maxVectorDimension)
            throw Error(m_file + ": its vectors have " + std::to_string(m_form.dimension) + " numbers, at most "
                        + std::to_string(maxVectorDimension) + " are read; reduce them first, for instance by PCA");
    }

    std::string m_file;
    std::vector<Fields> m_rows;
    VectorForm m_form;
};

class Reader {
public:
    Reader(const std::filesystem::path& path, VectorForm form, LoadContext& context)
        : m_form(std::move(form)), m_context(context), m_lines(path, &context), m_splitter(m_form.dialect)
    {
    }

    VectorRows read()
    {
        std::string_view line;
        std::size_t skip = m_form.numSkipped;
        while (m_lines.next(line)) {
            if (line.find_first_not_of(" \t") == std::string_view::npos)
                continue;
            if (skip > 0) {
                --skip;
                m_numBefore = m_lines.lineNumber();
                continue;
            }
            m_rows.numInFile = m_lines.lineNumber() - m_numBefore;
            if (m_rows.numInFile >= std::numeric_limits<std::uint32_t>::max())
                throw Error(m_lines.fileName() + ": there are too many vectors; take a part of them");
            if (std::string fault = readLine(line); !fault.empty())
                m_context.addBadLine(m_lines.fileName(), m_lines.lineNumber(), std::move(fault));
        }
        finish();
        return std::move(m_rows);
    }

private:
    void finish()
    {
        const auto dimension = static_cast<Eigen::Index>(m_form.dimension);
        m_rows.vectors =
            Eigen::Map<const RowMatrix>(m_numbers.data(), static_cast<Eigen::Index>(m_rows.places.size()), dimension);
        if (m_form.promisedRows >= 0 && m_form.promisedRows != static_cast<double>(m_rows.numInFile))
            m_context.warn(m_lines.fileName() + ": the first line promises "
                           + std::to_string(std::int64_t(m_form.promisedRows)) + " vectors, the file has "
                           + std::to_string(m_rows.numInFile) + "; it may be cut short");
        if (m_form.isNameGuessed)
            m_context.warn(m_lines.fileName() + ": the first column holds whole numbers and was taken for names");
    }

    /// @return what is wrong; empty for a vector, also one that is left out
    std::string readLine(std::string_view line)
    {
        const Fields& fields = m_splitter.split(line);
        const std::size_t numNames = m_form.hasNames ? 1 : 0;
        // A name with blanks in it takes more than one field.
        const bool fits = m_form.hasNames ? fields.size() > m_form.dimension : fields.size() == m_form.dimension;
        if (!fits)
            return "expected " + std::to_string(m_form.dimension + numNames) + " columns, found "
                + std::to_string(fields.size());
        const std::size_t firstNumber = fields.size() - m_form.dimension, before = m_numbers.size();
        bool isFinite = true;
        for (std::size_t i = firstNumber; i < fields.size(); ++i) {
            double value = 0;
            if (!parseNumber(fields[i], value)) {
                m_numbers.resize(before);
                return "column " + std::to_string(i + 1) + ", " + quotedField(fields[i]) + ", is not a number";
            }
            m_numbers.push_back(static_cast<float>(value));
            isFinite = isFinite && std::isfinite(m_numbers.back());
        }
        if (!isFinite) {
            m_numbers.resize(before);
            ++m_rows.numNotFinite;
            return {};
        }
        m_rows.places.push_back(static_cast<std::uint32_t>(m_rows.numInFile - 1));
        if (m_form.hasNames)
            m_rows.names.append(toUtf8(nameOf(fields, firstNumber), m_scratch));
        return {};
    }

    /// From the first field to the last one before the numbers, with what stands between them.
    static std::string_view nameOf(const Fields& fields, std::size_t firstNumber)
    {
        const std::string_view last = fields[firstNumber - 1];
        return {fields[0].data(), static_cast<std::size_t>(last.data() + last.size() - fields[0].data())};
    }

    const VectorForm m_form;
    LoadContext& m_context;
    LineReader m_lines;
    FieldSplitter m_splitter;
    VectorRows m_rows;
    std::uint64_t m_numBefore = 0; ///< lines before the first vector
    std::vector<float> m_numbers;
    std::string m_scratch;
};
} // namespace

VectorRows readVectorText(const std::filesystem::path& path, LoadContext& context)
{
    const std::vector<std::string> lines = firstLines(path, numVectorLines);
    if (lines.empty())
        throw Error(path.string() + ": the file holds nothing but blank lines; choose a file of vectors");
    VectorRows rows = Reader(path, FormGuess(lines, path.string()).find(), context).read();
    if (rows.places.empty() && !context.report.badLines.empty()) {
        const BadLine& first = context.report.badLines.front();
        throw Error(first.file + ":" + std::to_string(first.line) + ": " + first.reason
                    + "; no line holds a vector; check that all lines are of the same kind");
    }
    return rows;
}

} // namespace lodestone
