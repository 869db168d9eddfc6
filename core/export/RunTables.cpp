// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/RunTables.h"

#include "core/export/Markup.h"
#include "core/model/catalogue.h"

#include <algorithm>

namespace lodestone {

namespace {
std::string numberCell(const std::string& text)
{
    return "<td class=\"number\">" + text + "</td>";
}

std::string plainRow(std::string_view name, const std::string& value)
{
    return "<tr><td>" + escaped(name) + "</td>" + numberCell(escaped(value)) + "</tr>\n";
}

std::string rankingTable(const EpochStats& stats)
{
    std::vector<std::pair<std::string, RankMetrics>> parts;
    const auto add = [&](const char* name, const std::optional<RankMetrics>& metrics) {
        if (metrics)
            parts.emplace_back(name, *metrics);
    };
    add("train", stats.train);
    add("validation", stats.validation);
    add("test", stats.test);
    if (parts.empty())
        return {};
    std::string text = "<table>\n<tr><th>ranking</th>";
    for (const auto& [name, metrics] : parts)
        text += "<th class=\"number\">" + name + "</th>";
    text += "</tr>\n";
    for (std::size_t i = 0; i < RankMetrics::numValues; ++i) {
        text += "<tr><td>" + escaped(parts.front().second.values()[i].first) + "</td>";
        for (const auto& [name, metrics] : parts)
            text += numberCell(fixed(metrics.values()[i].second, 4));
        text += "</tr>\n";
    }
    text += "<tr><td>users ranked</td>";
    for (const auto& [name, metrics] : parts)
        text += numberCell(metrics.numUsers == metrics.numUsersTotal
                               ? grouped(metrics.numUsers)
                               : grouped(metrics.numUsers) + " of " + grouped(metrics.numUsersTotal));
    return text + "</tr>\n</table>\n";
}

/// Middle of the values, the upper one of two.
double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::string trainingTable(const EpochStats& final, const EpochHistory& history)
{
    std::string text = "<table>\n<tr><th>training</th><th></th></tr>\n";
    text += plainRow("best epoch", std::to_string(final.epoch));
    if (final.nmi10)
        text += plainRow("NMI, 10 clusters", fixed(*final.nmi10, 4));
    if (final.nmi20)
        text += plainRow("NMI, 20 clusters", fixed(*final.nmi20, 4));
    if (final.metricNmi10)
        text += plainRow("NMI in the space of W^I, 10 clusters", fixed(*final.metricNmi10, 4));
    if (final.metricNmi20)
        text += plainRow("NMI in the space of W^I, 20 clusters", fixed(*final.metricNmi20, 4));
    std::vector<double> seconds, pairs;
    double total = 0;
    for (const EpochStats& stats : history)
        if (stats.epoch > 0) {
            seconds.push_back(stats.seconds);
            pairs.push_back(stats.pairsPerSecond);
            total += stats.seconds;
        }
    text += plainRow("epochs", std::to_string(seconds.size()));
    if (!seconds.empty()) {
        text += plainRow("seconds of training", number(total, 2));
        text += plainRow("seconds of an epoch (median)", number(median(seconds), 3));
        text += plainRow("positive pairs per second (median)", grouped(static_cast<std::uint64_t>(median(pairs))));
    }
    return text + "</table>\n";
}

std::string runRows(const RunSpec& spec)
{
    std::string text = "<tr class=\"group\"><th colspan=\"2\">Run</th></tr>\n";
    text += plainRow("Epochs", std::to_string(spec.epochs));
    text += plainRow("Seed", std::to_string(spec.seed));
    text += plainRow("Split", describe(spec.split));
    text += plainRow("Candidates", spec.evaluation.candidates == Candidates::Full ? "all items" : "500 sampled items");
    text += plainRow("Left out of the ranking",
                     spec.evaluation.mask == Mask::Seen ? "train items, for test also validation items" : "train items");
    if (spec.patience > 0)
        text += plainRow("Patience", std::to_string(spec.patience) + " evaluations");
    return text;
}
} // namespace

std::string finalFigures(const EpochStats& final, const EpochHistory& history)
{
    const std::string ranking = rankingTable(final);
    return "<div class=\"grid2\">\n" + (ranking.empty() ? std::string() : "<div class=\"card\">" + ranking + "</div>\n")
        + "<div class=\"card\">" + trainingTable(final, history) + "</div>\n</div>\n";
}

std::string settingsTable(const RunSpec& spec)
{
    const ModelInfo& info = modelInfo(spec.model);
    const auto standard = info.create(), model = info.create();
    const std::vector<Param> defaults = standard->params(), params = model->params();
    applySettings(params, spec.settings);
    std::string run = "<div class=\"card\"><table>\n" + runRows(spec) + "</table></div>\n";
    std::string text = "<div class=\"card\"><table>\n";
    std::string_view group;
    for (std::size_t i = 0; i < params.size(); ++i) {
        if (params[i].group != group)
            text += "<tr class=\"group\"><th colspan=\"2\">" + escaped(params[i].group) + "</th></tr>\n";
        group = params[i].group;
        const std::string value = format(params[i]), standardValue = format(defaults[i]);
        text += std::string("<tr") + (value == standardValue ? "" : " class=\"changed\"") + " title=\""
            + escaped(params[i].help) + "\"><td>" + escaped(params[i].label) + " <code class=\"dim\">"
            + escaped(params[i].key) + "</code></td>"
            + numberCell(escaped(value) + (value == standardValue ? "" : " (default " + escaped(standardValue) + ")"))
            + "</tr>\n";
    }
    return "<div class=\"grid2\">\n" + text + "</table></div>\n" + run + "</div>\n";
}

} // namespace lodestone
