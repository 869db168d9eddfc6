// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/TableForm.h"

#include "core/Error.h"
#include "core/data/LoadContext.h"
#include "core/data/formats/FieldValue.h"

#include <algorithm>
#include <map>
#include <span>

namespace lodestone {

namespace {
using Rows = std::vector<std::vector<std::string>>;
using RowSpan = std::span<const std::vector<std::string>>;

Rows rowsOf(const std::vector<std::string>& lines, const TextDialect& dialect)
{
    FieldSplitter splitter(dialect);
    Rows rows;
    for (const std::string& line : lines) {
        const auto& fields = splitter.split(line);
        rows.emplace_back(fields.begin(), fields.end());
    }
    return rows;
}

/// The largest number of fields that at least a quarter of the lines have: bad lines rather lack fields.
std::size_t numFieldsOf(const Rows& rows)
{
    std::map<std::size_t, std::size_t> counts;
    for (const auto& row : rows)
        ++counts[row.size()];
    std::size_t largest = 1;
    for (const auto& [fields, count] : counts)
        if (count * 4 >= rows.size())
            largest = std::max(largest, fields);
    return largest;
}

/// Share of the rows whose field in that column is accepted.
template <typename Accept> double shareOf(RowSpan rows, std::size_t column, Accept accept)
{
    std::size_t count = 0;
    for (const auto& row : rows)
        count += column < row.size() && accept(row[column]);
    return rows.empty() ? 0 : static_cast<double>(count) / static_cast<double>(rows.size());
}

bool isNumber(const std::string& field)
{
    double value;
    return parseNumber(field, value);
}

bool isTime(const std::string& field)
{
    std::int64_t time;
    return parseTime(field, time);
}

/// A number too large for a rating, or a date.
bool isRating(const std::string& field)
{
    std::int64_t time;
    return isNumber(field) && !(parseTime(field, time) && time > 100'000'000);
}

/// How well lines fall apart with this dialect: rows of equal length, three fields or more, and a rating among them.
double fitness(const Rows& rows)
{
    const std::size_t numFields = numFieldsOf(rows);
    if (numFields < 2)
        return 0;
    const auto even = std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return row.size() == numFields; });
    double value = static_cast<double>(even) / static_cast<double>(rows.size()) + (numFields > 2 ? 0.5 : 0);
    for (std::size_t column = 2; column < numFields; ++column)
        if (shareOf(rows, column, isNumber) >= 0.5)
            return value + 1;
    return value;
}

bool isQuoted(const std::string& field)
{
    return field.size() > 1 && field.front() == '"' && field.back() == '"';
}

TextDialect dialectOf(const std::vector<std::string>& lines, const std::string& separator)
{
    TextDialect dialect{separator, separator != "::"};
    if (separator == "\t" || separator == " ") { // quotes are kept as they are unless whole fields are in them
        const Rows rows = rowsOf(lines, {separator, false});
        dialect.quoted = std::any_of(rows.begin(), rows.end(),
                                     [](const auto& row) { return std::any_of(row.begin(), row.end(), isQuoted); });
    }
    return dialect;
}

TextDialect guessDialect(const std::vector<std::string>& lines, std::span<const char* const> separators)
{
    TextDialect best = dialectOf(lines, separators.front());
    double bestFitness = 0;
    for (const char* separator : separators) {
        const TextDialect dialect = dialectOf(lines, separator);
        const double value = fitness(rowsOf(lines, dialect));
        if (value > bestFitness) {
            best = dialect;
            bestFitness = value;
        }
    }
    return best;
}

bool isDate(const std::string& field)
{
    return isTime(field) && !isNumber(field);
}

/// Columns of dates, which are no ids as long as two others can be.
std::vector<bool> datesAmong(RowSpan rows, std::size_t numFields)
{
    std::vector<bool> dates(numFields);
    for (std::size_t column = 0; column < numFields; ++column)
        dates[column] = shareOf(rows, column, isDate) >= 0.5;
    if (std::count(dates.begin(), dates.end(), false) < 2)
        dates.assign(numFields, false);
    return dates;
}

int firstUnused(const Columns& columns, const std::vector<bool>& dates)
{
    int column = 0;
    while (columns.uses(column)
           || (static_cast<std::size_t>(column) < dates.size() && dates[static_cast<std::size_t>(column)]))
        ++column;
    return column;
}

/// Completes what is known: user and item first, then the first numbers that look like a rating and like a time.
void guessMissing(Columns& columns, RowSpan rows, std::size_t numFields)
{
    const std::vector<bool> dates = datesAmong(rows, numFields);
    for (int* column : {&columns.user, &columns.item})
        if (*column < 0)
            *column = firstUnused(columns, dates);
    for (int i = 0; i < static_cast<int>(numFields); ++i) {
        if (columns.uses(i))
            continue;
        if (columns.rating < 0 && shareOf(rows, static_cast<std::size_t>(i), isRating) >= 0.5)
            columns.rating = i;
    }
    for (int i = 0; i < static_cast<int>(numFields); ++i)
        if (columns.time < 0 && !columns.uses(i) && shareOf(rows, static_cast<std::size_t>(i), isTime) >= 0.5)
            columns.time = i;
}

/// The first line names columns, or has no number where the other lines have the rating.
bool guessHeader(const Rows& rows, const Columns& columns)
{
    const Columns named = columnsOfHeader({rows.front().begin(), rows.front().end()});
    if (named.user >= 0 || named.item >= 0)
        return true;
    const auto rating = static_cast<std::size_t>(std::max(columns.rating, 0));
    return columns.rating >= 0 && rating < rows.front().size() && !isNumber(rows.front()[rating])
        && shareOf(RowSpan(rows).subspan(1), rating, isNumber) >= 0.5;
}

/// @param header  may have fewer fields than the lines below it
std::string noteOfGuess(const std::vector<std::string>& header, std::size_t rating)
{
    const std::string name = rating < header.size() ? ", " + quotedField(header[rating]) + "," : "";
    return "no column is named rating; column " + std::to_string(rating + 1) + name + " was taken";
}

/// Columns by header and contents.
void findColumns(TableForm& form, const Rows& rows, const LoadOptions& options)
{
    const std::size_t numFields = numFieldsOf(rows);
    const RowSpan data = RowSpan(rows).subspan(rows.size() > 1 ? 1 : 0); // the first may be a header
    guessMissing(form.columns, data, numFields);
    if (form.columns.rating < 0 && form.columns.time < 0 && numFields > 2)
        form.columns.rating = 2; // so that every line says what is wrong with it
    form.hasHeader = options.header ? *options.header : guessHeader(rows, form.columns);
    if (!form.hasHeader)
        return;
    Columns named = columnsOfHeader({rows.front().begin(), rows.front().end()});
    if (named.user < 0 && named.item < 0)
        return;
    const bool hasRating = named.rating >= 0;
    guessMissing(named, data, numFields);
    if (!hasRating && named.rating >= 0)
        form.note = noteOfGuess(rows.front(), static_cast<std::size_t>(named.rating));
    form.columns = named;
}

void checkSeparator(const std::string& separator)
{
    const std::string advice = "; use for instance , ; | :: a tab or a blank";
    if (separator.empty())
        throw Error("the separator is empty" + advice);
    if (separator.find_first_of(std::string_view("\"\r\n\0", 4)) != std::string::npos)
        throw Error("a separator cannot hold a quote or a line end" + advice);
}
} // namespace

std::string typedSeparator(std::string_view text)
{
    if (text == "tab")
        return "\t";
    if (text == "blank" || text == "space")
        return " ";
    std::string separator;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isTab = text.substr(i, 2) == "\\t";
        separator += isTab ? '\t' : text[i];
        i += isTab;
    }
    return separator;
}

TableForm guessRatingTable(const std::vector<std::string>& lines, const LoadOptions& options)
{
    static constexpr const char* separators[]{"\t", "::", ";", "|", ",", " "};
    if (options.separator)
        checkSeparator(*options.separator);
    TableForm form;
    form.dialect = options.separator ? dialectOf(lines, *options.separator) : guessDialect(lines, separators);
    const Rows rows = rowsOf(lines, form.dialect);
    if (options.columns.empty()) {
        findColumns(form, rows, options);
    } else {
        form.columns = columnsOfOption(options.columns);
        form.hasHeader = options.header ? *options.header : guessHeader(rows, form.columns);
    }
    return form;
}

TableForm guessItemTable(const std::vector<std::string>& lines)
{
    static constexpr const char* separators[]{"\t", "::", ";", ",", "|"}; // no blank: titles are full of them; | joins labels
    TableForm form;
    form.dialect = guessDialect(lines, separators);
    const Rows rows = rowsOf(lines, form.dialect);
    const Columns named = columnsOfHeader({rows.front().begin(), rows.front().end()});
    form.hasHeader = named.item >= 0 || named.label >= 0;
    form.columns.item = 0;
    form.columns.label = 1;
    form.columns.title = 2;
    form.columns.text = 3;
    if (named.item >= 0 && named.label >= 0) {
        form.columns = {};
        form.columns.item = named.item;
        form.columns.label = named.label;
        form.columns.title = named.title;
        form.columns.text = named.text;
    }
    return form;
}

} // namespace lodestone
