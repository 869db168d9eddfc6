// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PaperFigures.h"

#include "core/export/figureTitles.h"
#include "core/model/catalogue.h"

#include <algorithm>
#include <set>
#include <cstdlib>

namespace lodestone {

namespace {
using Note = std::pair<const char*, std::string>;
constexpr const char* context = "PaperTable";
constexpr int ratioDigits = 2;

constexpr std::string_view otherData = PARAM_TEXT(
    "PaperTable",
    "Columns that begin with \"paper\" hold what the paper prints for its own data sets (Amazon, Yelp, Taobao and "
    "Jingdong, not public in its form), all others what was measured here. The data differ: do not compare the two "
    "number by number.");
constexpr std::string_view noPrinted =
    PARAM_TEXT("PaperTable",
               "All figures were measured here. What the paper prints in this place, for other data, is not part of this "
               "program.");
constexpr std::string_view means = PARAM_TEXT(
    "PaperTable", "Means and sample standard deviations over the trained runs, at the best epoch by validation Recall@50.");
constexpr std::string_view meansOfTimes =
    PARAM_TEXT("PaperTable", "Means and sample standard deviations over the trained runs.");
constexpr std::string_view noLabels =
    PARAM_TEXT("PaperTable", "There is no NMI where the items of the data have no labels.");

bool isTime(std::string_view figure)
{
    return figure == "seconds" || figure == "ratio";
}

/// In the order in which they first appear.
std::vector<std::string_view> printedColumns(const PaperTable& table)
{
    std::vector<std::string_view> columns;
    for (const PrintedFigure& printed : table.printed)
        if (std::ranges::find(columns, printed.column) == columns.end())
            columns.push_back(printed.column);
    return columns;
}

std::string printedText(const PaperTable& table, const std::string& model, std::string_view column)
{
    for (const PrintedFigure& printed : table.printed)
        if (printed.model == model && printed.column == column)
            return std::string(printed.text);
    return "\u2013";
}

void addColumns(FigureTable& content, const PaperTable& table)
{
    content.addColumn(PARAM_TEXT("PaperTable", "model"));
    if (!table.dimensions.empty())
        content.addColumn(PARAM_TEXT("PaperTable", "dimensions"), true);
    content.addColumn(PARAM_TEXT("PaperTable", "runs"), true);
    for (const std::string_view figure : table.figures) {
        content.addColumn(std::string(figureTitle(figure)), true);
        if (isTime(figure))
            content.columns.back().best = FigureTable::Best::Smallest;
        if (figure == "ratio")
            content.columns.back().digits = ratioDigits;
    }
    for (const std::string_view column : printedColumns(table))
        content.addColumn(std::string(column), true);
}

bool lacksNmi(const PaperTable& table, const std::vector<PaperRow>& rows)
{
    for (std::size_t i = 0; i < table.figures.size(); ++i)
        if (table.figures[i].starts_with("nmi")
            && std::ranges::any_of(rows, [i](const PaperRow& row) { return row.figures[i].numRuns < row.numRuns; }))
            return true;
    return false;
}
} // namespace

std::vector<Note> paperNotes(const PaperTable& table, const std::vector<PaperRow>& rows)
{
    std::vector<Note> notes{{context, std::string(table.printed.empty() ? noPrinted : otherData)},
                            {context, std::string(std::ranges::all_of(table.figures, isTime) ? meansOfTimes : means)}};
    for (const std::string_view note : table.notes)
        notes.emplace_back(context, note);
    if (lacksNmi(table, rows))
        notes.emplace_back(context, noLabels);
    std::set<std::string> noted; // a model has a row for each dimension
    for (const PaperRow& row : rows)
        if (const std::string_view remark = modelInfo(row.model).remark; !remark.empty() && noted.insert(row.model).second)
            notes.emplace_back("Model", remark);
    return notes;
}

std::vector<std::string> measuredNotes(const std::vector<PaperRow>& rows, const std::string& data)
{
    std::size_t numRuns = 0, numWanted = 0;
    for (const PaperRow& row : rows) {
        numRuns += row.numRuns;
        numWanted += row.numWanted;
    }
    std::vector<std::string> notes{"Measured on " + data + '.'};
    if (numRuns < numWanted)
        notes.push_back("Not complete: " + std::to_string(numWanted - numRuns) + " of " + std::to_string(numWanted)
                        + " runs are not trained to their end.");
    return notes;
}

FigureTable paperFigures(const PaperTable& table, const std::vector<PaperRow>& rows)
{
    FigureTable content;
    content.title = std::string(table.title) + '.';
    addColumns(content, table);
    for (const PaperRow& row : rows) {
        std::vector<FigureTable::Cell> cells{{std::string(modelInfo(row.model).title), {}}};
        if (!table.dimensions.empty())
            cells.push_back({row.dimension, {}});
        cells.push_back({row.numRuns == row.numWanted ? std::to_string(row.numRuns)
                                                      : std::to_string(row.numRuns) + '/' + std::to_string(row.numWanted),
                         {}});
        for (const Spread& figure : row.figures)
            cells.push_back(figure.numRuns > 0 ? FigureTable::Cell{{}, figure} : FigureTable::Cell{"\u2013", {}});
        for (const std::string_view column : printedColumns(table))
            cells.push_back({printedText(table, row.model, column), {}});
        content.rows.push_back(std::move(cells));
    }
    for (const auto& [where, note] : paperNotes(table, rows))
        content.notes.push_back(note);
    return content;
}

std::vector<PaperCurve> paperCurves(const std::vector<PaperRow>& rows, std::size_t figure)
{
    std::vector<PaperCurve> curves;
    for (const PaperRow& row : rows) {
        const Spread& spread = row.figures[figure];
        if (spread.numRuns == 0)
            continue;
        auto curve = std::ranges::find(curves, row.model, &PaperCurve::model);
        if (curve == curves.end())
            curve = curves.insert(curves.end(), {row.model, {}});
        curve->points.emplace_back(std::strtod(row.dimension.c_str(), nullptr), spread);
    }
    for (PaperCurve& curve : curves)
        std::ranges::sort(curve.points, {}, &std::pair<double, Spread>::first);
    return curves;
}

} // namespace lodestone
