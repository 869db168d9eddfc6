// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/projectTables.h"

#include "core/export/Markup.h"
#include "core/export/RunDifferences.h"
#include "core/export/figureTitles.h"
#include "core/model/catalogue.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lodestone {

namespace {
using Cell = FigureTable::Cell;

void append(std::vector<Cell>& row, const std::vector<std::string>& texts)
{
    for (const std::string& text : texts)
        row.push_back({text, {}});
}

Cell figureCell(const std::optional<double>& value)
{
    return value ? Cell{{}, Spread{{}, *value, 0, 1}} : Cell{"\u2013", {}};
}

/// Rows of one data set.
struct DataResults {
    DataReference data;
    std::vector<ModelResult> models;
};

std::vector<DataResults> resultsOf(const std::vector<ReportedRun>& runs, std::string_view metric, PairedOver paired)
{
    std::vector<DataId> order;
    std::map<DataId, std::vector<RunResult>> byData;
    std::map<DataId, DataReference> references;
    for (const bool starred : {true, false})
        for (const ReportedRun& run : runs)
            if (run.run.about.starred == starred && run.result.best.test) {
                auto& list = byData[run.run.data];
                if (list.empty())
                    order.push_back(run.run.data);
                list.push_back(run.result);
                references.emplace(run.run.data, run.data);
            }
    std::vector<DataResults> results;
    for (const DataId id : order)
        results.push_back({references.at(id), compareModels(byData[id], metric, paired)});
    return results;
}

std::string testText(const PairedTest& test)
{
    return (test.meanDifference < 0 ? "-" : "+") + fixed(std::abs(test.meanDifference), 4) + " (p = " + fixed(test.pValue, 4)
        + ")";
}

std::vector<std::string_view> usedFigures(const std::vector<DataResults>& results)
{
    std::vector<std::string_view> keys;
    for (const auto& [key, title] : figureTitles())
        for (const DataResults& data : results)
            if (std::ranges::any_of(data.models, [&, wanted = key](const ModelResult& model) {
                    return std::ranges::find(model.figures, wanted, &Spread::key) != model.figures.end();
                })) {
                keys.push_back(key);
                break;
            }
    return keys;
}

std::string testNote(std::string_view metric, const std::string& first, PairedOver paired)
{
    return "Difference in " + std::string(metric) + " to " + first + ": two-sided randomization test, paired over "
        + (paired == PairedOver::Users ? "the users" : "the runs with the same seed, split and fold") + ".";
}

void addLeftOut(FigureTable& table, const std::vector<ReportedRun>& runs)
{
    std::string names;
    for (const ReportedRun& run : runs)
        if (!run.result.best.test)
            names += (names.empty() ? "" : ", ") + run.run.about.name + " (" + std::string(keyOf(run.run.state)) + ")";
    if (!names.empty())
        table.notes.push_back("Left out, as they have no test figures: " + names + ".");
}
} // namespace

FigureTable modelsTable(const std::vector<ReportedRun>& runs, std::string_view metric, PairedOver paired)
{
    const std::vector<DataResults> results = resultsOf(runs, metric, paired);
    std::vector<SpecOfData> specs;
    bool anyTest = false;
    for (const DataResults& data : results)
        for (const ModelResult& model : data.models) {
            specs.push_back({&model.spec, &data.data});
            anyTest = anyTest || model.test;
        }
    FigureTable table;
    table.title = "Test figures at the best epoch by validation Recall@50; mean and standard deviation over the runs.";
    const RunDifferences differences = differencesOf(specs);
    table.addColumn("model");
    for (const std::string& title : differences.titles)
        table.addColumn(title);
    table.addColumn("runs", true);
    table.addColumn("best epoch", true);
    const std::vector<std::string_view> figures = usedFigures(results);
    for (const std::string_view key : figures)
        table.addColumn(std::string(figureTitle(key)), true);
    if (anyTest) {
        table.addColumn("difference", true);
        for (const DataResults& data : results)
            table.notes.push_back((results.size() > 1 ? data.data.name + ": " : "")
                                  + testNote(metric, settingName(data.models.front().spec, runs), paired));
    }
    for (const DataResults& data : results)
        for (const ModelResult& model : data.models) {
            std::vector<Cell> row{{std::string(modelInfo(model.model).title), {}}};
            append(row, differences.rows[table.rows.size()]);
            append(row, {std::to_string(model.bestEpoch.numRuns), number(model.bestEpoch.mean, 1)});
            for (const std::string_view key : figures) {
                const auto figure = std::ranges::find(model.figures, key, &Spread::key);
                row.push_back(figure == model.figures.end() ? figureCell({}) : Cell{{}, *figure});
            }
            if (anyTest)
                row.push_back({model.test ? testText(*model.test) : "\u2013", {}});
            table.rows.push_back(std::move(row));
        }
    addLeftOut(table, runs);
    return table;
}

FigureTable runsTable(const std::vector<ReportedRun>& runs)
{
    std::vector<SpecOfData> specs;
    for (const ReportedRun& run : runs)
        specs.push_back({&run.run.spec, &run.data});
    const RunDifferences differences = differencesOf(specs);
    FigureTable table;
    table.title =
        "All runs; ranking of validation, and of test where it is said, at the best epoch by validation Recall@50, "
        "and at the last one.";
    table.addColumn("run", true);
    for (const char* title : {"name", "state", "model"})
        table.addColumn(title);
    for (const std::string& title : differences.titles)
        table.addColumn(title);
    for (const char* title : {"seed", "fold", "done", "best epoch", "NMI, 10 clusters", "last NMI, 10 clusters", "HR@50",
                              "last HR@50", "Recall@50", "last Recall@50", "test HR@50", "test Recall@50"})
        table.addColumn(title, true);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const StoredRun& run = runs[i].run;
        const EpochStats best = runs[i].result.best, last = runs[i].history.empty() ? EpochStats() : runs[i].history.back();
        const auto ranking = [](const std::optional<RankMetrics>& metrics, double RankMetrics::*field) {
            return figureCell(metrics ? std::optional((*metrics).*field) : std::nullopt);
        };
        std::vector<Cell> row;
        append(row,
               {std::to_string(static_cast<std::int64_t>(run.id)), run.about.name, std::string(keyOf(run.state)),
                std::string(modelInfo(run.spec.model).title)});
        append(row, differences.rows[i]);
        append(row,
               {std::to_string(run.spec.seed), std::to_string(run.spec.split.fold),
                std::to_string(run.numEpochs) + "/" + std::to_string(run.spec.epochs), std::to_string(best.epoch)});
        row.push_back(figureCell(best.nmi10));
        row.push_back(figureCell(last.nmi10));
        for (double RankMetrics::*field : {&RankMetrics::hr50, &RankMetrics::recall50}) {
            row.push_back(ranking(best.validation, field));
            row.push_back(ranking(last.validation, field));
        }
        row.push_back(ranking(best.test, &RankMetrics::hr50));
        row.push_back(ranking(best.test, &RankMetrics::recall50));
        table.rows.push_back(std::move(row));
        if (!run.message.empty())
            table.notes.push_back(run.about.name + " " + std::string(keyOf(run.state)) + ": " + run.message + ".");
    }
    return table;
}

} // namespace lodestone
