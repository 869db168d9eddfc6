// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/TrainingPage.h"

#include "core/Error.h"
#include "core/export/EpochScatters.h"
#include "core/export/Markup.h"
#include "core/export/PageStyle.h"
#include "core/export/RunTables.h"
#include "core/export/SvgChart.h"
#include "core/model/catalogue.h"
#include "core/train/rateChanges.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <functional>

namespace lodestone {

namespace {
using Value = std::function<std::optional<double>(const EpochStats&)>;

ChartSeries seriesOf(const EpochHistory& history, const std::string& name, std::size_t hue, bool dotted,
                     const Value& value)
{
    ChartSeries series{name, hue, dotted, {}};
    for (const EpochStats& stats : history)
        if (const std::optional<double> y = value(stats))
            series.points.emplace_back(stats.epoch, *y);
    return series;
}

/// Validation as a solid line, test as a dotted one of the same hue.
void addRanking(std::vector<ChartSeries>& series, const EpochHistory& history, const std::string& name,
                double RankMetrics::*metric)
{
    const std::size_t hue = series.size() / 2;
    const auto add = [&](const std::string& part, bool dotted, std::optional<RankMetrics> EpochStats::*metrics) {
        series.push_back(seriesOf(history, name + part, hue, dotted, [=](const EpochStats& stats) {
            return stats.*metrics ? std::optional(*(stats.*metrics).*metric) : std::nullopt;
        }));
    };
    add("", false, &EpochStats::validation);
    add(" test", true, &EpochStats::test);
}

std::vector<ChartSeries> lossSeries(const EpochHistory& history)
{
    std::vector<ChartSeries> series;
    const auto first =
        std::find_if(history.begin(), history.end(), [](const EpochStats& stats) { return !stats.loss.empty(); });
    if (first == history.end())
        return series;
    for (const NamedValue& term : first->loss)
        series.push_back(
            seriesOf(history, term.key, series.size(), false, [&](const EpochStats& stats) -> std::optional<double> {
                const auto found = std::find_if(stats.loss.begin(), stats.loss.end(),
                                                [&](const NamedValue& other) { return other.key == term.key; });
                return found == stats.loss.end() ? std::nullopt : std::optional(found->value);
            }));
    return series;
}

std::string charts(const TrainingStory& story)
{
    std::vector<Chart> charts(4);
    charts[0].title = "Loss per positive, by term";
    charts[0].series = lossSeries(story.history);
    charts[1].title = "NMI of clusters and labels";
    charts[1].series = {
        seriesOf(story.history, "10 clusters", 0, false, [](const EpochStats& stats) { return stats.nmi10; }),
        seriesOf(story.history, "20 clusters", 1, false, [](const EpochStats& stats) { return stats.nmi20; })};
    charts[2].title = "Hit rate";
    addRanking(charts[2].series, story.history, "HR@10", &RankMetrics::hr10);
    addRanking(charts[2].series, story.history, "HR@50", &RankMetrics::hr50);
    charts[3].title = "Recall";
    addRanking(charts[3].series, story.history, "Recall@50", &RankMetrics::recall50);
    std::string text = "<div class=\"grid2\">\n";
    for (Chart& chart : charts) {
        std::erase_if(chart.series, [](const ChartSeries& series) { return series.points.empty(); });
        chart.xLabel = "epoch";
        chart.mark = story.final.epoch;
        chart.markLabel = "best: " + std::to_string(story.final.epoch);
        text += "<figure>" + svgChart(chart) + "</figure>\n";
    }
    return text + "</div>\n";
}

std::string dataLine(const Dataset& data)
{
    std::string text = grouped(data.numUsers()) + " users, " + grouped(data.numItems()) + " items, "
        + grouped(data.interactions.size()) + " ratings";
    return data.labels.empty() ? text : text + ", " + grouped(data.labels.names.size()) + " labels";
}
} // namespace

std::string trainingPage(const TrainingStory& story)
{
    const EpochScatters scatters(story.data, story.kept, story.final.epoch);
    const std::string title = std::string(modelInfo(story.spec.model).title) + " on " + story.data.name;
    std::string text = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                       "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n<title>"
        + escaped(title) + "</title>\n<style>\n" + pageStyle(scatters.colors()) + "</style>\n</head>\n<body>\n<h1>"
        + escaped(title) + "</h1>\n<p class=\"dim\">" + dataLine(story.data) + "</p>\n";
    text += scatters.html();
    const bool hasTest = std::ranges::any_of(story.history, [](const EpochStats& stats) { return stats.test.has_value(); });
    text += std::string("<h2>Curves</h2>\n<p class=\"dim\">") + (hasTest ? "Solid: validation. Dotted: test. " : "")
        + "The dashed line marks the best epoch, the one with the largest Recall@50 on the validation ratings.</p>\n"
        + charts(story);
    text += "<h2>Figures of the best epoch</h2>\n" + finalFigures(story.final, story.history);
    text += "<h2>Settings</h2>\n" + settingsTable(story.spec);
    text += "<p class=\"dim\">The same run on the command line:</p>\n<p><code>"
        + escaped(withRateChanges(story.spec.commandLine(story.data.name), story.history)) + "</code></p>\n";
    return text + "</body>\n</html>\n";
}

void writeTrainingPage(const std::filesystem::path& file, const TrainingStory& story)
{
    const std::string page = trainingPage(story);
    errno = 0;
    std::ofstream out(file, std::ios::binary);
    out.write(page.data(), static_cast<std::streamsize>(page.size()));
    out.close();
    if (!out)
        throw Error("cannot write " + file.string() + ": " + std::strerror(errno)
                    + "; name a file in a folder that exists and that you may write to");
}

} // namespace lodestone
