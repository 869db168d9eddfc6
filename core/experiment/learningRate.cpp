// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/learningRate.h"

#include "core/model/EmbeddingModel.h"
#include "core/model/catalogue.h"

namespace lodestone {

std::optional<LearningRate> learningRateOf(const RunSpec& spec)
{
    const std::unique_ptr<EmbeddingModel> model = createModel(spec.model);
    const std::vector<Param> params = model->params();
    applySettings(params, spec.settings);
    const Param* param = findParam(params, LearningRate::key);
    if (!param)
        return std::nullopt;
    return LearningRate{*std::get<double*>(param->value), param->min, param->max};
}

} // namespace lodestone
