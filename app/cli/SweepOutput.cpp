// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SweepOutput.h"

#include "app/cli/jsonLines.h"
#include "app/cli/textTable.h"
#include "core/model/catalogue.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>
#include <utility>

namespace lodestone {

namespace {
constexpr std::array<std::string_view, 6> sweepKeys{"hr@10", "hr@50", "recall@50", "ndcg@50", "nmi@10", "nmi@20"};

/// @param pattern  of printf, for one number
std::string formatted(const char* pattern, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, pattern, value);
    return text;
}

std::string spreadText(const Spread& spread, const char* pattern = "%.4f")
{
    if (spread.numRuns == 0)
        return "-";
    const std::string mean = formatted(pattern, spread.mean);
    return spread.numRuns == 1 ? mean : mean + " \u00b1" + formatted(pattern, spread.deviation);
}

const Spread* find(const ModelResult& result, std::string_view key)
{
    const auto found = std::ranges::find(result.figures, key, &Spread::key);
    return found == result.figures.end() ? nullptr : &*found;
}

/// By validation, as the best epoch is: a choice by test figures would flatter them. Null where there was no validation.
const ModelResult* bestOf(const std::vector<ModelResult>& settings)
{
    const auto better = [](const ModelResult& x, const ModelResult& y) { return x.validation.mean < y.validation.mean; };
    const auto best = std::ranges::max_element(settings, better);
    return best == settings.end() || best->validation.numRuns == 0 ? nullptr : &*best;
}

class SweepText : public SweepOutput {
public:
    explicit SweepText(std::vector<std::string> keys) : m_keys(std::move(keys)) { }

    void run(const RunResult& result) override
    {
        std::string line = nameOf(result.spec) + ", seed " + std::to_string(result.spec.seed);
        if (result.spec.split.method == SplitMethod::Folds)
            line += ", fold " + std::to_string(result.spec.split.fold);
        line += ": best epoch " + std::to_string(result.best.epoch);
        for (const NamedValue& figure : result.figures())
            if (std::ranges::find(sweepKeys, figure.key) != sweepKeys.end())
                line += ", " + figure.key + formatted(" %.4f", figure.value);
        std::printf("%s, %.2f s\n", line.c_str(), result.seconds);
        std::fflush(stdout);
    }

    void end(const std::vector<ModelResult>& settings) override
    {
        if (settings.empty())
            return;
        std::vector<std::string> head{"model"};
        head.insert(head.end(), m_keys.begin(), m_keys.end());
        head.insert(head.end(), {"runs", "best epoch", "validation recall@50"});
        for (const std::string_view key : sweepKeys)
            head.push_back("test " + std::string(key));
        std::vector<std::vector<std::string>> rows{head};
        for (const ModelResult& setting : settings)
            rows.push_back(rowOf(setting));
        std::printf("\nfigures of the best epochs, mean and standard deviation over the runs of a setting:\n");
        printTextTable(rows, {0});
        if (const ModelResult* best = bestOf(settings))
            std::printf("best by validation recall@50: %s\n", nameOf(best->spec).c_str());
        std::fflush(stdout);
    }

private:
    std::string nameOf(const RunSpec& spec) const
    {
        std::string name(modelInfo(spec.model).title);
        for (const std::string& key : m_keys)
            name += " " + key + "=" + settingOf(spec, key);
        return name;
    }

    std::vector<std::string> rowOf(const ModelResult& setting) const
    {
        std::vector<std::string> row{std::string(modelInfo(setting.model).title)};
        for (const std::string& key : m_keys)
            row.push_back(settingOf(setting.spec, key));
        row.push_back(std::to_string(setting.bestEpoch.numRuns));
        row.push_back(spreadText(setting.bestEpoch, "%.1f"));
        row.push_back(spreadText(setting.validation));
        for (const std::string_view key : sweepKeys) {
            const Spread* figure = find(setting, key);
            row.push_back(figure ? spreadText(*figure) : "-");
        }
        return row;
    }

    const std::vector<std::string> m_keys;
};

class SweepJson : public SweepOutput {
public:
    explicit SweepJson(std::vector<std::string> keys) : m_keys(std::move(keys)) { }

    void run(const RunResult& result) override
    {
        Json line{{"event", "run"},           {"model", result.spec.model},     {"settings", settingsOf(result.spec)},
                  {"seed", result.spec.seed}, {"fold", result.spec.split.fold}, {"best_epoch", result.best.epoch},
                  {"seconds", result.seconds}};
        addQuality(line, result.best);
        printLine(line);
    }

    void end(const std::vector<ModelResult>& settings) override
    {
        Json list = Json::array();
        for (const ModelResult& setting : settings)
            list.push_back(entryOf(setting));
        Json line{{"event", "sweep"}, {"settings", list}};
        if (const ModelResult* best = bestOf(settings))
            line["best"] = {{"model", best->model}, {"settings", settingsOf(best->spec)}};
        printLine(line);
    }

private:
    Json settingsOf(const RunSpec& spec) const
    {
        Json object = Json::object();
        for (const std::string& key : m_keys)
            object[key] = settingOf(spec, key);
        return object;
    }

    static Json jsonOf(const Spread& spread)
    {
        return {{"mean", spread.mean}, {"deviation", spread.deviation}, {"runs", spread.numRuns}};
    }

    Json entryOf(const ModelResult& setting) const
    {
        Json entry{{"model", setting.model},
                   {"settings", settingsOf(setting.spec)},
                   {"best_epoch", jsonOf(setting.bestEpoch)},
                   {"test", Json::object()}};
        if (setting.validation.numRuns > 0)
            entry["validation"] = {{setting.validation.key, jsonOf(setting.validation)}};
        for (const Spread& figure : setting.figures)
            entry["test"][figure.key] = jsonOf(figure);
        return entry;
    }

    const std::vector<std::string> m_keys;
};
} // namespace

std::unique_ptr<SweepOutput> makeSweepJson(std::vector<std::string> keys)
{
    return std::make_unique<SweepJson>(std::move(keys));
}

std::unique_ptr<SweepOutput> makeSweepText(std::vector<std::string> keys)
{
    return std::make_unique<SweepText>(std::move(keys));
}

} // namespace lodestone
