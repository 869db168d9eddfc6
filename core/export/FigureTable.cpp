// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/FigureTable.h"

#include "core/export/Markup.h"
#include "core/export/tableEscapes.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <string_view>

namespace lodestone {

namespace {
using Escape = std::function<std::string(std::string_view)>;

std::string markdownEscaped(std::string_view text)
{
    std::string result;
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20)
            result += ' ';
        else
            result += (std::string_view("|\\`*_<>[]").find(c) != std::string_view::npos ? "\\" : "") + std::string(1, c);
    return result;
}

std::string exactText(double value)
{
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

bool hasDeviations(const FigureTable& table, std::size_t column)
{
    return std::ranges::any_of(table.rows,
                               [&](const auto& row) { return row[column].figure && row[column].figure->numRuns > 1; });
}

/// Text of every cell; figures are mean and, of several runs, deviation.
template <typename Write>
std::string cellText(const FigureTable& table, std::size_t row, std::size_t column, const Escape& escape,
                     std::string_view plusMinus, Write&& emphasized)
{
    const FigureTable::Cell& cell = table.rows[row][column];
    if (!cell.figure)
        return escape(cell.text);
    const int digits = table.columns[column].digits;
    std::string text = fixed(cell.figure->mean, digits);
    if (table.standsOut(row, column))
        text = emphasized(text);
    return cell.figure->numRuns > 1 ? text + std::string(plusMinus) + fixed(cell.figure->deviation, digits) : text;
}
} // namespace

bool FigureTable::standsOut(std::size_t row, std::size_t column) const
{
    const std::optional<Spread>& own = rows[row][column].figure;
    if (!own || columns[column].best == Best::None)
        return false;
    std::optional<double> most, least;
    for (const auto& other : rows)
        if (const auto& figure = other[column].figure) {
            most = std::max(most.value_or(figure->mean), figure->mean);
            least = std::min(least.value_or(figure->mean), figure->mean);
        }
    return most != least && own->mean == (columns[column].best == Best::Largest ? most : least);
}

std::string plainText(const FigureTable& table, std::size_t row, std::size_t column)
{
    const auto same = [](std::string_view text) { return std::string(text); };
    return cellText(table, row, column, same, " \u00b1 ", same);
}

std::string latexOf(const FigureTable& table)
{
    std::string text = "% needs \\usepackage{booktabs}\n\\begin{table}\n\\centering\n\\caption{" + latexEscaped(table.title);
    for (const std::string& note : table.notes)
        text += ' ' + latexEscaped(note);
    text += "}\n\\begin{tabular}{";
    for (const auto& column : table.columns)
        text += column.isNumber ? 'r' : 'l';
    text += "}\n\\toprule\n";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        text += (i == 0 ? "" : " & ") + latexEscaped(table.columns[i].title);
    text += " \\\\\n\\midrule\n";
    const auto bold = [](const std::string& figure) { return "\\textbf{" + figure + "}"; };
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            text += (i == 0 ? "" : " & ") + cellText(table, row, i, latexEscaped, " $\\pm$ ", bold);
        text += " \\\\\n";
    }
    return text + "\\bottomrule\n\\end{tabular}\n\\end{table}\n";
}

std::string markdownOf(const FigureTable& table)
{
    std::string head = "|", rule = "|", body;
    for (const auto& column : table.columns) {
        head += ' ' + markdownEscaped(column.title) + " |";
        rule += column.isNumber ? " ---: |" : " --- |";
    }
    const auto bold = [](const std::string& figure) { return "**" + figure + "**"; };
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        body += '|';
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            body += ' ' + cellText(table, row, i, markdownEscaped, " \u00b1 ", bold) + " |";
        body += '\n';
    }
    std::string text = head + '\n' + rule + '\n' + body;
    text += '\n' + markdownEscaped(table.title);
    for (const std::string& note : table.notes)
        text += ' ' + markdownEscaped(note);
    return text + '\n';
}

std::string csvOf(const FigureTable& table)
{
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        text += (i == 0 ? "" : ",") + csvEscaped(table.columns[i].title);
        if (hasDeviations(table, i))
            text += ',' + csvEscaped(table.columns[i].title + " deviation");
    }
    text += '\n';
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto& figure = row[i].figure;
            text += (i == 0 ? "" : ",") + (figure ? exactText(figure->mean) : csvEscaped(row[i].text));
            if (hasDeviations(table, i))
                text += figure && figure->numRuns > 1 ? ',' + exactText(figure->deviation) : ",";
        }
        text += '\n';
    }
    return text;
}

std::string htmlOf(const FigureTable& table)
{
    std::string text = "<table>\n<tr>";
    for (const auto& column : table.columns)
        text += (column.isNumber ? "<th class=\"number\">" : "<th>") + escaped(column.title) + "</th>";
    text += "</tr>\n";
    const auto bold = [](const std::string& figure) { return "<b>" + figure + "</b>"; };
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        text += "<tr>";
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            text += (table.columns[i].isNumber ? "<td class=\"number\">" : "<td>")
                + cellText(table, row, i, escaped, " \u00b1\u00a0", bold) + "</td>";
        text += "</tr>\n";
    }
    text += "</table>\n";
    for (const std::string& note : table.notes)
        text += "<p class=\"dim\">" + escaped(note) + "</p>\n";
    return text;
}

std::string textOf(const FigureTable& table, std::string_view ending)
{
    return ending == ".tex" ? latexOf(table) : ending == ".md" ? markdownOf(table) : csvOf(table);
}

} // namespace lodestone
