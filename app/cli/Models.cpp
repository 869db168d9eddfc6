// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/model/catalogue.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace lodestone {

namespace {
std::string settingsText(const std::vector<Setting>& settings)
{
    std::string text;
    for (const Setting& setting : settings)
        text += (text.empty() ? "" : ", ") + setting.key + " = " + setting.value;
    return text;
}

/// Options of one class of models, once for all its variants.
void printOptions(EmbeddingModel& model)
{
    for (const Param& param : model.params())
        std::cout << "  " << param.key << " = " << format(param) << "  (" << rangeText(param) << ")\n      " << param.help
                  << '\n';
}

void printModels()
{
    for (const ModelInfo& info : modelCatalogue()) {
        std::cout << info.key << "  " << info.title << ": " << info.summary << " Source: " << info.source << ".\n";
        if (info.settings.empty())
            printOptions(*info.create());
        else
            std::cout << "  options as " << plainModel(info).key << ", but " << settingsText(info.settings) << '\n';
        for (const Preset& preset : info.presets)
            std::cout << "  --preset " << preset.key << ": " << preset.summary << "\n      " << settingsText(preset.settings)
                      << '\n';
        std::cout << '\n';
    }
}

void printModelsTable()
{
    std::cout << "# Models and their options\n\nPrinted by `lodestone-cli models --markdown`; set an option with `--set "
                 "key=value`.\n";
    for (const ModelInfo& info : knownModels()) { // the page is the same for every build
        std::cout << "\n## " << info.title << " (`" << info.key << "`)\n\n"
                  << info.summary << " Source: " << info.source << ".\n";
        if (!info.settings.empty()) {
            std::cout << "\nThe options of `" << plainModel(info).key << "` with " << settingsText(info.settings) << ".\n";
            continue;
        }
        std::cout << "\n| option | default | range | group | meaning |\n| --- | --- | --- | --- | --- |\n";
        const auto model = info.create();
        for (const Param& param : model->params())
            std::cout << "| `" << param.key << "` | " << format(param) << " | " << rangeText(param) << " | " << param.group
                      << " | " << param.label << ". " << param.help << " |\n";
        for (const Preset& preset : info.presets)
            std::cout << "\nPreset `" << preset.key << "`, set with `--preset " << preset.key << "`: " << preset.summary
                      << " It sets " << settingsText(preset.settings) << ".\n";
    }
}
} // namespace

void addModelsCommand(CLI::App& app, int&)
{
    CLI::App* command = app.add_subcommand("models", "List the models with their options, defaults and sources");
    const auto markdown = std::make_shared<bool>(false);
    command->add_flag("--markdown", *markdown, "Print the page of the documentation");
    command->callback([markdown] { *markdown ? printModelsTable() : printModels(); });
}

} // namespace lodestone
