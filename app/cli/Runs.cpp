// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/jsonLines.h"
#include "app/cli/textTable.h"
#include "core/experiment/keptRuns.h"
#include "core/store/Project.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

namespace lodestone {

namespace {
struct RunsCommand {
    std::string file;
    bool json = false;

    void execute() const;
};

void printJson(Project& project, const StoredRun& run)
{
    const DataReference data = project.data(run.data);
    Json settings = Json::object();
    for (const Setting& setting : run.spec.settings)
        settings[setting.key] = setting.value;
    Json line{{"run", static_cast<std::int64_t>(run.id)},
              {"name", run.about.name},
              {"state", keyOf(run.state)},
              {"model", run.spec.model},
              {"settings", settings},
              {"seed", run.spec.seed},
              {"split", keyOf(run.spec.split.method)},
              {"fold", run.spec.split.fold},
              {"data", data.name},
              {"source", data.source},
              {"fingerprint", data.fingerprint},
              {"epochs", run.numEpochs},
              {"epochs_wanted", run.spec.epochs},
              {"best_epoch", run.bestEpoch},
              {"series_bytes", project.seriesBytes(run.id)},
              {"series_budget", run.seriesBudget},
              {"series_stride", run.seriesStride},
              {"program", run.program},
              {"machine", run.machine},
              {"created", run.created},
              {"command", run.commandLine},
              {"notes", run.about.notes},
              {"tags", run.about.tags},
              {"starred", run.about.starred}};
    if (!run.message.empty())
        line["message"] = run.message;
    addQuality(line, bestOf(project, run));
    printLine(line);
}

std::string numberText(const std::optional<double>& value)
{
    char text[32] = "-";
    if (value)
        std::snprintf(text, sizeof text, "%.4f", *value);
    return text;
}

std::string megabytes(std::uint64_t bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", static_cast<double>(bytes) / (1 << 20));
    return text;
}

void RunsCommand::execute() const
{
    Project project = Project::openReadOnly(file);
    const std::vector<StoredRun> runs = project.runs();
    if (json) {
        for (const StoredRun& run : runs)
            printJson(project, run);
        return;
    }
    std::vector<std::vector<std::string>> rows{{"run", "name", "model", "seed", "state", "epochs", "best", "HR@10", "HR@50",
                                                "Recall@50", "NMI@10", "NMI@20", "series MB"}};
    for (const StoredRun& run : runs) {
        const EpochStats best = bestOf(project, run);
        const auto figure = [&](double RankMetrics::*field) {
            return numberText(best.validation ? std::optional((*best.validation).*field) : std::nullopt);
        };
        rows.push_back({std::to_string(static_cast<std::int64_t>(run.id)), (run.about.starred ? "* " : "") + run.about.name,
                        run.spec.model, std::to_string(run.spec.seed), std::string(keyOf(run.state)),
                        std::to_string(run.numEpochs) + "/" + std::to_string(run.spec.epochs), std::to_string(run.bestEpoch),
                        figure(&RankMetrics::hr10), figure(&RankMetrics::hr50), figure(&RankMetrics::recall50),
                        numberText(best.nmi10), numberText(best.nmi20),
                        megabytes(project.seriesBytes(run.id)) + "/" + megabytes(run.seriesBudget)});
    }
    printTextTable(rows, {1});
    std::printf("figures are those of validation at the best epoch\n");
}
} // namespace

void addRunsCommand(CLI::App& app, int& exitCode)
{
    CLI::App* command = app.add_subcommand("runs", "List the runs of a project");
    const auto runs = std::make_shared<RunsCommand>();
    command->add_option("FILE", runs->file, "Project file")->required();
    command->add_flag("--json", runs->json, "One JSON object per run");
    command->callback([runs, &exitCode] {
        runs->execute();
        exitCode = exitDone;
    });
}

} // namespace lodestone
