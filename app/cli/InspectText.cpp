// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InspectOutput.h"

#include <cstdio>
#include <iomanip>
#include <iostream>

namespace lodestone {

namespace {
constexpr std::size_t maxRows = 20; ///< of one histogram

/// 4 as "4", 3.5 as "3.5".
std::string valueText(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
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

/// Columns of the terminal that a UTF-8 text takes, one for every character.
std::size_t widthOf(std::string_view text)
{
    std::size_t width = 0;
    for (const char byte : text)
        width += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    return width;
}

void printRow(const std::string& name, const std::string& value)
{
    constexpr std::size_t nameWidth = 20;
    std::cout << name << std::string(nameWidth - std::min(nameWidth, widthOf(name)), ' ') << ' ' << std::right
              << std::setw(15) << value << '\n';
}

/// Few values as a table, many as a range.
void printRatingCounts(const DatasetSummary& summary)
{
    if (summary.ratingCounts.size() > maxRows) {
        printRow("different ratings", grouped(summary.ratingCounts.size()));
        printRow("lowest", valueText(static_cast<double>(summary.ratingCounts.begin()->first)));
        printRow("highest", valueText(static_cast<double>(summary.ratingCounts.rbegin()->first)));
        return;
    }
    for (const auto& [value, count] : summary.ratingCounts)
        printRow("  rated " + valueText(static_cast<double>(value)), grouped(count));
}

void printBins(const std::string& title, const Log2Bins& bins)
{
    std::cout << '\n' << title << '\n';
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        const std::size_t low = std::size_t(1) << bin, high = 2 * low - 1;
        printRow("  " + grouped(low) + (high > low ? " to " + grouped(high) : ""), grouped(bins[bin]));
    }
}

void printLabels(const DatasetSummary& summary)
{
    printRow("labels", grouped(summary.labels));
    printRow("largest label", percent(summary.largestLabel, 1));
    printRow("items without label", grouped(summary.noLabel));
    printRow("items under other", grouped(summary.other));
    if (summary.allLabels > 0) {
        printRow("labels of the source", grouped(summary.allLabels));
        printRow("items with several", grouped(summary.itemsWithSeveralLabels));
    }
}

void printLabelSizes(const DatasetSummary& summary)
{
    if (summary.labelSizes.empty())
        return;
    std::cout << "\nitems by label\n";
    const std::size_t shown = std::min(maxRows, summary.labelSizes.size());
    for (std::size_t i = 0; i < shown; ++i)
        printRow("  " + summary.labelSizes[i].name, grouped(summary.labelSizes[i].items));
    if (shown < summary.labelSizes.size())
        std::cout << "  and " << grouped(summary.labelSizes.size() - shown) << " smaller labels\n";
}

void printSideData(const DatasetSummary& summary)
{
    printRow("items with title", grouped(summary.itemsWithTitle));
    printRow("items with text", grouped(summary.itemsWithText));
    printRow("times", summary.hasTime ? "yes" : "no");
    if (summary.timeRange) {
        printRow("  earliest", std::to_string(summary.timeRange->first));
        printRow("  latest", std::to_string(summary.timeRange->second));
    }
    printRow("social edges", grouped(summary.socialEdges));
    printRow("users with edges", grouped(summary.socialUsers));
    printRow("graph triples", grouped(summary.kgTriples));
    printRow("graph relations", grouped(summary.kgRelations));
    printRow("items in the graph", grouped(summary.kgItems));
}

void printSplits(const std::vector<SplitSummary>& splits)
{
    std::cout << "\nsplits with seed 1; cold: without a positive to train with\n";
    const auto line = [](std::string_view name, const auto&... columns) {
        std::cout << "  " << std::left << std::setw(14) << name << std::right;
        ((std::cout << ' ' << std::setw(12) << columns), ...);
        std::cout << '\n';
    };
    line("", "train", "validation", "test", "unused", "cold users", "cold items");
    for (const SplitSummary& split : splits)
        line(keyOf(split.options.method), grouped(split.train.ratings), grouped(split.validation.ratings),
             grouped(split.test.ratings), grouped(split.unused), grouped(split.coldUsers), grouped(split.coldItems));
}
} // namespace

void printTables(const InspectedData& inspection)
{
    const Dataset& data = *inspection.loaded.dataset;
    const DatasetSummary& summary = inspection.summary;
    std::cout << data.name << " (" << inspection.loaded.report.format << ")\n";
    printRow("users", grouped(summary.users));
    printRow("items", grouped(summary.items));
    printRow("ratings", grouped(summary.ratings));
    printRow("density", percent(summary.density, 3));
    printRatingCounts(summary);
    printRow("positives (>= " + valueText(data.positiveThreshold) + ")", grouped(summary.positives));
    printLabels(summary);
    printSideData(summary);
    printBins("users by number of ratings", summary.userActivity);
    printBins("items by number of ratings", summary.itemPopularity);
    printLabelSizes(summary);
    if (inspection.splits)
        printSplits(*inspection.splits);
    else
        std::cout << "\nsplits are counted with --splits only: the set is large\n";
}

} // namespace lodestone
