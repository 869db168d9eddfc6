// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ProjectCurves.h"

#include "core/experiment/overfitting.h"
#include "core/export/Markup.h"
#include "core/export/SvgChart.h"

#include <functional>
#include <map>

namespace lodestone {

namespace {
using Value = std::function<std::optional<double>(const EpochStats&)>;
using Ranking = std::optional<RankMetrics> EpochStats::*;

Value rankingOf(Ranking part, double RankMetrics::*metric)
{
    return [=](const EpochStats& stats) { return stats.*part ? std::optional(*(stats.*part).*metric) : std::nullopt; };
}

/// Means over the runs, of the epochs at which all of them have a value.
std::vector<std::pair<double, double>> meanCurve(const RunSet& set, const Value& value)
{
    std::map<int, std::pair<double, std::size_t>> sums;
    for (const ReportedRun* run : set.runs)
        for (const EpochStats& stats : run->history)
            if (const std::optional<double> y = value(stats)) {
                sums[stats.epoch].first += *y;
                ++sums[stats.epoch].second;
            }
    std::vector<std::pair<double, double>> points;
    for (const auto& [epoch, sum] : sums)
        if (sum.second == set.runs.size())
            points.emplace_back(epoch, sum.first / static_cast<double>(sum.second));
    return points;
}

/// As of a single run, but for the mean: the first epoch of the largest validation Recall@50.
std::optional<double> bestEpoch(const RunSet& set)
{
    std::optional<std::pair<double, double>> best;
    for (const auto& point : meanCurve(set, rankingOf(&EpochStats::validation, &RankMetrics::recall50)))
        if (point.first > 0 && (!best || point.second > best->second))
            best = point;
    return best ? std::optional(best->first) : std::nullopt;
}

/// Names stand at the ends of the lines, where there is little room.
std::string shortened(const std::string& name, std::size_t most)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < name.size(); ++i)
        if ((name[i] & 0xC0) != 0x80 && ++count > most)
            return name.substr(0, i) + "\u2026";
    return name;
}

constexpr std::size_t mostSets = 6; ///< more lines over each other cannot be followed

struct Curve {
    Value value;
    const char* suffix;
    bool dashed, dotted;
};

std::string chartOf(const std::string& title, const std::vector<RunSet>& sets, const std::vector<Curve>& curves)
{
    Chart chart;
    chart.title = title;
    chart.xLabel = "epoch";
    for (const RunSet& set : sets)
        for (const Curve& curve : curves) {
            ChartSeries series;
            const std::string suffix = curve.suffix;
            series.hue = set.place;
            series.mark = set.look.mark;
            const std::size_t forMark = series.mark == LineMark::None ? 0 : 1;
            series.name = shortened(set.name, (suffix.empty() ? 15 : 9) - forMark) + suffix;
            series.dotted = curve.dotted;
            series.dashed = curve.dashed;
            series.ring = curve.dashed || curve.dotted ? std::nullopt : bestEpoch(set);
            series.points = meanCurve(set, curve.value);
            if (!series.points.empty())
                chart.series.push_back(std::move(series));
        }
    return "<figure>" + svgChart(chart) + "</figure>\n";
}

std::string hitRateText(double value)
{
    return fixed(value, 4);
}

std::string overfittingText(const ReportedRun& run)
{
    const auto found = overfittingOf(run.history);
    const std::string start = "<li><b>" + escaped(run.run.about.name) + "</b>: ";
    if (!found)
        return start + "no overfitting seen.</li>\n";
    std::string text = start + "overfits from epoch " + std::to_string(found->onset) + " on: validation HR@50 was "
        + hitRateText(found->best) + " before it and is " + hitRateText(found->last) + " at the end";
    if (found->trainThen && found->trainLast)
        text +=
            ", while that of train rose from " + hitRateText(*found->trainThen) + " to " + hitRateText(*found->trainLast);
    return text + ".</li>\n";
}
} // namespace

std::string projectCurves(const std::vector<RunSet>& all)
{
    std::vector<RunSet> sets;
    for (const RunSet& set : all)
        if (!set.runs.front()->history.empty())
            sets.push_back(set);
    const std::size_t numAll = sets.size();
    sets = bestSets(std::move(sets), mostSets);
    if (sets.empty())
        return {};
    std::string text = "<p class=\"dim\">Solid: validation. Dashed: train, dotted: test, where they were ranked with every "
                       "evaluation. A ring marks the best epoch by validation Recall@50. Of several seeds or folds the "
                       "line is their mean, in the color of the first run.";
    if (sets.size() < numAll)
        text += " Drawn are the " + std::to_string(sets.size()) + " best of " + std::to_string(numAll)
            + " settings by validation Recall@50.";
    text += "</p>\n<div class=\"grid2\">\n";
    text +=
        chartOf("NMI of 10 clusters and labels", sets, {{[](const EpochStats& s) { return s.nmi10; }, "", false, false}});
    for (const auto& [title, metric] :
         {std::pair("HR@50", &RankMetrics::hr50), std::pair("Recall@50", &RankMetrics::recall50)})
        text += chartOf(title, sets,
                        {{rankingOf(&EpochStats::validation, metric), "", false, false},
                         {rankingOf(&EpochStats::train, metric), " train", true, false},
                         {rankingOf(&EpochStats::test, metric), " test", false, true}});
    text += chartOf(
        "Loss per positive, all terms", sets,
        {{[](const EpochStats& s) { return s.loss.empty() ? std::nullopt : std::optional(s.total()); }, "", false, false}});
    text +=
        "</div>\n<p class=\"dim\">Overfitting by validation HR@50: the first epoch after the best one, where three or more "
        "evaluations follow that are all worse, the last one by a twentieth or more, and train, "
        "where it was ranked, goes "
        "on rising.</p>\n<ul>\n";
    for (const RunSet& set : sets)
        for (const ReportedRun* run : set.runs)
            text += overfittingText(*run);
    return text + "</ul>\n";
}

} // namespace lodestone
