// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ProjectPage.h"

#include "core/export/Markup.h"
#include "core/export/PageStyle.h"
#include "core/export/ProjectCurves.h"
#include "core/export/ProjectPictures.h"
#include "core/export/RunDifferences.h"
#include "core/export/RunTables.h"
#include "core/export/projectTables.h"

#include <algorithm>

namespace lodestone {

namespace {
std::string card(const std::string& content)
{
    return "<div class=\"card wide\">" + content + "</div>\n";
}

std::string dataList(Project& project)
{
    std::string text = "<ul>\n";
    for (const auto& [id, data] : project.data())
        text += "<li><b>" + escaped(data.name) + "</b>: " + grouped(data.numUsers) + " users, " + grouped(data.numItems)
            + " items, " + grouped(data.numRatings) + " ratings; read from <code>"
            + escaped(data.source.empty() ? "the files of the split" : data.source) + "</code>, SHA-256 <code>"
            + escaped(data.fingerprint) + "</code></li>\n";
    return text + "</ul>\n";
}

/// Each once, in order.
std::string distinctTexts(const std::vector<ReportedRun>& runs, std::string StoredRun::*text)
{
    std::vector<std::string> seen;
    std::string list;
    for (const ReportedRun& run : runs)
        if (std::ranges::find(seen, run.run.*text) == seen.end()) {
            seen.push_back(run.run.*text);
            list += (list.empty() ? "" : "; ") + escaped(run.run.*text);
        }
    return list;
}

/// What differs between the sets of runs, then everything of each.
std::string settings(const std::vector<RunSet>& sets)
{
    std::vector<SpecOfData> specs;
    for (const RunSet& set : sets)
        specs.push_back({&set.runs.front()->run.spec, &set.runs.front()->data});
    const RunDifferences differences = differencesOf(specs);
    FigureTable table;
    table.addColumn("setting");
    table.addColumn("runs", true);
    for (const std::string& title : differences.titles)
        table.addColumn(title);
    for (std::size_t i = 0; i < sets.size(); ++i) {
        table.rows.push_back({{sets[i].name, {}}, {std::to_string(sets[i].runs.size()), {}}});
        for (const std::string& value : differences.rows[i])
            table.rows.back().push_back({value, {}});
    }
    std::string text =
        "<p class=\"dim\">What differs, beside seeds and folds; all options of each below.</p>\n" + card(htmlOf(table));
    for (const RunSet& set : sets)
        text += "<details><summary>" + escaped(set.name) + "</summary>\n" + settingsTable(set.runs.front()->run.spec)
            + "</details>\n";
    return text;
}

std::string commands(const std::vector<ReportedRun>& runs)
{
    std::string text = "<ol>\n";
    for (const ReportedRun& run : runs)
        text += "<li value=\"" + std::to_string(static_cast<std::int64_t>(run.run.id)) + "\">" + escaped(run.run.about.name)
            + (run.run.about.notes.empty() ? "" : " <span class=\"dim\">" + escaped(run.run.about.notes) + "</span>")
            + "<br/><code>" + escaped(run.run.commandLine) + "</code></li>\n";
    return text + "</ol>\n";
}

std::string head(const std::string& title, const std::vector<CategoryColor>& colors, const std::vector<RunSet>& sets)
{
    std::vector<CategoryColor> lines;
    for (const RunSet& set : sets)
        lines.push_back(set.look.color);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n<title>"
        + escaped(title) + "</title>\n<style>\n" + pageStyle(colors, lines) + "</style>\n</head>\n<body>\n<h1>"
        + escaped(title) + "</h1>\n";
}
} // namespace

std::string projectPage(Project& project, std::string_view metric, std::stop_token stop)
{
    RankMetrics().value(metric);
    ReportedData data(project);
    const std::vector<ReportedRun> runs = reportedRuns(project, &data, stop);
    if (stop.stop_requested())
        return {};
    const std::vector<RunSet> sets = runSets(runs);
    const ProjectPictures pictures(project, data, sets);
    const bool hasData = data.trouble().empty();
    FigureTable models = modelsTable(runs, metric, hasData ? PairedOver::Users : PairedOver::Runs);
    std::string text = head(project.path().stem().string(), pictures.colors(), sets) + "<p class=\"dim\">"
        + grouped(runs.size()) + (runs.size() == 1 ? " run" : " runs") + "</p>\n";
    for (const std::string& trouble : data.trouble())
        text += "<p>Without the data: " + escaped(trouble) + "</p>\n";
    if (!models.rows.empty())
        text += "<h2>Comparison</h2>\n<p class=\"dim\">" + escaped(models.title) + "</p>\n" + card(htmlOf(models));
    if (!sets.empty()) {
        text += "<h2>Curves</h2>\n" + projectCurves(sets) + "<h2>The space</h2>\n" + pictures.html();
        const FigureTable table = runsTable(runs);
        text += "<h2>Runs</h2>\n<p class=\"dim\">" + escaped(table.title) + "</p>\n" + card(htmlOf(table));
        text += "<h2>Settings</h2>\n" + settings(sets);
        text += "<h2>The same runs on the command line</h2>\n" + commands(runs);
    }
    text += "<h2>Data, program, machine</h2>\n" + dataList(project);
    if (!runs.empty())
        text += "<p>Trained by " + distinctTexts(runs, &StoredRun::program) + " on "
            + distinctTexts(runs, &StoredRun::machine) + ".</p>\n";
    return text + "</body>\n</html>\n";
}

} // namespace lodestone
