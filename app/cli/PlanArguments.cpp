// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PlanArguments.h"

#include "core/Error.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace lodestone {

void PlanArguments::addTo(CLI::App& command, Models models, const std::string& modelsHelp)
{
    CLI::Option* option = command.add_option("--models", m_models, modelsHelp)->delimiter(',');
    if (models == Models::Required) {
        option->required();
    } else {
        m_models = {"mml"};
        option->capture_default_str();
    }
    command.add_option("--seeds", m_seeds, "Runs of each, with the seeds --seed, --seed + 1, ...")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command.add_option("--folds", m_folds, "Folds to test with each seed, from fold 0")
        ->check(CLI::Range(1, 5))
        ->capture_default_str();
    m_run.addTo(command);
}

std::vector<PlannedRun> PlanArguments::runs(const std::vector<GridAxis>& grid) const
{
    std::vector<RunSpec> specs;
    for (const std::string& model : m_models) {
        if (std::ranges::count(m_models, model) > 1)
            throw Error("--models: " + model + " is there twice; name every model once");
        specs.push_back(m_run.spec(model));
        checkSpec(specs.back());
    }
    return named(withSeeds(withFolds(withGrid(specs, grid), m_folds), m_seeds, m_run.splitSeed()));
}

} // namespace lodestone
