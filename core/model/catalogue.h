// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/EmbeddingModel.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace lodestone {

/// Options that belong together, offered with one click.
struct Preset {
    std::string_view key; ///< as in --preset
    std::string_view title; ///< translation context "Model"
    std::string_view summary; ///< one or two sentences; translation context "Model"
    std::vector<Setting> settings;
};

/// One entry of the catalogue of models, in menu order.
struct ModelInfo {
    std::string_view key; ///< "mml"
    std::string_view title; ///< "MML"
    std::string_view summary; ///< one sentence; translation context "Model"
    std::string_view source; ///< paper
    std::vector<Setting> settings; ///< what makes this entry a variant of its class; empty for the plain model
    std::vector<Preset> presets; ///< beside the defaults
    std::unique_ptr<EmbeddingModel> (*create)();
    std::string_view remark = {}; ///< what tables have to say of it, such as what it lacks; translation context "Model"
    std::string_view withoutText = {}; ///< key of the entry that runs where no item has a text; empty: it needs none
    bool needsNeural = false; ///< it is trained with NeuralModule
};

/// The models that this program can train.
const std::vector<ModelInfo>& modelCatalogue();
/// Also those that need what this program was built without: their runs can be shown.
const std::vector<ModelInfo>& knownModels();
/// Of all known models. Throws Error listing those of the catalogue.
const ModelInfo& modelInfo(std::string_view key);
/// Throws Error saying what is missing where this program cannot train the model.
void checkCanTrain(const ModelInfo& info);
/// The plain entry of the class that this one is a variant of; itself if it is none.
const ModelInfo& plainModel(const ModelInfo& info);
/// A model with the entry's settings applied: its params() then hold the defaults of the variant.
/// Throws Error for an unknown key.
std::unique_ptr<EmbeddingModel> createModel(std::string_view key);
/// Throws Error listing the known presets of the model.
const Preset& presetOf(const ModelInfo& info, std::string_view key);
/// What the preset changes of the entry's defaults, in the order of the model's options. The entry's own settings stay:
/// they are what makes it a variant.
std::vector<Setting> changesOf(const ModelInfo& info, const Preset& preset);

} // namespace lodestone
