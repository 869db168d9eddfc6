// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InspectOutput.h"
#include "app/cli/jsonLines.h"

#include <cstdio>

namespace lodestone {

namespace {
/// 4 as "4", 3.5 as "3.5".
std::string valueText(float value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", static_cast<double>(value));
    return text;
}

Json jsonOf(const SplitSummary::PartSize& part)
{
    return {{"ratings", part.ratings}, {"positives", part.positives}, {"users", part.users}};
}

Json jsonOf(const SplitSummary& split)
{
    return {{"split", keyOf(split.options.method)},
            {"fold", split.options.fold},
            {"seed", split.options.seed},
            {"train", jsonOf(split.train)},
            {"validation", jsonOf(split.validation)},
            {"test", jsonOf(split.test)},
            {"unused", split.unused},
            {"cold_users", split.coldUsers},
            {"cold_items", split.coldItems}};
}

void addRatings(Json& json, const InspectedData& inspection)
{
    const DatasetSummary& summary = inspection.summary;
    json["users"] = summary.users;
    json["items"] = summary.items;
    json["ratings"] = summary.ratings;
    json["density"] = summary.density;
    json["rating_counts"] = Json::object();
    for (const auto& [value, count] : summary.ratingCounts)
        json["rating_counts"][valueText(value)] = count;
    json["positives"] = summary.positives;
    json["threshold"] = inspection.loaded.dataset->positiveThreshold;
    json["user_activity"] = summary.userActivity;
    json["item_popularity"] = summary.itemPopularity;
}

void addLabels(Json& json, const DatasetSummary& summary)
{
    json["labels"] = summary.labels;
    json["largest_label"] = summary.largestLabel;
    json["no_label"] = summary.noLabel;
    json["other"] = summary.other;
    json["label_sizes"] = Json::array();
    for (const DatasetSummary::LabelSize& label : summary.labelSizes)
        json["label_sizes"].push_back({{"name", label.name}, {"items", label.items}});
    json["all_labels"] = summary.allLabels;
    json["items_with_several_labels"] = summary.itemsWithSeveralLabels;
}

void addSideData(Json& json, const DatasetSummary& summary)
{
    json["has_time"] = summary.hasTime;
    json["time_range"] = summary.timeRange ? Json{summary.timeRange->first, summary.timeRange->second} : Json();
    json["items_with_title"] = summary.itemsWithTitle;
    json["items_with_text"] = summary.itemsWithText;
    json["items_with_label"] = summary.itemsWithLabel;
    json["social_edges"] = summary.socialEdges;
    json["social_users"] = summary.socialUsers;
    json["kg_triples"] = summary.kgTriples;
    json["kg_relations"] = summary.kgRelations;
    json["kg_items"] = summary.kgItems;
}
} // namespace

void printJson(const InspectedData& inspection)
{
    const LoadReport& report = inspection.loaded.report;
    Json json;
    json["name"] = inspection.loaded.dataset->name;
    json["format"] = report.format;
    addRatings(json, inspection);
    addLabels(json, inspection.summary);
    addSideData(json, inspection.summary);
    json["splits"] = Json();
    if (inspection.splits) {
        json["splits"] = Json::array();
        for (const SplitSummary& split : *inspection.splits)
            json["splits"].push_back(jsonOf(split));
    }
    json["lines"] = report.numLines;
    json["bad_lines"] = report.numBadLines;
    json["warnings"] = report.warnings;
    printLine(json);
}

} // namespace lodestone
