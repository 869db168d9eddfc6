// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PaperOutput.h"

#include "app/cli/jsonLines.h"
#include "app/cli/textTable.h"
#include "core/export/PaperFigures.h"
#include "core/model/catalogue.h"

#include <cstdio>

namespace lodestone {

namespace {
void printText(const FigureTable& content, std::string_view name)
{
    std::printf("%s: %s\n\n", std::string(name).c_str(), content.title.c_str());
    std::vector<std::vector<std::string>> rows(1);
    for (const FigureTable::Column& column : content.columns)
        rows.front().push_back(column.title);
    for (std::size_t row = 0; row < content.rows.size(); ++row) {
        rows.emplace_back();
        for (std::size_t i = 0; i < content.columns.size(); ++i)
            rows.back().push_back(plainText(content, row, i));
    }
    printTextTable(rows, {0});
    std::printf("\n");
    for (const std::string& note : content.notes)
        std::printf("%s\n", note.c_str());
    std::fflush(stdout);
}

Json rowOf(const PaperRow& row)
{
    Json figures = Json::object();
    for (const Spread& figure : row.figures)
        if (figure.numRuns > 0)
            figures[figure.key] = {{"mean", figure.mean}, {"deviation", figure.deviation}, {"runs", figure.numRuns}};
    return {{"model", row.model},
            {"dimension", std::stoi(row.dimension)},
            {"runs", row.numRuns},
            {"wanted", row.numWanted},
            {"figures", figures}};
}

/// One object; what the paper prints is apart from what was measured.
void printJson(const PaperTable& table, const std::vector<PaperRow>& rows, const FigureTable& content,
               const std::string& data)
{
    Json ours = Json::array(), printed = Json::array();
    for (const PaperRow& row : rows)
        ours.push_back(rowOf(row));
    for (const PrintedFigure& figure : table.printed)
        printed.push_back({{"model", figure.model}, {"column", figure.column}, {"text", figure.text}});
    printLine({{"event", "paper"},
               {"table", table.key},
               {"title", content.title},
               {"data", data},
               {"rows", ours},
               {"printed", printed},
               {"notes", content.notes}});
}
} // namespace

const std::vector<std::string>& paperForms()
{
    static const std::vector<std::string> forms{"text", "csv", "latex", "markdown", "json"};
    return forms;
}

void printPaperTable(const PaperTable& table, const std::vector<PaperRun>& runs, const std::string& form,
                     const std::string& data)
{
    const std::vector<PaperRow> rows = paperRows(table, runs);
    FigureTable content = paperFigures(table, rows);
    for (const std::string& note : measuredNotes(rows, data))
        content.notes.push_back(note);
    if (form == "text")
        return printText(content, table.name);
    if (form == "json")
        return printJson(table, rows, content, data);
    const std::string text = form == "latex" ? latexOf(content) : form == "markdown" ? markdownOf(content) : csvOf(content);
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

} // namespace lodestone
