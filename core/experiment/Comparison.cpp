// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/Comparison.h"

#include <algorithm>
#include <cmath>

namespace lodestone {

namespace {

void add(std::vector<std::vector<double>>& columns, std::vector<Spread>& figures, const NamedValue& value)
{
    const auto known =
        std::find_if(figures.begin(), figures.end(), [&](const Spread& figure) { return figure.key == value.key; });
    const auto column = static_cast<std::size_t>(known - figures.begin());
    if (known == figures.end()) {
        figures.push_back({value.key});
        columns.emplace_back();
    }
    columns[column].push_back(value.value);
}

void summarize(Spread& figure, const std::vector<double>& values)
{
    figure.numRuns = values.size();
    const auto count = static_cast<double>(values.size());
    for (const double value : values)
        figure.mean += value / count;
    double squares = 0;
    for (const double value : values)
        squares += (value - figure.mean) * (value - figure.mean);
    figure.deviation = values.size() > 1 ? std::sqrt(squares / (count - 1)) : 0;
}

std::vector<Spread> spreads(const std::vector<const RunResult*>& runs)
{
    std::vector<Spread> figures;
    std::vector<std::vector<double>> columns;
    for (const RunResult* run : runs)
        for (const NamedValue& value : run->figures())
            add(columns, figures, value);
    for (std::size_t i = 0; i < figures.size(); ++i)
        summarize(figures[i], columns[i]);
    return figures;
}

UserValues userMeans(const std::vector<const RunResult*>& runs, std::string_view metric)
{
    std::vector<UserValues> values;
    for (const RunResult* run : runs)
        if (run->testRanks)
            values.push_back(run->testRanks->values(metric));
    return meanOverRuns(values);
}

} // namespace

std::vector<NamedValue> RunResult::figures() const
{
    std::vector<NamedValue> figures;
    if (best.test)
        for (const auto& [key, value] : best.test->values())
            figures.push_back({std::string(key), value});
    const std::pair<const char*, const std::optional<double>&> nmis[] = {{"nmi@10", best.nmi10},
                                                                         {"nmi@20", best.nmi20},
                                                                         {"nmi_metric@10", best.metricNmi10},
                                                                         {"nmi_metric@20", best.metricNmi20}};
    for (const auto& [key, nmi] : nmis)
        if (nmi)
            figures.push_back({key, *nmi});
    return figures;
}

std::vector<ModelResult> compareModels(const std::vector<RunResult>& runs, std::string_view metric)
{
    std::vector<ModelResult> results;
    std::vector<std::vector<const RunResult*>> runsOf;
    for (const RunResult& run : runs) {
        const auto known = std::find_if(results.begin(), results.end(),
                                        [&](const ModelResult& result) { return result.model == run.spec.model; });
        const auto index = static_cast<std::size_t>(known - results.begin());
        if (known == results.end()) {
            results.push_back({run.spec.model, {}, {}});
            runsOf.emplace_back();
        }
        runsOf[index].push_back(&run);
    }
    UserValues first;
    for (std::size_t i = 0; i < results.size(); ++i) {
        results[i].figures = spreads(runsOf[i]);
        const UserValues own = userMeans(runsOf[i], metric);
        if (i == 0)
            first = own;
        else
            results[i].test = pairedTest(first, own);
    }
    return results;
}

} // namespace lodestone
