// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/runParameters.h"

#include "core/Error.h"
#include "core/model/catalogue.h"
#include "ui/forms/RunOptions.h"

#include <QCoreApplication>

namespace lodestone {

namespace {
RunParameter parameterOf(const Param& param)
{
    const std::string label(param.label);
    return {std::string(param.key), QCoreApplication::translate("Param", label.c_str()),
            QString::fromStdString(format(param))};
}
} // namespace

std::vector<RunParameter> runParameters(const RunSpec& spec)
{
    std::vector<RunParameter> all;
    try {
        const auto model = createModel(spec.model);
        const std::vector<Param> params = model->params();
        applySettings(params, spec.settings);
        for (const Param& param : params)
            all.push_back(parameterOf(param));
    } catch (const Error&) { // of a newer version
        for (const Setting& setting : spec.settings)
            all.push_back({setting.key, QString::fromStdString(setting.key), QString::fromStdString(setting.value)});
    }
    RunOptions options;
    options.read(spec);
    for (const Param& param : options.params())
        all.push_back(parameterOf(param));
    return all;
}

} // namespace lodestone
