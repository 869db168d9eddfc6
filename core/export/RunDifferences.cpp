// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/RunDifferences.h"

#include "core/model/catalogue.h"

#include <algorithm>
#include <functional>
#include <set>

namespace lodestone {

namespace {
/// What can differ from run to run, beside the model, its seeds and folds.
struct Trait {
    std::string title;
    std::function<std::string(const RunSpec&, const DataReference&)> valueOf;
};

/// The value that holds, set or by default; a dash where the model has no such option.
std::string effective(const RunSpec& spec, const std::string& key)
{
    const auto model = createModel(spec.model);
    const std::vector<Param> params = model->params();
    applySettings(params, spec.settings);
    const Param* param = findParam(params, key);
    return param ? format(*param) : "\u2013";
}

std::vector<Trait> traitsOf(const std::vector<const RunSpec*>& specs)
{
    std::vector<Trait> traits{{"data", [](const RunSpec&, const DataReference& data) { return data.name; }}};
    std::set<std::string> keys;
    for (const RunSpec* spec : specs)
        for (const Setting& setting : spec->settings)
            if (keys.insert(setting.key).second)
                traits.push_back({setting.key, [key = setting.key](const RunSpec& s, const DataReference&) {
                                      return effective(s, key);
                                  }});
    const auto add = [&](const char* title, const std::function<std::string(const RunSpec&)>& valueOf) {
        traits.push_back({title, [valueOf](const RunSpec& spec, const DataReference&) { return valueOf(spec); }});
    };
    add("epochs", [](const RunSpec& s) { return std::to_string(s.epochs); });
    add("split", [](const RunSpec& s) { return std::string(keyOf(s.split.method)); });
    add("mask", [](const RunSpec& s) { return s.evaluation.mask == Mask::Train ? "train" : "seen"; });
    add("candidates", [](const RunSpec& s) { return s.evaluation.candidates == Candidates::Full ? "full" : "sampled"; });
    add("patience", [](const RunSpec& s) { return std::to_string(s.patience); });
    add("eval every", [](const RunSpec& s) { return std::to_string(s.evaluateEvery); });
    return traits;
}
} // namespace

RunDifferences differencesOf(const std::vector<SpecOfData>& of)
{
    std::vector<const RunSpec*> specs;
    for (const auto& [spec, data] : of)
        specs.push_back(spec);
    RunDifferences found{{}, std::vector<std::vector<std::string>>(of.size())};
    for (const Trait& trait : traitsOf(specs)) {
        std::vector<std::string> values;
        for (const auto& [spec, data] : of)
            values.push_back(trait.valueOf(*spec, *data));
        if (std::ranges::all_of(values, [&](const std::string& value) { return value == values.front(); }))
            continue;
        found.titles.push_back(trait.title);
        for (std::size_t i = 0; i < values.size(); ++i)
            found.rows[i].push_back(values[i]);
    }
    return found;
}

} // namespace lodestone
