// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/DataArguments.h"
#include "core/data/Summary.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iomanip>
#include <iostream>
#include <memory>

namespace lodestone {

namespace {
/// 4 as "4", 3.5 as "3.5".
std::string valueText(float value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", static_cast<double>(value));
    return text;
}

nlohmann::ordered_json toJson(const LoadedData& loaded)
{
    const DatasetSummary summary = summaryOf(*loaded.dataset);
    nlohmann::ordered_json json;
    json["name"] = loaded.dataset->name;
    json["format"] = loaded.report.format;
    json["users"] = summary.users;
    json["items"] = summary.items;
    json["ratings"] = summary.ratings;
    json["density"] = summary.density;
    json["rating_counts"] = nlohmann::ordered_json::object();
    for (const auto& [value, count] : summary.ratingCounts)
        json["rating_counts"][valueText(value)] = count;
    json["positives"] = summary.positives;
    json["threshold"] = loaded.dataset->positiveThreshold;
    json["labels"] = summary.labels;
    json["largest_label"] = summary.largestLabel;
    json["no_label"] = summary.noLabel;
    json["other"] = summary.other;
    json["has_time"] = summary.hasTime;
    json["social_edges"] = summary.socialEdges;
    json["kg_triples"] = summary.kgTriples;
    json["kg_relations"] = summary.kgRelations;
    json["kg_items"] = summary.kgItems;
    json["lines"] = loaded.report.numLines;
    json["bad_lines"] = loaded.report.numBadLines;
    json["warnings"] = loaded.report.warnings;
    return json;
}

/// 14771988 as "14,771,988".
std::string grouped(std::size_t number)
{
    std::string text = std::to_string(number);
    for (std::size_t place = text.size(); place > 3; place -= 3)
        text.insert(place - 3, ",");
    return text;
}

std::string percent(double share, int digits)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.*f %%", digits, 100 * share);
    return text;
}

void printRow(const std::string& name, const std::string& value)
{
    std::cout << std::left << std::setw(20) << name << ' ' << std::right << std::setw(15) << value << '\n';
}

/// Few values as a table, many as a range.
void printRatingCounts(const DatasetSummary& summary)
{
    constexpr std::size_t maxRows = 20;
    if (summary.ratingCounts.size() > maxRows) {
        printRow("different ratings", grouped(summary.ratingCounts.size()));
        printRow("lowest", valueText(summary.ratingCounts.begin()->first));
        printRow("highest", valueText(summary.ratingCounts.rbegin()->first));
        return;
    }
    for (const auto& [value, count] : summary.ratingCounts)
        printRow("  rated " + valueText(value), grouped(count));
}

void printTable(const LoadedData& loaded)
{
    const DatasetSummary summary = summaryOf(*loaded.dataset);
    std::cout << loaded.dataset->name << " (" << loaded.report.format << ")\n";
    printRow("users", grouped(summary.users));
    printRow("items", grouped(summary.items));
    printRow("ratings", grouped(summary.ratings));
    printRow("density", percent(summary.density, 3));
    printRatingCounts(summary);
    printRow("positives (>= " + valueText(static_cast<float>(loaded.dataset->positiveThreshold)) + ")",
             grouped(summary.positives));
    printRow("labels", grouped(summary.labels));
    printRow("largest label", percent(summary.largestLabel, 1));
    printRow("items without label", grouped(summary.noLabel));
    printRow("items under other", grouped(summary.other));
    printRow("times", summary.hasTime ? "yes" : "no");
    printRow("social edges", grouped(summary.socialEdges));
    printRow("graph triples", grouped(summary.kgTriples));
    printRow("graph relations", grouped(summary.kgRelations));
    printRow("items in the graph", grouped(summary.kgItems));
}
} // namespace

void addInspectCommand(CLI::App& app, int&)
{
    CLI::App* command = app.add_subcommand("inspect", "Show the statistics of a data set");
    const auto arguments = DataArguments::addTo(*command);
    const auto json = std::make_shared<bool>(false), quiet = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "Print one JSON object");
    command->add_flag("--quiet", *quiet, "Show no progress");
    command->callback([=] {
        const LoadedData loaded = arguments->open(*quiet);
        if (*json)
            std::cout << toJson(loaded).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
        else
            printTable(loaded);
    });
}

} // namespace lodestone
