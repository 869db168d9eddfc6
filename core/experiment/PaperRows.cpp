// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/PaperRows.h"

#include <algorithm>
#include <map>
#include <utility>

namespace lodestone {

namespace {
constexpr std::string_view reference = "cml"; ///< of the ratios

const PaperRun* referenceOf(const PaperRun& run, const std::vector<PaperRun>& runs)
{
    const std::string dimension = dimensionOf(run.spec);
    const auto found = std::ranges::find_if(runs, [&](const PaperRun& other) {
        return other.spec.model == reference && other.spec.seed == run.spec.seed && other.spec.split == run.spec.split
            && dimensionOf(other.spec) == dimension;
    });
    return found == runs.end() ? nullptr : &*found;
}

std::optional<double> secondsOf(const PaperRun& run)
{
    return run.result ? run.result->epochSeconds : std::nullopt;
}

std::optional<double> figureOf(const PaperRun& run, std::string_view key, const std::vector<PaperRun>& runs)
{
    if (!run.result)
        return std::nullopt;
    if (key == "seconds")
        return secondsOf(run);
    if (key == "ratio") {
        const PaperRun* other = referenceOf(run, runs);
        const auto own = secondsOf(run), base = other ? secondsOf(*other) : std::nullopt;
        return own && base && *base > 0 ? std::optional(*own / *base) : std::nullopt;
    }
    for (const NamedValue& figure : run.result->figures())
        if (figure.key == key)
            return figure.value;
    return std::nullopt;
}
} // namespace

std::vector<PaperRow> paperRows(const PaperTable& table, const std::vector<PaperRun>& runs)
{
    std::vector<PaperRow> rows;
    std::vector<std::vector<std::vector<double>>> values; // per row and figure
    std::map<std::pair<std::string, std::string>, std::size_t> places;
    for (const PaperRun& run : runs) {
        const std::pair key(run.spec.model, dimensionOf(run.spec));
        const auto [place, isNew] = places.emplace(key, rows.size());
        if (isNew) {
            rows.push_back({key.first, key.second, 0, 0, {}});
            values.emplace_back(table.figures.size());
        }
        PaperRow& row = rows[place->second];
        ++row.numWanted;
        row.numRuns += run.result ? 1 : 0;
        for (std::size_t i = 0; i < table.figures.size(); ++i)
            if (const auto value = figureOf(run, table.figures[i], runs))
                values[place->second][i].push_back(*value);
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t i = 0; i < table.figures.size(); ++i)
            rows[row].figures.push_back(spreadOf(std::string(table.figures[i]), values[row][i]));
    return rows;
}

} // namespace lodestone
