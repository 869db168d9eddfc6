// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonLines.h"

#include <iostream>

namespace lodestone {

namespace {
Json jsonOf(const RankMetrics& metrics)
{
    Json object;
    for (const auto& [key, value] : metrics.values())
        object[std::string(key)] = value;
    if (metrics.numUsers != metrics.numUsersTotal)
        object["sampled_users"] = {{"ranked", metrics.numUsers}, {"of", metrics.numUsersTotal}};
    return object;
}
} // namespace

Json jsonOf(const std::vector<NamedValue>& values)
{
    Json object = Json::object();
    for (const NamedValue& value : values)
        object[value.key] = value.value;
    return object;
}

void addQuality(Json& line, const EpochStats& stats)
{
    const std::pair<const char*, const std::optional<RankMetrics>&> parts[] = {
        {"train", stats.train}, {"validation", stats.validation}, {"test", stats.test}};
    for (const auto& [key, metrics] : parts)
        if (metrics)
            line[key] = jsonOf(*metrics);
    const std::pair<const char*, const std::optional<double>&> nmis[] = {{"nmi@10", stats.nmi10},
                                                                         {"nmi@20", stats.nmi20},
                                                                         {"nmi_metric@10", stats.metricNmi10},
                                                                         {"nmi_metric@20", stats.metricNmi20}};
    for (const auto& [key, nmi] : nmis)
        if (nmi)
            line[key] = *nmi;
}

void printLine(const Json& line)
{
    // Titles and ids may hold bytes that are not UTF-8; a replacement keeps the line readable.
    std::cout << line.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
}

} // namespace lodestone
