// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeJson.h"

#include "core/Error.h"
#include "core/model/catalogue.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <map>

namespace lodestone {

namespace {
using Json = nlohmann::ordered_json;

/// Calls read(object); whatever the text lacks becomes an Error.
template <typename Read> auto parsed(std::string_view text, Read&& read)
{
    try {
        return read(Json::parse(text));
    } catch (const nlohmann::json::exception&) {
        throw Error("a text in the project is damaged");
    }
}

/// Bytes that are not UTF-8 (a path may hold some) are replaced: JSON cannot hold them.
std::string textOf(const Json& object)
{
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <typename Value> void read(const Json& object, const char* key, Value& value)
{
    if (const auto found = object.find(key); found != object.end())
        value = found->get<Value>();
}

double numberOf(const Json& value)
{
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

void read(const Json& object, const char* key, double& value)
{
    if (const auto found = object.find(key); found != object.end())
        value = numberOf(*found);
}

void read(const Json& object, const char* key, std::filesystem::path& path)
{
    std::string text = path.string();
    read(object, key, text);
    path = text;
}

void read(const Json& object, const char* key, std::optional<double>& value)
{
    if (const auto found = object.find(key); found != object.end())
        value = numberOf(*found);
}

/// The place of a word in a list of them. Throws Error if it is not among them.
template <typename Enum, typename Keys> void readChoice(const Json& object, const char* key, const Keys& keys, Enum& value)
{
    const auto found = object.find(key);
    if (found == object.end())
        return;
    const auto text = found->get<std::string>();
    const auto place = std::find(std::begin(keys), std::end(keys), text);
    if (place == std::end(keys))
        throw Error("the project knows '" + text + "' as " + key + ", this version does not; use a newer one");
    value = static_cast<Enum>(place - std::begin(keys));
}

constexpr std::string_view maskKeys[]{"seen", "train"};
constexpr std::string_view candidateKeys[]{"full", "sampled"};
constexpr std::string_view duplicateKeys[]{"last", "first", "mean"};

Json jsonOf(const std::vector<NamedValue>& values)
{
    Json object = Json::object();
    for (const NamedValue& value : values)
        object[value.key] = value.value;
    return object;
}

void read(const Json& object, const char* key, std::vector<NamedValue>& values)
{
    if (const auto found = object.find(key); found != object.end())
        for (const auto& [name, value] : found->items())
            values.push_back({name, numberOf(value)});
}

struct RankField {
    const char* key;
    double RankMetrics::*value;
};
constexpr RankField rankFields[]{{"hr@10", &RankMetrics::hr10},        {"hr@50", &RankMetrics::hr50},
                                 {"hr_any@10", &RankMetrics::hrAny10}, {"hr_any@50", &RankMetrics::hrAny50},
                                 {"hr_sum@50", &RankMetrics::hrSum50}, {"recall@50", &RankMetrics::recall50},
                                 {"ndcg@50", &RankMetrics::ndcg50},    {"mrr", &RankMetrics::mrr}};
static_assert(std::size(rankFields) == RankMetrics::numValues);

void write(Json& object, const char* key, const std::optional<RankMetrics>& metrics)
{
    if (!metrics)
        return;
    Json values;
    for (const RankField& field : rankFields)
        values[field.key] = (*metrics).*field.value;
    values["users"] = metrics->numUsers;
    values["users_total"] = metrics->numUsersTotal;
    object[key] = std::move(values);
}

void read(const Json& object, const char* key, std::optional<RankMetrics>& metrics)
{
    const auto found = object.find(key);
    if (found == object.end())
        return;
    metrics.emplace();
    for (const RankField& field : rankFields)
        read(*found, field.key, (*metrics).*field.value);
    read(*found, "users", metrics->numUsers);
    read(*found, "users_total", metrics->numUsersTotal);
}

void write(Json& object, const char* key, const std::optional<double>& value)
{
    if (value)
        object[key] = *value;
}

void read(const Json& object, const char* key, std::vector<MarginBand>& bands)
{
    const auto found = object.find(key);
    if (found == object.end())
        return;
    for (const auto& [name, values] : found->items()) {
        MarginBand band{name, {}};
        for (std::size_t i = 0; i < band.quantiles.size(); ++i)
            band.quantiles[i] = numberOf(values.at(i));
        bands.push_back(std::move(band));
    }
}

Json jsonOf(const std::vector<Setting>& settings)
{
    Json pairs = Json::array();
    for (const Setting& setting : settings)
        pairs.push_back({setting.key, setting.value});
    return pairs;
}

std::vector<Setting> settingsIn(const Json& object, const char* key)
{
    std::vector<Setting> settings;
    if (const auto found = object.find(key); found != object.end())
        for (const Json& pair : *found)
            settings.push_back({pair.at(0).get<std::string>(), pair.at(1).get<std::string>()});
    return settings;
}

/// Of every known model, made once: reading a thousand runs asks a thousand times.
const std::vector<Setting>& defaultsOf(const std::string& key)
{
    static const std::map<std::string, std::vector<Setting>, std::less<>> all = [] {
        std::map<std::string, std::vector<Setting>, std::less<>> result;
        for (const ModelInfo& info : knownModels()) {
            const auto model = createModel(info.key);
            for (const Param& param : model->params())
                result[std::string(info.key)].push_back({std::string(param.key), format(param)});
        }
        return result;
    }();
    static const std::vector<Setting> none;
    const auto found = all.find(key);
    return found == all.end() ? none : found->second;
}

bool has(const std::vector<Setting>& settings, const std::string& key)
{
    return std::any_of(settings.begin(), settings.end(), [&](const Setting& setting) { return setting.key == key; });
}

Json jsonOf(const RunSpec& spec)
{
    return {{"model", spec.model},
            {"settings", jsonOf(spec.settings)},
            {"epochs", spec.epochs},
            {"seed", spec.seed},
            {"split", keyOf(spec.split.method)},
            {"fold", spec.split.fold},
            {"split_seed", spec.split.seed},
            {"mask", maskKeys[static_cast<std::size_t>(spec.evaluation.mask)]},
            {"candidates", candidateKeys[static_cast<std::size_t>(spec.evaluation.candidates)]},
            {"evaluation_seed", spec.evaluation.seed},
            {"eval_every", spec.evaluateEvery},
            {"evaluate_train", spec.evaluateTrain},
            {"evaluate_test", spec.evaluateTest},
            {"patience", spec.patience}};
}

RunSpec specIn(const Json& object)
{
    RunSpec spec;
    read(object, "model", spec.model);
    spec.settings = settingsIn(object, "settings");
    read(object, "epochs", spec.epochs);
    read(object, "seed", spec.seed);
    readChoice(object, "split", splitMethodKeys(), spec.split.method);
    read(object, "fold", spec.split.fold);
    read(object, "split_seed", spec.split.seed);
    readChoice(object, "mask", maskKeys, spec.evaluation.mask);
    readChoice(object, "candidates", candidateKeys, spec.evaluation.candidates);
    read(object, "evaluation_seed", spec.evaluation.seed);
    read(object, "eval_every", spec.evaluateEvery);
    read(object, "evaluate_train", spec.evaluateTrain);
    read(object, "evaluate_test", spec.evaluateTest);
    read(object, "patience", spec.patience);
    return spec;
}
} // namespace

std::string jsonText(const RunSpec& spec)
{
    return textOf(jsonOf(spec));
}

std::string keptText(const RunSpec& spec)
{
    std::vector<Setting> defaults;
    for (const Setting& setting : defaultsOf(spec.model))
        if (!has(spec.settings, setting.key))
            defaults.push_back(setting);
    Json object = jsonOf(spec);
    object["defaults"] = jsonOf(defaults);
    return textOf(object);
}

KeptSpec keptSpecOf(std::string_view json)
{
    return parsed(json, [](const Json& object) {
        KeptSpec result{specIn(object), {}};
        const std::vector<Setting> kept = settingsIn(object, "defaults");
        for (const Setting& now : defaultsOf(result.spec.model)) {
            const auto then =
                std::find_if(kept.begin(), kept.end(), [&](const Setting& setting) { return setting.key == now.key; });
            if (then != kept.end() && then->value != now.value && !has(result.spec.settings, now.key))
                result.changedDefaults.push_back(*then);
        }
        auto& settings = result.spec.settings;
        settings.insert(settings.end(), result.changedDefaults.begin(), result.changedDefaults.end());
        return result;
    });
}

std::string jsonText(const LoadOptions& reading)
{
    Json object{{"format", reading.format}, {"columns", reading.columns}};
    if (reading.separator)
        object["separator"] = *reading.separator;
    if (reading.header)
        object["header"] = *reading.header;
    object["labels"] = reading.labelsFile.string();
    if (reading.labelRules.choice)
        object["label_choice"] = labelChoiceKeys()[static_cast<std::size_t>(*reading.labelRules.choice)];
    if (reading.labelRules.depth)
        object["label_depth"] = *reading.labelRules.depth;
    object["max_labels"] = reading.labelRules.maxLabels;
    object["train"] = reading.splitFiles.train.string();
    object["validation"] = reading.splitFiles.validation.string();
    object["test"] = reading.splitFiles.test.string();
    object["threshold"] = reading.positiveThreshold;
    object["kcore"] = reading.kCore;
    object["duplicates"] = duplicateKeys[static_cast<std::size_t>(reading.duplicates)];
    return textOf(object);
}

LoadOptions loadOptionsOf(std::string_view json)
{
    return parsed(json, [](const Json& object) {
        LoadOptions reading;
        read(object, "format", reading.format);
        read(object, "columns", reading.columns);
        if (object.contains("separator"))
            reading.separator = object["separator"].get<std::string>();
        if (object.contains("header"))
            reading.header = object["header"].get<bool>();
        read(object, "labels", reading.labelsFile);
        if (object.contains("label_choice"))
            readChoice(object, "label_choice", labelChoiceKeys(), reading.labelRules.choice.emplace());
        if (object.contains("label_depth"))
            read(object, "label_depth", reading.labelRules.depth.emplace());
        read(object, "max_labels", reading.labelRules.maxLabels);
        read(object, "train", reading.splitFiles.train);
        read(object, "validation", reading.splitFiles.validation);
        read(object, "test", reading.splitFiles.test);
        read(object, "threshold", reading.positiveThreshold);
        read(object, "kcore", reading.kCore);
        readChoice(object, "duplicates", duplicateKeys, reading.duplicates);
        return reading;
    });
}

std::string jsonText(const EpochStats& stats)
{
    Json object{{"epoch", stats.epoch},
                {"seconds", stats.seconds},
                {"evaluation_seconds", stats.evaluationSeconds},
                {"pairs_per_second", stats.pairsPerSecond},
                {"learning_rate", stats.learningRate},
                {"loss", jsonOf(stats.loss)},
                {"active", jsonOf(stats.active)}};
    write(object, "train", stats.train);
    write(object, "validation", stats.validation);
    write(object, "test", stats.test);
    write(object, "nmi@10", stats.nmi10);
    write(object, "nmi@20", stats.nmi20);
    write(object, "nmi_metric@10", stats.metricNmi10);
    write(object, "nmi_metric@20", stats.metricNmi20);
    for (const MarginBand& band : stats.margins)
        object["margins"][band.key] = band.quantiles;
    return textOf(object);
}

EpochStats epochStatsOf(std::string_view json)
{
    return parsed(json, [](const Json& object) {
        EpochStats stats;
        read(object, "epoch", stats.epoch);
        read(object, "seconds", stats.seconds);
        read(object, "evaluation_seconds", stats.evaluationSeconds);
        read(object, "pairs_per_second", stats.pairsPerSecond);
        read(object, "learning_rate", stats.learningRate);
        read(object, "loss", stats.loss);
        read(object, "active", stats.active);
        read(object, "train", stats.train);
        read(object, "validation", stats.validation);
        read(object, "test", stats.test);
        read(object, "nmi@10", stats.nmi10);
        read(object, "nmi@20", stats.nmi20);
        read(object, "nmi_metric@10", stats.metricNmi10);
        read(object, "nmi_metric@20", stats.metricNmi20);
        read(object, "margins", stats.margins);
        return stats;
    });
}

std::string jsonText(const std::vector<std::string>& texts)
{
    return textOf(Json(texts));
}

std::vector<std::string> textsOf(std::string_view json)
{
    return parsed(json, [](const Json& list) { return list.get<std::vector<std::string>>(); });
}

bool isJson(std::string_view text)
{
    return Json::accept(text);
}

} // namespace lodestone
