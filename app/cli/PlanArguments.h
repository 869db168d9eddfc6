// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/TrainArguments.h"
#include "core/experiment/RunPlan.h"

#include <string>
#include <vector>

namespace lodestone {

/// --models, --seeds, --folds and the options of a run: what several runs are made of.
class PlanArguments {
public:
    enum class Models { Required, JustMml };
    /// Adds the options to a command; the object must outlive the parsing.
    void addTo(CLI::App& command, Models models, const std::string& modelsHelp);
    /// All runs: the models vary fastest, then the grid, the folds and the seeds. Throws Error for what cannot be trained.
    std::vector<PlannedRun> runs(const std::vector<GridAxis>& grid = {}) const;
    int threads() const { return m_run.threads(); }

private:
    TrainArguments m_run;
    std::vector<std::string> m_models;
    int m_seeds = 1, m_folds = 1;
};

} // namespace lodestone
