// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include "core/Error.h"
#include "core/model/CmlModel.h"
#include "core/model/ConvMfModel.h"
#include "core/model/CrmlModel.h"
#include "core/model/ImlModel.h"
#include "core/model/MagneticModel.h"
#include "core/model/SmlModel.h"
#include "core/model/WrmfModel.h"
#include "core/neural/NeuralModule.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lodestone {

namespace {
template <typename Model> std::unique_ptr<EmbeddingModel> create()
{
    return std::make_unique<Model>();
}

/// MML or a variant that differs from it in some options.
ModelInfo magnetic(std::string_view key, std::string_view title, std::string_view summary, std::vector<Setting> settings)
{
    // mml.md 11, column "paper"; the literal readings of Eq. 7 and 8. Metrics start at the identity and have no anchor.
    const Preset paper{"paper",
                       PARAM_TEXT("Model", "The paper's values"),
                       PARAM_TEXT("Model",
                                  "The loss as printed, with the paper's start and rates. Its hinges are satisfied from the "
                                  "first step, so that it learns very little."),
                       {{"rho", "1"},
                        {"push_in_metric", "true"},
                        {"lambda", "0.5"},
                        {"negatives", "1"},
                        {"user_negatives", "1"},
                        {"init", "uniform"},
                        {"learning_rate", "0.02"},
                        {"tau", "1"},
                        {"kappa", "0"},
                        {"omega_r", "0.03"}}};
    return {key, title, summary, "Magnetic Metric Learning", std::move(settings), {paper}, create<MagneticModel>};
}
} // namespace

const std::vector<ModelInfo>& knownModels()
{
    static const std::vector<ModelInfo> models{
        magnetic("mml", "MML",
                 PARAM_TEXT("Model", "Magnetic Metric Learning with three learned metrics and adaptive margins."), {}),
        magnetic("euc-mml", "EUC-MML", PARAM_TEXT("Model", "MML with Euclidean distances: no metric is learned."),
                 {{"metric", "euclid"}}),
        magnetic("w-mml", "W-MML", PARAM_TEXT("Model", "MML with one metric shared by all three relations."),
                 {{"metric", "shared"}}),
        magnetic("m-mml", "M-MML", PARAM_TEXT("Model", "MML with all margins fixed at 1."),
                 {{"adaptive_margins", "false"}, {"margin", "1"}}),
        magnetic("np-mml", "NP-MML", PARAM_TEXT("Model", "MML without the covariance regularizer."), {{"omega_p", "0"}}),
        magnetic("nr-mml", "NR-MML", PARAM_TEXT("Model", "MML without the margin regularizer."), {{"omega_r", "0"}}),
        CmlModel::info(),
        WrmfModel::info(),
        ImlModel::info(),
        CrmlModel::info(),
        SmlModel::info(),
        ConvMfModel::info(),
        ConvMfModel::infoWithoutText(),
    };
    return models;
}

const std::vector<ModelInfo>& modelCatalogue()
{
    static const std::vector<ModelInfo> models = [] {
        std::vector<ModelInfo> trained;
        std::ranges::copy_if(knownModels(), std::back_inserter(trained),
                             [](const ModelInfo& info) { return !info.needsNeural || NeuralModule::isBuilt(); });
        return trained;
    }();
    return models;
}

void checkCanTrain(const ModelInfo& info)
{
    if (info.needsNeural && !NeuralModule::isBuilt())
        throw Error(
            std::string(info.title)
            + " needs the neural models, and this program was built without them (LODESTONE_NEURAL=OFF): its runs can "
              "be shown, but not trained; build it with libtorch (Debian: libtorch-dev) and LODESTONE_NEURAL=ON");
}

const ModelInfo& plainModel(const ModelInfo& info)
{
    return *std::ranges::find_if(knownModels(), [&](const ModelInfo& other) {
        return other.create == info.create && (other.settings.empty() || other.key == info.key);
    });
}

const ModelInfo& modelInfo(std::string_view key)
{
    std::string known;
    for (const ModelInfo& info : knownModels())
        if (info.key == key)
            return info;
    for (const ModelInfo& info : modelCatalogue())
        known += (known.empty() ? "" : ", ") + std::string(info.key);
    throw Error("there is no model '" + std::string(key) + "'; the models are " + known);
}

const Preset& presetOf(const ModelInfo& info, std::string_view key)
{
    std::string known;
    for (const Preset& preset : info.presets) {
        if (preset.key == key)
            return preset;
        known += (known.empty() ? "" : ", ") + std::string(preset.key);
    }
    throw Error("the model " + std::string(info.key) + " has no preset '" + std::string(key) + "'"
                + (known.empty() ? std::string() : "; it has " + known));
}

std::vector<Setting> changesOf(const ModelInfo& info, const Preset& preset)
{
    const std::unique_ptr<EmbeddingModel> plain = createModel(info.key), changed = createModel(info.key);
    applySettings(changed->params(), preset.settings);
    applySettings(changed->params(), info.settings);
    const std::vector<Param> before = plain->params(), after = changed->params();
    std::vector<Setting> changes;
    for (std::size_t i = 0; i < after.size(); ++i)
        if (std::string value = format(after[i]); value != format(before[i]))
            changes.push_back({std::string(after[i].key), std::move(value)});
    return changes;
}

std::unique_ptr<EmbeddingModel> createModel(std::string_view key)
{
    const ModelInfo& info = modelInfo(key);
    std::unique_ptr<EmbeddingModel> model = info.create();
    applySettings(model->params(), info.settings);
    return model;
}

} // namespace lodestone
