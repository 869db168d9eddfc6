// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/Comparison.h"

#include "core/store/storeJson.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

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

void summarizeBest(ModelResult& result, const std::vector<const RunResult*>& runs)
{
    std::vector<double> epochs, recalls;
    for (const RunResult* run : runs) {
        epochs.push_back(run->best.epoch);
        if (run->best.validation)
            recalls.push_back(run->best.validation->recall50);
    }
    summarize(result.bestEpoch, epochs);
    summarize(result.validation, recalls);
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

/// Runs of both with the same seed, split and fold.
std::vector<ValuePair> pairedRuns(const std::vector<const RunResult*>& first, const std::vector<const RunResult*>& second,
                                  std::string_view metric)
{
    std::vector<ValuePair> pairs;
    for (const RunResult* x : first)
        for (const RunResult* y : second)
            if (x->spec.seed == y->spec.seed && x->spec.split == y->spec.split && x->best.test && y->best.test) {
                pairs.push_back({x->best.test->value(metric), y->best.test->value(metric)});
                break;
            }
    return pairs;
}

void addTests(std::vector<ModelResult>& results, const std::vector<std::vector<const RunResult*>>& runsOf,
              std::string_view metric, PairedOver paired)
{
    RankMetrics().value(metric); // throws for an unknown one, also where there is nothing to compare
    UserValues first;
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (paired == PairedOver::Runs) {
            const auto pairs = pairedRuns(runsOf[0], runsOf[i], metric);
            if (i > 0 && pairs.size() > 1)
                results[i].test = pairedTest(pairs);
            continue;
        }
        const UserValues own = userMeans(runsOf[i], metric);
        if (i == 0)
            first = own;
        else
            results[i].test = pairedTest(first, own);
    }
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

Spread spreadOf(std::string key, const std::vector<double>& values)
{
    Spread figure{std::move(key)};
    summarize(figure, values);
    return figure;
}

std::string settingText(RunSpec spec)
{
    spec.seed = spec.split.seed = spec.evaluation.seed = 0;
    spec.split.fold = 0;
    return jsonText(spec);
}

std::vector<ModelResult> compareModels(const std::vector<RunResult>& runs, std::string_view metric, PairedOver paired)
{
    std::vector<ModelResult> results;
    std::vector<std::vector<const RunResult*>> runsOf;
    std::map<std::string, std::size_t> places;
    for (const RunResult& run : runs) {
        const auto [place, isNew] = places.emplace(settingText(run.spec), results.size());
        if (isNew) {
            results.emplace_back();
            results.back().model = run.spec.model;
            results.back().spec = run.spec;
            runsOf.emplace_back();
        }
        runsOf[place->second].push_back(&run);
    }
    for (std::size_t i = 0; i < results.size(); ++i) {
        results[i].figures = spreads(runsOf[i]);
        summarizeBest(results[i], runsOf[i]);
    }
    if (!metric.empty())
        addTests(results, runsOf, metric, paired);
    return results;
}

} // namespace lodestone
