// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/RunPlan.h"

#include "core/Error.h"
#include "core/experiment/keptRuns.h"
#include "core/model/ItemDocuments.h"
#include "core/model/catalogue.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

namespace lodestone {

namespace {
[[noreturn]] void refuse(std::string_view text)
{
    throw Error("grid '" + std::string(text)
                + "': expected values as in dimension=4,8,16, or from, to and step as in alpha=0:1:0.1");
}

std::vector<std::string_view> partsOf(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

double numberOf(std::string_view text, std::string_view whole)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        refuse(whole);
    return value;
}

/// As a person would write it: 0.3, not 0.30000000000000004.
std::string shortText(double value)
{
    char text[40];
    return {text, std::to_chars(text, text + sizeof text, value, std::chars_format::general, 12).ptr};
}

std::vector<std::string> range(const std::vector<std::string_view>& parts, std::string_view whole)
{
    const double from = numberOf(parts[0], whole), to = numberOf(parts[1], whole), step = numberOf(parts[2], whole);
    const double steps = std::floor((to - from) / step + 1e-6);
    if (!(step > 0) || !(to >= from))
        throw Error("grid '" + std::string(whole) + "': the step must be above 0, and the end not below the start");
    if (steps >= static_cast<double>(mostPlannedRuns))
        throw Error("grid '" + std::string(whole) + "': more than " + std::to_string(mostPlannedRuns)
                    + " values; choose a larger step");
    std::vector<std::string> values;
    for (int i = 0; i <= static_cast<int>(steps); ++i)
        values.push_back(shortText(from + i * step));
    return values;
}

/// "mml alpha=0.5 seed 1", with all that a grid and what was before it can change.
std::string settingsText(const RunSpec& run)
{
    std::string text = run.model;
    for (const Setting& setting : run.settings)
        text += " " + setting.key + "=" + setting.value;
    return text + " seed " + std::to_string(run.seed) + " fold " + std::to_string(run.split.fold);
}

/// All runs, changed by change(spec, i), for i = 0 .. count - 1.
template <typename Change> std::vector<RunSpec> times(const std::vector<RunSpec>& runs, std::size_t count, Change&& change)
{
    if (count * runs.size() > mostPlannedRuns)
        throw Error("this would be " + std::to_string(count * runs.size()) + " runs; at most "
                    + std::to_string(mostPlannedRuns) + " are possible at once");
    std::vector<RunSpec> result;
    for (std::size_t i = 0; i < count; ++i)
        for (const RunSpec& run : runs) {
            result.push_back(run);
            change(result.back(), i);
        }
    return result;
}

/// The value as the model writes it, so that 0.50 is 0.5.
std::string checkedValue(const std::string& model, const std::string& key, const std::string& value)
{
    try {
        const auto instance = createModel(model);
        const std::vector<Param> params = instance->params();
        const Setting setting{key, value};
        applySettings(params, std::span(&setting, 1));
        return format(*findParam(params, key));
    } catch (const Error& error) {
        throw Error("grid of " + model + ": " + error.what());
    }
}

void set(RunSpec& spec, const std::string& key, const std::string& value)
{
    std::erase_if(spec.settings, [&](const Setting& setting) { return setting.key == key; });
    spec.settings.push_back({key, checkedValue(spec.model, key, value)});
}

std::string textOf(const RunSpec& run, const Setting& setting)
{
    return run.model + ' ' + setting.key + '=' + setting.value;
}
} // namespace

GridAxis gridAxisOf(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        refuse(text);
    GridAxis axis{std::string(text.substr(0, equals)), {}};
    const std::string_view list = text.substr(equals + 1);
    if (const auto ends = partsOf(list, ':'); ends.size() == 3)
        axis.values = range(ends, text);
    else if (ends.size() > 1)
        refuse(text);
    else
        for (const std::string_view value : partsOf(list, ','))
            axis.values.emplace_back(value);
    if (std::ranges::any_of(axis.values, &std::string::empty))
        refuse(text);
    return axis;
}

std::vector<std::string> mmlVariants()
{
    return {"mml", "euc-mml", "w-mml", "m-mml", "np-mml", "nr-mml"};
}

RunSpec asModel(const RunSpec& run, const std::string& model)
{
    if (run.model == model)
        return run;
    const std::unique_ptr<EmbeddingModel> plain = createModel(model);
    const std::vector<Param> params = plain->params();
    const std::vector<Setting>& own = modelInfo(model).settings;
    RunSpec other = run;
    other.model = model;
    std::erase_if(other.settings, [&](const Setting& setting) {
        const Param* param = findParam(params, setting.key);
        return !param || format(*param) == setting.value
            || std::ranges::any_of(own, [&](const Setting& one) { return one.key == setting.key; });
    });
    return other;
}

std::vector<RunSpec> withModels(const std::vector<RunSpec>& runs, const std::vector<std::string>& models)
{
    return times(runs, models.size(), [&](RunSpec& spec, std::size_t i) { spec.model = models[i]; });
}

std::vector<RunSpec> withGrid(std::vector<RunSpec> runs, const std::vector<GridAxis>& axes)
{
    std::set<std::string> keys;
    for (const GridAxis& axis : axes) {
        if (!keys.insert(axis.key).second)
            throw Error("grid: " + axis.key + " is there twice; give all its values at once");
        runs = times(runs, axis.values.size(), [&](RunSpec& spec, std::size_t i) { set(spec, axis.key, axis.values[i]); });
    }
    std::set<std::string> texts;
    for (const RunSpec& run : runs)
        if (std::string text = settingsText(run); !texts.insert(text).second)
            throw Error("grid: '" + text + "' is there twice; give every value once");
    return runs;
}

std::vector<RunSpec> withFolds(const std::vector<RunSpec>& runs, int numFolds)
{
    return times(runs, static_cast<std::size_t>(numFolds), [&](RunSpec& spec, std::size_t i) {
        if (numFolds == 1)
            return;
        if (spec.split.method != SplitMethod::Folds)
            throw Error("--folds " + std::to_string(numFolds) + ": only --split folds has numbered folds");
        spec.split.fold = static_cast<int>(i);
    });
}

std::vector<RunSpec> withSeeds(const std::vector<RunSpec>& runs, int numSeeds, SplitSeed split)
{
    return times(runs, static_cast<std::size_t>(numSeeds), [&](RunSpec& spec, std::size_t i) {
        spec.seed += i;
        if (split == SplitSeed::FollowsSeed)
            spec.split.seed = spec.evaluation.seed = spec.seed;
    });
}

RunSpec suitedTo(const RunSpec& run, const Dataset& data)
{
    const std::string_view withoutText = modelInfo(run.model).withoutText;
    return withoutText.empty() || hasItemTexts(data) ? run : asModel(run, std::string(withoutText));
}

std::vector<PlannedRun> suitedTo(const std::vector<PlannedRun>& runs, const Dataset& data)
{
    std::vector<PlannedRun> suited;
    for (const PlannedRun& run : runs) {
        PlannedRun other{suitedTo(run.spec, data), run.name};
        if (other.spec.model == run.spec.model) {
            suited.push_back(run);
            continue;
        }
        if (other.name.starts_with(run.spec.model))
            other.name.replace(0, run.spec.model.size(), other.spec.model);
        if (std::ranges::none_of(runs, [&](const PlannedRun& known) { return isSameRun(known.spec, other.spec); }))
            suited.push_back(std::move(other));
    }
    return suited;
}

void checkSpec(const RunSpec& spec)
{
    checkCanTrain(modelInfo(spec.model));
    applySettings(createModel(spec.model)->params(), spec.settings);
    if (spec.epochs < 1 || spec.evaluateEvery < 1 || spec.patience < 0)
        throw Error("epochs and the epochs between evaluations must be at least 1, patience at least 0");
}

std::vector<PlannedRun> named(const std::vector<RunSpec>& runs)
{
    const auto differ = [&](const auto& valueOf) {
        return std::ranges::any_of(runs, [&](const RunSpec& run) { return valueOf(run) != valueOf(runs.front()); });
    };
    const bool seeds = differ([](const RunSpec& run) { return run.seed; });
    const bool folds = differ([](const RunSpec& run) { return run.split.fold; });
    std::map<std::string, std::size_t> runsOf; // each model, then each model with a setting
    for (const RunSpec& run : runs) {
        ++runsOf[run.model];
        for (const Setting& setting : run.settings)
            ++runsOf[textOf(run, setting)];
    }
    std::vector<PlannedRun> planned;
    for (const RunSpec& run : runs) {
        std::string name = run.model;
        for (const Setting& setting : run.settings)
            if (runsOf[textOf(run, setting)] != runsOf[run.model])
                name += " " + setting.key + "=" + setting.value;
        if (seeds)
            name += " seed " + std::to_string(run.seed);
        if (folds)
            name += " fold " + std::to_string(run.split.fold);
        planned.push_back({run, name});
    }
    return planned;
}

} // namespace lodestone
